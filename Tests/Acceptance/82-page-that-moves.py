#!/usr/bin/env python3
"""The page that appraises without an installation ($VALOR_PAGE): quiet, accessible, and the command line's to the byte.

In Chromium, offline, from a file: every example in every language gives the report that `valor appraise -o x.html` writes; a
figure that is moved gives that of the file with this figure, shown and saved; what is put back is as before; what is wrong with a
file is said in the command line's words; the page with a project in it opens with that project; printed, it is the report alone.
Runs under Tests/Acceptance/run, and alone with VALOR and VALOR_PAGE set.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

import pages
from axe_core_python.sync_playwright import Axe

WORK = os.environ.get("WORK") or tempfile.mkdtemp()
PAGE = os.environ["VALOR_PAGE"]
EXAMPLES = os.path.join(pages.ROOT, "Cases", "examples")
problems = []
counts = {"reports": 0, "moves": 0, "checked by axe": 0}
axe = Axe()


def fail(what):
    problems.append(what)


def check(what, holds):
    if not holds:
        fail(what)


def line(name, text, language):
    """What the command line writes of a file with that name and text."""
    path = os.path.join(WORK, name)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return pages.run("appraise", path, "-O", "html", "--language", language)


def start(browser, width, language, address=PAGE, height=900):
    page = browser.page(width, height)
    page.goto("file://" + address)
    page.wait_for_selector("#state", state="detached", timeout=60000)
    page.select_option("#language", language)
    return page


def saved(page, button):
    """What a button saves: the name and the text."""
    with page.expect_download() as download:
        page.evaluate(f"document.getElementById('{button}').click()")
    with open(download.value.path(), encoding="utf-8", newline="") as file:
        return download.value.suggested_filename, file.read()


def shown(page, html):
    """Whether the page shows that report: its header, contents and body, whatever of it is opened."""
    return page.evaluate("""html => {
        const report = new DOMParser().parseFromString(html.replace(/<style>.*?<\\/style>/s, ''), 'text/html');
        const bare = root => ['header', 'nav', 'main'].map(name => {
            const copy = root.querySelector('.cols>' + name).cloneNode(true);
            copy.querySelectorAll('.moves').forEach(moves => moves.remove());
            copy.querySelectorAll('details').forEach(details => details.removeAttribute('open'));
            copy.querySelector('h1')?.removeAttribute('tabindex');
            return copy.outerHTML;
        }).join('');
        return bare(document) === bare(report);
    }""", html)


def settled(page):
    """Waits until the draws are there."""
    page.wait_for_timeout(100)
    page.evaluate("new Promise(done => setTimeout(() => requestAnimationFrame(done), 600))")


def looked_at(page, name):
    for violation in axe.run(page)["violations"]:
        fail(f"{name}: {violation['id']}: {len(violation['nodes'])} × {violation['nodes'][0]['html'][:120]}")
    counts["checked by axe"] += 1
    check(f"{name} scrolls sideways",
          page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def quiet(page, name):
    for heard in page.heard:
        if "blob:" not in heard:
            fail(f"{name}: {heard}")
    page.context.close()


check("the page has 3 MB or more", os.path.getsize(PAGE) < 3_000_000)
with open(PAGE, encoding="utf-8") as file:
    source = file.read()
policy = re.search(r'Content-Security-Policy" content="([^"]*)"', source)[1]
check("the policy lets in more than the page itself", re.fullmatch(
    r"default-src 'none'; script-src 'sha256-[\w+/=]+' 'wasm-unsafe-eval'; style-src 'sha256-[\w+/=]+'; "
    r"img-src data:; base-uri 'none'; form-action 'none'", policy))


def pages_of(page, pdf):
    """How many pages a page prints on."""
    page.pdf(path=pdf, prefer_css_page_size=True)
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True).stdout.count("\f")


with pages.Browser() as browser:
    # Every example in every language.
    for language in pages.LANGUAGES:
        page = start(browser, 1280, language)
        looked_at(page, f"the start in {language}")
        check(f"{language}: not every example is offered",
              page.evaluate("document.querySelectorAll('#examples button').length") == len(pages.EXAMPLES))
        for number, name in enumerate(pages.EXAMPLES):
            page.evaluate(f"document.querySelectorAll('#examples button')[{number}].click()")
            settled(page)
            with open(os.path.join(EXAMPLES, name), encoding="utf-8", newline="") as file:
                html = line(name, file.read(), language)
            check(f"{name} in {language}: not what the command line writes", saved(page, "saveReport")[1] == html)
            check(f"{name} in {language}: not shown as it is saved", shown(page, html))
            counts["reports"] += 1
        looked_at(page, f"a report in {language}")
        page.evaluate("document.getElementById('template').click()")
        settled(page)
        check(f"the template in {language} is not appraised",
              line("project.json", page.input_value("#text"), language) == saved(page, "saveReport")[1])
        quiet(page, language)

    # Figures moved, on a desk and on a phone, with keys alone.
    for width, name, language in ((1280, "licences-online.json", "es"), (320, "one-government-site.json", "pt"),
                                  (1280, "appointment-reminders.csv", "en")):
        title = f"{name} at {width}"
        page = start(browser, width, language)
        page.evaluate(f"document.querySelectorAll('#examples button')[{pages.EXAMPLES.index(name)}].click()")
        settled(page)
        with open(os.path.join(EXAMPLES, name), encoding="utf-8", newline="") as file:
            text = file.read()
        html = line(name, text, language)
        page.evaluate("document.querySelector('#controls details').open = true")
        looked_at(page, title)
        sliders = page.evaluate("document.querySelectorAll('#sliders input').length")
        check(f"{title}: only {sliders} sliders", sliders >= 5)
        for number in range(sliders):
            page.focus(f"#slider{number}")
            page.keyboard.press("ArrowRight")
            page.keyboard.press("ArrowRight")
            page.keyboard.press("ArrowRight")
            settled(page)
            kept, project = saved(page, "saveProject")
            after = line(kept, project, language)
            check(f"{title}: slider {number} changes nothing", project != text)
            if after is None:
                # What cannot be appraised is told of by both.
                check(f"{title}: with slider {number} moved, no error is told",
                      page.evaluate("document.querySelector('#said.errors pre') !== null"
                                    " && document.getElementById('saveReport').disabled"))
            else:
                check(f"{title}: with slider {number} moved, not what the command line writes",
                      saved(page, "saveReport")[1] == after)
                check(f"{title}: with slider {number} moved, not shown as it is saved", shown(page, after))
            check(f"{title}: slider {number} is not marked", page.evaluate(
                f"document.querySelectorAll('#sliders li.moved').length === 1"
                " && document.querySelectorAll('.moves').length === 1"))
            if number == 0:
                looked_at(page, f"{title}, moved")
                page.screenshot(path=os.path.join(WORK, f"moved-{width}.png"))
                again = os.path.join(WORK, f"page-{width}-{language}.html")
                with open(again, "w", encoding="utf-8") as file:
                    file.write(saved(page, "savePage")[1])
                other = browser.page(width)
                other.goto("file://" + again)
                other.wait_for_selector("#controls", state="attached", timeout=60000)
                settled(other)
                check(f"{title}: the page with the project in it opens with another", shown(other, after))
                check(f"{title}: the page with the project in it has another policy",
                      other.evaluate("document.querySelector('meta[http-equiv]').content") == policy)
                quiet(other, f"{title}, handed on")
                pdf = os.path.join(WORK, f"moved-{width}.pdf")
                page.pdf(path=pdf, prefer_css_page_size=True)
                printed = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True).stdout
                first = re.sub(r"\s+", " ", printed.split("\f")[0])
                # As many pages as the report takes by itself, and no more than that may.
                alone = browser.page(width)
                report = os.path.join(WORK, f"report-{width}.html")
                with open(report, "w", encoding="utf-8") as file:
                    file.write(after)
                alone.goto("file://" + report)
                whole = pages_of(alone, os.path.join(WORK, f"report-{width}.pdf"))
                check(f"{title}: prints on {printed.count(chr(12))} pages, the report alone on {whole}",
                      1 <= printed.count("\f") == whole <= 12)
                check(f"{title}: controls are printed",
                      page.evaluate("document.querySelector('#putAllBack').textContent") not in printed)
                for row in page.evaluate("[...document.querySelectorAll('main>.tab tbody th')].map(th => th.textContent)")[:6]:
                    check(f"{title}: {row!r} is not on the first page", re.sub(r"\s+", " ", row) in first)
                moves = page.evaluate("document.querySelector('.moves').textContent")
                check(f"{title}: what is moved is not printed", re.sub(r"\s+", " ", moves)[:40] in first)
            page.evaluate(f"document.querySelectorAll('#sliders li')[{number}].querySelector('button').click()")
            settled(page)
            check(f"{title}: slider {number} is not put back", shown(page, html) and saved(page, "saveProject")[1] == text
                  and page.evaluate("document.querySelector('.moves') === null"))
            counts["moves"] += 1
        for number in range(sliders):
            page.focus(f"#slider{number}")
            page.keyboard.press("ArrowRight")
        settled(page)
        kept, project = saved(page, "saveProject")
        after = line(kept, project, language)
        check(f"{title}: all moved, not what the command line writes", after is None or shown(page, after))
        page.click("#putAllBack")
        settled(page)
        check(f"{title}: not all is put back", shown(page, html))
        quiet(page, title)

    # What is wrong with a file, in the command line's words and at its place.
    page = start(browser, 320, "es")
    broken = json.dumps({"name": "x", "currency": "USD", "begining": 1, "investment": []}, indent=2)
    path = os.path.join(WORK, "broken.json")
    with open(path, "w") as file:
        file.write(broken)
    said = subprocess.run([pages.VALOR, "appraise", path, "--language", "es"], capture_output=True, text=True).stderr
    page.fill("#name", "broken.json")
    page.fill("#text", broken)
    page.click("#appraise")
    check("a broken file is told of in other words",
          page.evaluate("document.querySelector('#said pre').textContent") == said.replace(path, "broken.json"))
    looked_at(page, "a broken file")
    page.click("#said pre button")
    check("the caret does not go to the error", page.evaluate("""() => {
        const text = document.getElementById('text');
        return document.activeElement === text && text.value.slice(text.selectionStart).startsWith('"begining"');
    }"""))
    page.set_input_files("#file", os.path.join(EXAMPLES, "licences-online.json"))
    page.wait_for_selector("#controls", state="attached")
    check("an error stays behind the next file", page.evaluate("document.querySelector('#said.errors') === null"))
    quiet(page, "a broken file")

    # A workbook: what valor wrote, and one that is none.
    page = start(browser, 1280, "pt")
    book = os.path.join(WORK, "book.xlsx")
    pages.run("appraise", os.path.join(EXAMPLES, "licences-online.json"), "-o", book, "--language", "pt")
    page.set_input_files("#file", book)
    page.wait_for_selector("#controls", state="attached")
    settled(page)
    html = pages.run("appraise", book, "-O", "html", "--language", "pt")
    check("a workbook: not what the command line writes", saved(page, "saveReport")[1] == html and shown(page, html))
    kept, project = saved(page, "saveProject")
    with open(os.path.join(EXAMPLES, "licences-online.json"), encoding="utf-8") as file:
        check("a workbook: its project is saved as another",
              kept == "book.json" and page.input_value("#text") == project
              and line(kept, project, "pt") == line(kept, file.read(), "pt"))
    page.focus("#slider0")
    page.keyboard.press("ArrowRight")
    settled(page)
    check("a workbook moved: not what the command line writes",
          line(*saved(page, "saveProject"), "pt") == saved(page, "saveReport")[1])
    empty = os.path.join(WORK, "empty.xlsx")
    with open(empty, "wb") as file:
        file.write(b"PK\x03\x04")
    said = subprocess.run([pages.VALOR, "appraise", empty, "--language", "pt"], capture_output=True, text=True).stderr
    page.set_input_files("#file", empty)
    page.wait_for_selector("#said.errors")
    check("a broken workbook is told of in other words",
          page.evaluate("document.querySelector('#said pre').textContent") == said.replace(empty, "empty.xlsx"))
    quiet(page, "a workbook")

print("\n".join(problems[:40]) or ", ".join(f"{count} {what}" for what, count in counts.items()))
sys.exit(1 if problems else 0)
