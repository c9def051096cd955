import Facts
import Numerics

/// The modified internal rate of return of equally spaced flows, as spreadsheets define it (`MIRR`).
///
/// ```swift
/// modifiedInternalRate(
///     of: [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], financeRate: 0.10, reinvestmentRate: 0.12)
/// // .value(0.12609…)
/// ```
///
/// (FV ÷ PV)^(1 ÷ (n − 1)) − 1, where FV = Σ inflowₖ (1 + reinvestment rate)^(n − 1 − k) and
/// PV = Σ outflowₖ (1 + finance rate)^(−k), for positions k = 0 … n − 1. Positions are kept: a zero at the front counts
/// as a period. Rates are fractions per period; the result lies above −1.
///
/// Not computable: `noFlows`, `allZero`, `onlyInflows`, `onlyOutflows` (so also a single flow); `outOfRange` where a
/// flow is not finite, or a rate is not above −1.
///
/// Source: OASIS, OpenDocument 1.3 part 4 (OpenFormula), function MIRR.
package func modifiedInternalRate(
    of flows: [Double], financeRate: Double, reinvestmentRate: Double
) -> Computed<Double> {
    guard !flows.isEmpty else { return .notComputable(.noFlows) }
    guard flows.allSatisfy({ $0.isFinite }), financeRate.isFinite, reinvestmentRate.isFinite, financeRate > -1,
        reinvestmentRate > -1
    else { return .notComputable(.outOfRange) }
    let hasInflows = flows.contains { $0 > 0 }
    let hasOutflows = flows.contains { $0 < 0 }
    switch (hasInflows, hasOutflows) {
    case (false, false): return .notComputable(.allZero)
    case (true, false): return .notComputable(.onlyInflows)
    case (false, true): return .notComputable(.onlyOutflows)
    case (true, true): break
    }

    let periods = flows.count - 1
    let future = logarithmOfSum(flows, growth: logarithmOfOnePlus(reinvestmentRate)) { periods - $0 }
    let present = logarithmOfSum(flows.map { -$0 }, growth: logarithmOfOnePlus(financeRate)) { -$0 }
    return .finite(exponentialMinusOne((future - present) / Double(periods)))
}

/// The logarithm of what the amounts above zero grow to, each over its periods.
///
/// In logarithms, since 1200 periods at a high rate leave the range of numbers though their root does not.
private func logarithmOfSum(_ amounts: [Double], growth: Double, periods: (Int) -> Int) -> Double {
    let terms = amounts.indices.filter { amounts[$0] > 0 }
        .map { naturalLogarithm(amounts[$0]) + Double(periods($0)) * growth }
    let largest = terms.max() ?? -.infinity
    return largest + naturalLogarithm(compensatedSum(terms.map { naturalExponential($0 - largest) }))
}
