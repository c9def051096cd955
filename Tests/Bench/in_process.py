"""Rates and values of many cash flows that lie in memory: valor's public interface beside pyxirr and NumPy, in process.

valor's side is a program of its own (`InProcess`), which is told what to do and prints the seconds that this alone took;
the others run in this process. They take turns, round after round.
"""

import datetime
import os
import statistics
import subprocess
import time

import numpy
import pyxirr

import machine
from agreement import Comparison
from rounds import Row

TITLE = "Inside a process, from memory to memory"
PROGRAM = os.path.abspath(os.environ["VALOR_IN_PROCESS"])
ROWS, MANY, PERIODS = 100_000, 1_000_000, 20
NOTES = [
    "pyxirr and NumPy run on one thread, as they do. pyxirr gets lists, which it takes faster than arrays; all of it is",
    "made before the clock starts.",
    "NumPy: Horner's scheme over all rows at once, on the array as valor has it (row by row) and on one that lies period",
    "by period, which suits it best. In both the factors are computed inside.",
]


def amounts(folder):
    """The rows of both, written for valor: an outlay and what comes in, their days, and as many values to discount."""
    random = numpy.random.default_rng(5)
    flows = random.uniform(500, 20_000, (ROWS, PERIODS)).round(2)
    flows[:, 0] = -random.uniform(40_000, 150_000, ROWS).round(2)
    gaps = random.integers(200, 530, (ROWS, PERIODS))
    gaps[:, 0] = 0
    days = gaps.cumsum(1)
    many = random.uniform(-1e4, 3e4, (MANY, PERIODS))
    rates = random.uniform(0.01, 0.15, MANY)
    for name, array in (("flows", flows), ("times", days / 365), ("many", many), ("rates", rates)):
        array.tofile(os.path.join(folder, f"{name}.f64"))
    return flows, days, many, rates


def horner(columns, rates):
    """Net present values of flows of which a column each is a period's."""
    factor = 1 / (1 + rates)
    sum = columns[-1].copy()
    for column in columns[-2::-1]:
        sum *= factor
        sum += column
    return sum


class Ours:
    """The program, which does a piece of work each time it is asked."""

    def __init__(self, folder):
        self.folder = folder
        self.process = subprocess.Popen(
            [PROGRAM, folder, str(ROWS), str(MANY)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __call__(self, work, threads):
        self.process.stdin.write(f"{work} {threads}\n")
        self.process.stdin.flush()
        return tuple(map(float, self.process.stdout.readline().split()))

    def results(self, work):
        return numpy.fromfile(os.path.join(self.folder, f"{work}.out"))

    def close(self):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise SystemExit(f"error: {PROGRAM} ended with {self.process.returncode}")


def timed(work):
    start = time.perf_counter(), time.process_time()
    results = work()
    return time.perf_counter() - start[0], time.process_time() - start[1], results


def measure(folder, rounds):
    flows, days, many, rates = amounts(folder)
    first = datetime.date(2001, 1, 1)
    lists = flows.tolist()
    dates = [[first + datetime.timedelta(days=day) for day in row] for row in days.tolist()]
    columns = numpy.ascontiguousarray(many.T)
    works = [
        (f"IRR of {ROWS:,} × {PERIODS}", "irr", "pyxirr.irr", lambda: [pyxirr.irr(row) for row in lists]),
        (f"dated IRR of {ROWS:,} × {PERIODS}", "dated", "pyxirr.xirr",
         lambda: [pyxirr.xirr(day, row) for day, row in zip(dates, lists)]),
        (f"NPV of {MANY:,} × {PERIODS}, own rates", "npv", "NumPy, row by row", lambda: horner(many.T, rates)),
        (f"NPV of {MANY:,} × {PERIODS}, own rates", "npv", "NumPy, by period", lambda: horner(columns, rates)),
    ]
    cores = machine.cores()
    ours = Ours(folder)
    times = {(other, threads): [] for _, _, other, _ in works for threads in (1, cores)}
    found = []
    for number in range(rounds + 1):
        for _, work, other, theirs in works:
            mine = {threads: ours(work, threads) for threads in (1, cores)}
            wall, processor, results = timed(theirs)
            for threads, seconds in mine.items():
                if number > 0:
                    times[other, threads].append((*seconds, wall, processor))
            if number == 0:
                found.append(compare(work, other, ours.results(work), numpy.array(results, dtype=float)))
    ours.close()
    rows = []
    for title, work, other, _ in works:
        for threads in dict.fromkeys((1, cores)):
            measured = times[other, threads]
            wall, processor, their_wall, their_processor = map(statistics.median, zip(*measured))
            ratios = [statistics.median(each[part] / each[part + 2] for each in measured) for part in (0, 1)]
            name = f"FlowRows, {threads} thread{'s' if threads > 1 else ''}"
            rows.append(Row(TITLE, title, name, wall, processor, other, their_wall, their_processor, *ratios))
    return rows, found


def compare(work, other, mine, theirs):
    """The two results that are furthest apart; rates as they are, where pyxirr ends at 1e-9, values by the flows' size."""
    if numpy.isnan(mine).any():
        raise SystemExit(f"error: valor has no {work} of {int(numpy.isnan(mine).sum())} rows")
    apart = numpy.abs(mine - theirs) / (1 if work != "npv" else PERIODS * 3e4)
    far = int(apart.argmax())
    return Comparison(
        f"{work}: valor, {other}", float(mine[far]), float(theirs[far]), float(apart[far]),
        1e-8 if work != "npv" else 1e-15, "absolute" if work != "npv" else "of the flows")
