import Syntax

/// What a cell of a workbook holds.
package enum CellValue: Sendable, Hashable {
    /// Nothing.
    case blank
    /// A number; a day is the number of days since 30 December 1899.
    case number(Double)
    /// A text.
    case text(String)
    /// True or false.
    case truth(Bool)
    /// No value, and why.
    case error(CellError)
}

/// Why a cell has no value.
package enum CellError: String, Sendable, Hashable, CaseIterable {
    /// Nobody knows it, or there is none.
    case notAvailable = "#N/A"
    case dividedByZero = "#DIV/0!"
    case badNumber = "#NUM!"
    case badValue = "#VALUE!"
    case badReference = "#REF!"
    case badName = "#NAME?"
}

extension CellValue {
    /// The number, where it is one.
    package var number: Double? { if case .number(let number) = self { number } else { nil } }

    /// The number of a day, as spreadsheets count them.
    package static func day(year: Int, month: Int, day: Int) -> CellValue {
        .number(Double(SpreadsheetDay.number(year: year, month: month, day: day)))
    }
}
