import Numerics

/// A project year by year, with the factors by which anyone can rebuild its net present value.
///
/// ```swift
/// let table = YearTable(of: flows, at: rate, timing: .end)
/// let atEnd = (table.residual - table.closingCost) * table.residualFactor
/// let value = compensatedSum(table.years.map(\.discountedNet)) + atEnd
/// ```
package struct YearTable: Sendable, Hashable {
    /// A year of the appraisal.
    package struct Year: Sendable, Hashable {
        /// The number of the year, from 1.
        package let number: Int
        /// What falls at the starts of its months and goes out.
        package let oneOffCosts: Double
        /// What falls at the starts of its months and comes in.
        package let oneOffBenefits: Double
        /// What accrues over its months and goes out.
        package let recurringCosts: Double
        /// What accrues over its months and comes in.
        package let recurringBenefits: Double
        /// The factor of the one-off amounts: that of the year's start, or of the recurring ones.
        package let oneOffFactor: Double
        /// The factor of the recurring amounts: that of the timing's place in the year.
        package let recurringFactor: Double
        /// Inflows less outflows of this year and all before it, undiscounted.
        package let cumulativeNet: Double
        /// Present values of inflows less outflows of this year and all before it.
        package let cumulativeDiscountedNet: Double

        /// Inflows less outflows, undiscounted.
        package var net: Double { RoundedSum.of([oneOffBenefits, -oneOffCosts, recurringBenefits, -recurringCosts]) }
        /// Inflows less outflows, each times its factor.
        package var discountedNet: Double {
            var sum = RoundedSum()
            addDiscounted(to: &sum)
            return sum.value
        }

        fileprivate func addDiscounted(to sum: inout RoundedSum) {
            sum.add(
                RoundedSum.of([oneOffBenefits, -oneOffCosts]) * oneOffFactor,
                factorNoise: RoundedSum.noise(ofFactor: oneOffFactor))
            sum.add(
                RoundedSum.of([recurringBenefits, -recurringCosts]) * recurringFactor,
                factorNoise: RoundedSum.noise(ofFactor: recurringFactor))
        }
    }

    /// The years 1 … N.
    package let years: [Year]
    /// The residual value at the end of the horizon.
    package let residual: Double
    /// What it costs to close down, or to leave, at the end of the horizon.
    package let closingCost: Double
    /// The factor of the end of the horizon.
    package let residualFactor: Double

    /// The table of a project.
    package init<PriceKind>(
        of flows: MonthlyFlows, at rate: DiscountRate<PriceKind>, timing: Timing, oneOff: OneOffTiming = .atStart
    ) {
        var net = RoundedSum()
        var discounted = RoundedSum()
        years = (1...flows.years).map { number in
            let months = (12 * (number - 1))..<(12 * number)
            func year(cumulative: Double, discounted: Double) -> Year {
                Year(
                    number: number, oneOffCosts: compensatedSum(flows.oneOffCosts[months]),
                    oneOffBenefits: compensatedSum(flows.oneOffBenefits[months]),
                    recurringCosts: compensatedSum(flows.recurringCosts[months]),
                    recurringBenefits: compensatedSum(flows.recurringBenefits[months]),
                    oneOffFactor: rate.factor(at: Double(number - 1) + oneOff.delta(beside: timing)),
                    recurringFactor: rate.factor(at: Double(number - 1) + timing.delta), cumulativeNet: cumulative,
                    cumulativeDiscountedNet: discounted)
            }
            let bare = year(cumulative: 0, discounted: 0)
            for part in [bare.oneOffBenefits, -bare.oneOffCosts, bare.recurringBenefits, -bare.recurringCosts] {
                net.add(part)
            }
            bare.addDiscounted(to: &discounted)
            return year(cumulative: net.value, discounted: discounted.value)
        }
        residual = flows.residual
        closingCost = flows.closingCost
        residualFactor = rate.factor(at: Double(flows.years))
    }
}
