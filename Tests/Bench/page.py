"""The table of the documentation's page on speed: what was measured beside what was aimed at, written by `make bench`."""

import os

import machine
from table import figure, seconds

PAGE = os.path.abspath(os.path.join(
    os.path.dirname(__file__), "..", "..", "Sources", "Documentation", "Valor.docc", "Speed.md"))
HEADING = "## The figures\n"
CORES = machine.cores()
# By work, what of ours, and what stands beside it: how many times as fast it should be; "" where nothing is aimed at.
AIMS = [
    ("100,000 projects", "valor batch", "polars + pyxirr", 10),
    ("100,000 projects", "valor batch", "pandas + pyxirr", ""),
    ("100,000 projects", "valor batch", "DuckDB", ""),
    ("100,000 projects", "valor batch", "a loop in C++", 1),
    ("100,000 flows", "valor batch", "pyxirr", 10),
    *(("IRR of 100,000 × 20", f"FlowRows, {name}", "pyxirr.irr", 20) for name in ("1 thread", f"{CORES} threads")),
    *(("dated IRR of 100,000 × 20", f"FlowRows, {name}", "pyxirr.xirr", 8) for name in ("1 thread", f"{CORES} threads")),
    *(("NPV of 1,000,000 × 20, own rates", f"FlowRows, {name}", other, aim)
      for other, aim in (("NumPy, row by row", 8), ("NumPy, by period", ""))
      for name in ("1 thread", f"{CORES} threads")),
    # Whole processes, and beside them NumPy's work alone.
    ("simulate", f"valor, {CORES} threads", f"NumPy, {CORES} threads", 5),
    ("simulate", "valor, 1 thread", "NumPy, 1 thread, without its start", 5),
    ("simulate", "valor, 1 thread", "Numba, 1 thread, without its start", ""),
    ("one project", "valor appraise", "a script of pyxirr", ""),
]
# Milliseconds.
STARTS = [("help", "valor help", 5), ("eleven cases", "valor compare", 15), ("start", "valor version", "")]


def found(rows, work, ours, other=None):
    return next((row for row in rows if (row.work, row.ours) == (work, ours) and other in (None, row.peer)), None)


def times(ratio):
    """How many times as fast, of a ratio of seconds."""
    return "" if ratio is None else figure(1 / ratio)


def lines(facts, rows, rounds):
    yield f"Measured on {facts['date']} by `make bench`: {facts['machine']}; load before it {facts['load before']}."
    yield f"Medians of {rounds} rounds in which the programs took turns, of three times as many for short commands; a"
    yield "ratio is the median of the rounds'. The processor's seconds, of all threads together, depend least on what else"
    yield "a machine does."
    yield ""
    packages = [f"{name} {value}" for name, value in list(facts.items())[3:]]
    for start in range(0, len(packages), 5):
        yield ", ".join(packages[start:start + 5]) + ("," if start + 5 < len(packages) else ".")
    yield ""
    yield "| work | valor | processor | beside it | its time | processor | times as fast | by processor | aim |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for work, ours, other, aim in AIMS:
        row = found(rows, work, ours, other)
        if row is not None:
            name = work if ours == "valor batch" else f"{work}: {ours.removeprefix('valor ')}"
            yield (f"| {name} | {seconds(row.our_wall)} | {seconds(row.our_processor)} | {other} | "
                   f"{seconds(row.peer_wall)} | {seconds(row.peer_processor)} | {times(row.wall_ratio)} | "
                   f"{times(row.processor_ratio)} | {aim} |")
    yield ""
    yield "| command | time | processor | aim |"
    yield "|---|---|---|---|"
    for work, ours, aim in STARTS:
        row = found(rows, work, ours)
        if row is not None:
            yield (f"| `{ours}` | {seconds(row.our_wall)} | {seconds(row.our_processor)} | "
                   f"{f'{aim} ms' if aim else ''} |")
    yield ""
    yield "| rows of CSV | time | processor | memory |"
    yield "|---|---|---|---|"
    for row in rows:
        if row.ours == "valor batch" and row.work.endswith(" MB"):
            size, memory = row.work.split(" projects, ")
            yield f"| {size} | {seconds(row.our_wall)} | {seconds(row.our_processor)} | {memory} |"


def write(facts, rows, rounds):
    """Puts the figures in the place of those that the page has."""
    with open(PAGE, encoding="utf-8") as file:
        before, heading, after = file.read().partition(HEADING)
    if not heading:
        raise SystemExit(f"error: {PAGE} has no heading for the figures")
    rest = after[after.find("\n## "):] if "\n## " in after else ""
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(before + heading + "\n" + "\n".join(lines(facts, rows, rounds)) + "\n" + rest)
