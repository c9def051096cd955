#!/usr/bin/env python3
"""The workbook of an appraisal: sound XML, cached values equal to the JSON, and formulas that come to the same in two
spreadsheets when every cached value is taken out. openxml-audit finds nothing in any of them, and PyPI's formulas computes one
of them a third time.

Each example (and each option of those that have several) is written in the three languages; LibreOffice and Gnumeric
compute it anew. Then inputs are changed in the workbook and in the project's file alike, and both must agree again.
"""

import json
import os
import random
import shutil
import sys

import openpyxl

from workbooks import Holder, audit, cells, changed, gnumeric, libreoffice, lint, run

VALOR, ROOT, WORK = (os.environ[name] for name in ("VALOR", "ROOT", "WORK"))
EXAMPLES = os.path.join(ROOT, "Cases", "examples")
LANGUAGES = ("en", "es", "pt")
holder = Holder()
problems = holder.problems
hold = holder.hold


def appraise(path, *options):
    return json.loads(run(VALOR, "appraise", path, "-O", "json", *options))


def expected(report):
    """The indicators of every view by the names of their cells; None where there is none."""
    values = {}
    for view, account in report["views"].items():
        for key, value in account.items():
            if key == "internalRates":
                value = value["rates"][0]["rate"] if value["kind"] == "unique" else None
            if value is None or isinstance(value, (int, float)):
                values[f"result_{key}_{view}"] = value
    return values


# The rows of a point of view on the sheet of years, in English, and what the report calls them.
YEAR_ROWS = {
    "Costs on a date": ("oneOffCosts",), "Benefits on a date": ("oneOffBenefits", "residualValue"),
    "Costs over the year": ("recurringCosts",), "Benefits over the year": ("recurringBenefits",), "Net": ("net",),
    "Present value": ("presentValue",), "Net so far": ("cumulativeNet",),
    "Present value so far": ("cumulativePresentValue",),
}


def years(path):
    """What the sheet of years has of each point of view, by its number, row and year."""
    sheet = openpyxl.load_workbook(path, data_only=True)["Cash flow"]
    rows = list(sheet.iter_rows(values_only=True))
    number = next(row for row in rows if row[0] == "Number of the year")
    found, view = {}, -1
    for row in rows:
        if row[0] == "Costs on a date":
            view += 1
        if row[0] not in YEAR_ROWS or view < 0:
            continue
        for place, year in enumerate(number):
            if isinstance(year, (int, float)):
                found[view, row[0], int(year)] = row[place]
    return found


def expected_years(path, *options):
    """The year table of a point of view that has one, as the sheet calls it; without what nobody can compute."""
    wanted = {}
    for view, name in {0: "social", 1: "fiscal", 3: "citizen"}.items():
        for row in appraise(path, *options, "--perspective", name)["years"]["rows"]:
            for title, members in YEAR_ROWS.items():
                parts = [row.get(member) for member in members if row.get(member) is not None]
                if parts:
                    wanted[view, title, row["year"]] = sum(parts)
    return wanted


def examples():
    """Every example, and every option of those that have several."""
    for name in sorted(os.listdir(EXAMPLES)):
        path = os.path.join(EXAMPLES, name)
        if not name.endswith((".json", ".csv")):
            continue
        report = appraise(path)
        if report["schema"].startswith("valor/options/"):
            for option in report["options"]:
                yield f"{name.split('.')[0]}-{option['id']}", path, ["--option", option["id"]]
        else:
            yield name.split(".")[0], path, []


audited = os.path.join(WORK, "audited")
os.makedirs(audited)
written = {}
tables = {}
for name, path, options in examples():
    for language in LANGUAGES:
        asked = [*options, "--language", language]
        book = os.path.join(WORK, f"{name}-{language}.xlsx")
        run(VALOR, "appraise", path, *asked, "-o", book)
        wanted = expected(appraise(path, *asked))
        problems.extend(lint(name, book))
        shutil.copy(book, audited)
        if run(VALOR, "appraise", path, *asked, "-O", "xlsx") != open(book, "rb").read():
            problems.append(f"{name}: twice the same command, and other bytes")
        hold(f"{name} {language}, as kept", cells(book), wanted, exactly=True)
        bare = os.path.join(WORK, f"{name}-{language}-bare.xlsx")
        changed(book, bare)
        # What each party comes to is in no JSON: what is kept of it, the checks hold against the library's own.
        parties = {cell: value for cell, value in cells(book).items() if cell.startswith("net_of_")}
        if not parties:
            problems.append(f"{name}: no party has a cell")
        written[bare] = (f"{name} {language}", book, {**wanted, **parties, "checks_total": 0})
        if language == "en":
            tables[bare] = expected_years(path, *asked)
            hold(f"{name}, years as kept", years(book), tables[bare])

