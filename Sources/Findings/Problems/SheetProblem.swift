import Syntax

/// What can be wrong with a project that is written as a table, beyond what can be wrong with any project.
package enum SheetProblem: DiagnosticFamily, Hashable {
    /// The header lacks columns; those that are there.
    case missingColumn([String], there: [String])
    /// A column that such a table does not have.
    case unknownColumn(String, nearest: String?)
    /// Two columns for the same thing.
    case duplicateColumn(String)
    /// A cell under no header.
    case cellWithoutColumn(String)
    /// A row that does not say its kind.
    case noKind(choices: [String])
    /// A row whose kind is none.
    case unknownKind(String, nearest: String?, choices: [String])
    /// A cell in a column that rows of this kind do not use.
    case foreignColumn(String, kind: String)
    /// A fact of the project that there is not.
    case unknownFact(String, nearest: String?, known: [String])
    /// A fact of the project without a value.
    case emptyFact(String)
    /// A number that is one thing in some countries and another in others, in a file that does not tell which.
    case ambiguousNumber(String, readings: [String])
    /// A number with a word behind it that is thousands for some and millions for others.
    case doubtfulMagnitude(String, readings: [String])
    /// A number written otherwise than the rest of the file, or than the file declares.
    case otherConvention(String, shown: String, line: Int)
    /// A declaration from which no convention can be told.
    case unclearDeclaration(String)
    /// A date whose day and month can be exchanged.
    case ambiguousDate(String, readings: [String])
    /// A word that is neither yes nor no.
    case notYesOrNo(String)
    /// A change as a whole, and one of its ends beside it.
    case saidTwice(String, String)
    /// What should be a period and its weight.
    case notAWeight(String)
    /// The first row is no header.
    case noHeader(columns: [String])
    /// A text with the separator in it has pushed the cells behind it into the next columns.
    case shiftedRow(String)
    /// A word that a column does not take.
    case notAWord(column: String, found: String, nearest: String?, choices: [String])
    /// What should be a number, and the words for what nobody knows.
    case notANumber(String, unknowns: [String])
    /// A number with the sign of another currency than the table's.
    case otherCurrency(String, currency: String)
    /// A fact that every project states, and the row to add.
    case missingFact(String, row: [String])
    /// A cell that a row of a kind must fill, and with what.
    case missingCell(column: String, kind: String, choices: [String])
    /// A row without a kind that is called as sums are, and is passed over.
    case rowOfSums(String)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .missingColumn: "missingColumn"
        case .unknownColumn: "unknownColumn"
        case .duplicateColumn: "duplicateColumn"
        case .cellWithoutColumn: "cellWithoutColumn"
        case .noKind: "noKind"
        case .unknownKind: "unknownKind"
        case .foreignColumn: "foreignColumn"
        case .unknownFact: "unknownFact"
        case .emptyFact: "emptyFact"
        case .ambiguousNumber: "ambiguousNumber"
        case .doubtfulMagnitude: "doubtfulMagnitude"
        case .otherConvention: "otherConvention"
        case .unclearDeclaration: "unclearDeclaration"
        case .ambiguousDate: "ambiguousDate"
        case .notYesOrNo: "notYesOrNo"
        case .saidTwice: "saidTwice"
        case .notAWeight: "notAWeight"
        case .noHeader: "noHeader"
        case .shiftedRow: "shiftedRow"
        case .notAWord: "notAWord"
        case .notANumber: "notANumber"
        case .otherCurrency: "otherCurrency"
        case .missingFact: "missingFact"
        case .missingCell: "missingCell"
        case .rowOfSums: "rowOfSums"
        }
    }
}
