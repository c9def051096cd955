import Facts
import Projects

/// What a report says beside its numbers: assumptions, readings, bounds, gaps.
public enum Note: Sendable, Hashable {
    // What all rests on.
    /// The terms of an appraisal: perspective, horizon, rates by year (the last persists), timing.
    case terms(Perspective, years: Int, rates: [Double], timing: String)
    /// Amounts are as printed, in prices of these years.
    case pricesAsPrinted([Int])
    /// No source gives the price year.
    case assumedPriceYear(Int)
    /// Amounts in different currencies stand beside one another.
    case mixedCurrencies([String])

    // How a case is read.
    /// The reading of a case, in the case's own words, and the others there are.
    case reading(String, what: String, others: [String])
    /// Savings were observed over a window, and nothing is counted after it.
    case observed(from: String, to: String, others: [String])
    /// Savings observed over a window go on at its average rate; what was spent over a window does not.
    case sustained(from: String, to: String)
    /// An assumption of ours, in the case's own words.
    case assumption(String)
    /// Savings run at their steady rate from the first day.
    case steadyFromStart
    /// Savings are said to be neither cashable nor not.
    case cashabilityNotStated
    /// A saving that frees no money.
    case notCashable(String)
    /// A line that is our own reconstruction, and how it was made.
    case reconstruction(String, how: String)

    // What is missing.
    /// Part of the costs or savings is unknown.
    case unknown(Metricless, Unknown)
    /// A saving contains transfers that cannot be told from it.
    case containsTransfers(String)
    /// The printed results are on one side of the true ones.
    case bound(Bound)
    /// What falls beyond the horizon.
    case cut(String, amount: Double?, currency: String)
    /// A project's file asks for other terms than all rows share.
    case ownTermsUnused
    /// A metric cannot be computed.
    case notComputable(Metric, Reason)
    /// The payback is lost again, and reached finally, or not.
    case reversedPayback(final: Double?)
    /// Costs never exceed benefits.
    case neverNegative
    /// More than one internal rate.
    case severalRates([Double])

    // Where a project stands.
    /// Eleven published successes are a small and favourable sample.
    case favourableSample(Int)

    /// What can be missing of a business case.
    public enum Metricless: Sendable, Hashable, CaseIterable {
        case investment
        case operatingCost
        case savings
        case transfers
    }
}
