#!/usr/bin/env python3
"""No number of a workbook passes for a formula's: each is a formula, an input (yellow), a heading, or grey as what valor computed,
on a sheet that says so; in the workbooks of every example, in three languages, and in those whose formulas no spreadsheet has.
"""

import json
import os
import re
import sys

import openpyxl

from workbooks import audit, lint, run

VALOR, ROOT, WORK = (os.environ[name] for name in ("VALOR", "ROOT", "WORK"))
EXAMPLES = os.path.join(ROOT, "Cases", "examples")
OPTIONS = os.path.join(EXAMPLES, "certificates-options.json")
folder = os.path.join(WORK, "audited")
os.makedirs(folder)
problems, numbers, grey = [], 0, 0

INPUT, CACHED, HEADING = "FFFFF6CC", "FFF4F6F7", "FFE4E7EA"
SAID = re.compile(r"not live|no en vivo|não ao vivo|does not move|no se mueve|não se move", re.IGNORECASE)


def walk(place, path, tables=False):
    """Every number that is no formula; whether the sheets that have grey ones say what that means."""
    global numbers, grey
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        # What was as written stands beside each input.
        keys = {cell.value for cell in cells if isinstance(cell.value, str)}
        if "/horizon" in keys:
            continue
        texts = " ".join(key for key in keys if not key.startswith("="))
        greys = 0
        for cell in cells:
            if isinstance(cell.value, bool) or not isinstance(cell.value, (int, float)):
                continue
            numbers += 1
            ground = cell.fill.fgColor.rgb if cell.fill.patternType == "solid" else None
            if ground == CACHED:
                greys += 1
            elif ground not in (INPUT, HEADING):
                problems.append(f"{place}: {sheet.title}!{cell.coordinate} is {cell.value!r}, and not marked")
        grey += greys
        # The sheet for programs has their names in its first row and no room for a sentence.
        isForPrograms = sheet.title in ("Data", "Datos", "Dados")
        if greys and not isForPrograms and not SAID.search(texts):
            problems.append(f"{place}: {sheet.title} has {greys} grey numbers and does not say what that means")
        if tables and greys and not isForPrograms and not SAID.search(str(sheet["A1"].value)):
            problems.append(f"{place}: {sheet.title} does not begin with why it stands still: {sheet['A1'].value!r}")


renewed = os.path.join(WORK, "renewed.json")
with open(renewed, "w", encoding="utf-8") as file:
    json.dump({
        "name": "Renewed", "currency": "USD", "priceYear": 2025, "start": "2027-01", "horizon": 10, "life": 4,
        "discountRate": "6%", "investment": [{"what": "Platform", "amount": 1000}],
        "operating": [{"what": "Support", "amount": 50, "per": "year"}],
        "savings": [{"what": "Paper", "to": "government", "cashable": True, "amount": 400, "per": "year"}]}, file)
names = [name for name in sorted(os.listdir(EXAMPLES)) if name.endswith((".json", ".csv"))]
cases = [row["id"] for row in json.loads(run(VALOR, "compare", "-O", "json"))["rows"]]
books = [(f"appraise-{name.split('.')[0]}", ["appraise", os.path.join(EXAMPLES, name)], False) for name in names]
books += [(f"budget-{name.split('.')[0]}", ["budget", os.path.join(EXAMPLES, name)], False) for name in names]
books += [
    ("compare", ["compare", *cases], False), ("simulate", ["simulate", os.path.join(EXAMPLES, "licences-online.json"), "--draws", "1024"], False),
    ("once", ["appraise", os.path.join(EXAMPLES, "one-government-site.json"), "--one-off-timing", "with-recurring", "--timing", "mid"], True),
    ("once-options", ["appraise", OPTIONS, "--one-off-timing", "with-recurring"], True),
    ("renewed", ["appraise", renewed], None), ("sensitivity", ["sensitivity", os.path.join(EXAMPLES, "licences-online.json")], True),
    ("rates", ["rates"], True), ("cases", ["cases"], True), ("several", ["appraise", renewed, os.path.join(EXAMPLES, "data-exchange.json")], True),
    ("lines", ["budget", renewed, "--table", "lines"], True),
]
for name, command, tables in books:
    for language in ("en", "es", "pt") if tables is not True or name == "once" else ("en",):
        path = os.path.join(folder, f"{name}-{language}.xlsx")
        run(VALOR, *command, "--language", language, "-o", path)
        problems.extend(lint(name, path))
        walk(f"{name} {language}", path, tables is True)
if numbers < 20_000 or grey < 5_000:
    problems.append(f"{numbers} numbers alone, {grey} of them grey")

found, count = audit(folder)
problems.extend(found)
if count != len(os.listdir(folder)):
    problems.append(f"openxml-audit read {count} workbooks of {len(os.listdir(folder))}")

print("\n".join(problems[:60]) or f"{count} workbooks: {numbers} numbers that are no formulas, each an input or marked")
sys.exit(1 if problems else 0)
