#!/usr/bin/env python3
"""Workbooks read back: those of valor unchanged and changed by other programs, and tables that openpyxl and LibreOffice
wrote, which must give the same results as the CSV that they were made of.
"""

import datetime
import json
import os
import re
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

# The workbook to fill in: as it is the template; with names, an amount and lines more typed, and recalculated by LibreOffice, the
# project that valor reads back comes to what its formulas come to.
from workbooks import cells, libreoffice as recalculated  # noqa: E402

TYPED = {"project_name": 'Permits "online"', "investment1_what": "Portal", "investment1_amount": 500000,
         "new_investment_2_what": "Servers", "new_investment_2_amount": 70000, "new_operating_1_amount": 5000,
         "new_savings_3_what": "Copies", "new_savings_3_amount": 9000}
for language in ("en", "es", "pt"):
    form, template = (os.path.join(WORK, f"form-{language}.{ending}") for ending in ("xlsx", "json"))
    for path in (form, template):
        run(VALOR, "new", path, "--language", language)
    empty, _ = appraise(template)
    if hold(f"the workbook to fill in, {language}", form, empty):
        problems.append(f"{form}: something is said of what nobody changed")
    opened = openpyxl.load_workbook(form)
    for name, value in TYPED.items():
        sheet, cell = opened.defined_names[name].attr_text.rsplit("!", 1)
        opened[sheet.strip("'")][cell.replace("$", "")] = value
    filled = os.path.join(WORK, f"filled-{language}.xlsx")
    opened.save(filled)
    counted = recalculated([filled], folder="filled")[filled]
    got, said = appraise(counted)
    checked += 1
    told = [line for line in said.splitlines() if "warning" in line and "!" in line]
    # A new line is told by its amount, which brings its name along.
    if got is None or len(told) != 6 or got["name"] != 'Permits "online"':
        problems.append(f"{filled}: what was typed is not read back: {said[:600]}")
        continue
    shown = cells(counted, form)
    for view, account in got["views"].items():
        for key in ("netPresentValue", "presentValueOfCosts", "presentValueOfBenefits", "paybackYears"):
            known, own = account[key], shown[f"result_{key}_{view}"]
            if own != "#N/A" if known is None else abs(own - known) > 1e-9 * max(abs(known), 1e-6):
                problems.append(f"{filled}: {key} of {view} is {own!r}, not {known!r}")

# Another first month typed into it moves every other month along, and is read back so.
form, template = (os.path.join(WORK, f"form-en.{ending}") for ending in ("xlsx", "json"))


def later(month):
    number = int(month[1]) * 12 + int(month[2]) - 1 + 14
    return f"{number // 12}-{number % 12 + 1:02d}"


moved = os.path.join(WORK, "moved.json")
with open(template, encoding="utf-8") as file, open(moved, "w", encoding="utf-8") as other:
    other.write(re.sub(r"(20[0-9]{2})-([01][0-9])", later, file.read()))
opened = openpyxl.load_workbook(form)
sheet, cell = opened.defined_names["start_month"].attr_text.rsplit("!", 1)
opened[sheet.strip("'")][cell.replace("$", "")] = datetime.date(2028, 3, 1)
started = os.path.join(WORK, "started.xlsx")
opened.save(started)
counted = recalculated([started], folder="started")[started]
wanted, _ = appraise(moved)
said = hold("a first month typed into the workbook to fill in", counted, wanted)
if "2028-03" not in said:
    problems.append(f"the first month is not told: {said[:400]}")
shown = cells(counted, form)["result_netPresentValue_social"]
known = wanted["views"]["social"]["netPresentValue"]
if abs(shown - known) > 1e-9 * abs(known):
    problems.append(f"with another first month LibreOffice comes to {shown}, valor to {known}")

# Options on other terms, and for somebody else, than the file's: the workbook gives them again, to the byte.
OPTIONS = os.path.join(EXAMPLES, "certificates-options.json")


def told(report):
    """A report without what is said of the command line's own horizon."""
    if isinstance(report, dict):
        return {key: told(value) for key, value in report.items()}
    if isinstance(report, list):
        return [told(value) for value in report if not (isinstance(value, str) and "--horizon" in value)]
    return report


for number, terms in enumerate([
    ["--discount-rate", "9%"], ["--horizon", "7"], ["--perspective", "fiscal"],
    ["--discount-rate", "4%", "--horizon", "12", "--timing", "mid", "--perspective", "citizen"],
]):
    book, again = (os.path.join(WORK, f"terms{number}{end}.xlsx") for end in ("", "-again"))
    run(VALOR, "appraise", OPTIONS, *terms, "-o", book)
    found = run(VALOR, "appraise", book, "-o", again)
    checked += 1
    # An option that keeps its own horizon is told of where another is asked for on the command line, and there alone.
    third = os.path.join(WORK, f"terms{number}-third.xlsx")
    if "--horizon" in terms:
        run(VALOR, "appraise", again, "-o", third)
        book = again
        again = third
    if found.returncode or open(book, "rb").read() != open(again, "rb").read():
        problems.append(f"options with {terms}, read back and written again, differ: {found.stderr[:300]}")
    said = json.loads(run(VALOR, "appraise", book, "-O", "json").stdout)
    asked = json.loads(run(VALOR, "appraise", OPTIONS, *terms, "-O", "json").stdout)
    if {**told(said), "id": ""} != {**told(asked), "id": ""}:
        problems.append(f"options with {terms}: the workbook comes to other results than the command line")
other = json.loads(run(VALOR, "appraise", book, "--perspective", "social", "-O", "json").stdout)
if other["assumptions"]["perspective"] != "social":
    problems.append("the perspective that is asked for gives way to the workbook's")

print(f"{checked} workbooks read back")
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
