"""What is true of a cash flow, in exact arithmetic: the slow and sure side of a comparison.

Amounts are whole numbers of some unit, rates whole numbers of ten-thousandths, so that every sum here is exact. How many
internal rates there are is decided by Descartes' rule of signs on intervals (Vincent, Collins and Akritas), and where
they are by the sign of the polynomial on either side, in balls of FLINT that hold the true value. Where that does not
settle it all roots are isolated with their multiplicities."""

import math

from flint import arb, ctx, fmpz_poly

ctx.prec = 160
EPSILON = 2.0**-52
RATE_UNIT = 10_000


def variations(numbers):
    """How often the signs of numbers change, zeros passed over."""
    changes, last = 0, 0
    for number in numbers:
        if number:
            sign = 1 if number > 0 else -1
            changes += sign != last
            last = sign
    return max(0, changes - 1)


SHIFT = fmpz_poly([1, 1])


def positive_roots(polynomial, depth=0):
    """How many positive roots a polynomial without multiple ones has; nothing where they lie too far from 1."""
    count = variations(polynomial.coeffs())
    if count < 2:
        return count
    if depth > 40:
        return None
    at_one = 0
    if polynomial(1) == 0:
        polynomial, at_one = polynomial // fmpz_poly([-1, 1]), 1
    above = positive_roots(polynomial(SHIFT), depth + 1)
    if above is None:
        return None
    mirrored = fmpz_poly(polynomial.coeffs()[::-1])
    below = positive_roots(mirrored(SHIFT), depth + 1)
    return None if below is None else above + at_one + below


def nearest_pair(polynomial):
    """How near, by ln x, two of the roots lie that are positive or nearly so; infinite where there are no two."""
    roots = []
    for root, count in polynomial.complex_roots():
        place = complex(float(root.real.mid()), float(root.imag.mid()))
        if place.real > 0 and abs(place.imag) < 0.01 * place.real:
            roots += [place] * count
    distances = [abs(one - other) / abs(one) for index, one in enumerate(roots) for other in roots[:index]]
    return min(distances, default=math.inf)


class Series:
    """Amounts at equal steps of time, `steps` of them a year: a polynomial in x = (1 + r)^(−1 ÷ steps)."""

    def __init__(self, amounts, steps=1):
        self.steps = steps
        while amounts and not amounts[-1]:
            amounts = amounts[:-1]
        self.amounts = amounts[next((time for time, amount in enumerate(amounts) if amount), len(amounts)):]
        self.changes = variations(self.amounts)
        self.polynomial = fmpz_poly(self.amounts)

    def sign(self, growth):
        """The sign of the present value at a logarithm of growth a year."""
        for precision in (160, 640, 4000):
            ctx.prec = precision
            value = self.value(arb(growth))
            ctx.prec = 160
            if value > 0:
                return 1
            if value < 0:
                return -1
        return 0

    def value(self, growth):
        return self.polynomial((-growth / self.steps).exp())

    def width(self, growth):
        """How far off rounding may put a rate, as continuous growth: what moves the present value by its last digits."""
        x = (-arb(growth) / self.steps).exp()
        gross = fmpz_poly([abs(amount) for amount in self.amounts])(x)
        slope = self.polynomial.derivative()(x) * x / self.steps
        return allowed(gross, slope, growth)

    @property
    def count(self):
        """How many distinct rates there are."""
        if self.changes < 2:
            return self.changes
        square_free = self.polynomial
        common = square_free.gcd(square_free.derivative())
        if common.degree() > 0:
            square_free = square_free // common
        count = positive_roots(square_free)
        return count if count is not None else len(self.roots)

    def derived(self, order):
        """The same by one of its derivatives, which are taken by ln x, so that no time is lost."""
        amounts = self.amounts
        for _ in range(order):
            amounts = [time * amount for time, amount in enumerate(amounts)]
        series = Series([], self.steps)
        series.amounts, series.polynomial = amounts, fmpz_poly(amounts)
        return series

    @property
    def roots(self):
        """All rates as continuous growth, sorted, each with its multiplicity."""
        found = [(-root.real.log() * self.steps, count) for root, count in self.polynomial.complex_roots()
                 if root.imag == 0 and root.real > 0]
        return sorted(((float(root.mid()), count) for root, count in found))


