import Appraisal
import Languages
import Projects
import Registers

/// What a budget says beside its numbers.
package enum BudgetText: Sendable, Hashable {
    // Headings.
    case title
    case byYear
    case savingsApart
    case byLine
    case together
    /// The government's budget in other prices than the file's.
    case otherPrices(PriceKind)

    // Columns.
    case fiscalYear
    case budgetClass
    case who
    case means
    case fiscalYears
    case aYear
    case spending
    case inKind
    case cashSpending
    case constantPrices
    case pricesOfAmount

    // What it rests on.
    /// How many years are counted, from which month on; nothing for a project without dates.
    case span(years: Int, from: String?)
    /// Fiscal years start in a month because somebody asked for that.
    case asked(startMonth: Int)
    /// Because the register has it for the country.
    case registered(RegisteredFiscalYear, country: String)
    /// With January, since the register does not have the country.
    case unregistered(country: String)
    /// With January, since the project names no country.
    case noCountry
    /// Years are counted from the first month, since there are no dates.
    case noDates
    /// The prices of the amounts.
    case prices(PriceKind, year: Int?)

    // What pays for it, and how it is classed.
    case fundedBy
    case economicClass
    case function
    case byEconomicClass
    case byFunction
    case byInstitution
    case codes
    case without
    case fundingNotStated
    case gap
    case kindOfSource(FundingSource.Kind)
    /// In which year the sources first fall short, and by how much in all.
    case firstShortfall(String, total: String)
    /// A source is asked for more than it gives.
    case askedTooMuch(String, asked: String, given: String)
    /// A source gives amounts for years that are no fiscal years here: only their total can be taken.
    case givenInOtherYears(String, years: [String], total: String)
    /// A source gives amounts for years that the budget does not have.
    case givenOutside(String, years: [String])
    /// The sources pay for all that is asked of them.
    case noShortfall
    /// What a chart finds: the total, over how many years, and which has the most.
    case spendingFound(total: String, years: Int, most: String?, amount: String)
    /// A chart's columns are at least what they show.
    case columnsAreAtLeast
    /// A line is capital or current by its list, and its economic class says otherwise.
    case classedOtherwise(String, code: String, isAsset: Bool)

    // Ceilings and thresholds.
    /// The spending of a project is above a threshold for review, or not.
    case threshold(String, total: String, isCash: Bool, isAbove: Bool)
    /// The same of a threshold that a source gives for the country.
    case registeredThreshold(String, total: String, isCash: Bool, isAbove: Bool, source: String)
    /// A threshold cannot be held against the spending, and why.
    case thresholdNotComparable(String, why: String)
    /// The fiscal years in which spending is above a ceiling; none where it never is.
    case ceiling(String, isCash: Bool, years: [String])

    /// What leads to other prices: an inflation by year of the appraisal, the last of which persists, and a currency.
    case leadingTo([Double], timing: Timing, currency: String)

    // Notes.
    /// Current prices in the currency that is asked for need a rate that there is not, and why.
    case noCurrentPrices(String)
    /// A list of the file is unknown, so that totals are at least what they say.
    case unknownList(Flow.Role)
    /// A line is unknown.
    case unknownLine(String, reason: String)
    /// What a line costs a year behind the horizon.
    case goesOn(String, isSaving: Bool, amount: String, from: String)
    /// Why there is no sum of projects, each reason in words.
    case notAddedUp([String])
    /// The reasons: their amounts are in these currencies, their fiscal years are not the same.
    case severalCurrencies([String]), severalFiscalYears
    /// Savings are no appropriation.
    case savingsAreNone
    /// What others bear.
    case borneByOthers(String, party: Party, amount: String)
    /// Every sum is the same number.
    case addsUp(decimals: Int)
}
