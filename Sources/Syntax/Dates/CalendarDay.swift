import Numerics

/// A day of the calendar as a table writes it.
package struct CalendarDay: Sendable, Hashable, Comparable {
    /// The year.
    package let year: Int
    /// The month, from 1.
    package let month: Int
    /// The day of the month.
    package let day: Int

    /// A day; nothing where there is none such.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1900...2200).contains(year), GregorianCalendar.has(year: year, month: month, day: day) else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that a spreadsheet counts as this one: 1 is the first of January 1900, and 60 a day that never was.
    package init?(serial: Int) {
        // Up to that day spreadsheets differ.
        guard serial > 60, serial < 1_000_000 else { return nil }
        let date = SpreadsheetDay.date(ofDay: serial)
        self.init(date.year, date.month, date.day)
    }

    /// Year, month and day in a number whose order is that of the dates.
    package var number: Int { (year * 100 + month) * 100 + day }

    /// As ISO 8601 writes it.
    package var iso: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// Whether it is the first or last day of its month, as the dates of monthly and yearly figures are.
    package var isOnEdge: Bool { day == 1 || day == GregorianCalendar.days(inMonth: month, ofYear: year) }

    /// The earlier before the later.
    package static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
}
