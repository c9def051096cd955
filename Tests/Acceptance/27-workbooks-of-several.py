#!/usr/bin/env python3
"""Workbooks of options side by side, of a comparison, of a simulation and of a budget: sound parts of which openxml-audit finds
nothing, formulas that come to valor's own numbers in two spreadsheets when every cached value is taken out, also with inputs
changed, charts that point at cells which hold what they show, and the way back.
"""

import json
import os
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl

from workbooks import Holder, audit, cells, changed, gnumeric, libreoffice, lint, run

VALOR, ROOT, WORK = (os.environ[name] for name in ("VALOR", "ROOT", "WORK"))
EXAMPLES = os.path.join(ROOT, "Cases", "examples")
OPTIONS = os.path.join(EXAMPLES, "certificates-options.json")
RISKS = os.path.join(EXAMPLES, "licences-online.json")
holder = Holder()
problems, hold = holder.problems, holder.hold
folder = os.path.join(WORK, "audited")
os.makedirs(folder)


def results(account, name):
    """The indicators of an account by the names of their cells."""
    values = {}
    for key, value in account.items():
        if key == "internalRates":
            value = value["rates"][0]["rate"] if value["kind"] == "unique" else None
        if value is None or isinstance(value, (int, float)):
            values[name.format(key)] = value
    return values


def of_options(path):
    report = json.loads(run(VALOR, "appraise", path, "-O", "json"))
    values = {}
    for number, option in enumerate(report["options"], 1):
        for view, account in option["views"].items():
            values |= results(account, f"option{number}_result_{{}}_{view}")
        values[f"option{number}_checks_total"] = 0
    return values


def of_comparison(*arguments):
    report = json.loads(run(VALOR, "compare", *arguments, "-O", "json"))
    values = {}
    for number, row in enumerate(report["rows"], 1):
        values |= results(row, f"result_{{}}_row{number}")
    return values


def of_project(path):
    report = json.loads(run(VALOR, "appraise", path, "-O", "json"))
    return {name: value for view, account in report["views"].items()
            for name, value in results(account, f"result_{{}}_{view}").items()}


C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def charts(place, path):
    """Every chart points at cells that hold what it keeps of them, and has a title; how many there are."""
    book = openpyxl.load_workbook(path, data_only=True)
    count = 0

    def shown(formula):
        sheet, area = formula.rsplit("!", 1)
        rows = book[sheet.strip("'").replace("''", "'")][area.replace("$", "")]
        rows = rows if isinstance(rows, tuple) else ((rows,),)
        return [cell.value for row in rows for cell in (row if isinstance(row, tuple) else (row,))]

    with zipfile.ZipFile(path) as archive:
        parts = [part for part in archive.namelist() if part.startswith("xl/charts/")]
        for part in parts:
            count += 1
            tree = ElementTree.fromstring(archive.read(part))
            title = "".join(tree.find(f"{C}chart/{C}title").itertext()).strip()
            if len(title) < 12:
                problems.append(f"{place}: {part} has no title: {title!r}")
            for reference in list(tree.iter(C + "numRef")) + list(tree.iter(C + "strRef")):
                cells = shown(reference.find(C + "f").text)
                cache = next(child for child in reference if child.tag.endswith("Cache"))
                if int(cache.find(C + "ptCount").get("val")) != len(cells):
                    problems.append(f"{place}: {part} counts other cells than {reference.find(C + 'f').text}")
                for point in cache.iter(C + "pt"):
                    kept, cell = point.find(C + "v").text, cells[int(point.get("idx"))]
                    same = float(kept) == cell if isinstance(cell, (int, float)) else kept == cell
                    if not same:
                        problems.append(f"{place}: {part} keeps {kept!r} of a cell that holds {cell!r}")
    drawn = sum(len(sheet._charts) for sheet in openpyxl.load_workbook(path).worksheets)
    if drawn != count:
        problems.append(f"{place}: openpyxl reads {drawn} charts of {count}")
    return count


def write(name, *arguments):
    path = os.path.join(folder, name + ".xlsx")
    run(VALOR, *arguments, "-o", path)
    problems.extend(lint(name, path))
    return path


written, drawn = {}, 0
base = open(OPTIONS, encoding="utf-8").read()
cases = [row["id"] for row in json.loads(run(VALOR, "compare", "-O", "json"))["rows"]]
for language in ("en", "es", "pt"):
    asked = ["--language", language]
    for name, command, wanted, charted in [
        ("options", ["appraise", OPTIONS], of_options(OPTIONS), 4),
        ("compare", ["compare", *cases], of_comparison(*cases), 1),
        ("national", ["compare", "--discount-rate", "national", *cases], of_comparison("--discount-rate", "national", *cases), 1),
        ("simulate", ["simulate", RISKS, "--draws", "4096"], of_project(RISKS), 6),
        ("budget", ["budget", RISKS], {}, 1),
        ("appraise", ["appraise", RISKS], of_project(RISKS), 5),
    ]:
        path = write(f"{name}-{language}", *command, *asked)
        hold(f"{name} {language}, as kept", cells(path), wanted, exactly=True)
        found = charts(f"{name} {language}", path)
        drawn += found
        if found < charted:
            problems.append(f"{name} {language}: {found} charts, not {charted}")
        bare = os.path.join(WORK, f"{name}-{language}-bare.xlsx")
        changed(path, bare)
        written[bare] = (f"{name} {language}", path, wanted)

