import Numerics

/// A month of the calendar.
///
/// ```swift
/// CalendarMonth("2027-01")?.text            // "2027-01"
/// CalendarMonth(year: 2017, month: 4).months(since: CalendarMonth(year: 2015, month: 1))    // 27
/// ```
public struct CalendarMonth: Sendable, Hashable {
    /// Years that a project can lie in; an earlier or later one is taken for a slip.
    public static let years = 1900...2200

    /// The months since January of the year 0.
    let count: Int

    /// A month by its year and its number from 1 to 12; what is beyond goes on into the years around.
    public init(year: Int, month: Int) {
        count = year * 12 + month - 1
    }

    /// A month so many months after another one.
    public init(_ months: Int, after other: CalendarMonth) {
        count = other.count + months
    }

    /// The year.
    public var year: Int { Int((Double(count) / 12).rounded(.down)) }
    /// The month, 1 to 12.
    public var month: Int { count - year * 12 + 1 }
    /// The month as ISO 8601 writes it.
    public var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

    /// How many months after another one.
    public func months(since other: CalendarMonth) -> Int { count - other.count }

    /// How many days a range of months has, counted from this one: `CalendarMonth("2020-01")?.days(in: 0..<2)` is 60.
    package func days(in months: Range<Int>) -> Int {
        months.reduce(0) { days, month in
            let month = CalendarMonth(month, after: self)
            return days + GregorianCalendar.days(inMonth: month.month, ofYear: month.year)
        }
    }
}
