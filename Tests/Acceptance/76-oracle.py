#!/usr/bin/env python3
"""A million random cash flows and projects, each held against exact arithmetic of any length.

Each result is decided, not sampled: how many internal rates there are, that each lies where rounding allows and passes zero
the way it says, and the present values, paybacks and ratios to their last digits (`oracle.py`). The oracle itself is held
against mpmath on some of the flows. What differs is a fault, unless it is of a kind that is told and counted below.

    VALOR_ORACLE_FLOWS   how many (a million)
    VALOR_ORACLE_SEED    what they are drawn from (15)"""

import collections
import csv
import datetime
import fractions
import io
import json
import math
import multiprocessing
import os
import random
import subprocess
import sys
import time

from flint import arb, fmpz_poly
from mpmath import mp, mpf

sys.dont_write_bytecode = True
from oracle import EPSILON, RATE_UNIT, DatedSeries, Series, nearest_pair, paybacks, present_value

VALOR = os.environ["VALOR"]
FLOWS = int(os.environ.get("VALOR_ORACLE_FLOWS", "1000000"))
SEED = int(os.environ.get("VALOR_ORACLE_SEED", "15"))
CHUNK = 4000
HEADER = "id,investment,operating_cost,government_saving,citizen_saving,years,discount_rate\n"

Flow = collections.namedtuple("Flow", "kind amounts places rates first timing costs days year", defaults=[0, "end", None, None, 365])

# How many half periods what accrues in a period falls before its end.
HALVES = {"end": 0, "mid": 1, "start": 2}


def text(amount, places):
    """A decimal as people write it."""
    if places == 2:
        return repr(amount / 100)
    return f"{amount}e{-places}" if places else str(amount)


# What is drawn.
def rate(source):
    if source.random() < 0.02:
        return source.choice([0, 1, -9900, -5000, 9900, 9999, 50])
    return source.randint(-2000, 4000)


def money(source, most=10**7):
    return source.randint(1, source.choice([10**4, 10**6, most]))


def conventional(source):
    count = source.randint(1, 25)
    return [-money(source, 10**8)] + [source.randint(0, 4 * 10**6) for _ in range(count)]


def several(source):
    return [source.choice([-1, 1, 1]) * money(source) for _ in range(source.randint(2, 15))]


def small(source):
    return [source.randint(-9, 9) for _ in range(source.randint(1, 9))]


def built(source):
    """A product of 100 − (100 + k) x, which has the rates k %, some of them twice or next to one another."""
    rates = [source.randint(-60, 200) for _ in range(source.randint(1, 4))]
    if source.random() < 0.3:
        rates.append(rates[0] + source.choice([0, 0, 1]))
    product = fmpz_poly([source.choice([-1, 1])])
    for each in rates[:5]:
        product *= fmpz_poly([100, -100 - each])
    return [int(number) for number in product.coeffs()]


def one_sign(source):
    sign = source.choice([-1, 0, 1])
    return [sign * source.randint(0, 10**6) for _ in range(source.randint(1, 12))]


def cancelling(source):
    amounts = [money(source) for _ in range(source.randint(1, 20))]
    return [-sum(amounts) + source.choice([-1, 0, 0, 1])] + amounts


def long(source):
    amounts = [-money(source, 10**9)] + [source.randint(0, 10**6) for _ in range(source.randint(60, 400))]
    if source.random() < 0.3:
        for _ in range(source.randint(1, 3)):
            amounts[source.randrange(1, len(amounts))] = -money(source, 10**9)
    return amounts


def wide(source):
    """Mantissas times powers of ten, as whole numbers of the smallest power."""
    middle, spread = source.randint(-250, 250), source.choice([0, 3, 30])
    amounts = several(source)[:8]
    powers = [source.randint(-spread, spread) for _ in amounts]
    least = min(powers)
    return [amount * 10 ** (power - least) for amount, power in zip(amounts, powers)], -(middle + least)


