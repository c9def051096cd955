"""A million draws of the ten-year project: valor beside NumPy, on one thread and on all."""

import json
import os

import machine
from agreement import Comparison, in_both, in_interval, within_errors
from rounds import VALOR, Rounds, peer

TITLE = "A million draws of a ten-year project"
DRAWS = 1_000_000
HERE = os.path.dirname(os.path.abspath(__file__))
INDEPENDENT = os.path.join(HERE, "ten-years.json")
CORRELATED = os.path.join(HERE, "ten-years-correlated.json")
NOTES = [
    "Both: value and payback of each draw, mean, deviation, percentiles with intervals, chances, histogram, shares.",
    "valor besides: the same from the budget's view, the figures' own table, the project file read and checked.",
    "Numba compiles before its clock starts; a run of it with its start takes seconds.",
    "valor has no run of the net present value alone; that row sets all of its results beside NumPy's few.",
]


def valor(project, *options):
    return [VALOR, "simulate", project, "--draws", str(DRAWS), "-O", "json", *options]


def measure(folder, exact, rounds):
    cores = machine.cores()
    runs = Rounds(folder, {
        "valor, 1 thread": valor(INDEPENDENT, "--threads", "1"),
        "NumPy, 1 thread": peer("ten_years.py", "--draws", DRAWS),
        f"valor, {cores} threads": valor(INDEPENDENT, "--threads", str(cores)),
        f"NumPy, {cores} threads": peer("ten_years.py", "--draws", DRAWS, "--threads", cores),
        "Numba, 1 thread": peer("ten_years.py", "--draws", DRAWS, "--numba"),
        "NumPy, value only": peer("ten_years.py", "--draws", DRAWS, "--value-only"),
        "valor, rank 0.7": valor(CORRELATED, "--threads", "1"),
        "NumPy, rank 0.7": peer("ten_years.py", "--draws", DRAWS, "--rank", 0.7),
    }, rounds)
    rows = []
    for work, ours, other in [
        ("simulate", "valor, 1 thread", "NumPy, 1 thread"),
        ("simulate", f"valor, {cores} threads", f"NumPy, {cores} threads"),
        ("value only", "valor, 1 thread", "NumPy, value only"),
        ("rank correlation", "valor, rank 0.7", "NumPy, rank 0.7"),
    ]:
        rows += [runs.row(TITLE, work, ours, other), runs.row(TITLE, work, ours, other, inside=True)]
    rows.append(runs.row(TITLE, "simulate", "valor, 1 thread", "Numba, 1 thread", inside=True))
    return rows, compare(runs, exact, cores)


def compare(runs, exact, cores):
    def ours(name):
        return json.loads(runs.output(name))["views"][0]

    def theirs(name):
        return json.loads(runs.output(name))

    def percentile(view, percent):
        return next((each["low"], each["high"]) for each in view["percentiles"] if each["percent"] == percent)

    mine, other = ours("valor, 1 thread"), theirs("NumPy, 1 thread")
    error, both = mine["standardError"], 2**0.5 * mine["standardError"]
    found = [
        within_errors("mean: valor, exact", mine["mean"], exact.mean, error),
        within_errors("mean: NumPy, exact", other["mean"], exact.mean, error),
        within_errors("mean: valor, NumPy", mine["mean"], other["mean"], both),
        within_errors("mean: Numba, exact", theirs("Numba, 1 thread")["mean"], exact.mean, error),
    ]
    for percent in (5, 50, 95):
        interval, own = percentile(mine, percent), other["percentiles"][str(percent)][1:]
        value = exact.percentile(percent)
        found += [in_interval(f"P{percent}: valor's interval, exact", value, *interval),
                  in_both(f"P{percent}: valor's interval, NumPy's", interval, own)]
    for name in ("chanceOfLoss", "chanceOfNoPayback"):
        chance = mine[name]["value"]
        found.append(within_errors(
            f"{name}: valor, NumPy", chance, other[name], (2 * chance * (1 - chance) / DRAWS) ** 0.5))
    found.append(within_errors(
        "chanceOfLoss: valor, exact", mine["chanceOfLoss"]["value"], exact.below(0),
        (exact.below(0) / DRAWS) ** 0.5))
    for each, value in zip(mine["paybacks"], other["paybacks"]):
        # A thousandth of these paybacks is some four standard errors.
        found.append(within_errors(f"payback, P{each['percent']}: valor, NumPy", each["years"], value, value / 4000))
    shares = {figure["id"]: figure["share"] for figure in json.loads(runs.output("valor, 1 thread"))["figures"]}
    ids = {"build": "build.amount", "growth": "staff.growth", "staff": "staff.amount", "run": "run.amount"}
    for name, identifier in ids.items():
        # A share is about a correlation's square; 65 536 draws tell the correlation to 1 ÷ 256.
        share = shares[identifier]
        found.append(within_errors(
            f"share of {name}: valor, NumPy", share, other["shares"][name], 2**0.5 * 2 * share**0.5 / 256))

    mine, other = ours("valor, rank 0.7"), theirs("NumPy, rank 0.7")
    found += [
        within_errors("mean, rank 0.7: valor, exact", mine["mean"], exact.mean, mine["standardError"]),
        within_errors("mean, rank 0.7: NumPy, exact", other["mean"], exact.mean, mine["standardError"]),
        # A deviation's error is about that of the mean, divided by √2.
        within_errors(
            "deviation, rank 0.7: valor, NumPy", mine["standardDeviation"], other["standardDeviation"],
            mine["standardError"]),
    ]
    for percent in (5, 95):
        found.append(in_both(f"P{percent}, rank 0.7: both intervals", percentile(mine, percent),
                             other["percentiles"][str(percent)][1:]))
    same = runs.output("valor, 1 thread") == runs.output(f"valor, {cores} threads")
    found.append(Comparison(
        f"valor, 1 and {cores} threads: the same bytes", same, True, float(not same), 0, "difference"))
    return found
