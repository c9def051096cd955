#!/usr/bin/env python3
"""Every chart of every example in three languages: bars are as long as their values, and no words stand on others.

Read back from the SVG: a bar's length by the grid's own lines, against the values that valor prints as JSON where it prints
them; where words stand, by Chromium's own measure and not ours, in two fonts. Runs under Tests/Acceptance/run, and alone with
VALOR set.
"""

import json
import os
import sys
import tempfile
import xml.etree.ElementTree as tree

import pages

WORK = os.environ.get("WORK") or tempfile.mkdtemp()
SVG = "{http://www.w3.org/2000/svg}"
# Half a pixel of the drawing, as far as it may be off.
HALF = 0.5
problems = []
drawn = bars = words = 0


def fail(what):
    problems.append(what)


def read(svg):
    """The bars and the grid of a drawing: each bar's value, width and height; each line's value, x and y."""
    root = tree.fromstring(svg)
    number = lambda element, name: float(element.get(name))
    found = [(number(bar, "data-value"), number(bar, "width"), number(bar, "height"))
             for bar in root.iter(SVG + "rect") if bar.get("data-value")]
    grid = [(number(line, "data-value"), number(line, "x1"), number(line, "y1"), line.get("y1") == line.get("y2"))
            for line in root.iter(SVG + "line") if line.get("data-value")]
    return found, grid


def check_bars(name, svg):
    """Each bar is as long as its value by the lines of the grid."""
    global bars
    found, grid = read(svg)
    if not found:
        return found
    level = grid[0][3]
    places = {value: (y if level else x) for value, x, y, _ in grid}
    low, high = min(places), max(places)
    scale = abs((places[high] - places[low]) / (high - low))
    for value, width, height in found:
        length = height if level else width
        if abs(length - abs(value) * scale) > HALF:
            fail(f"{name}: a bar of {value} is {length} pixels long, and not {abs(value) * scale:.2f}")
        bars += 1
    return found


def check_years(name, path, svg_bars):
    """The bars of a year add up to what the year table has."""
    report = json.loads(pages.run("appraise", path, "-O", "json"))
    table = report["years"]["rows"]
    costs = sum(year["oneOffCosts"] + year["recurringCosts"] for year in table)
    benefits = sum(year["oneOffBenefits"] + year["recurringBenefits"] for year in table)
    down = -sum(value for value, _, _ in svg_bars if value < 0)
    up = sum(value for value, _, _ in svg_bars if value > 0)
    # What is left at the end, and what closing costs, stands in the last year's bars beside the table's.
    if not (costs <= down * (1 + 1e-9) + 1e-9 and benefits <= up * (1 + 1e-9) + 1e-9):
        fail(f"{name}: bars of {up} and {down}, and the JSON has {benefits} and {costs}")


BOXES = """() => [...document.querySelectorAll('svg text')].map(text => {
  const box = text.getBoundingClientRect(), frame = text.closest('svg').getBoundingClientRect();
  return {text: text.textContent, left: box.left, right: box.right, top: box.top, bottom: box.bottom,
          frame: [frame.left, frame.top, frame.right, frame.bottom], svg: [...document.querySelectorAll('svg')].indexOf(text.closest('svg')),
          shown: box.width > 0};
})"""


def check_words(page, name, svgs, font):
    """No words stand on others or leave the frame, as the browser measures them."""
    global words
    style = f"<style>svg, svg text {{ font-family: {font} !important }}</style>" if font else ""
    page.set_content(f"<!DOCTYPE html><meta charset=utf-8>{style}<body style='margin:0'>{''.join(svgs)}</body>")
    by_drawing = {}
    for box in page.evaluate(BOXES):
        by_drawing.setdefault(box["svg"], []).append(box)
    for boxes in by_drawing.values():
        for index, box in enumerate(boxes):
            words += 1
            left, top, right, bottom = box["frame"]
            if box["left"] < left - 1 or box["right"] > right + 1 or box["top"] < top - 1 or box["bottom"] > bottom + 1:
                fail(f"{name}: {box['text']!r} leaves the drawing ({font or 'the system font'})")
            for other in boxes[:index]:
                # A browser's box of a line has room over and under its letters.
                across = min(box["right"], other["right"]) - max(box["left"], other["left"])
                down = min(box["bottom"], other["bottom"]) - max(box["top"], other["top"])
                if across > 1 and down > 4:
                    fail(f"{name}: {box['text']!r} stands on {other['text']!r} ({font or 'the system font'})")


with pages.Browser() as browser:
    page = browser.page(1600)
    for path in pages.write(WORK):
        short = os.path.basename(path)
        report = json.loads(pages.run("appraise", path, "-O", "json") or "{}")
        is_options = report.get("schema", "").startswith("valor/options/")
        option = ["--option", report["options"][-1]["id"]] if is_options else []
        asked = [(command, chart, option) for command, chart in pages.charts()]
        if is_options:
            asked.append(("appraise", "options", []))
        for language in pages.LANGUAGES:
            svgs = []
            for command, chart, more in asked:
                words_of = [command, path, *more, "--chart", chart, "--language", language]
                svg = pages.run(*words_of)
                if svg is None:
                    # What cannot be computed is refused in a sentence, and nothing is drawn.
                    if pages.run(*words_of, code=1) != "":
                        fail(f"{short} {chart}: neither drawn nor refused")
                    continue
                if language == "pt" and svg != pages.run(*words_of):
                    fail(f"{short} {chart}: other bytes the second time")
                found = check_bars(f"{short} {chart} {language}", svg)
                if chart == "years" and language == "en":
                    check_years(f"{short} {chart}", path, found) if not more else None
                svgs.append(svg)
                drawn += 1
            for font in (None, "'DejaVu Sans'"):
                check_words(page, f"{short} {language}", svgs, font)
    for language in pages.LANGUAGES:
        svg = pages.run("compare", "--chart", "cases", "--language", language)
        if not svg:
            fail("the cases are not drawn")
            continue
        check_words(page, f"compare {language}", [svg], None)
        check_words(page, f"compare {language}", [svg], "'DejaVu Sans'")
        drawn += 1
    # The check would notice.
    known = len(problems)
    check_words(page, "control", ["<svg width=200 height=40><text x=10 y=20>one text</text><text x=20 y=22>another</text>"
                                  "<text x=190 y=20>leaves the frame</text></svg>"], None)
    noticed = len(problems) - known
    del problems[known:]
    if noticed < 2:
        fail("nobody notices words on words")

if drawn < 150:
    fail(f"only {drawn} charts")
print("\n".join(problems[:40]) or f"{drawn} charts: {bars} bars as long as their values, {words} lines of words, none on another")
sys.exit(1 if problems else 0)