def drawn(source):
    """A flow in lines of JSON."""
    kind = source.random()
    rates = [rate(source)] if source.random() < 0.9 else None
    if kind < 0.38:
        flow = Flow("conventional", conventional(source), 2, rates)
    elif kind < 0.58:
        flow = Flow("several", several(source), 2, rates)
    elif kind < 0.70:
        flow = Flow("small", small(source), 0, rates)
    elif kind < 0.76:
        flow = Flow("built", built(source), 0, rates)
    elif kind < 0.79:
        flow = Flow("one sign", one_sign(source), 2, rates)
    elif kind < 0.85:
        flow = Flow("cancelling", cancelling(source), 2, rates)
    elif kind < 0.853:
        flow = Flow("long", long(source), 2, rates)
    elif kind < 0.88:
        flow = Flow("wide", *wide(source), rates)
    elif kind < 0.92:
        amounts = conventional(source) if source.random() < 0.8 else several(source)
        amounts = amounts[:12]
        days = [0] + sorted(source.randint(0, 9000) for _ in amounts[1:])
        return Flow("dated", amounts, 2, [rate(source)], days=days, year=source.choice([365, 360]))
    elif kind < 0.94:
        timing = source.choice(["mid", "start"])
        return Flow(timing, several(source) if source.random() < 0.5 else conventional(source), 2, rates, timing=timing)
    elif kind < 0.96:
        return Flow("first period", conventional(source), 2, rates, first=1, timing=source.choice(list(HALVES)))
    elif kind < 0.98:
        schedule = [rate(source) for _ in range(source.randint(1, 8))]
        return Flow("schedule", conventional(source), 2, schedule)
    else:
        count = source.randint(1, 15)
        costs = [money(source)] + [source.randint(0, 10**5) for _ in range(count)]
        benefits = [0] + [source.randint(0, 10**6) for _ in range(count)]
        return Flow("costs and benefits", [b - c for b, c in zip(benefits, costs)], 2, rates, costs=(costs, benefits))
    return flow


DAY = datetime.date(2001, 1, 1)


def line(number, flow):
    def listed(amounts):
        return "[" + ",".join(text(amount, flow.places) for amount in amounts) + "]"

    parts = [f'"id":{number}']
    if flow.costs:
        parts += [f'"costs":{listed(flow.costs[0])}', f'"benefits":{listed(flow.costs[1])}']
    else:
        parts.append(f'"flows":{listed(flow.amounts)}')
    if flow.rates and len(flow.rates) > 1:
        parts.append(f'"rates":[{",".join(repr(each / RATE_UNIT) for each in flow.rates)}]')
    elif flow.rates:
        parts.append(f'"rate":{flow.rates[0] / RATE_UNIT!r}')
    if flow.timing != "end":
        parts.append(f'"timing":"{flow.timing}"')
    if flow.first:
        parts.append('"firstPeriod":1')
    if flow.days:
        dates = ",".join(f'"{DAY + datetime.timedelta(days=day)}"' for day in flow.days)
        parts.append(f'"dates":[{dates}],"dayCount":"{"act/365f" if flow.year == 365 else "act/360"}"')
    return "{" + ",".join(parts) + "}\n"


def level(source):
    """A project as a row: investment, cost, two savings, years, rate."""
    investment, cost = money(source, 10**9), source.choice([0, money(source, 10**6)])
    savings = [money(source, 10**8), source.choice([0, money(source, 10**6)])]
    years = source.choice([1, 2, 3, 5, 10, 10, 10, 20, 60])
    net = sum(savings) - cost
    if net > 0 and source.random() < 0.2:
        investment = max(0, net * years + source.choice([-1, 0, 0, 1]))
    return investment, cost, *savings, years, rate(source)


