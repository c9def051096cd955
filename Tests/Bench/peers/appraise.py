#!/usr/bin/env python3
"""Net present value, internal rate and payback of ten-years.json's own figures, as a short script computes them."""

import json

import pyxirr

net = [22000 * 1.02**year - 3000 for year in range(10)]
flows = [-100000, *net]
cumulative, payback = -100000, None
for year, flow in enumerate(net):
    if cumulative < 0 <= cumulative + flow and payback is None:
        payback = year - cumulative / flow
    cumulative += flow
print(json.dumps({"netPresentValue": pyxirr.npv(0.035, flows), "internalRate": pyxirr.irr(flows), "payback": payback}))