# What changes in the file and in the workbook alike, one on top of the other.
random.seed(7)
base = open(os.path.join(EXAMPLES, "licences-online.json"), encoding="utf-8").read()
CHANGES = [
    ("discountRate", lambda: round(random.uniform(0.01, 0.2), 4), '"start": "2027-01"', '"discountRate": {0}, "start": "2027-01"'),
    ("horizon", lambda: random.randint(4, 15), '"start": "2027-01"', '"horizon": {0}, "start": "2027-01"'),
    ("investment1_amount", lambda: random.randint(10**6, 9 * 10**6), '"amount": 4800000', '"amount": {0}'),
    ("operating1_growth", lambda: round(random.uniform(-0.05, 0.08), 3), '"growth": "2%", "includesTax"', '"growth": {0}, "includesTax"'),
    ("operating2_amount", lambda: random.randint(10**4, 10**5), '"amount": 25000', '"amount": {0}'),
    ("savings1_uptake1", lambda: round(random.uniform(0.05, 0.4), 3), '"uptake": ["20%", "45%"', '"uptake": [{0}, "45%"'),
    ("savings1_fare", lambda: random.randint(1, 20), '"fare": 6', '"fare": {0}'),
    ("residual1_amount", lambda: random.randint(10**3, 10**6), '"amount": 40000, "low": 0, "high": 80000', '"amount": {0}, "low": 0, "high": 8000000'),
]
for trial in range(20):
    text, values = base, {}
    for cell, draw, old, new in random.sample(CHANGES, 4):
        values[cell] = draw()
        if text.count(old) < 1:
            problems.append(f"the example has no {old}")
        text = text.replace(old, new.replace("{0}", repr(values[cell])), 1)
    path = os.path.join(WORK, f"trial{trial}.json")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    book = os.path.join(WORK, "licences-online-es.xlsx")
    bare = os.path.join(WORK, f"trial{trial}.xlsx")
    if changed(book, bare, values) != len(values):
        problems.append(f"{book}: not every cell of {sorted(values)} can be changed")
    written[bare] = (f"changes {values}", book, expected(appraise(path)))

# A fault is seen: the workbook of one uptake against the results of another.
control = os.path.join(WORK, "control.xlsx")
changed(os.path.join(WORK, "licences-online-es.xlsx"), control, {"savings1_uptake1": 0.2000001})

recomputed = libreoffice([*written, control])
for bare, (place, book, wanted) in written.items():
    hold(f"{place}, LibreOffice", cells(recomputed[bare], book), wanted)
    again = gnumeric(bare)
    hold(f"{place}, Gnumeric", cells(again, book), wanted)
    if bare in tables:
        hold(f"{place}, years, LibreOffice", years(recomputed[bare]), tables[bare])
        hold(f"{place}, years, Gnumeric", years(again), tables[bare])
found = cells(recomputed[control], os.path.join(WORK, "licences-online-es.xlsx"))
wanted = expected(appraise(os.path.join(EXAMPLES, "licences-online.json")))
if found["result_netPresentValue_social"] == wanted["result_netPresentValue_social"]:
    problems.append("an uptake moved by 1e-7 goes unseen")


found, count = audit(audited)
problems.extend(found)
if count != len(os.listdir(audited)):
    problems.append(f"openxml-audit read {count} workbooks of {len(os.listdir(audited))}")


def third(path):
    """The named cells as PyPI's formulas computes them, which names sheets in capitals."""
    import formulas

    solution = formulas.ExcelModel().loads(path).finish().calculate()
    values = {}
    for name, defined in openpyxl.load_workbook(path).defined_names.items():
        sheet, cell = defined.attr_text.rsplit("!", 1)
        key = f"'[{os.path.basename(path)}]{sheet.strip(chr(39)).upper()}'!{cell.replace('$', '')}"
        if key in solution:
            value = solution[key].value[0, 0]
            values[name] = "#N/A" if str(value) == "#N/A" else value if isinstance(value, str) else float(value)
    return values


# One file a third time: this one takes minutes.
bare = os.path.join(WORK, "one-government-site-en-bare.xlsx")
before = holder.compared
hold("formulas", third(bare), written[bare][2])
if holder.compared - before < 45:
    problems.append(f"formulas computed {holder.compared - before} indicators alone")

print(
    "\n".join(problems[:40])
    or f"{len(written)} workbooks in two spreadsheets, one in a third: {holder.compared} values, "
    f"off by {holder.worst:.1e} at most; nothing found in {count} by openxml-audit")
sys.exit(1 if problems else 0)
