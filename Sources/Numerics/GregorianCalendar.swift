/// The Gregorian calendar, also before it was introduced (proleptic), as ISO 8601 has it.
///
/// ```swift
/// GregorianCalendar.dayNumber(year: 2008, month: 2, day: 29)     // 13938
/// GregorianCalendar.date(ofDay: 13_938)                          // (2008, 2, 29)
/// GregorianCalendar.days(inMonth: 2, ofYear: 1900)               // 28
/// ```
package enum GregorianCalendar {
    /// Whether a year has 366 days.
    package static func isLeap(year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// How many days a month has, by its number from 1 to 12.
    package static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a month of a year has a day, all by their numbers.
    package static func has(year: Int, month: Int, day: Int) -> Bool {
        (1...12).contains(month) && day >= 1 && day <= days(inMonth: month, ofYear: year)
    }

    /// The number of days since 1970-01-01, below zero before it; a month may lie outside 1 … 12, and is then one of a year
    /// before or after.
    ///
    /// Years are counted from March, so that the leap day is the last of its year: 365 y + ⌊y/4⌋ − ⌊y/100⌋ + ⌊y/400⌋
    /// days before year y, and ⌊(153 m + 2) ÷ 5⌋ before its month m. Source: E. G. Richards, *Mapping Time* (Oxford
    /// University Press, 1998), chapter 25.
    package static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        // Months from March of the year 0.
        let months = 12 * year + month - 3
        let (y, m) = (floored(months, by: 12), months - 12 * floored(months, by: 12))
        let before = 365 * y + floored(y, by: 4) - floored(y, by: 100) + floored(y, by: 400)
        return before + (153 * m + 2) / 5 + day - 1 - daysBefore1970
    }

    /// The day of so many days since 1970-01-01.
    package static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        // In eras of 400 years, which all have the same days.
        let days = number + daysBefore1970
        let era = floored(days, by: 146_097)
        let ofEra = days - era * 146_097
        let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let m = (5 * ofYear + 2) / 153
        let month = m < 10 ? m + 3 : m - 9
        return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * m + 2) / 5 + 1)
    }

    /// From the first of March of the year 0 to 1970-01-01.
    private static let daysBefore1970 = 719_468

    private static func floored(_ number: Int, by divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
}