class Check:
    """Holds answers against what is true, and keeps what differs."""

    def __init__(self):
        self.faults, self.told, self.worst = [], collections.Counter(), collections.Counter()
        self.examples, self.kinds, self.rates = {}, collections.Counter(), 0

    def fault(self, what, given):
        self.faults.append(f"{what}: {given[:600]}")

    def tell(self, what, given):
        self.told[what] += 1
        self.examples.setdefault(what, given[:300])

    def near(self, name, found, true, allowed, given):
        """A result within what rounding allows; the worst share of that is kept."""
        if true is None or found is None:
            if found is not true:
                self.fault(f"{name} is {found} and not {true}", given)
            return
        off = abs(found - true)
        if off:
            share = off / allowed if allowed else math.inf
            self.worst[name] = max(self.worst[name], share)
            if not share <= 1:
                self.fault(f"{name} is {found!r} and not {true!r} (allowed {allowed:.1e})", given)

    def internal_rates(self, found, why, series, given, flow=None):
        """All rates of a series, and that there are no others."""
        kind, rates = found["kind"], found["rates"]
        if not series.changes:
            wanted = {-1: ("none", "onlyOutflows"), 0: ("undefined", "allZero"), 1: ("none", "onlyInflows")}
            amounts = series.amounts if isinstance(series, Series) else [amount for _, amount in series.terms]
            sign = 0 if not amounts else 1 if amounts[0] > 0 else -1
            if (kind, why) != wanted[sign] or rates:
                self.fault(f"rates are {kind}, {why}", given)
            return
        self.rates += len(rates)
        if isinstance(series, Series) and not sum(series.amounts) and kind != "undefined":
            # Zero where decimals say zero.
            if not any(each["rate"] == 0 and math.copysign(1, each["rate"]) == 1 for each in rates):
                self.fault(f"no rate of {rates} is zero, though all amounts add up to it", given)
        count = series.count
        brackets = []
        for each in rates:
            growth = each["logGrowth"]
            self.near("rate beside growth", each["rate"], max(math.expm1(growth), math.nextafter(-1, 0)),
                      4 * EPSILON * max(abs(math.expm1(growth)), 5e-324 / EPSILON), given)
            width = series.width(growth)
            brackets.append((growth - width, growth + width))
        apart = all(one[1] < other[0] for one, other in zip(brackets, brackets[1:])) and all(
            math.isfinite(high - low) for low, high in brackets)
        if apart and len(rates) == count and kind == ["none", "unique", "several"][min(count, 2)]:
            if all(series.sign(low) == -each["slope"] != 0 and series.sign(high) == each["slope"]
                   for (low, high), each in zip(brackets, rates)):
                if count or why == "neverZero":
                    return
        self.slowly(kind, why, rates, series, given, flow)

    def slowly(self, kind, why, rates, series, given, flow):
        """What is left: rates of higher multiplicity, or near one another, or a fault."""
        if isinstance(series, DatedSeries):
            if why == "outOfRange" and series.sign(709.7) == (-1 if series.terms[0][1] > 0 else 1):
                return self.tell("rates beyond the range of numbers", given)
            if series.count is None or why == "ratesTooClose":
                return self.tell("dated flows whose rates lie too near one another to be told apart", given)
            return self.fault(f"rates {rates}, {kind}, {why}; there are {series.count}", given)
        true = series.roots
        if why == "outOfRange" and any(root > 709.7 for root, _ in true):
            return self.tell("rates beyond the range of numbers", given)
        if self.agrees(rates, true, series):
            return
        if flow is not None:
            # The same of the doubles that are nearest to the decimals.
            exact = [fractions.Fraction(float(text(amount, flow.places))) for amount in flow.amounts]
            unit = math.lcm(*(amount.denominator for amount in exact))
            amounts = [int(amount * unit) for amount in exact]
            if series.steps == 2:
                amounts = halved([0] * flow.first + amounts, flow.timing)
            nearest = Series(amounts, series.steps)
            if self.agrees(rates, nearest.roots, nearest):
                return self.tell("rates of the doubles nearest to the decimals, which decide", given)
        gap = nearest_pair(series.polynomial)
        if why == "ratesTooClose" and gap < 1e-6:
            return self.tell("rates nearer to one another than a millionth, which are said to be too close", given)
        self.fault(f"rates {rates}, {kind}, {why}; there are {true}, the nearest {gap:.1e} apart", given)

    def agrees(self, rates, true, series):
        if len(rates) != len(true):
            return False
        before = 1 if series.amounts[-1] > 0 else -1
        for each, (root, count) in zip(rates, true):
            # A root of multiplicity m is a simple one of the derivative of order m − 1.
            allowed = 16 * series.derived(count - 1).width(root)
            slope = 0 if count % 2 == 0 else -before
            if abs(each["logGrowth"] - root) > allowed or each["slope"] != slope:
                return False
            before = -before if count % 2 else before
        return True


def halved(amounts, timing):
    """Amounts by half periods from t = 0: what is there at once, and what accrues where the timing places it."""
    by_half = [0] * (2 * len(amounts) - 1)
    for period, amount in enumerate(amounts):
        by_half[max(0, 2 * period - HALVES[timing])] += amount
    return by_half


def equally_spaced(flow):
    """The amounts a period apart, the last one's end included; nothing where they are not."""
    if flow.first or flow.timing == "end":
        return flow.amounts
    if flow.timing == "mid":
        return flow.amounts if len(flow.amounts) == 1 else None
    return halved([0] * flow.first + flow.amounts, flow.timing)[::2]


