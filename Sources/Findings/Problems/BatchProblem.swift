import Syntax

/// What can be wrong with one row of a batch.
package enum BatchProblem: Error, DiagnosticFamily, Hashable {
    /// A column that must be there.
    case missingColumn(String, there: [String], meant: String?)
    /// Two columns for the same thing.
    case duplicateColumn(String, String)
    /// Two columns of years that do not go together: net amounts and others, or years of the calendar and of the project.
    case mixedYears(String, String)
    /// A column of a year that is none of the calendar and beyond those of a project.
    case yearBeyond(String)
    /// Project files that bear the same id.
    case sameIDOfFiles(String)
    /// A column that passes through, but may be meant as another one.
    case misspeltColumn(String, meant: String)
    /// A column that passes through, and is called as the one that is read.
    case secondColumn(String, read: String)
    /// Columns that pass through, but may be meant as amounts of a year.
    case yearsPassedOver([String])
    /// A column with the name of a result.
    case columnOfResults(String)
    /// A row that is called as the sum of others is.
    case looksLikeTotal(String, line: Int)
    /// An id that a row before has.
    case repeatedID(String, line: Int, first: Int)
    /// So many more rows repeat an id.
    case moreRepeatedIDs(Int)
    /// So many rows have errors.
    case unsoundRows(Int, of: Int)
    /// A cell that is no number.
    case notANumber(column: String, found: String)
    /// A cell that different countries read differently.
    case ambiguousNumber(column: String, found: String, readings: [String])
    /// A number written otherwise than the clear ones of its column, which look so.
    case otherConvention(column: String, found: String, usual: String)
    /// An amount with the sign of another currency than one before it in its row.
    case otherCurrencyInRow(column: String, found: String)
    /// An amount below zero.
    case negative(column: String)
    /// A number of years that is none.
    case yearsOutOfRange(String)
    /// A rate without a percent sign that would be a hundred percent or more.
    case bareRate(String)
    /// A number in a line of JSON that would be two hundred percent or more.
    case bareRateInLine(String)
    /// A text that is no rate.
    case notARate(String)
    /// A rate of −100 % or less.
    case rateTooLow(String)
    /// A row with more or fewer fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// A row that is no CSV.
    case malformedRow(CSVProblem)
    /// A row, or a line, of more megabytes than are read of one.
    case rowTooLong(megabytes: Int)
    /// A file of rows where projects are read, each from a file of its own.
    case rowsAmongProjects(inBook: Bool)
    /// A line that is no object.
    case notAnObject
    /// A list that is no list of numbers.
    case notNumbers(String)
    /// A key that such a line does not have.
    case unknownKey(String, nearest: String?)
    /// A key that means the same as one before it.
    case sameKey(String, String)
    /// Neither `flows` nor `costs` and `benefits`, or both.
    case noFlows
    case twoKindsOfFlows
    /// Both `rate` and `rates`.
    case twoKindsOfRate
    /// Lists of different lengths.
    case lengthsDiffer(String, Int, String, Int)
    /// Something that is no list of dates.
    case notDates
    /// Something that is neither 0 nor 1 under a key.
    case notZeroOrOne(key: String)
    /// A text that is no date.
    case malformedDate(String)
    /// A value that is none of those allowed.
    case notAChoice(key: String, found: String, choices: [String])
    /// `dates` and something that needs periods.
    case datesWith(String)
    /// A key that goes only with another one.
    case needs(String, other: String)
    /// No rate at all in a list.
    case emptyList(String)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .missingColumn: "missingColumn"
        case .duplicateColumn: "duplicateColumn"
        case .mixedYears: "mixedYears"
        case .yearBeyond: "yearBeyond"
        case .sameIDOfFiles: "sameIDOfFiles"
        case .misspeltColumn: "misspeltColumn"
        case .secondColumn: "secondColumn"
        case .yearsPassedOver: "yearsPassedOver"
        case .columnOfResults: "columnOfResults"
        case .looksLikeTotal: "looksLikeTotal"
        case .repeatedID: "repeatedID"
        case .moreRepeatedIDs: "moreRepeatedIDs"
        case .unsoundRows: "unsoundRows"
        case .notANumber: "notANumber"
        case .ambiguousNumber: "ambiguousNumber"
        case .otherConvention: "otherConvention"
        case .otherCurrencyInRow: "otherCurrencyInRow"
        case .negative: "negative"
        case .yearsOutOfRange: "yearsOutOfRange"
        case .bareRate: "bareRate"
        case .bareRateInLine: "bareRateInLine"
        case .notARate: "notARate"
        case .rateTooLow: "rateTooLow"
        case .fieldCount: "fieldCount"
        case .malformedRow: "malformedRow"
        case .rowTooLong: "rowTooLong"
        case .rowsAmongProjects: "rowsAmongProjects"
        case .notAnObject: "notAnObject"
        case .notNumbers: "notNumbers"
        case .unknownKey: "unknownKey"
        case .sameKey: "sameKey"
        case .noFlows: "noFlows"
        case .twoKindsOfFlows: "twoKindsOfFlows"
        case .twoKindsOfRate: "twoKindsOfRate"
        case .lengthsDiffer: "lengthsDiffer"
        case .notDates: "notDates"
        case .notZeroOrOne: "notZeroOrOne"
        case .malformedDate: "malformedDate"
        case .notAChoice: "notAChoice"
        case .datesWith: "datesWith"
        case .needs: "needs"
        case .emptyList: "emptyList"
        }
    }
}
