import Facts
import Projects

/// What is doubtful about a project that can be read: worth a look before anyone decides on its results.
package enum ProjectConcern: DiagnosticFamily, Hashable {
    /// The project pays for itself in the budget only with savings that free no cash.
    case notCashableDecides(netPresentValue: Double, cashOnly: Double, currency: String)
    /// The horizon is longer than the platform is said to last.
    case horizonBeyondLife(horizon: Int, life: Int)
    /// The horizon is longer than something bought lasts, and it is not bought again.
    case outlivedPurchase(LocalText, horizon: Int, life: Int)
    /// The service starts when the horizon has ended.
    case launchBeyondHorizon(years: Int)
    /// A line, or part of it, falls beyond the horizon and is not counted; without an amount, all of it.
    case beyondHorizon(LocalText, amount: Double?, currency: String)
    /// Nobody says in which year's prices the amounts are.
    case noPriceYear
    /// An inflation is stated and nothing is deflated by it, nor is a rate made real.
    case inflationUnused
    /// A line in current prices stays level, and so falls in real terms from year to year.
    case levelInCurrentPrices(LocalText)
    /// The weights of a total make another sum than it, so that each is scaled; `whole` is 1 or 100, where they come near it.
    case weightsMissTotal(LocalText, sum: Double, total: Double, whole: Double?)
    /// Options of different lives, whose net present values do not compare; nothing says how they are compared.
    case livesDiffer([OptionLife])
    /// Months are counted from a start that is not given.
    case noStart
    /// A line is called as the sum of others is, and counts beside them.
    case looksLikeTotal(String)
    /// Every saving is zero.
    case savingsAllZero
    /// Savings are left out, and so not stated.
    case savingsNotStated

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .notCashableDecides: "notCashableDecides"
        case .horizonBeyondLife: "horizonBeyondLife"
        case .outlivedPurchase: "outlivedPurchase"
        case .launchBeyondHorizon: "launchBeyondHorizon"
        case .beyondHorizon: "beyondHorizon"
        case .noPriceYear: "noPriceYear"
        case .inflationUnused: "inflationUnused"
        case .levelInCurrentPrices: "levelInCurrentPrices"
        case .weightsMissTotal: "weightsMissTotal"
        case .livesDiffer: "livesDiffer"
        case .noStart: "noStart"
        case .looksLikeTotal: "looksLikeTotal"
        case .savingsAllZero: "savingsAllZero"
        case .savingsNotStated: "savingsNotStated"
        }
    }
}
