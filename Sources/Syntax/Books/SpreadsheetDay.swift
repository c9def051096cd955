import Numerics

/// Days as spreadsheets number them, from 30 December 1899.
package enum SpreadsheetDay {
    /// The number of 1970-01-01.
    private static let of1970 = 25_569

    /// The number of a day; a month may lie outside 1 … 12.
    package static func number(year: Int, month: Int, day: Int) -> Int {
        GregorianCalendar.dayNumber(year: year, month: month, day: day) + of1970
    }

    /// The day of a number.
    package static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        GregorianCalendar.date(ofDay: number - of1970)
    }
}
