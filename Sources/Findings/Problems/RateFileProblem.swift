import Money
import Syntax

/// What can be wrong, or doubtful, about a file of exchange rates.
package enum RateFileProblem: DiagnosticFamily, Hashable {
    // Errors.
    /// The first line is that of no family of files.
    case unknownFormat(String)
    /// There is a header, and no rate that could be used.
    case noRates
    /// A rate cannot be used.
    case fault(RateFault)
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
    /// A table of the World Bank that does not say of which indicator it is.
    case noIndicator
    /// Only opening and intermediate bulletins, or buying rates.
    case noClosing

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
    /// The file has rates at the end of years alone, which the averages are not taken from.
    case endsOnly
    /// Rows of codes and countries that nobody can ask for are left out.
    case passedOver(count: Int, names: [String])

    /// Whether the file can be used all the same.
    package var severity: Diagnostic.Severity {
        switch self {
        case .far, .partialYear, .readAs, .beforeCurrency, .unlabelled, .endsOnly, .passedOver: .warning
        default: .error
        }
    }

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .unknownFormat: "unknownFormat"
        case .noRates: "noRates"
        case .fault(let fault): fault.code
        case .unknownCountry: "unknownCountry"
        case .unknownCurrency: "unknownCurrency"
        case .indexUnit: "indexUnit"
        case .unknownSeries: "unknownSeries"
        case .unknownIndicator: "unknownIndicator"
        case .noIndicator: "noIndicator"
        case .noClosing: "noClosing"
        case .far: "far"
        case .partialYear: "partialYear"
        case .readAs: "readAs"
        case .beforeCurrency: "beforeCurrency"
        case .unlabelled: "unlabelled"
        case .endsOnly: "endsOnly"
        case .passedOver: "passedOver"
        }
    }
}
