/// Why a metric cannot be computed, as a fact; its sentence stands in `Wording`.
public enum Reason: String, Sendable, Hashable, CaseIterable {
    // What there is to compute from.
    /// There is no flow at all in this view.
    case noFlows
    /// Every flow is zero.
    case allZero
    /// The result, or a step towards it, is beyond the range of numbers.
    case outOfRange

    // Discounting.
    /// No discount rate is given.
    case noDiscountRate
    /// No verified rate is registered for the project's country.
    case noNationalRate
    /// Amounts in current prices against a real rate, or in constant prices against a nominal one.
    case mixedPrices

    // Internal rates of return.
    /// No net inflow at any time, so that the net present value is zero at no rate.
    case onlyOutflows
    /// No net outflow at any time, so that the net present value is zero at no rate.
    case onlyInflows
    /// Inflows and outflows, but no rate at which the net present value is zero.
    case neverZero
    /// There is more than one such rate, so that none of them is *the* rate.
    case severalRates
    /// Over a range of rates the net present value is as small as rounding, so that nobody can tell how many there are.
    case ratesTooClose
    /// The modified internal rate is defined on equal periods, and these flows are dated.
    case unequalPeriods

    // Ratios.
    /// There is no cost to divide by.
    case noCosts
    /// A bare net flow does not tell costs from benefits.
    case bareNetFlow
    /// Nothing is spent, net, at t = 0.
    case noInitialOutlay
    /// Nothing is invested.
    case noInvestment

    // Payback.
    /// The cumulative net benefit does not turn positive within the horizon.
    case notReached
    /// The payback is reached and lost again before the horizon ends.
    case reversed
    /// Costs and benefits are totals over one and the same window, so their order in time says nothing.
    case sameWindow

    // Unknowns.
    /// No saving is quantified.
    case noSavingQuantified
    /// What is known does not settle it, and an unknown figure would.
    case undecided
    /// A cost and a saving are both unknown, so the result is bounded on neither side.
    case bothSidesUnknown
    /// No cost is known.
    case noCostKnown
    /// The saving is one figure for citizens and government together and cannot be split.
    case notSeparable

    // Time.
    /// Two options are counted over different numbers of years.
    case livesDiffer
    /// The service starts at or after the end of the horizon.
    case launchBeyondHorizon

    /// The stable code that machines read.
    public var code: String { rawValue }
}
