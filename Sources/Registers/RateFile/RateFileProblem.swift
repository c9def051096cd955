import Money
import Syntax

/// What can be wrong, or doubtful, about a file of exchange rates.
public enum RateFileProblem: DiagnosticFact, Hashable {
    // Errors.
    /// The first line is that of no family of files.
    case unknownFormat(String)
    /// There is a header, and no rate that could be used.
    case noRates
    /// A cell is no date.
    case malformedDate(String)
    /// A cell is no rate above zero.
    case malformedRate(String)
    /// A country is in no register.
    case unknownCountry(String, nearest: String?)
    /// A currency is in no register.
    case unknownCurrency(String, nearest: String?)
    /// A unit that an index moves stands where a currency should.
    case indexUnit(String)
    /// A series of the Federal Reserve that is none of exchange rates, or none that is known.
    case unknownSeries(String, nearest: String?)
    /// An indicator of the World Bank that is neither rates nor prices.
    case unknownIndicator(String, known: [String])
    /// The same currency has two rates for a date.
    case duplicateRate(String, date: String)
    /// The rates are US dollars per unit of the currency, and not the other way round.
    case swapped(String, year: Int, found: Double, builtIn: Double)
    /// A file that does not say what it holds, holds no rates that could be these.
    case notTheseRates(String, year: Int, found: Double, builtIn: Double)

    // Warnings.
    /// A rate is far from the one built in.
    case far(String, year: Int, found: Double, builtIn: Double)
    /// A year is not whole.
    case partialYear(Int, currencies: [String], count: Int)
    /// A unit that an index moves stands where the country's currency is meant.
    case readAs(String, currency: String)
    /// Figures from before the currency was there are left out.
    case beforeCurrency(String, since: String, count: Int)
    /// The file does not say what it holds.
    case unlabelled(String)

    /// Whether the file can be used all the same.
    public var severity: Diagnostic.Severity {
        switch self {
        case .far, .partialYear, .readAs, .beforeCurrency, .unlabelled: .warning
        default: .error
        }
    }

    /// The stable code that machines read.
    public var code: String {
        switch self {
        case .unknownFormat: "unknownFormat"
        case .noRates: "noRates"
        case .malformedDate: "malformedDate"
        case .malformedRate: "malformedRate"
        case .unknownCountry: "unknownCountry"
        case .unknownCurrency: "unknownCurrency"
        case .indexUnit: "indexUnit"
        case .unknownSeries: "unknownSeries"
        case .unknownIndicator: "unknownIndicator"
        case .duplicateRate: "duplicateRate"
        case .swapped: "swapped"
        case .notTheseRates: "notTheseRates"
        case .far: "far"
        case .partialYear: "partialYear"
        case .readAs: "readAs"
        case .beforeCurrency: "beforeCurrency"
        case .unlabelled: "unlabelled"
        }
    }
}
