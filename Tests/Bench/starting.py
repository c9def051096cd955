"""Short commands, whose time is mostly their start: `version`, `help`, `appraise` and `compare`."""

import json
import sys

from agreement import Comparison
from rounds import VALOR, Rounds, peer
from simulation import INDEPENDENT

TITLE = "Short commands"
NOTES = ["The script of pyxirr has its figures in it and prints three results; valor reads, checks and reports a file."]


def measure(folder, rounds):
    runs = Rounds(folder, {
        "valor version": [VALOR, "version"],
        "valor help": [VALOR, "help"],
        "python -c pass": [sys.executable, "-c", "pass"],
        "valor appraise": [VALOR, "appraise", INDEPENDENT, "-O", "json"],
        "a script of pyxirr": peer("appraise.py"),
        "valor compare": [VALOR, "compare", "-O", "json"],
    }, rounds)
    rows = [
        runs.row(TITLE, "start", "valor version", "python -c pass"),
        runs.row(TITLE, "help", "valor help"),
        runs.row(TITLE, "one project", "valor appraise", "a script of pyxirr"),
        runs.row(TITLE, "eleven cases", "valor compare"),
    ]
    view = json.loads(runs.output("valor appraise"))["views"]["social"]
    other = json.loads(runs.output("a script of pyxirr"))
    found = []
    for what, ours, theirs in [
        ("net present value", view["netPresentValue"], other["netPresentValue"]),
        ("internal rate", view["internalRates"]["rates"][0]["rate"], other["internalRate"]),
        ("payback", view["paybackYears"], other["payback"]),
    ]:
        difference = abs(ours - theirs) / abs(ours)
        found.append(Comparison(f"{what}: valor, the script", ours, theirs, difference, 1e-9, "relative"))
    return rows, found