def over(numerator, denominator, places):
    """A fraction of whole numbers times a power of ten, as the nearest double; nothing beyond the range of doubles."""
    try:
        return numerator * 10 ** max(0, -places) / (denominator * 10 ** max(0, places))
    except OverflowError:
        return None


def check_line(check, flow, answer, given):
    check.kinds[flow.kind] += 1
    if "error" in answer:
        return check.fault(answer["error"], given)
    reasons = {key: reason["code"] for key, reason in answer["notComputable"].items()}
    amounts = [0] * flow.first + flow.amounts
    places = flow.places
    gross = sum(map(abs, amounts))
    rates = flow.rates
    if flow.days:
        by_day = collections.Counter()
        for day, amount in zip(flow.days, flow.amounts):
            by_day[day] += amount
        series = DatedSeries(by_day, flow.year)
        check.internal_rates(answer["internalRates"], reasons.get("internalRates"), series, given)
        factor = 1 + arb(rates[0]) / RATE_UNIT
        growth = factor.log()
        unit = arb(10) ** places
        true = float((series.value(growth) / unit).mid())
        weights = [(abs(amount) * (-growth * time).exp() / unit, float(time.mid())) for time, amount in series.terms]
        near = sum(float(weight.mid()) * (4 + 4 * time * (1 + abs(rates[0]) / (RATE_UNIT + rates[0]))) for weight, time in weights)
        return check.near("net present value", answer["netPresentValue"], true, EPSILON * near, given)

    by_half = halved(amounts, flow.timing)
    series = Series(amounts) if flow.timing == "end" else Series(by_half, 2)
    check.internal_rates(answer["internalRates"], reasons.get("internalRates"), series, given, flow)

    first, last, doubt = paybacks(amounts)
    before = [cost + benefit for cost, benefit in zip(*flow.costs)] if flow.costs else [abs(amount) for amount in amounts]
    if doubt:
        check.tell("paybacks that rounding decides: within 1e-12 of all amounts", given)
    else:
        for name, true in (("paybackYears", first), ("finalPaybackYears", last)):
            check.near(name, answer[name], true, payback_slack(amounts, before, true), given)

    outflow = sum(-amount for amount in amounts if amount < 0)
    total = sum(amounts)
    if flow.costs:
        outflow = sum(flow.costs[0])
    check.near("returnOnInvestment", answer["returnOnInvestment"], total / outflow if outflow else None,
               4 * EPSILON * (gross / outflow + 1) if outflow else 0, given)

    if rates is None:
        if answer["netPresentValue"] is not None:
            check.fault("a present value without a rate", given)
        return
    # The present value, what its amounts weigh, and what their times do.
    one = len(rates) == 1
    numerator, denominator = present_value(amounts, rates)
    if one and flow.timing == "end":
        true = over(numerator, denominator, places)
    discount = arb(RATE_UNIT) / (RATE_UNIT + rates[0]) if one else None
    unit = arb(10) ** places
    if one:
        weights = fmpz_poly(before)
        weight = float((weights(discount) / unit).mid())
        moment = float((weights.derivative()(discount) * discount / unit).mid())
        slack = 1 + abs(rates[0]) / (RATE_UNIT + rates[0])
    else:
        true = over(numerator, denominator, places)
        weight = over(*present_value(before, rates), places)
        moment, slack = weight * len(amounts), max(1 + abs(each) / (RATE_UNIT + each) for each in rates)
    if flow.timing != "end" and one:
        true = float((fmpz_poly(by_half)(discount.sqrt()) / unit).mid())
        weight *= max(1, float((1 / discount).mid()))
    if true is None or weight > 1e300 or moment > 1e300:
        return check.tell("present values at the end of the range of numbers", given)
    allowed = EPSILON * (4 * weight + 2 * moment * slack)
    check.near("net present value", answer["netPresentValue"], true, allowed, given)

    outlay = max(0, -amounts[0])
    if flow.costs is None or outlay:
        outlay = over(outlay, 1, places)
        check.near("profitabilityIndex", answer["profitabilityIndex"], 1 + true / outlay if outlay else None,
                   allowed / outlay + 4 * EPSILON * (1 + abs(true / outlay)) if outlay else 0, given)
    if flow.costs:
        spent, gained = (over(*present_value(each, rates), places) for each in flow.costs)
        check.near("benefitCostRatio", answer["benefitCostRatio"], gained / spent,
                   8 * EPSILON * len(amounts) * slack * (1 + gained / spent), given)
    if flow.timing == "end":
        first, last, doubt = paybacks(amounts, rates)
        if doubt:
            check.tell("discounted paybacks that rounding decides: within 1e-12 of all amounts", given)
        else:
            check.near("discountedPaybackYears", answer["discountedPaybackYears"], first,
                       payback_slack(amounts, before, first, rates) * len(amounts) * slack, given)
    if one:
        check_modified(check, flow, equally_spaced(flow), discount, slack, answer, reasons, given)


