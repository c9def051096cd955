#!/usr/bin/env python3
"""Measures valor beside what others use on this machine, checks that the results agree, and prints tables.

Takes VALOR, the binary, and VALOR_IN_PROCESS, the program that measures its library; runs under the interpreter whose packages are measured. Nothing fails for being slow; results
that disagree do. Writes what it prints into .build-bench/results.json, the times into results.csv beside it, and the table of
the documentation's page on speed.
"""

import argparse
import csv
import dataclasses
import datetime
import json
import os
import sys
import time

import cash_flows
import convergence
import in_process
import machine
import page
import projects
import simulation
import starting
from exact import Exact
from rounds import VALOR, Row
from table import aligned, figure, seconds

FOLDER = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".build-bench"))
BEGAN = time.monotonic()


def progress(what):
    print(f"[{time.monotonic() - BEGAN:4.0f} s] {what}", file=sys.stderr, flush=True)


def show(lines=()):
    print("\n".join(lines), flush=True)


def show_times(title, rows, notes):
    head = ["Work", "valor", "time", "processor", "Beside it", "time", "processor", "ratio: time", "processor"]
    cells = [[row.work, row.ours, seconds(row.our_wall), seconds(row.our_processor), row.peer,
              seconds(row.peer_wall), seconds(row.peer_processor),
              figure(row.wall_ratio), figure(row.processor_ratio)] for row in rows]
    show(["", title, "", *aligned(head, cells, left=2), "", *(f"• {note}" for note in notes)])


def show_convergence(columns, exact, seeds):
    def lines(keys, heads, theory):
        cells = [[f"2^{power} = {1 << power:,}", *(figure(columns[key][number]) for key in keys),
                  *([figure(exact.deviation / (1 << power) ** 0.5)] if theory else [])]
                 for number, power in enumerate(convergence.POWERS)]
        cells.append(["falls with n to the", *(f"{convergence.slope(columns[key]):.2f}" for key in keys),
                      *(["-0.50"] if theory else [])])
        return aligned(["Draws n", *heads, *(["random: σ ÷ √n"] if theory else [])], cells)

    sixteen = convergence.SCRAMBLES
    show(["", f"Root mean square error of the mean, over {seeds} seeds; exact: {exact.mean:,.2f}", "",
          *lines(["mean: random", "mean: sobol", f"mean: SciPy × {sixteen}", "mean: SciPy × 1"],
                 ["valor, random", "valor, Sobol", f"SciPy, {sixteen} scrambles", "SciPy, 1 scramble"], True), "",
          "Root mean square error of P5 and of the chance of a loss, from the same runs of valor; exact: "
          f"{exact.percentile(5):,.2f} and {exact.below(0):.6f}", "",
          *lines(["P5: random", "P5: sobol", "chance of loss: random", "chance of loss: sobol"],
                 ["P5, random", "P5, Sobol", "loss, random", "loss, Sobol"], False)])


def show_agreement(found):
    cells = [[each.what, f"{each.first:.12g}", f"{each.second:.12g}", figure(each.difference), figure(each.allowed),
              each.unit, "" if each.agrees else "DISAGREES"] for each in found]
    show(["", "Do the results agree?", "",
          *aligned(["What", "first", "second", "apart", "allowed", "unit", ""], cells)])


def write(facts, rows, columns, found):
    with open(os.path.join(FOLDER, "results.json"), "w", encoding="utf-8") as file:
        json.dump({
            "facts": facts, "times": [dataclasses.asdict(row) for row in rows],
            "convergence": {"draws": [1 << power for power in convergence.POWERS], "errors": columns},
            "agreement": [dataclasses.asdict(each) | {"agrees": bool(each.agrees)} for each in found],
        }, file, indent=2, ensure_ascii=False)
    with open(os.path.join(FOLDER, "results.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(field.name for field in dataclasses.fields(Row))
        writer.writerows(dataclasses.astuple(row) for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=9, help="rounds that count, after one that warms up")
    parser.add_argument("--seeds", type=int, default=16, help="seeds of each size in the table of convergence")
    arguments = parser.parse_args()
    work = os.path.join(FOLDER, "work")
    os.makedirs(work, exist_ok=True)

    facts = {"date": datetime.date.today().isoformat()} | machine.facts(VALOR)
    show([f"{name + ':':<17}{value}" for name, value in facts.items()])
    show(["", f"Times are medians of {arguments.rounds} rounds in which programs run in turn; of three times as many",
          "for short commands. A ratio is the median of the rounds' ratios, ours to the other's; below 1 is faster."])
    exact = Exact()

    progress(simulation.TITLE)
    rows, found = simulation.measure(work, exact, arguments.rounds)
    show_times(simulation.TITLE, rows, simulation.NOTES)
    for part, rounds in (
        (projects, arguments.rounds), (cash_flows, arguments.rounds), (in_process, arguments.rounds),
        (starting, 3 * arguments.rounds),
    ):
        progress(part.TITLE)
        more, others = part.measure(work, rounds)
        show_times(part.TITLE, more, part.NOTES)
        rows, found = rows + more, found + others
    progress("Convergence")
    columns = convergence.measure(exact, arguments.seeds, progress)
    show_convergence(columns, exact, arguments.seeds)
    show_agreement(found)
    write(facts, rows, columns, found)
    page.write(facts, rows, arguments.rounds)
    apart = [each for each in found if not each.agrees]
    progress(f"results in {os.path.relpath(FOLDER)}")
    if apart:
        raise SystemExit(f"error: {len(apart)} of {len(found)} results disagree")


main()
