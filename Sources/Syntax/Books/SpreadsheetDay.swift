/// Days as spreadsheets number them, from 30 December 1899.
package enum SpreadsheetDay {
    /// The number of a day of the proleptic Gregorian calendar; a month may lie outside 1 … 12.
    package static func number(year: Int, month: Int, day: Int) -> Int {
        let months = year * 12 + month - 1
        let (year, month) = (floored(months, by: 12), months - 12 * floored(months, by: 12) + 1)
        // Days since 1 March of the year 0, whose years begin with March (H. Hinnant, "chrono-compatible date algorithms").
        let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let era = floored(y, by: 400)
        let ofEra = y - era * 400
        let days = era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + (153 * m + 2) / 5 + day - 1
        return days - 693_899
    }

    /// The year and the month of a day.
    package static func month(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        let days = number + 693_899
        let era = floored(days, by: 146_097)
        let ofEra = days - era * 146_097
        let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let m = (5 * ofYear + 2) / 153
        let month = m < 10 ? m + 3 : m - 9
        return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * m + 2) / 5 + 1)
    }

    private static func floored(_ number: Int, by divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
}