def check_modified(check, flow, spaced, discount, slack, answer, reasons, given):
    """The modified internal rate, financed and reinvested at the flow's own rate."""
    found, why = answer["modifiedInternalRate"], reasons.get("modifiedInternalRate")
    if spaced is None:
        if why != "unequalPeriods":
            check.fault(f"a modified rate of unequal periods, {found}: {why}", given)
        return
    if not variations_of(spaced):
        if why not in ("allZero", "onlyInflows", "onlyOutflows"):
            check.fault(f"a modified rate of flows of one sign, {found}: {why}", given)
        return
    if found is None:
        return check.fault(f"no modified rate: {why}", given)
    count = len(spaced) - 1
    future = fmpz_poly([max(0, amount) for amount in reversed(spaced)])(1 / discount)
    spent = fmpz_poly([max(0, -amount) for amount in spaced])(discount)
    true = float(((future / spent).log() / count).expm1().mid())
    scale = 1 + (abs(float(future.log().mid())) + abs(float(spent.log().mid())) + abs(flow.places) * 5) / count
    check.near("modifiedInternalRate", found, true, 32 * EPSILON * (1 + true) * (scale + slack), given)


def variations_of(amounts):
    return any(amount > 0 for amount in amounts) and any(amount < 0 for amount in amounts)


def payback_slack(amounts, weights, place, rates=None):
    """What rounding may move a payback by: the last digits of all amounts so far, before they were netted, as a share of
    that which it lies in."""
    if not place:
        return 0
    factor, gross = 1.0, float(weights[0])
    for time in range(1, math.ceil(place) + 1):
        if rates is not None:
            factor /= 1 + rates[min(time, len(rates)) - 1] / RATE_UNIT
        last = abs(amounts[time]) * factor
        gross += weights[time] * factor
    return 2 * EPSILON * (place + gross / last)


def check_row(check, project, row, given):
    check.kinds["rows of level projects"] += 1
    investment, cost, saving, other, years, own = project
    if row["error"]:
        return check.fault(row["error"], given)
    net = saving + other - cost
    amounts = [-investment] + [net] * years
    weights = [investment] + [cost + saving + other] * years
    gross = sum(weights)
    found = {key: float(value) if value else None for key, value in row.items() if key not in ("id", "note", "bound")}
    numerator, denominator = present_value(amounts, [own])
    true = over(numerator, denominator, 2)
    benefits = over(*present_value([0] + [saving + other] * years, [own]), 2)
    costs = over(*present_value([investment] + [cost] * years, [own]), 2)
    slack = 1 + years * abs(own) / (RATE_UNIT + own)
    near = 8 * EPSILON * slack
    check.near("row: net present value", found["net_present_value"], true, near * (benefits + costs), given)
    check.near("row: benefit-cost ratio", found["benefit_cost_ratio"], benefits / costs if costs else None,
               near * (1 + benefits / costs) if costs else 0, given)
    spent = investment + cost * years
    check.near("row: return on investment", found["return_on_investment"],
               (net * years - investment) / spent if spent else None, 4 * EPSILON * (1 + gross / spent) if spent else 0, given)
    for name, rates in (("payback_years", None), ("discounted_payback_years", [own])):
        first, _, doubt = paybacks(amounts, rates)
        if doubt:
            check.tell("paybacks of rows that rounding decides: within 1e-12 of all amounts", given)
            continue
        check.near("row: " + name, found[name], first,
                   payback_slack(amounts, weights, first, rates) * (slack * years if rates else 1), given)
    series = Series(amounts)
    internal = found["internal_rate_of_return"]
    if series.changes == 0 or investment == 0:
        if internal is not None:
            check.fault(f"a rate {internal} where there is none", given)
        return
    if internal is None:
        return check.fault("no rate", given)
    check.rates += 1
    if not sum(amounts) and internal != 0:
        check.fault(f"the rate {internal!r} is not zero", given)
    growth = math.log1p(internal)
    # Costs and savings are rounded before they are netted.
    width = series.width(growth) * (cost + saving + other) / abs(net) + 4 * EPSILON * abs(internal) / (1 + internal)
    rising = 1 if series.amounts[0] > 0 else -1
    if not series.sign(growth - width) == -rising or not series.sign(growth + width) == rising:
        check.fault(f"the rate {internal!r} is not within {width:.1e}", given)


