"""Results that should agree, how far they are apart, and how far they may be."""

from dataclasses import dataclass


@dataclass
class Comparison:
    """Two results: by how much they differ, in the unit in which `allowed` is the most they may."""

    what: str
    first: float
    second: float
    difference: float
    allowed: float
    unit: str

    @property
    def agrees(self):
        # What is no number agrees with nothing.
        return self.difference <= self.allowed


def within_errors(what, first, second, error):
    """Two results of chance, or one and the exact one, by the standard error of their difference."""
    return Comparison(what, first, second, abs(first - second) / error, 4, "standard errors")


def in_interval(what, exact, low, high):
    """An exact value and the interval that should hold it: 1 is the interval's end."""
    return Comparison(what, (low + high) / 2, exact, abs(2 * exact - low - high) / (high - low), 1, "half intervals")


def in_both(what, first, second):
    """Two intervals, which overlap where their middles are as far apart as both halves at most."""
    apart = abs(sum(first) - sum(second)) / (first[1] - first[0] + second[1] - second[0])
    return Comparison(what, sum(first) / 2, sum(second) / 2, apart, 1, "half intervals together")
