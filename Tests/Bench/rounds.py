"""Programs measured in turn: one run of each, round after round, so that what else the machine does strikes them alike.

The first round warms up and is not counted. Of the others the medians are told, and of two programs the median of the
ratios that each round gives.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

# A peer's linear algebra stays on the thread that it is measured on.
SINGLE = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}
ENVIRONMENT = os.environ | SINGLE | {"LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers")
VALOR = os.path.abspath(os.environ["VALOR"])


def peer(name, *arguments):
    """The command that runs a file of peers/ with the interpreter that runs this."""
    return [sys.executable, os.path.join(PEERS, name), *map(str, arguments)]


@dataclass
class Run:
    """One run of a program: its seconds, those it counted itself without its start, and where what it wrote lies."""

    wall: float
    processor: float
    inside: tuple[float, float] | None
    output: str


def run(command, output):
    with tempfile.TemporaryFile() as messages, open(output, "wb") as file:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=file, stderr=messages, env=ENVIRONMENT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        said = messages.read().decode()
    if process.returncode != 0:
        raise SystemExit(f"error: {' '.join(command)} ended with {process.returncode}:\n{said}")
    inside = tuple(json.loads(said)) if said.startswith("[") else None
    return Run(wall, usage.ru_utime + usage.ru_stime, inside, output)


@dataclass
class Row:
    """What a program of ours took beside another: medians of seconds, and of the rounds' ratios."""

    section: str
    work: str
    ours: str
    our_wall: float
    our_processor: float
    peer: str = ""
    peer_wall: float | None = None
    peer_processor: float | None = None
    wall_ratio: float | None = None
    processor_ratio: float | None = None


class Rounds:
    """The runs of some programs, by name."""

    def __init__(self, folder, programs, rounds):
        self.runs = {name: [] for name in programs}
        for round_number in range(rounds + 1):
            for number, (name, command) in enumerate(programs.items()):
                measured = run(command, os.path.join(folder, f"{number}.out"))
                if round_number > 0:
                    self.runs[name].append(measured)

    def output(self, name):
        with open(self.runs[name][-1].output, encoding="utf-8") as file:
            return file.read()

    def row(self, section, work, ours, other=None, inside=False):
        """Ours beside another; `inside` takes the seconds that the other counted itself, without its start."""
        mine = [(each.wall, each.processor) for each in self.runs[ours]]
        row = Row(section, work, ours, *map(statistics.median, zip(*mine)))
        if other is not None:
            theirs = [each.inside if inside else (each.wall, each.processor) for each in self.runs[other]]
            row.peer = other + (", without its start" if inside else "")
            row.peer_wall, row.peer_processor = map(statistics.median, zip(*theirs))
            pairs = list(zip(mine, theirs))
            row.wall_ratio, row.processor_ratio = (
                statistics.median(our[part] / their[part] for our, their in pairs) for part in (0, 1))
        return row
