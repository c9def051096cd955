"""What was measured, and on what: the machine, the programs and their versions."""

import os
import platform
import subprocess
from importlib.metadata import version


def first_line(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.partition("\n")[0].strip()


def processor():
    """The processor's name as the system tells it."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = [line.partition(":")[2].strip() for line in file if line.startswith("model name")]
        return names[0] if names else platform.machine()
    except OSError:
        return first_line("sysctl", "-n", "machdep.cpu.brand_string") or platform.machine()


def facts(valor):
    """By name, in the order in which they are told."""
    here = os.path.dirname(os.path.abspath(__file__))
    commit = first_line("git", "-C", here, "describe", "--always", "--dirty", "--exclude", "*")
    packages = ["numpy", "scipy", "numpy-financial", "pyxirr", "orjson", "polars", "pandas", "duckdb", "numba"]
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return {
        "machine": f"{processor()}, {cores()} cores, {platform.system()} {platform.machine()}",
        "load before": load,
        "valor": f"{first_line(valor, 'version').removeprefix('valor ')} ({commit or 'no commit'})",
        "Python": platform.python_version(),
    } | {package: version(package) for package in packages}


def cores():
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
