#!/usr/bin/env python3
"""Workbooks read back: those of valor unchanged and changed by other programs, and tables that openpyxl and LibreOffice
wrote, which must give the same results as the CSV that they were made of.
"""

import datetime
import json
import os
import subprocess
import sys
import warnings

import openpyxl

warnings.filterwarnings("ignore")
VALOR, ROOT, WORK = (os.environ[name] for name in ("VALOR", "ROOT", "WORK"))
EXAMPLES = os.path.join(ROOT, "Cases", "examples")
problems = []
checked = 0


def run(*arguments):
    return subprocess.run(arguments, capture_output=True, text=True)


def appraise(path):
    found = run(VALOR, "appraise", path, "-O", "json")
    if found.returncode:
        problems.append(f"{path}: {found.stderr[:300]}")
        return None, found.stderr
    report = json.loads(found.stdout)
    report.pop("id", None)
    return report, found.stderr


def hold(what, path, wanted):
    global checked
    checked += 1
    got, said = appraise(path)
    if got != wanted:
        problems.append(f"{what}: the results differ")
    return said


def libreoffice(path, ending, name=None):
    """A file converted by LibreOffice, which recalculates nothing that holds its values."""
    profile = os.path.join(WORK, "profile-back")
    out = os.path.join(WORK, "back-" + ending.split(":")[0])
    os.makedirs(out, exist_ok=True)
    options = ["--infilter=CSV:44,34,76"] if path.endswith(".csv") else []
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", *options, "--convert-to", ending,
         "--outdir", out, path], capture_output=True, check=True)
    return os.path.join(out, os.path.splitext(os.path.basename(path))[0] + "." + ending.split(":")[0])


def table(path, rows, epoch=None):
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    book.active.append(["what was said"])
    book.active.append(["in a meeting"])
    if epoch:
        book.epoch = epoch
    sheet = book.create_sheet("Plan")
    for row in rows:
        sheet.append(row)
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, datetime.date):
                cell.number_format = "mmm-yy"
            elif isinstance(cell.value, float) and cell.value < 1:
                cell.number_format = "0.0%"
    book.save(path)


# A project as CSV, and the same typed.
CSV = """kind,what,amount,per,on,to,cashable,growth
project,name,Permits
project,currency,USD
project,start,2027-01
project,operationalFrom,2027-07
project,discountRate,6.5%
investment,Platform,400000.25,,2027-03
operating,Hosting,60000,year,,,,2.5%
saving,Contracts that end,150000,year,,government,yes
"""
plain = os.path.join(WORK, "plan.csv")
with open(plain, "w", encoding="utf-8") as file:
    file.write(CSV)
wanted, _ = appraise(plain)
DAY = datetime.date
ROWS = [
    ["kind", "what", "amount", "per", "on", "to", "cashable", "growth"], ["project", "name", "Permits"],
    ["project", "currency", "USD"], ["project", "start", DAY(2027, 1, 1)], ["project", "operationalFrom", DAY(2027, 7, 1)],
    ["project", "discountRate", 0.065], ["investment", "Platform", 400000.25, None, DAY(2027, 3, 1)],
    ["operating", "Hosting", 60000, "year", None, None, None, 0.025],
    ["saving", "Contracts that end", 150000, "year", None, "government", True],
]
from openpyxl.utils.datetime import CALENDAR_MAC_1904  # noqa: E402

# openpyxl writes texts into their cells or shares them, by its version; LibreOffice shares them.
for name, options in [("days-1900", {}), ("days-1904", {"epoch": CALENDAR_MAC_1904})]:
    path = os.path.join(WORK, f"plan-{name}.xlsx")
    table(path, ROWS, **options)
    hold(f"openpyxl, {name}", path, wanted)
    for ending in ("ods", "xlsx:Calc MS Excel 2007 XML"):
        hold(f"openpyxl, {name}, saved by LibreOffice as {ending}", libreoffice(path, ending), wanted)
for ending in ("ods", "xlsx:Calc MS Excel 2007 XML"):
    hold(f"the CSV saved by LibreOffice as {ending}", libreoffice(plain, ending), wanted)

