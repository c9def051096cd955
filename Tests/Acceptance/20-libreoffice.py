#!/usr/bin/python3
"""LibreOffice, in each country's locale, opens that country's CSV and holds the same numbers and the same text.

The marks that a locale writes numbers with are LibreOffice's own, so that they check ours too. The options of the
import are those of its dialogue: the language of the locale, no quoted field made text, no special numbers detected.
"""

import csv
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException, Locale

import tables

WORK = os.environ["WORK"]
FORMULA = 16  # com.sun.star.sheet.CellFlags
problems = []
cells = 0


def fail(place, what):
    problems.append(f"{place}: {what}")


class Office:
    """LibreOffice without a window, in a locale, with a profile of its own."""

    def __init__(self, locale):
        folder = os.path.join(WORK, "office", locale)
        os.makedirs(os.path.join(folder, "locales"))
        locales = os.path.join(folder, "locales", locale + ".UTF-8")
        subprocess.run(["localedef", "-i", locale, "-f", "UTF-8", locales], check=True, stderr=subprocess.DEVNULL)
        pipe = f"valor-{os.getpid()}-{locale}"
        environment = dict(
            os.environ, LC_ALL=locale + ".UTF-8", LANG=locale + ".UTF-8", LOCPATH=os.path.dirname(locales), HOME=folder)
        self.process = subprocess.Popen(
            [shutil.which("soffice"), f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
             "--nologo", "--nofirststartwizard", f"--accept=pipe,name={pipe};urp;"],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        context = uno.getComponentContext()
        resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
        for _ in range(600):
            try:
                self.context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                if self.process.poll() is not None:
                    sys.exit(f"LibreOffice ended in {locale}")
                time.sleep(0.1)
        else:
            sys.exit(f"LibreOffice does not answer in {locale}")
        self.desktop = self.service("com.sun.star.frame.Desktop")

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def marks(self, locale):
        """How LibreOffice writes numbers in a locale."""
        language, country = locale.split("_")
        item = self.service("com.sun.star.i18n.LocaleData2").getLocaleItem(Locale(language, country, ""))
        return item.decimalSeparator, item.thousandSeparator

    def open(self, path, separator):
        """The cells of a CSV that is opened in this office's own locale, and whether one became a formula."""
        options = f"{ord(separator)},34,76,1,,0,false,false"
        values = {"Hidden": True, "FilterName": "Text - txt - csv (StarCalc)", "FilterOptions": options}
        document = self.desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(path), "_blank", 0,
            tuple(PropertyValue(Name=name, Value=value) for name, value in values.items()))
        sheet = document.Sheets.getByIndex(0)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(True)
        rows = [list(row) for row in cursor.getDataArray()]
        has_formula = len(sheet.queryContentCells(FORMULA).getRangeAddresses()) > 0
        document.close(True)
        return rows, has_formula

    def close(self):
        try:
            self.desktop.terminate()
        except DisposedException:
            pass
        self.process.wait(60)


def rows(path, separator):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def package(path):
    with open(path.removesuffix(".csv") + ".datapackage.json", encoding="utf-8") as file:
        return json.load(file)["resources"][0]


def expected(path):
    """The cells of a table by its plain CSV: numbers where its data package has numbers, all else as text."""
    # A fiscal year is a text, since one of two calendar years is called 2026/27; a spreadsheet takes 2027 for a number.
    kinds = [
        "year or text" if field.get("code", field["name"]) == "fiscal_year" else field["type"]
        for field in package(path)["schema"]["fields"]]
    header, *rest = rows(path, ",")

    def cell(kind, text):
        if kind == "year or text" and text.isdigit():
            return float(text)
        return float(text) if text and kind in ("number", "integer", "year") else text

    return [header] + [[cell(kind, text) for kind, text in zip(kinds, row)] for row in rest]


def guessed(path):
    """The cells of a table whose columns are somebody else's: what reads as a number is one."""

    def cell(text):
        try:
            return float(text)
        except ValueError:
            return text

    return [[cell(text) for text in row] for row in rows(path, ",")]


def compare(place, found, wanted):
    """Compares cell by cell; empty cells at the ends of rows may be left out."""
    global cells
    if len(found) != len(wanted):
        return fail(place, f"{len(found)} rows instead of {len(wanted)}")
    for number, (row, other) in enumerate(zip(found, wanted), 1):
        width = max(len(row), len(other))
        row = row + [""] * (width - len(row))
        other = other + [""] * (width - len(other))
        for column, (value, want) in enumerate(zip(row, other), 1):
            cells += 1
            # A date is a day's number to a spreadsheet.
            if isinstance(value, float) and isinstance(want, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", want):
                want = float((datetime.date.fromisoformat(want) - datetime.date(1899, 12, 30)).days)
            if type(value) is not type(want) or value != want:
                fail(place, f"row {number}, column {column}: {value!r} instead of {want!r}")


def check(office, country, locale):
    decimal, group = office.marks(locale)
    folder = os.path.join(WORK, country)
    os.makedirs(folder)
    for name, command in tables.tables(WORK).items():
        path = os.path.join(folder, name + ".csv")
        tables.write(command, path, country)
        resource = package(path)
        for field in resource["schema"]["fields"]:
            if field["type"] == "number" and (field["decimalChar"], field["groupChar"]) != (decimal, group):
                fail(f"{country} {name}", f"{field['name']} is not written as in {locale}: {decimal} {group}")
        found, has_formula = office.open(path, ";" if decimal == "," else ",")
        if has_formula:
            fail(f"{country} {name}", "a cell became a formula")
        # Over the columns stand their titles, as the data package has them.
        titles = [field["name"] for field in resource["schema"]["fields"]]
        compare(f"{country} {name}", found, [titles] + wanted[name][1:])


os.chdir(WORK)
os.makedirs("plain")
wanted = {}
for name, command in tables.tables(WORK).items():
    path = os.path.join(WORK, "plain", name + ".csv")
    tables.write(command, path)
    wanted[name] = expected(path)

for country, locale in tables.LOCALES.items():
    office = Office(locale)
    check(office, country, locale)
    if country == "US":
        # RFC 4180 opens as it is where the decimal mark is a point, and so does a batch.
        path = os.path.join(WORK, "results.csv")
        tables.write(["batch", "rows.csv"], path)
        found, has_formula = office.open(path, ",")
        if has_formula:
            fail("batch", "a cell became a formula")
        compare("batch", found, guessed(path))
        # The check would notice: a Brazilian file does not open right in an American office.
        found, _ = office.open(os.path.join(WORK, "BR", "compare-all.csv"), ";")
        if found[1:] == wanted["compare-all"][1:]:
            fail("US", "reads the numbers of Brazil")
    office.close()

print("\n".join(problems[:40]) or f"LibreOffice: {cells} cells in {len(tables.LOCALES)} countries are as written")
sys.exit(1 if problems else 0)
