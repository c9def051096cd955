import Facts

/// The same amount in every year of the horizon that is worth as much as a net present value.
///
/// NPV ÷ Σ factors of the horizon, each at k − 1 + δ; in the flow's currency a year. It compares projects of different
/// lives.
public func equivalentAnnualValue<PriceKind>(
    of netPresentValue: Computed<Double>, years: Int, at rate: DiscountRate<PriceKind>, timing: Timing
) -> Computed<Double> {
    guard years > 0 else { return .notComputable(.noFlows) }
    return netPresentValue.flatMap { .finite($0 / rate.sumOfFactors(years: years, timing: timing)) }
}