# Inputs moved in the workbook and in the file alike: one that all options share, one of a single option, the rate.
book = os.path.join(folder, "options-en.xlsx")
for trial, (cell, value, old, new) in enumerate([
    ("option1_discountRate", 0.08, '"discountRate": "5.5%"', '"discountRate": 0.08'),
    ("option1_counters_volume", 1800000, '"volume": { "transactions": 2400000, "per": "year" }, "each": { "money": 2600 }',
     '"volume": { "transactions": 1800000, "per": "year" }, "each": { "money": 2600 }'),
    ("option2_operating2_amount", 500000000, '"amount": 420000000', '"amount": 500000000'),
]):
    text = base.replace(old, new, 1)
    path = os.path.join(WORK, f"options{trial}.json")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    bare = os.path.join(WORK, f"options{trial}.xlsx")
    if text == base or changed(book, bare, {cell: value}) != 1:
        problems.append(f"{cell} cannot be changed in the workbook and in the file")
    wanted = {name: number for name, number in of_options(path).items() if not name.endswith("checks_total")}
    written[bare] = (f"options with {cell} {value}", book, wanted)
bare = os.path.join(WORK, "compare-rate.xlsx")
if changed(os.path.join(folder, "compare-en.xlsx"), bare, {"discountRate": 0.12}) != 1:
    problems.append("the rate of a comparison cannot be changed")
live = {"presentValueOfCosts", "presentValueOfBenefits", "netPresentValue", "benefitCostRatio", "returnOnInvestment"}
wanted = {name: value for name, value in of_comparison("--discount-rate", "12%", *cases).items() if name.split("_")[1] in live}
written[bare] = ("compare at 12%", os.path.join(folder, "compare-en.xlsx"), wanted)

recomputed = libreoffice(list(written))
for bare, (place, path, wanted) in written.items():
    hold(f"{place}, LibreOffice", cells(recomputed[bare], path), wanted)
    hold(f"{place}, Gnumeric", cells(gnumeric(bare), path), wanted)

# A changed comparison of valor's own formulas is seen.
control = dict(wanted)
control["result_netPresentValue_row1"] *= 1 + 1e-6
before, worst = len(problems), holder.worst
hold("control", cells(recomputed[bare], os.path.join(folder, "compare-en.xlsx")), control)
if len(problems) != before + 1:
    problems.append("a present value off by a millionth goes unseen")
else:
    problems.pop()
holder.worst = worst

# And back: the same to the byte; a figure that options share, changed once, is changed for all and named once.
again = os.path.join(WORK, "again.xlsx")
run(VALOR, "appraise", book, "-o", again)
if open(book, "rb").read() != open(again, "rb").read():
    problems.append("options written, read and written differ")
simulated = os.path.join(folder, "simulate-en.xlsx")
run(VALOR, "simulate", simulated, "--draws", "4096", "--language", "en", "-o", again)
if open(simulated, "rb").read() != open(again, "rb").read():
    problems.append("a simulation written, read and written differs")
edited = os.path.join(WORK, "options1.xlsx")
for path in (recomputed[edited], edited):
    found = subprocess.run([VALOR, "appraise", path, "-O", "json"], capture_output=True, text=True)
    told = [line for line in found.stderr.splitlines() if "warning" in line and "!" in line]
    if len(told) != 1 or "1800000" not in told[0]:
        problems.append(f"{path}: what was changed is not told, or more than that: {found.stderr[:400]}")
    wanted = json.loads(run(VALOR, "appraise", os.path.join(WORK, "options1.json"), "-O", "json"))
    got = json.loads(found.stdout) if found.returncode == 0 else None
    if got is None or {**got, "id": ""} != {**wanted, "id": ""}:
        problems.append(f"{path}: the results differ from those of the file with that change")

found, count = audit(folder)
problems.extend(found)
if count != len(os.listdir(folder)):
    problems.append(f"openxml-audit read {count} workbooks of {len(os.listdir(folder))}")

print(
    "\n".join(problems[:40])
    or f"{len(written)} workbooks of several projects in two spreadsheets: {holder.compared} values, off by "
    f"{holder.worst:.1e} at most; {drawn} charts; nothing found in {count} by openxml-audit")
sys.exit(1 if problems else 0)
