#!/usr/bin/env python3
"""The workbook of a budget: sums by year, class and line, other prices, sources of funds and what nobody pays for are formulas of
its amounts. What is kept with them is the JSON's own number; two spreadsheets that compute them anew come to the same, for every
example in three languages, for a budget with funds, codes, unknowns and an inflation, and for two projects together; and an
amount, an inflation and a source typed into the workbook come to what the same project comes to.
"""

import json
import os
import subprocess
import sys

import openpyxl

from workbooks import Holder, audit, cells, changed, gnumeric, libreoffice, lint, run

VALOR, ROOT, WORK = (os.environ[name] for name in ("VALOR", "ROOT", "WORK"))
EXAMPLES = os.path.join(ROOT, "Cases", "examples")
holder = Holder()
problems, hold = holder.problems, holder.hold
folder = os.path.join(WORK, "audited")
os.makedirs(folder)

# Fiscal years that two years of the appraisal share, funds that run short, a line in kind and one that nobody knows.
FUNDED = """{ "name": "Funded", "currency": "USD", "priceYear": 2026, "start": "2027-04", "horizon": 5,
  "discountRate": "6%", "inflation": [ { "from": 1, "rate": "4%" }, { "from": 3, "rate": "3%" } ], "institution": "Ministry A",
  "funding": [ { "id": "wb", "kind": "loan", "what": "Bank", "amount": 150000 },
    { "id": "treasury", "kind": "own", "amounts": { "2026/27": 30000, "2027/28": 20000, "2028/29": 20000 } } ],
  "investment": [
    { "what": "Platform", "amount": 333333.33, "over": "2027-04 to 2028-09", "fundedBy": { "wb": "60%", "treasury": "30%" },
      "economicClass": "3113231", "function": "01.3.3", "codes": { "programa": "12" } },
    { "what": "Servers", "amount": 9000, "on": "2028-01", "fundedBy": "wb", "institution": "Ministry B" },
    { "what": "Staff time", "amount": 7000, "on": "2027-06", "inKind": true } ],
  "operating": [
    { "what": "Support", "amount": 1234.567, "per": "month", "from": "2027-10", "growth": "2%" },
    { "what": "Unknown", "amount": "not quantified", "per": "year", "fundedBy": "treasury" },
    { "what": "Leaving", "amount": 5000, "on": "end", "fundedBy": "treasury" } ],
  "savings": [
    { "what": "Paper", "to": "government", "cashable": true, "amount": 20000, "per": "year" },
    { "what": "Trips", "to": "citizens", "amount": 50000, "per": "year" } ],
  "transfers": [ { "what": "Fee", "from": "citizens", "to": "government", "amount": 1000, "per": "year" } ],
  "residual": [ { "what": "Sale", "amount": 400 } ] }"""
funded = os.path.join(WORK, "funded.json")
with open(funded, "w", encoding="utf-8") as file:
    file.write(FUNDED)


def budget(*arguments):
    return json.loads(run(VALOR, "budget", *arguments, "-O", "json"))


def sums(rows, total, prefix=""):
    """The sums of a list of years and of all of them, by the names of their cells."""
    values = {}
    for place, row in [*((f"year{number}", row) for number, row in enumerate(rows, 1)), ("total", total)]:
        for key, value in row.items():
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                values[f"{prefix}{key}_{place}"] = value
    return values


def expected(report):
    values = {}
    several = len(report["budgets"]) > 1
    for number, item in enumerate(report["budgets"], 1):
        own = sums(item["years"], item["total"])
        if item["otherPrices"]:
            other = item["otherPrices"]
            own |= sums(other["years"], other["total"], other["prices"] + "_")
        if item["funding"]:
            for place, gap in enumerate(item["funding"]["gap"], 1):
                own[f"gap_year{place}"] = gap
            for order, source in enumerate(item["funding"]["sources"], 1):
                for place, (asked, short) in enumerate(zip(source["asked"], source["short"]), 1):
                    own[f"asked_source{order}_year{place}"] = asked
                    own[f"short_source{order}_year{place}"] = short
        for mark, key in (("economicClass", "byEconomicClass"), ("function", "byFunction")):
            for order, group in enumerate(item[key], 1):
                own[f"by_{mark}_{order}"] = group["total"]
        own["checks_total"] = own["amounts_changed"] = 0
        values |= {(f"project{number}_" if several else "") + name: value for name, value in own.items()}
    return values


