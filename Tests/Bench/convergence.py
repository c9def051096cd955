"""How fast the mean of random and of Sobol points nears the exact one: root mean square errors over many seeds.

SciPy's Sobol points stand beside valor's in two ways: one scramble of n points, and the mean of 16 scrambles of n ÷ 16,
which is what valor draws because their spread tells the error of the mean. A measurement of accuracy; nothing is timed.
"""

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor

import numpy
from scipy import special
from scipy.stats import qmc

import machine
from exact import annuity
from rounds import ENVIRONMENT, VALOR
from simulation import INDEPENDENT

POWERS = range(8, 18)
SCRAMBLES = 16


def valor(task):
    """Mean, P5 and chance of a loss of one run of valor."""
    points, draws, seed = task
    command = [VALOR, "simulate", INDEPENDENT, "--draws", str(draws), "--seed", str(seed), "--points", points,
               "--threads", "1", "-O", "json"]
    result = json.loads(subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT).stdout)
    assert result["draws"] == draws, f"{result['draws']} draws in place of {draws}"
    view = result["views"][0]
    return view["mean"], view["percentiles"][0]["value"], view["chanceOfLoss"]["value"]


def triangle(chance, low, mode, high):
    return numpy.where(
        chance < (mode - low) / (high - low), low + numpy.sqrt(chance * (high - low) * (mode - low)),
        high - numpy.sqrt((1 - chance) * (high - low) * (high - mode)))


def pert(chance, low, mode, high):
    span = high - low
    return low + span * special.betaincinv(1 + 4 * (mode - low) / span, 1 + 4 * (high - mode) / span, chance)


def scipy_sobol(task):
    """The mean over some scrambles of SciPy's points."""
    scrambles, draws, seed = task
    means = []
    for scramble in range(scrambles):
        points = qmc.Sobol(4, scramble=True, rng=numpy.random.default_rng([seed, scramble]))
        build, growth, staff, run = points.random_base2((draws // scrambles).bit_length() - 1).T
        value = (pert(staff, 15e3, 22e3, 30e3) * annuity(triangle(growth, -0.01, 0.02, 0.04))
                 - pert(run, 2e3, 3e3, 6e3) * annuity(numpy.zeros(1)) - triangle(build, 80e3, 100e3, 140e3))
        means.append(value.mean())
    return float(numpy.mean(means))


def root_mean_square(values, exact):
    return float(numpy.sqrt(numpy.mean((numpy.array(values) - exact) ** 2)))


def slope(errors):
    """The power of n by which errors fall, by least squares in logarithms."""
    return float(numpy.polyfit(list(POWERS), numpy.log2(errors), 1)[0])


def measure(exact, seeds, progress):
    """Root mean square errors by column, each over the powers."""
    truth = {"mean": exact.mean, "P5": exact.percentile(5), "chance of loss": exact.below(0)}
    columns = {}
    with ThreadPoolExecutor(machine.cores()) as pool:
        for power in POWERS:
            progress(f"2^{power}")
            draws = 1 << power
            for points in ("random", "sobol"):
                results = list(pool.map(valor, [(points, draws, seed) for seed in range(1, seeds + 1)]))
                for (name, value), found in zip(truth.items(), zip(*results)):
                    columns.setdefault(f"{name}: {points}", []).append(root_mean_square(found, value))
            for scrambles in (SCRAMBLES, 1):
                means = list(pool.map(scipy_sobol, [(scrambles, draws, seed) for seed in range(1, seeds + 1)]))
                columns.setdefault(f"mean: SciPy × {scrambles}", []).append(root_mean_square(means, exact.mean))
    return columns
