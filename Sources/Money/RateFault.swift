/// Why a rate in the user's file cannot be used.
package enum RateFault: Error, Sendable, Hashable {
    /// A cell is no date.
    case malformedDate(String)
    /// A date has more than one meaning, and the column does not tell which.
    case ambiguousDate(String, readings: [String])
    /// A cell is no rate above zero.
    case malformedRate(String)
    /// A number has more than one meaning, and neither the column nor the built-in rates tell which.
    case ambiguousRate(String, readings: [String])
    /// A cell that should say of how many units the rate is says something else.
    case malformedUnit(String)
    /// What a rate is per is no currency that is known.
    case unknownBase(String)
    /// What kind of rate it is, is not known: average or end of the period, buying or selling.
    case unknownKind(String)
    /// A parity with the dollar, of which nothing tells whether it is units per dollar or dollars per unit.
    case unclearParity(String)
    /// The same currency has two rates for a date.
    case duplicateRate(String, date: String, values: [Double], firstLine: Int)
    /// The rates are not per US dollar, and the file has no rate of the dollar for the date to cross them with.
    case noDollar(String, base: String, date: String)
    /// The dollar's own rate is not 1, and nothing tells what the rates are per.
    case baseNotStated(String, dollar: Double)
    /// The rates are US dollars per unit of the currency, and not the other way round.
    case swapped(String, year: Int, found: Double, builtIn: Double)
    /// A file that does not say what it holds, holds no rates that could be these.
    case notTheseRates(String, year: Int, found: Double, builtIn: Double)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .malformedDate: "malformedDate"
        case .ambiguousDate: "ambiguousDate"
        case .malformedRate: "malformedRate"
        case .ambiguousRate: "ambiguousRate"
        case .malformedUnit: "malformedUnit"
        case .unknownBase: "unknownBase"
        case .unknownKind: "unknownKind"
        case .unclearParity: "unclearParity"
        case .duplicateRate: "duplicateRate"
        case .noDollar: "noDollar"
        case .baseNotStated: "baseNotStated"
        case .swapped: "swapped"
        case .notTheseRates: "notTheseRates"
        }
    }
}

/// A rate in the user's file that cannot be used, and where it stands.
package struct RefusedRate: Sendable, Hashable {
    /// The name of the file.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column, from 1.
    package let column: Int
    /// Why it cannot be used.
    package let fault: RateFault

    /// A refused rate by its place and reason.
    package init(file: String, line: Int, column: Int, fault: RateFault) {
        self.file = file
        self.line = line
        self.column = column
        self.fault = fault
    }
}
