"""Workbooks as the acceptance checks need them: their named cells, their copies without cached values, and what two
spreadsheets compute of these.
"""

import json
import os
import re
import subprocess
import warnings
import zipfile

import openpyxl

warnings.filterwarnings("ignore")
WORK = os.environ["WORK"]


def run(*arguments):
    return subprocess.run(arguments, capture_output=True, check=True).stdout


def cells(path, names=None):
    """The cells that have a name: of `names`, where the file has lost them."""
    book = openpyxl.load_workbook(path, data_only=True)
    found = {}
    for name, defined in openpyxl.load_workbook(names or path).defined_names.items():
        sheet, cell = defined.attr_text.rsplit("!", 1)
        found[name] = book[sheet.strip("'").replace("''", "'")][cell.replace("$", "")].value
    return found


class Holder:
    """Compares cells with what they should be, and keeps what differs."""

    def __init__(self):
        self.problems, self.compared, self.worst = [], 0, 0.0

    def hold(self, place, found, wanted, exactly=False):
        for name, value in wanted.items():
            if name not in found:
                continue
            self.compared += 1
            got = found[name]
            if value is None:
                if got != "#N/A":
                    self.problems.append(f"{place}: {name} is {got!r}, not #N/A")
            elif not isinstance(got, (int, float)):
                self.problems.append(f"{place}: {name} is {got!r}, not {value!r}")
            elif got != value:
                off = abs(got - value) / max(abs(value), 1e-6)
                self.worst = max(self.worst, off)
                if exactly or off > 1e-9:
                    self.problems.append(f"{place}: {name} is {got!r}, not {value!r}")


def changed(source, target, values=None):
    """The same workbook without any cached value, and with other values in the cells of some names; the number of cells
    that were changed."""
    values = dict(values or {})
    places, done = {}, 0
    if values:
        book = openpyxl.load_workbook(source)
        for name, value in values.items():
            sheet, cell = book.defined_names[name].attr_text.rsplit("!", 1)
            number = book.sheetnames.index(sheet.strip("'")) + 1
            places.setdefault(f"xl/worksheets/sheet{number}.xml", {})[cell.replace("$", "")] = value
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            text = old.read(part).decode()
            if part.startswith("xl/worksheets/sheet"):
                text = re.sub(r'(<c [^>]*?)(?: t="(?:str|e|b)")?>(<f>.*?</f>)<v>.*?</v></c>', r"\1>\2</c>", text)
            for cell, value in places.get(part, {}).items():
                text, count = re.subn(
                    rf'(<c r="{cell}" s="\d+")[^>]*><v>.*?</v></c>', rf"\1><v>{value!r}</v></c>", text)
                done += count
            new.writestr(part, text)
    return done


def gnumeric(path):
    """The file as Gnumeric computes it anew."""
    out = path.removesuffix(".xlsx") + ".gnumeric.xlsx"
    run("ssconvert", "--recalc", "-T", "Gnumeric_Excel:xlsx2", path, out)
    return out


def libreoffice(paths, ending="xlsx:Calc MS Excel 2007 XML", folder="libreoffice"):
    """Files as LibreOffice computes them anew, all at once: by a profile that recalculates whatever it loads."""
    profile = os.path.join(WORK, "profile")
    os.makedirs(os.path.join(profile, "user"), exist_ok=True)
    with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
            '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">'
            '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>')
    out = os.path.join(WORK, folder)
    run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", ending, "--outdir", out, *paths)
    kind = ending.split(":")[0]
    return {path: os.path.join(out, os.path.splitext(os.path.basename(path))[0] + "." + kind) for path in paths}


def lint(place, path):
    """What is wrong with the archive or the XML of its parts."""
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() or archive.namelist()[0] != "[Content_Types].xml":
            yield f"{place}: the archive is damaged, or does not begin with its contents"
        for part in archive.namelist():
            found = subprocess.run(["xmllint", "--noout", "-"], input=archive.read(part), capture_output=True)
            if found.returncode:
                yield f"{place}: {part}: {found.stderr.decode()[:200]}"


def audit(folder):
    """What openxml-audit finds in the workbooks of a folder, errors and warnings, and how many it read."""
    found = subprocess.run(
        ["openxml-audit", "--recursive", "--output", "json", "--max-errors", "0", folder], capture_output=True, text=True)
    reports = json.loads(found.stdout)
    problems = [
        f"openxml-audit: {os.path.basename(report['file'])}: {error['part_uri']}: {error['description'][:200]}"
        for report in reports for error in report["errors"]]
    return problems, len(reports)
