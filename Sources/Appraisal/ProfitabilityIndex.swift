import Facts
import Numerics

/// 1 + net present value ÷ present value of what is invested, wherever in time that falls.
///
/// Projects that compete for a ceiling on investment are ranked by it. With B the present value of benefits, O that of
/// all other costs and I that of the investment, it is (B − O) ÷ I.
package func profitabilityIndex(of netPresentValue: Computed<Double>, investment: Double) -> Computed<Double> {
    netPresentValue.flatMap { value in
        investment > 0 ? .finite(1 + value / investment) : .notComputable(.noInvestment)
    }
}

extension MonthlyFlows {
    /// Σ costs × factor, with a one-off at the start of its year, or where recurring ones are, and the closing cost at the
    /// end of the horizon.
    public func presentValueOfCosts<PriceKind>(
        at rate: DiscountRate<PriceKind>, timing: Timing, oneOff: OneOffTiming = .atStart
    ) -> Double {
        var sum = CompensatedSum()
        for month in 0..<months {
            let year = Double(month / 12)
            if oneOffCosts[month] != 0 {
                sum.add(oneOffCosts[month] * rate.factor(at: year + oneOff.delta(beside: timing)))
            }
            if recurringCosts[month] != 0 { sum.add(recurringCosts[month] * rate.factor(at: year + timing.delta)) }
        }
        if closingCost != 0 { sum.add(closingCost * rate.factor(at: Double(years))) }
        return sum.value
    }
}
