#!/usr/bin/env python3
"""Level annual projects, CSV to CSV, by polars, pandas or DuckDB; internal rates by pyxirr, which DuckDB goes without."""

import sys

import numpy

COLUMNS = ["net_present_value", "benefit_cost_ratio", "return_on_investment", "payback_years",
           "internal_rate_of_return"]
which, path = sys.argv[1:]

if which == "duckdb":
    import duckdb

    duckdb.sql("SET threads TO 2")
    duckdb.sql(f"""
        COPY (
            WITH given AS (
                SELECT *, government_saving + citizen_saving AS benefit,
                    CASE WHEN discount_rate = 0 THEN years ELSE (1 - (1 + discount_rate) ** (-years)) / discount_rate END
                        AS annuity
                FROM read_csv('{path}', header = true)
            )
            SELECT id, (benefit - operating_cost) * annuity - investment AS net_present_value,
                benefit * annuity / (investment + operating_cost * annuity) AS benefit_cost_ratio,
                (years * (benefit - operating_cost) - investment) / (investment + years * operating_cost)
                    AS return_on_investment,
                CASE WHEN benefit > operating_cost AND investment / (benefit - operating_cost) <= years
                    THEN investment / (benefit - operating_cost) END AS payback_years
            FROM given
        ) TO '/dev/stdout' (HEADER, DELIMITER ',')""")
    raise SystemExit

from pyxirr import irr

if which == "polars":
    import polars

    table = polars.read_csv(path)
else:
    import pandas

    table = pandas.read_csv(path)
cost, years, rate = (table[name].to_numpy() for name in ("operating_cost", "years", "discount_rate"))
investment = table["investment"].to_numpy()
benefit = table["government_saving"].to_numpy() + table["citizen_saving"].to_numpy()
net = benefit - cost
safe = numpy.where(rate == 0, 1, rate)
annuity = numpy.where(rate == 0, years, -numpy.expm1(-years * numpy.log1p(rate)) / safe)
payback = numpy.where(net > 0, investment / numpy.where(net > 0, net, 1), numpy.inf)
rates = [irr([-spent] + [yearly] * count) if yearly > 0 else None
         for spent, yearly, count in zip(investment.tolist(), net.tolist(), years.tolist())]
results = [
    net * annuity - investment, benefit * annuity / (investment + cost * annuity),
    (years * net - investment) / (investment + years * cost), numpy.where(payback <= years, payback, numpy.nan),
    numpy.array(rates, dtype=float),
]
if which == "polars":
    columns = dict(zip(COLUMNS, (polars.Series(values).fill_nan(None) for values in results)))
    polars.DataFrame({"id": table["id"], **columns}).write_csv(sys.stdout.buffer)
else:
    pandas.DataFrame({"id": table["id"], **dict(zip(COLUMNS, results))}).to_csv(sys.stdout, index=False)
