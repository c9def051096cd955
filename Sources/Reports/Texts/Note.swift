import Appraisal
import Facts
import Findings
import ProjectFiles
import Projects
import Registers
import Valuation

/// What a report says beside its numbers: assumptions, readings, bounds, gaps.
package enum Note: Sendable, Hashable {
    // What all rests on.
    /// The terms of an appraisal: perspective, horizon, rates by year (the last persists), timing.
    case terms(Perspective, years: Int, rates: [Double], timing: AmountTiming)
    /// The same, where the rates are nominal.
    case nominalTerms(Perspective, years: Int, rates: [Double], timing: AmountTiming)
    /// The same, where each row takes the rate of its country.
    case nationalTerms(Perspective, years: Int, timing: AmountTiming)
    /// The rate that the country prescribes.
    case nationalRate(RegisteredRate)
    /// A real rate was made of a nominal one and an inflation.
    case realOfNominal(rates: [Double], nominal: [Double], inflation: [Double])
    /// Amounts in current prices were deflated by an inflation.
    case deflated([Double])
    /// Amounts are in current prices and are discounted as they are.
    case inCurrentPrices
    /// Why 4 % is among the rates looked at.
    case standardRate
    /// Amounts are as printed, in prices of these years.
    case pricesAsPrinted([Int])
    /// No source gives the price year.
    case assumedPriceYear(Int)
    /// Amounts in different currencies stand beside one another.
    case mixedCurrencies([String])

    /// A project is one option of its file, on its own lines and not beyond the first.
    case optionOnOwnLines(String, first: String)

    // How a case is read.
    /// The reading of a case, in the case's own words, and the others there are.
    case reading(String, what: String, others: [String])
    /// Savings were observed over a window, and nothing is counted after it.
    case observed(from: String, to: String, others: [String])
    /// What the row under a case with savings over a window is: as observed in it only, or sustained after it.
    case otherWindowReading(isObserved: Bool)
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
    /// Nobody knows whether a saving frees money in the budget.
    case cashInDoubt(String)
    /// A line that is our own reconstruction, and how it was made.
    case reconstruction(String, how: String)

    // What is missing.
    /// What a project is called.
    case projectName(String)
    /// Part of the costs or savings is unknown.
    case unknown(Metricless, Unknown)
    /// A line whose amount nobody knows, by its name.
    case unknownLine(String, Unknown)
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
    /// What is doubtful about the project, where it touches the results.
    case concern(ProjectConcern)
    /// More than one internal rate.
    case severalRates([Double])

    // What an audit finds.
    /// The claims of the source that differ or are implausible, by their ids.
    case audit(differs: [String], implausible: [String], ours: [String])
    // Where a project stands.
    /// How amounts were converted.
    case money(MoneyText)
    /// Eleven published successes are a small and favourable sample.
    case favourableSample(Int)

    /// What can be missing of a business case.
    package enum Metricless: Sendable, Hashable, CaseIterable {
        case investment
        case operatingCost
        case savings
        case transfers
    }
}

extension Note {
    /// The terms that every number rests on.
    package static func terms(_ terms: AppraisalTerms, _ perspective: Perspective) -> Note {
        let (years, rates, timing) = (terms.horizonYears, terms.discounting.rates, terms.places)
        return terms.discounting.isNominal
            ? .nominalTerms(perspective, years: years, rates: rates, timing: timing)
            : .terms(perspective, years: years, rates: rates, timing: timing)
    }
}
