"""Net present value and internal rates of many cash flows: `valor batch` beside pyxirr and numpy-financial."""

import json
import os
import random

from agreement import Comparison
from rounds import VALOR, Rounds, peer

TITLE = "Many cash flows, a JSON line each"
MANY, FEW = 100_000, 10_000
# NPV: relative to its own size, however small it is beside the flows. IRR: as it is.
TOLERANCE = 1e-9
NOTES = [
    "valor besides: every internal rate where there are several, modified rate, three paybacks, ratios, reasons.",
    f"numpy-financial takes {FEW:,} flows, and valor the same ones, so that the bench stays short.",
]


def write(path, count):
    """Cash flows of 11 years with one outlay, so with one internal rate."""
    source = random.Random(7)
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            flows = [-round(source.uniform(50e3, 150e3), 2)]
            flows += [round(source.uniform(1e3, 40e3), 2) for _ in range(10)]
            row = {"id": str(number), "flows": flows, "rate": round(source.uniform(0.02, 0.12), 4)}
            file.write(json.dumps(row, separators=(",", ":")) + "\n")


def measure(folder, rounds):
    many, few = os.path.join(folder, "flows.ndjson"), os.path.join(folder, "few.ndjson")
    write(many, MANY)
    write(few, FEW)
    runs = Rounds(folder, {
        "valor batch": [VALOR, "batch", many], "pyxirr": peer("cash_flows.py", "pyxirr", many),
        "valor batch, few": [VALOR, "batch", few],
        "numpy-financial": peer("cash_flows.py", "numpy-financial", few),
    }, rounds)
    rows, found = [], []
    for work, ours, other in [
        (f"{MANY:,} flows", "valor batch", "pyxirr"), (f"{FEW:,} flows", "valor batch, few", "numpy-financial"),
    ]:
        rows += [runs.row(TITLE, work, ours, other), runs.row(TITLE, work, ours, other, inside=True)]
        found += compare(other, runs.output(ours), runs.output(other))
    return rows, found


def compare(name, ours, theirs):
    """The two rows that are furthest apart: one in value, one in rate."""
    mine = [json.loads(line) for line in ours.splitlines()]
    other = [json.loads(line) for line in theirs.splitlines()]
    if [each["id"] for each in mine] != [each["id"] for each in other]:
        raise SystemExit(f"error: valor and {name} answer different rows")
    if any(each["internalRates"]["kind"] != "unique" for each in mine):
        raise SystemExit("error: valor finds several rates or none where there is one")
    values = [(each["netPresentValue"], its["netPresentValue"]) for each, its in zip(mine, other)]
    rates = [(each["internalRates"]["rates"][0]["rate"], its["internalRate"]) for each, its in zip(mine, other)]
    far = max(values, key=lambda pair: abs(pair[0] - pair[1]) / abs(pair[0]))
    away = max(rates, key=lambda pair: abs(pair[0] - pair[1]))
    return [
        Comparison(
            f"net present values: valor, {name}", *far, abs(far[0] - far[1]) / abs(far[0]), TOLERANCE, "relative"),
        Comparison(f"internal rates: valor, {name}", *away, abs(away[0] - away[1]), TOLERANCE, "absolute"),
    ]