# The sheet of lines, as the report has them: its name and its head in each language.
LINES = {"en": ("Lines", "Total"), "es": ("Líneas", "Total"), "pt": ("Linhas", "Total")}


def lines(path, language, report):
    """Every amount of a line and year, and every line's total, beside the report's."""
    sheet = openpyxl.load_workbook(path, data_only=True)[LINES[language][0]]
    rows = list(sheet.iter_rows(min_row=4, values_only=True))
    item = report["budgets"][0]
    first = rows[0].index(item["years"][0]["fiscalYear"])
    last = rows[0].index(LINES[language][1])
    found, wanted = {}, {}
    for number, line in enumerate(item["lines"], 1):
        row = rows[number]
        for place, amount in enumerate(line["amounts"]):
            found[f"line {number}, year {place + 1}"] = row[first + place]
            wanted[f"line {number}, year {place + 1}"] = amount["amount"]
        found[f"line {number}"], wanted[f"line {number}"] = row[last], line["total"]
    return found, wanted


def unmarked(place, path):
    """Numbers that are neither formulas, nor inputs, nor grey as what valor computed."""
    live = openpyxl.load_workbook(path)
    for sheet in live.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool):
                    ground = cell.fill.fgColor.rgb if cell.fill.patternType == "solid" else None
                    if ground not in ("FFFFF6CC", "FFF4F6F7"):
                        yield f"{place}: {sheet.title}!{cell.coordinate} is {cell.value!r}, neither formula, input nor marked"


written = {}
names = [name for name in sorted(os.listdir(EXAMPLES)) if name.endswith((".json", ".csv"))]
books = [(name.split(".")[0], [os.path.join(EXAMPLES, name)]) for name in names]
books += [
    ("funded", [funded, "--fiscal-year-start", "7"]),
    ("two", [funded, os.path.join(EXAMPLES, "one-government-site.json"), "--fiscal-year-start", "4"]),
    ("two-sums", [funded, funded.replace("funded", "other"), "--fiscal-year-start", "7"]),
    ("cases", ["panama-311"]),
]
with open(funded.replace("funded", "other"), "w", encoding="utf-8") as file:
    file.write(FUNDED.replace("333333.33", "200000").replace('"start": "2027-04"', '"start": "2026-04"'))
for name, arguments in books:
    for language in LINES if len(arguments) == 1 or name == "funded" else ["en"]:
        asked = [*arguments, "--language", language]
        book = os.path.join(folder, f"{name}-{language}.xlsx")
        run(VALOR, "budget", *asked, "-o", book)
        problems.extend(lint(name, book))
        problems.extend(unmarked(f"{name} {language}", book))
        report = budget(*asked)
        wanted = expected(report)
        kept = cells(book)
        before = holder.compared
        hold(f"{name} {language}, as kept", kept, wanted, exactly=True)
        least = sum(2 * (len(item["years"]) + 1) for item in report["budgets"])
        if holder.compared - before < least:
            problems.append(f"{name} {language}: {holder.compared - before} cells have names, not {least}")
        if len(report["budgets"]) == 1:
            found, rows = lines(book, language, report)
            hold(f"{name} {language}, lines as kept", found, rows, exactly=True)
        bare = os.path.join(WORK, f"{name}-{language}-bare.xlsx")
        changed(book, bare)
        written[bare] = (f"{name} {language}", book, wanted, language, report)

# What is typed into the workbook, and into the file.
book = os.path.join(folder, "funded-en.xlsx")
sheets = openpyxl.load_workbook(book)


def find(sheet, text, column):
    """The cell of a row that begins with a text, or of an amount of a line and year."""
    for row in sheet.iter_rows(min_row=1):
        if row[0].value == text[0] and (len(text) == 1 or any(cell.value == text[1] for cell in row)):
            return row[column]
    problems.append(f"no row {text} on {sheet.title}")
    return None