def batch(data):
    done = subprocess.run([VALOR, "batch"], input=data.encode(), capture_output=True, timeout=600)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"ends with {done.returncode}: {done.stderr[-300:]}")
    return done.stdout.decode()


def run(chunk):
    """One chunk, drawn from the seed and its number."""
    source = random.Random(f"{SEED}/{chunk}")
    size = min(CHUNK, FLOWS - chunk * CHUNK)
    check = Check()
    flows = [drawn(source) for _ in range(size * 4 // 5)]
    lines = [line(number, flow) for number, flow in enumerate(flows)]
    answers = batch("".join(lines)).splitlines()
    if len(answers) != len(flows):
        check.fault(f"chunk {chunk}: {len(answers)} answers to {len(flows)} lines", "")
    for flow, given, answer in zip(flows, lines, answers):
        check_line(check, flow, json.loads(answer), given)
    projects = [level(source) for _ in range(size - len(flows))]
    rows = [f"r{number},{','.join(text(amount, 2) for amount in each[:4])},{each[4]},{each[5] / RATE_UNIT!r}\n"
            for number, each in enumerate(projects)]
    answers = list(csv.DictReader(io.StringIO(batch(HEADER + "".join(rows)), newline="")))
    if len(answers) != len(projects):
        check.fault(f"chunk {chunk}: {len(answers)} answers to {len(projects)} rows", "")
    for project, given, answer in zip(projects, rows, answers):
        check_row(check, project, answer, given)
    return check


def check_oracle(flows=400):
    """The oracle beside mpmath, which finds roots by other means."""
    source = random.Random(SEED)
    mp.dps = 60
    for _ in range(flows):
        amounts = source.choice([several, small, built, conventional])(source)[:12]
        series = Series(amounts)
        if not series.changes:
            continue
        found = [root for root, count in series.roots for _ in range(count)]
        polynomial = list(reversed(series.amounts))
        roots = mp.polyroots([mpf(amount) for amount in polynomial], maxsteps=500, extraprec=600, error=False)
        real = sorted(-mp.log(mp.re(root)) for root in roots if mp.re(root) > 0 and abs(mp.im(root)) < mpf(10) ** -14)
        if len(real) != len(found) or any(abs(one - other) > 1e-12 for one, other in zip(found, real)):
            raise SystemExit(f"the oracle and mpmath differ on {amounts}: {found}, {real}")
        if len(set(found)) != series.count:
            raise SystemExit(f"the oracle counts {series.count} rates of {amounts}: {found}")


if __name__ == "__main__":
    begun = time.monotonic()
    check_oracle()
    whole = Check()
    with multiprocessing.Pool() as pool:
        for part in pool.imap_unordered(run, range(-(-FLOWS // CHUNK))):
            whole.faults += part.faults
            for name in ("told", "kinds"):
                getattr(whole, name).update(getattr(part, name))
            for name, share in part.worst.items():
                whole.worst[name] = max(whole.worst[name], share)
            whole.examples = {**part.examples, **whole.examples}
            whole.rates += part.rates
    for name, number in sorted(whole.kinds.items()):
        print(f"{number:>9,}  {name}")
    for name, share in sorted(whole.worst.items()):
        print(f"{name}: at worst {share:.0%} of what rounding allows")
    for what, number in sorted(whole.told.items()):
        print(f"told: {number:,} {what}; for one {whole.examples[what].strip()}")
    print("\n".join(whole.faults[:40]))
    taken = time.monotonic() - begun
    print(f"{sum(whole.kinds.values()):,} flows and projects with {whole.rates:,} internal rates against exact arithmetic: "
          f"{len(whole.faults)} faults (seed {SEED}, {taken:.0f} s)")
    sys.exit(1 if whole.faults else 0)
