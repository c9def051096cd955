"""Every table that valor writes as CSV, and the countries whose profiles are tried."""

import json
import os
import subprocess
import sys

VALOR = os.environ["VALOR"]
ROOT = os.environ["ROOT"]

# A country's profile, and the locale in which its people use their computers.
LOCALES = {
    "BR": "pt_BR", "AR": "es_AR", "MX": "es_MX", "ES": "es_ES", "CL": "es_CL", "KR": "ko_KR", "CO": "es_CO",
    "PE": "es_PE", "UY": "es_UY", "PY": "es_PY", "CR": "es_CR", "PT": "pt_PT", "US": "en_US", "GB": "en_GB",
}

# A project whose words look like formulas, like numbers, and like parts of a CSV file.
TRAPS = {
    "name": "=HYPERLINK(\"http://example.org\";\"x\")",
    "currency": "USD", "priceYear": 2025, "start": "2027-01",
    "investment": [{"what": "a", "amount": 1000.1}],
    "operating": [{"what": "b", "amount": 0.1, "per": "year"}],
    "savings": [{"what": "c", "to": "citizens", "amount": 333.3333333333333, "per": "year"}],
}
ROWS = """\
id,investment,government_saving,page,remark
=1+1,1000,300,"=cmd|' /C calc'!A0","-1,5"
@SUM(A1),1000.5,333.3333333333333,+595 21 123456,1.5
-a,0.1,0.1,"a;b","say ""x"", then"
\u00a0,3,1,1.234,2015-01
"""


def option(path):
    """How to ask for one option of a file that has several: the last of them."""
    run = subprocess.run([VALOR, "appraise", path, "-O", "json"], capture_output=True, text=True, check=True)
    report = json.loads(run.stdout)
    return ["--option", report["options"][-1]["id"]] if report["schema"].startswith("valor/options/") else []


def tables(work):
    """Commands by the names of their tables; all end in a CSV."""
    with open(os.path.join(work, "traps.json"), "w", encoding="utf-8") as file:
        json.dump(TRAPS, file)
    with open(os.path.join(work, "rows.csv"), "w", encoding="utf-8") as file:
        file.write(ROWS)
    commands = {
        "cases": ["cases"],
        "cases-es": ["cases", "--language", "es"],
        "compare": ["compare", "traps.json", "panama-311", "mexico-birth-certificate", "spain-auctions"],
        "compare-all": ["compare"],
        "compare-pt": ["compare", "--language", "pt", "--perspective", "fiscal"],
    }
    for case in ("spain-data-intermediation", "argentina-digital-inclusion"):
        for table in ("figures", "quantities", "years", "results"):
            commands[f"{case}-{table}"] = ["show", case, "--table", table]
    examples = os.listdir(os.path.join(ROOT, "Cases", "examples"))
    for example in sorted(name for name in examples if name.endswith((".json", ".csv"))):
        path = os.path.join(ROOT, "Cases", "examples", example)
        asked = option(path)
        if asked:
            commands[f"{example}-options"] = ["appraise", path, "--table", "options"]
        for table in ("years", "results"):
            commands[f"{example}-{table}"] = ["appraise", path, *asked, "--table", table]
    commands["registers"] = ["rates", "--table", "registers"]
    register = os.path.join(ROOT, "Cases", "examples", "risk-register.json")
    for table in ("results", "figures"):
        commands[f"simulate-{table}"] = ["simulate", register, "--draws", "2000", "--table", table]
    for table in ("figures", "two-way", "rates", "delays"):
        commands[f"sensitivity-{table}"] = ["sensitivity", register, "--table", table]
    # What is only doubtful is no failure.
    with open(os.path.join(work, "doubtful.json"), "w", encoding="utf-8") as file:
        json.dump({**TRAPS, "name": "doubtful", "horizon": 12, "life": 8}, file)
    for table in ["lines", "years"]:
        commands[f"budget-{table}"] = ["budget", register, "mexico-birth-certificate", "--table", table]
    commands["check"] = ["check", "doubtful.json", "traps.json"]
    return commands


def write(command, path, country=None):
    """Writes a table and its data package."""
    options = ["--csv-for", country] if country else []
    # A batch's amounts have no currency that they could be rounded to.
    if country and command[0] != "batch":
        options += ["--precision", "full"]
    run = subprocess.run([VALOR, *command, *options, "-o", path], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"valor {' '.join(command)}: {run.stderr}")
