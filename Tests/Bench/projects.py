"""Level annual projects, a CSV row each: `valor batch` beside polars, pandas, DuckDB and a plain loop in C++."""

import csv
import math
import os
import random
import shutil
import subprocess
import sys

from agreement import Comparison
from rounds import VALOR, Row, Rounds, peer

TITLE = "Many projects, a CSV row each"
MANY = 100_000
# Of value, ratio and return relative to 1 or their own size; of rates as they are, where pyxirr ends at 1e-9.
TOLERANCE = 1e-8
SIZES = [1_000, 100_000, 1_000_000, 10_000_000]
NOTES = [
    "valor besides: discounted payback, profitability index, bounds, notes and errors in their row.",
    "DuckDB has no internal rate. The plain loop (floor.cpp) runs on one thread, valor and DuckDB on two.",
]
HEADER = "id,investment,operating_cost,government_saving,citizen_saving,years,discount_rate\n"


def write(path, count):
    source = random.Random(3)
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEADER)
        for number in range(count):
            file.write(
                f"p{number:06d},{source.randint(10_000, 9_999_999)},{source.uniform(0, 5e5):.2f},"
                f"{source.uniform(0, 9e5):.2f},{source.randint(0, 900_000)},{source.choice([3, 5, 8, 10, 15, 20])},"
                f"{source.uniform(0.02, 0.15):.4f}\n")


def floor(folder):
    """The plain loop, compiled; nothing where there is no compiler."""
    compiler = shutil.which("c++") or shutil.which("clang++") or shutil.which("g++")
    if not compiler:
        return None
    binary = os.path.join(folder, "floor")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "floor.cpp")
    subprocess.run([compiler, "-O2", "-std=c++20", source, "-o", binary], check=True)
    return binary


def measure(folder, rounds):
    many = os.path.join(folder, "projects.csv")
    write(many, MANY)
    programs = {
        "valor batch": [VALOR, "batch", many], "polars + pyxirr": peer("projects.py", "polars", many),
        "pandas + pyxirr": peer("projects.py", "pandas", many), "DuckDB": peer("projects.py", "duckdb", many),
    }
    binary = floor(folder)
    if binary:
        programs["a loop in C++"] = [binary, many]
    runs = Rounds(folder, programs, rounds)
    rows = [runs.row(TITLE, f"{MANY:,} projects", "valor batch", other) for other in programs if other != "valor batch"]
    found = []
    for other in programs:
        if other != "valor batch":
            found += compare(other, runs.output("valor batch"), runs.output(other))
    return rows + growth(folder, many), found


def compare(name, ours, theirs):
    """In each column the two numbers that are furthest apart."""
    mine, other = (list(csv.DictReader(text.splitlines())) for text in (ours, theirs))
    if [row["id"] for row in mine] != [row["id"] for row in other]:
        raise SystemExit(f"error: valor and {name} answer different rows")
    found = []
    for column in list(other[0])[1:]:
        def apart(pair):
            first, second = pair
            if not first or not second:
                return 0 if first == second else math.inf
            return abs(float(first) - float(second)) / max(1, abs(float(second)))
        far = max(((row[column], its[column]) for row, its in zip(mine, other)), key=apart)
        first, second = (float(text or "nan") for text in far)
        found.append(Comparison(f"{column}: valor, {name}", first, second, apart(far), TOLERANCE, "relative to 1"))
    return found


def growth(folder, many):
    """Time and memory by the number of rows; a small process stands between, since one starts as large as its parent."""
    with open(many, encoding="utf-8") as file:
        rows = file.read()[len(HEADER):]
    measured = []
    for size in SIZES:
        path = os.path.join(folder, "growth.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(HEADER)
            for start in range(0, size, MANY):
                file.write(rows if size >= MANY else "".join(rows.splitlines(True)[:size]))
        done = subprocess.run(
            [sys.executable, "-c",
             "import resource, subprocess, sys, time\n"
             "start = time.perf_counter()\n"
             "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)\n"
             "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
             "print(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss)", VALOR, "batch", path],
            capture_output=True, text=True, check=True).stdout.split()
        os.remove(path)
        wall, processor, memory = map(float, done)
        measured.append(Row(TITLE, f"{size:,} projects, {memory / 1024:.1f} MB", "valor batch", wall, processor))
    return measured
