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
    /// How many years are counted, where somebody said so.
    var horizon: Int?
    /// The discount rate by the years from which it holds, as `8%`; none where nobody said one.
    var discountRate: [RateStep] = []
    var investment = Listing.notStated
    var operating = Listing.notStated
    var savings = Listing.notStated
    var benefits: [String] = []
    var assumptions: [String] = []
    /// Whether it is a sample to fill in, which explains itself.
    var isTemplate = false
    /// Of what size the illustrative amounts are, where that needs saying.
    var sizeRemark: TemplateText?

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
        /// A number between the ends of a range.
        case range(Double, low: Double, high: Double)
        /// What the register has for an hour of the country.
        case registered(TimePurpose, Double)
        case unknown(Unknown)

        var value: Double? {
            switch self {
            case .number(let number), .range(let number, _, _), .registered(_, let number): number
            case .unknown: nil
            }
        }

        /// The ends of its range, where it has one.
        var ends: (low: Double, high: Double)? {
            if case .range(_, let low, let high) = self { (low, high) } else { nil }
        }
    }

    /// A discount rate and the year of the appraisal from which it holds.
    struct RateStep: Hashable {
        var from: Int
        /// The rate as a percentage, with a decimal point: `8.5%`.
        var rate: String

        /// The steps of a rate by year.
        static func steps(_ rates: [Double]) -> [RateStep] {
            var steps: [RateStep] = []
            for (index, rate) in rates.enumerated() where index == 0 || rate != rates[index - 1] {
                steps.append(RateStep(from: index + 1, rate: AnswerReader.percentage(rate)))
            }
            return steps
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

        /// Whether it comes to a number.
        var isKnown: Bool {
            switch self {
            case .amount(let figure): figure.value != nil
            case .volume(let volume, _, _, let each):
                volume.value != nil && each.allSatisfy { $0.figure.value != nil }
            }
        }
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
