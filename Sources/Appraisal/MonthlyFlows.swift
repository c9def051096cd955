/// A project's costs and benefits, month by month, as arrays.
///
/// ```swift
/// var flows = MonthlyFlows(years: 10)
/// flows.oneOffCosts[0] = 590_000
/// for month in 0..<120 { flows.recurringBenefits[month] = 61_500_000 / 12 }
/// ```
///
/// A one-off amount falls at the start of its month and is discounted at the start of its appraisal year (``OneOffTiming``); a
/// recurring one accrues over its month and is discounted in its year at the timing's place; the residual value falls at the end
/// of the horizon. All are in one currency.
public struct MonthlyFlows: Sendable, Hashable {
    /// The horizon N in years.
    public let years: Int
    /// Costs that fall at the start of each month.
    public var oneOffCosts: [Double]
    /// Benefits that fall at the start of each month.
    public var oneOffBenefits: [Double]
    /// Costs that accrue over each month.
    public var recurringCosts: [Double]
    /// Benefits that accrue over each month.
    public var recurringBenefits: [Double]
    /// What is left at the end of the horizon, a benefit.
    public var residual: Double
    /// What it costs to close down at the end of the horizon.
    public var closingCost: Double

    /// Nothing in any month of a horizon of at least one year.
    public init(years: Int) {
        self.years = max(1, years)
        let nothing = [Double](repeating: 0, count: 12 * self.years)
        oneOffCosts = nothing
        oneOffBenefits = nothing
        recurringCosts = nothing
        recurringBenefits = nothing
        residual = 0
        closingCost = 0
    }

    /// The number of months, 12 N.
    public var months: Int { 12 * years }

    /// The same amounts so many months later; the end of the horizon stays, and what falls behind it is lost.
    ///
    /// The residual value stays too. What a delay does not move, as the investment, is left out beforehand.
    public func delayed(byMonths delay: Int) -> MonthlyFlows {
        func later(_ amounts: [Double]) -> [Double] {
            Array(([Double](repeating: 0, count: min(max(0, delay), months)) + amounts).prefix(months))
        }
        var flows = self
        flows.oneOffCosts = later(oneOffCosts)
        flows.oneOffBenefits = later(oneOffBenefits)
        flows.recurringBenefits = later(recurringBenefits)
        flows.recurringCosts = later(recurringCosts)
        return flows
    }
}
