import Facts
import Projects

/// What a chart finds, as facts; its sentence is made of these.
package enum ChartFinding: Sendable, Hashable {
    /// When one view has its money back, and when another.
    case payback(Payback, budget: Payback?)
    /// From which year on each year brings more than it costs: a calendar year, or one of the appraisal.
    case everyYearFrom(String, isCalendar: Bool)
    /// Every year does.
    case everyYear
    /// No year does.
    case noYear
    /// So many years of all do.
    case someYears(Int, of: Int)
    /// A share that is reached, and in which year of operation; whose it is, where there are others.
    case uptake(String?, share: String, year: String)
    /// What each party gains, or pays where it is below zero, the most first; with its amount in words.
    case parties([Net])
    /// Up to which rate the views gain.
    case rates(Rates, budget: Rates?)

    /// Whose result it is.
    package enum Subject: Sendable, Hashable {
        case society
        case budget
        case budgetInCash
    }

    /// When a view has its money back.
    package struct Payback: Sendable, Hashable {
        package let subject: Subject
        package let result: Result

        package enum Result: Sendable, Hashable {
            /// After so many years.
            case after(Double, Bound?)
            /// It never spends more than it has gained.
            case neverNegative
            /// Not within so many years.
            case never(years: Int)
            /// After so many years, and below zero again at the end.
            case lostAgain(Double)
            /// Nobody can tell.
            case unknown
        }
    }

    /// Up to which rate a view gains.
    package struct Rates: Sendable, Hashable {
        package let subject: Subject
        package let result: Result

        package enum Result: Sendable, Hashable {
            /// At any rate below this one.
            case upTo(Double, Bound?)
            /// At any rate above this one.
            case from(Double, Bound?)
            /// At every rate.
            case always
            /// At none.
            case never
            /// It turns at each of these.
            case turns([Double])
            /// Nobody can tell.
            case unknown
        }
    }

    /// What a party gains on balance.
    package struct Net: Sendable, Hashable {
        package let party: Party
        package let isLoss: Bool
        /// The amount without its sign.
        package let amount: String
    }
}