def typed(target, edits):
    """The workbook without what is kept, and with other numbers at some cells."""
    copy = openpyxl.load_workbook(book)
    for sheet, cell, value in edits:
        copy[sheet][cell].value = value
    copy.save(target)


amounts, prices, funds = sheets["Amounts"], sheets["Prices"], sheets["Funding"]
head = next(row for row in amounts.iter_rows() if row[0].value == "What")
amount = next(cell.column - 1 for cell in head if str(cell.value).startswith("Amount"))
servers = find(amounts, ("Servers", "2027/28"), amount).coordinate
trial = os.path.join(WORK, "typed.xlsx")
typed(trial, [
    ("Amounts", servers, 19000), ("Prices", "B8", 0.1), ("Prices", "B9", 0.1), ("Prices", "B10", 0.1),
    ("Prices", "B11", 0.1), ("Prices", "B12", 0.1), ("Funding", "C4", 90000)])
other = os.path.join(WORK, "typed.json")
with open(other, "w", encoding="utf-8") as file:
    file.write(
        FUNDED.replace('"what": "Servers", "amount": 9000', '"what": "Servers", "amount": 19000')
        .replace('{ "from": 3, "rate": "3%" }', '{ "from": 2, "rate": "10%" }').replace('"amount": 150000', '"amount": 90000'))
wanted = {name: value for name, value in expected(budget(other, "--fiscal-year-start", "7")).items() if name != "amounts_changed"}
# Cents by which rows are made to add up are those of the file as it was.
cents = {name for name in wanted if name.startswith("current_")}
written[trial] = ("typed", book, {name: value for name, value in wanted.items() if name not in cents}, None, None)

recomputed = libreoffice(list(written))
for bare, (place, path, wanted, language, report) in written.items():
    for engine, again in (("LibreOffice", recomputed[bare]), ("Gnumeric", gnumeric(bare))):
        hold(f"{place}, {engine}", cells(again, path), wanted)
        if report and len(report["budgets"]) == 1:
            found, rows = lines(again, language, report)
            hold(f"{place}, lines, {engine}", found, rows)
        if place == "typed":
            values = cells(again, path)
            if values["amounts_changed"] != 1:
                problems.append(f"{engine}: {values['amounts_changed']!r} amounts are told as changed")
            for name in cents & values.keys():
                own = expected(budget(other, "--fiscal-year-start", "7"))[name]
                if abs(values[name] - own) > 0.0501:
                    problems.append(f"typed, {engine}: {name} is {values[name]}, not {own} to the cents of its rows")
        if place == "two-sums en":
            # The first sheet adds up the two.
            sheet = openpyxl.load_workbook(again, data_only=True).worksheets[0]
            together = report["together"][0]
            rows = {row[0]: row for row in sheet.iter_rows(min_row=5, values_only=True) if row[0]}
            column = rows["Fiscal year"].index("Spending")
            for year in together["years"]:
                holder.compared += 1
                if abs(rows[year["fiscalYear"]][column] - year["spending"]) > 1e-9 * year["spending"]:
                    problems.append(f"together, {engine}: {year['fiscalYear']} is {rows[year['fiscalYear']][column]}")

# A fault is seen.
before, worst = len(problems), holder.worst
bare = os.path.join(WORK, "funded-en-bare.xlsx")
hold("control", cells(recomputed[bare], book), {"spending_year1": written[bare][2]["spending_year1"] + 0.01})
if len(problems) != before + 1:
    problems.append("a cent goes unseen")
else:
    problems.pop()
holder.worst = worst

# Twice the same bytes.
if run(VALOR, "budget", funded, "--fiscal-year-start", "7", "--language", "en", "-O", "xlsx") != open(book, "rb").read():
    problems.append("twice the same command, and other bytes")

found, count = audit(folder)
problems.extend(found)
if count != len(os.listdir(folder)):
    problems.append(f"openxml-audit read {count} workbooks of {len(os.listdir(folder))}")

print(
    "\n".join(problems[:40])
    or f"{len(written)} workbooks of budgets in two spreadsheets: {holder.compared} values, off by {holder.worst:.1e} at most; "
    f"nothing found in {count} by openxml-audit")
sys.exit(1 if problems else 0)
