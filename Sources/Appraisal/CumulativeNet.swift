import Numerics

/// What came in less what went out, followed from the start to the end of the horizon: the line of which a payback is the
/// crossing.
///
/// ```swift
/// CumulativeNet(of: flows).points.last?.net     // benefits less costs of the whole horizon
/// ```
///
/// Amounts are not discounted. What falls at an instant makes two points at one time; what accrues over a month goes evenly
/// to the next point.
package struct CumulativeNet: Sendable, Hashable {
    /// The sum at a time.
    package struct Point: Sendable, Hashable {
        /// In years from the start.
        package let years: Double
        /// Benefits less costs so far.
        package let net: Double
    }

    /// The points in their order, from zero at the start.
    package let points: [Point]

    /// The line of amounts by month; what is left at the end, and what closing costs, comes last.
    package init(of flows: MonthlyFlows) {
        var points = [Point(years: 0, net: 0)]
        var sum = CompensatedSum()
        func add(_ inflow: Double, _ outflow: Double, at months: Int) {
            sum.add(inflow)
            sum.add(-outflow)
            points.append(Point(years: Double(months) / 12, net: sum.value))
        }
        for month in 0..<flows.months {
            if flows.oneOffBenefits[month] != 0 || flows.oneOffCosts[month] != 0 {
                add(flows.oneOffBenefits[month], flows.oneOffCosts[month], at: month)
            }
            add(flows.recurringBenefits[month], flows.recurringCosts[month], at: month + 1)
        }
        if flows.residual != 0 || flows.closingCost != 0 { add(flows.residual, flows.closingCost, at: flows.months) }
        self.points = points
    }
}
