/// What can be wrong with an object that people write, whatever it describes.
package enum ShapeProblem: Sendable, Hashable {
    /// A key that such an object does not have.
    case unknownKey(String, nearest: String?, known: [String])
    /// A key that such an object must have.
    case missingKey(String, shape: String)
    /// A value of another kind than the key holds.
    case wrongType(key: String, expected: Expectation, found: Found)
    /// A word that is none of those allowed.
    case notAChoice(key: String, found: String, nearest: String?, choices: [String])
    /// A code that the register does not have.
    case unknownCode(Shape.Register, found: String, nearest: String?)
    /// A name that several currencies have, and their codes.
    case sharedName(String, codes: [String])
    /// A code that the register has, but that is an index unit and no currency.
    case indexUnit(String)
    /// A number written as text in a way that different countries read differently.
    case ambiguousNumber(String, readings: [String])
    /// A number with three zeros behind a point: thousands in some countries, decimals here.
    case looksGrouped(String, meant: String)
    /// A number written as text that has one reading.
    case numberAsText(String, meant: String)
    /// A text that is no number, where one must stand.
    case notANumber(String, expected: Expectation)
    /// A rate without a percent sign that would be a hundred percent or more.
    case bareRate(String)
    /// A text that is no rate.
    case notARate(String)
    /// A rate of −100 % or less.
    case rateTooLow(String)
    /// A whole number beyond those that can be counted with, as it is written, and the most that it may be.
    case tooLarge(key: String, String, most: Int?)
    /// A text with nothing in it.
    case emptyText(key: String)

    /// The kind of value that was expected.
    package enum Expectation: String, Sendable, CaseIterable {
        case text, wording, boolean, number, wholeNumber, rate, amount, month, window, list, object, map, year, range
        case uptake, shares, years
    }

    /// The kind of value that was found.
    package enum Found: String, Sendable, CaseIterable {
        case null, boolean, number, fraction, text, list, object
    }

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .unknownKey: "unknownKey"
        case .missingKey: "missingKey"
        case .wrongType: "wrongType"
        case .notAChoice: "notAChoice"
        case .unknownCode(.currency, _, _): "unknownCurrency"
        case .unknownCode(.country, _, _): "unknownCountry"
        case .sharedName: "sharedName"
        case .indexUnit: "indexUnit"
        case .ambiguousNumber: "ambiguousNumber"
        case .looksGrouped: "looksGrouped"
        case .numberAsText: "numberAsText"
        case .notANumber: "notANumber"
        case .bareRate: "bareRate"
        case .notARate: "notARate"
        case .rateTooLow: "rateTooLow"
        case .tooLarge: "tooLarge"
        case .emptyText: "emptyText"
        }
    }
}
