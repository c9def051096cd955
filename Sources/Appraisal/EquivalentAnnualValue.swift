import Facts

/// The same amount in every year of the horizon that is worth as much as a net present value.
///
/// ```swift
/// let rate = try DiscountRate<ConstantPrices>(constant: 0.12)
/// equivalentAnnualValue(of: .value(5650.22), years: 10, at: rate, timing: .end)      // .value(1000), but for the cent
/// ```
///
/// NPV ÷ Σ factors of the horizon, each at k − 1 + δ; in the flow's currency a year. It compares projects of different
/// lives. `noFlows` for no year, the reason of the net present value where that has one.
public func equivalentAnnualValue<PriceKind>(
    of netPresentValue: Computed<Double>, years: Int, at rate: DiscountRate<PriceKind>, timing: Timing
) -> Computed<Double> {
    guard years > 0 else { return .notComputable(.noFlows) }
    return netPresentValue.flatMap { .finite($0 / rate.sumOfFactors(years: years, timing: timing)) }
}