class DatedSeries:
    """Amounts on days, `days` of which make a year."""

    def __init__(self, by_day, year):
        self.terms = [(arb(day) / year, amount) for day, amount in sorted(by_day.items()) if amount]
        self.changes = variations([amount for _, amount in self.terms])

    sign = Series.sign

    def value(self, growth):
        return sum((amount * (-growth * time).exp() for time, amount in self.terms), arb(0))

    def width(self, growth):
        weights = [(time, amount, (-arb(growth) * time).exp()) for time, amount in self.terms]
        gross = sum((abs(amount) * weight for _, amount, weight in weights), arb(0))
        slope = sum((time * amount * weight for time, amount, weight in weights), arb(0))
        # A time is a number rounded as well, and moves its term by growth × time.
        return allowed(gross, slope, growth) * (1 + abs(growth) * float(self.terms[-1][0].mid()))

    @property
    def count(self):
        """How many distinct rates there are: stretches of growth are halved until the value, or its slope, has one sign."""
        if self.changes < 2:
            return self.changes
        start = self.terms[0][0]
        terms = [(time - start, amount) for time, amount in self.terms]
        last = terms[-1][0]
        bound = 1.0
        while not (abs(arb(terms[0][1])) > sum(abs(amount) * (-bound * time).exp() for time, amount in terms[1:])
                   and abs(arb(terms[-1][1])) > sum(
                       abs(amount) * (-bound * (last - time)).exp() for time, amount in terms[:-1])):
            bound *= 2
            if bound > 1e4:
                return None
        stretches, count = [(-bound, bound)], 0
        while stretches:
            low, high = stretches.pop()
            middle = (low + high) / 2
            ball = arb(middle, (high - low) / 2 * (1 + 1e-9))
            exponentials = [(time, amount, (-ball * time).exp()) for time, amount in terms]
            if not sum((amount * weight for _, amount, weight in exponentials), arb(0)).contains(0):
                continue
            if not sum((time * amount * weight for time, amount, weight in exponentials), arb(0)).contains(0):
                ends = [self.sign(low), self.sign(high)]
                if 0 in ends:
                    return None
                count += ends[0] != ends[1]
                continue
            if high - low < 1e-9:
                return None
            # Not in the middle, where a rate of zero would lie on a border.
            cut = low + (high - low) * 0.4871
            stretches += [(low, cut), (cut, high)]
        return count


def allowed(gross, slope, growth):
    """The growth that eight times the last digit of all amounts makes, and the last digits of the growth itself."""
    steepness = float(abs(slope / gross).mid()) if gross != 0 else 0.0
    return (8 * EPSILON / steepness if steepness else math.inf) + 4 * EPSILON * abs(growth)


def present_value(amounts, rates):
    """Σ amount ÷ Π (1 + rate), a rate a period from the first on, as a fraction of whole numbers."""
    numerator, denominator = amounts[-1], 1
    for time in range(len(amounts) - 1, 0, -1):
        factor = RATE_UNIT + rates[min(time, len(rates)) - 1]
        # (n ÷ d) ÷ (f ÷ unit) + amount
        denominator *= factor
        numerator = numerator * RATE_UNIT + amounts[time - 1] * denominator
    return numerator, denominator


def paybacks(amounts, rates=None):
    """The first payback and the last, in periods; `None` where there is none, and whether rounding could tell otherwise.

    Flows but the first accrue evenly over their period."""
    total, gross, scale = amounts[0], abs(amounts[0]), 1
    below, ever = total < 0, total < 0
    first = last = None
    doubt = False
    for time in range(1, len(amounts)):
        amount = amounts[time]
        if rates is not None:
            # All so far is brought to the period's denominator.
            factor = RATE_UNIT + rates[min(time, len(rates)) - 1]
            total, gross, scale = total * factor, gross * factor, scale * RATE_UNIT
            amount *= scale
        before = total
        total += amount
        gross += abs(amount)
        is_below = total < 0
        # A share of 1e-12 of all amounts so far is rounding.
        doubt = doubt or (total != 0 and abs(total) * 10**12 <= 2 * gross)
        if below and not is_below:
            share = -before / amount if amount else 0.0
            place = time if share > 1 - 1e-9 else time - 1 + share
            first = place if first is None else first
            last = place
        below, ever = is_below, ever or is_below
    if not ever:
        return 0.0, 0.0, doubt
    return first, None if below else last, doubt
