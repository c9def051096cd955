#!/usr/bin/env python3
"""Every table's CSV and data package are valid under frictionless, and hold the same numbers in every profile."""

import json
import os
import sys

import frictionless

import tables

WORK = os.environ["WORK"]
COUNTRIES = [None, "BR", "AR", "MX", "ES", "CL", "KR"]
problems = []
count = 0


def fail(path, what):
    problems.append(f"{os.path.basename(path)}: {what}")


def plain(value):
    """A value as it is compared: numbers in double precision, all else as text."""
    return float(value) if hasattr(value, "as_tuple") or isinstance(value, int) else value and str(value)


def check(path, command, country):
    """The rows of a table, if it is valid."""
    global count
    tables.write(command, path, country)
    package_path = path.removesuffix(".csv") + ".datapackage.json"
    os.chdir(os.path.dirname(path))
    report = frictionless.validate(os.path.basename(package_path))
    count += 1
    for message in report.flatten(["rowNumber", "fieldName", "message"])[:5]:
        fail(path, message)
    if not report.valid:
        return None
    with open(package_path, encoding="utf-8") as file:
        package = json.load(file)
    for key in ("$schema", "name", "title", "description", "version", "sources"):
        if not package.get(key):
            fail(path, f"the package has no {key}")
    if "created" in package:
        fail(path, "the package has a clock")
    (resource,) = package["resources"]
    for field in resource["schema"]["fields"]:
        # What is passed on of somebody else's table is nothing that we can describe.
        if command[0] != "batch" and not (field.get("title") and field.get("description")):
            fail(path, f"the field {field['name']} is not described")
        if field["type"] == "number" and "decimalChar" not in field:
            fail(path, f"the field {field['name']} has no decimal mark")
    names = [field["name"] for field in resource["schema"]["fields"]]
    rows = frictionless.Package(os.path.basename(package_path)).resources[0].read_rows()
    return [[plain(row[name]) for name in names] for row in rows]


# A budget is a Fiscal Data Package: its columns are of the types that the taxonomy of budgets gives their concepts.
FISCAL = {
    "value": "number",
    "value-currency:code": "string",
    "date:fiscal-year": "integer",
    "activity:generic:project:code": "string",
    "activity:generic:project:label": "string",
    "administrative-classification:generic:code": "string",
    "budget-line-id": "string",
    "direction": "string",
    "phase:id": "string",
    "expenditure-type:code": "string",
    "economic-classification:generic:code": "string",
    "functional-classification:cofog:code": "string",
    "fin-source:generic:code": "string",
}


def check_fiscal(path):
    """The package of a budget's lines maps every concept to one column of its type, and its rows are expenditure or revenue."""
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)["resources"][0]["schema"]
    found = [(field["columnType"], field["type"]) for field in schema["fields"] + schema.get("extraFields", []) if "columnType" in field]
    if dict(found) != FISCAL or len(found) != len(FISCAL):
        fail(path, f"fiscal concepts {sorted(found)}")
    rows = frictionless.Package(path).resources[0].read_rows()
    if {row["direction"] for row in rows} - {"expenditure", "revenue", None, ""} or not any(
        row["direction"] == "expenditure" and isinstance(row["fiscal_year_ending"], int) for row in rows
    ):
        fail(path, "no row of expenditure in a fiscal year")


for name, command in tables.tables(WORK).items():
    rows = {}
    for country in COUNTRIES:
        folder = os.path.join(WORK, country or "plain")
        os.makedirs(folder, exist_ok=True)
        os.chdir(WORK)
        command = [os.path.join(WORK, word) if word in ("traps.json", "doubtful.json") else word for word in command]
        rows[country] = check(os.path.join(folder, name + ".csv"), command, country)
        if not rows[country]:
            fail(name, f"no rows for {country}")
        elif rows[country] != rows[None]:
            fail(name, f"other values for {country}")

fiscal = os.path.join(WORK, "plain", "fiscal.csv")
tables.write(["budget", "mexico-birth-certificate"], fiscal, None)
os.chdir(WORK)
check_fiscal(os.path.join("plain", "fiscal.datapackage.json"))

# A batch passes columns on that are somebody else's; what is computed of its rows is the same in every profile.
results = {}
for country in COUNTRIES:
    os.chdir(WORK)
    path = os.path.join(WORK, country or "plain", "results.csv")
    rows = check(path, ["batch", os.path.join(WORK, "rows.csv")], country)
    # A text such as -1,5 is a number in one country and looks like a formula in another.
    results[country] = [row[:1] + row[3:] for row in rows or []]
    if not results[country] or results[country] != results[None]:
        fail("batch", f"other values for {country}")
os.chdir(WORK)

# The check would notice: the same file under another decimal mark is refused.
path = os.path.join(WORK, "BR", "compare-all.datapackage.json")
with open(path, encoding="utf-8") as file:
    text = file.read()
with open(path, "w", encoding="utf-8") as file:
    file.write(text.replace('"decimalChar": ","', '"decimalChar": "."').replace('"groupChar": "."', '"groupChar": " "'))
if frictionless.validate(path, basepath=os.path.dirname(path)).valid:
    fail(path, "is valid under the wrong decimal mark")

print("\n".join(dict.fromkeys(problems)) or f"frictionless {frictionless.__version__}: {count} tables are valid")
sys.exit(1 if problems else 0)
