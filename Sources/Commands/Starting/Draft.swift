import Facts
import Projects
import Valuation
import Wording

/// A project before it is a file: what the template or the interview puts into it.
struct Draft {
    var name: String
    /// The country's code.
    var country: String?
    var currency: String
    /// Why it is this currency, where that needs saying.
    var currencyRemark: TemplateText?
    var priceYear: Int?
    /// The first month, as a file writes it.
    var start: String?
    /// The month in which the service starts, as a file writes it.
    var operationalFrom: String?
    var investment = Listing.notStated
    var operating = Listing.notStated
    var savings = Listing.notStated
    var benefits: [String] = []
    var assumptions: [String] = []
    /// Whether it is a sample to fill in, which explains itself.
    var isTemplate = false

    /// What is known of a list.
    enum Listing {
        case notStated
        /// There is none of it.
        case none
        case lines([Line])

        var lines: [Line] {
            if case .lines(let lines) = self { lines } else { [] }
        }
    }

    /// A number, or why there is none.
    enum Figure {
        case number(Double)
        case unknown(Unknown)

        var value: Double? {
            if case .number(let number) = self { number } else { nil }
        }
    }

    /// One line of the business case.
    struct Line {
        var what: String
        var worth: Worth
        /// The ends of the range, as shares of the amount up or down.
        var range: (low: Double, high: Double)?
        var time = Time.atStart
        /// The shares reached in each year of operation, as `20%`.
        var uptake: [String] = []
        var party: Party?
        /// Whether it frees money in the budget, or that nobody knows; nothing where nobody was asked.
        var isCashable: Stated<Bool>?
        var isInKind = false
    }

    /// What a line amounts to.
    enum Worth {
        case amount(Figure)
        /// So many units a year, each worth so much: what it counts, and the keys of what each one saves.
        case volume(Figure, unit: SheetTerm, growth: String?, each: [(key: SheetTerm, figure: Figure)])
    }

    /// When a line falls.
    enum Time {
        case atStart
        case on(String)
        case over(String)
        /// Each year, from a month or from the launch.
        case yearly(from: String?)
    }
}