# What valor writes comes back the same to the byte, and saved by other programs it is the same project.
for name in sorted(os.listdir(EXAMPLES)):
    path = os.path.join(EXAMPLES, name)
    if not name.endswith((".json", ".csv")):
        continue
    first, second = (os.path.join(WORK, f"{step}-{name}.xlsx") for step in ("first", "second"))
    run(VALOR, "appraise", path, "-o", first)
    back = run(VALOR, "appraise", first, "-o", second)
    checked += 1
    if back.returncode or not os.path.exists(second):
        problems.append(f"{name}: {back.stderr[:300]}")
        continue
    with open(first, "rb") as one, open(second, "rb") as other:
        if one.read() != other.read():
            problems.append(f"{name}: written, read and written it differs")
    wanted, _ = appraise(path)
    for ending in ("xlsx:Calc MS Excel 2007 XML", "ods"):
        said = hold(f"{name} saved by LibreOffice as {ending}", libreoffice(first, ending), wanted)
        if "Inputs!" in said:
            problems.append(f"{name} saved by LibreOffice as {ending}: something is taken for changed: {said[:300]}")

# An input changed, and saved by LibreOffice: exactly that figure differs and is named; a formula overwritten is named.
project = os.path.join(WORK, "permits.json")
with open(project, "w", encoding="utf-8") as file:
    json.dump(
        {"name": "Permits", "currency": "USD", "horizon": 10, "discountRate": "6%",
         "investment": [{"what": "Platform", "amount": 400000}],
         "operating": [{"what": "Hosting", "amount": 60000, "per": "year"}],
         "savings": [{"what": "Contracts", "amount": 150000, "per": "year", "to": "government", "cashable": True}]}, file)
book = os.path.join(WORK, "permits.xlsx")
run(VALOR, "appraise", project, "-o", book)
opened = openpyxl.load_workbook(book)
sheet, cell = opened.defined_names["operating1_amount"].attr_text.rsplit("!", 1)
opened[sheet.strip("'")][cell.replace("$", "")] = 70000
other, formula = opened.defined_names["result_netPresentValue_social"].attr_text.rsplit("!", 1)
opened[other.strip("'")][formula.replace("$", "")] = 123
edited = os.path.join(WORK, "edited.xlsx")
opened.save(edited)
with open(project, encoding="utf-8") as file:
    changed = json.load(file)
changed["operating"][0]["amount"] = 70000
target = os.path.join(WORK, "changed.json")
with open(target, "w", encoding="utf-8") as file:
    json.dump(changed, file)
wanted, _ = appraise(target)
for path in (edited, libreoffice(edited, "xlsx:Calc MS Excel 2007 XML"), libreoffice(edited, "ods")):
    said = hold(f"{path}, an input changed", path, wanted)
    told = [line for line in said.splitlines() if "warning" in line and "!" in line]
    places = [f"{sheet.strip(chr(39))}!{cell}", f"{other.strip(chr(39))}!{formula}"]
    places = [place.replace("$", "") for place in places]
    if len(told) != 2 or not all(any(place in line for line in told) for place in places):
        problems.append(f"{path}: what was changed is not told, or more than that: {said[:500]}")

# The same figure typed inside LibreOffice and saved there: exactly that one differs, is named by its cell, and the formulas that
# it recalculated come to what valor computes.
typed = os.path.join(WORK, "typed.xlsx")
with subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{WORK}/profile-typed", "--headless", "--norestore", "--nologo",
         f"--accept=pipe,name=valor{os.getpid()};urp"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as office:
    try:
        subprocess.run(
            ["/usr/bin/python3", os.path.join(os.path.dirname(os.path.abspath(__file__)), "office.py"),
             f"valor{os.getpid()}", book, typed, sheet.strip("'"), cell.replace("$", ""), "70000"],
            check=True, timeout=180)
        office.wait(60)
    except (subprocess.SubprocessError, OSError) as error:
        problems.append(f"LibreOffice did not type: {error}")
        office.kill()
if os.path.exists(typed):
    said = hold("an input typed inside LibreOffice", typed, wanted)
    told = [line for line in said.splitlines() if "warning" in line and "!" in line]
    place = f"{sheet.strip(chr(39))}!{cell}".replace("$", "")
    if len(told) != 1 or place not in told[0]:
        problems.append(f"typed inside LibreOffice, and told otherwise: {said[:500]}")
    shown = openpyxl.load_workbook(typed, data_only=True)[other.strip("'")][formula.replace("$", "")].value
    known = wanted["views"]["social"]["netPresentValue"]
    if not isinstance(shown, float) or abs(shown - known) > 1e-9 * abs(known):
        problems.append(f"LibreOffice comes to {shown}, valor to {known}")

print(f"{checked} workbooks read back")
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
