/// What can be wrong with the text of a register.
package enum RegisterProblem: DiagnosticFamily, Hashable {
    /// There is no header.
    case empty
    /// The header lacks a column.
    case missingColumn(String)
    /// A cell that must have something in it has nothing.
    case emptyCell(column: String)
    /// A code is not three capital letters.
    case malformedCode(String)
    /// A code stands twice.
    case duplicateCode(String, firstLine: Int)
    /// A series has a year twice.
    case duplicateYear(Int, firstLine: Int)
    /// A cell is none of the words that its column has.
    case notAChoice(column: String, found: String, choices: [String])
    /// A cell should be a number of zero or more.
    case notANumber(column: String, found: String)
    /// A cell should be a single mark, or its code point.
    case notAMark(column: String, found: String)

    /// Two rates of an economy for one and the same use.
    case sameEconomy(String)
    /// A rate that is verified and has no source, or one that is unverified and says how sure it is.
    case rateAgainstStatus(String)
    /// An entry that is verified and does not say where it was read, by its economy or country.
    case unreadSource(String)
    /// A day that is not written as year, month and day.
    case notADay(column: String, found: String)
    /// A published figure whose share, status or source does not go with what it is.
    case figureAgainstKind(String)
    /// A step of a schedule that does not start behind the one before it, or a first one that does not start with 1.
    case stepOutOfOrder(Int)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .empty: "emptyFile"
        case .missingColumn: "missingColumn"
        case .emptyCell: "emptyCell"
        case .malformedCode: "malformedCode"
        case .duplicateCode: "duplicateCode"
        case .duplicateYear: "duplicateYear"
        case .notAChoice: "notAChoice"
        case .notANumber: "notANumber"
        case .notAMark: "notAMark"
        case .sameEconomy: "sameEconomy"
        case .rateAgainstStatus: "rateAgainstStatus"
        case .unreadSource: "unreadSource"
        case .notADay: "notADay"
        case .figureAgainstKind: "figureAgainstKind"
        case .stepOutOfOrder: "scheduleOutOfOrder"
        }
    }
}
