import Projects

/// Twelve months that a budget is made for, and what they are called.
///
/// ```swift
/// FiscalYear(first: CalendarMonth(year: 2026, month: 7)).name    // "2026/27"
/// FiscalYear(first: CalendarMonth(year: 2027, month: 1)).name    // "2027"
/// ```
///
/// A project without dates has years that are counted from its first month.
package struct FiscalYear: Sendable, Hashable {
    /// The first month of the year; nothing where the project has no dates.
    package let first: CalendarMonth?
    /// The number of the year, from 1, among those of the project.
    package let number: Int

    /// The year that starts in a month.
    package init(first: CalendarMonth?, number: Int = 1) {
        self.first = first
        self.number = number
    }

    /// The last month of the year.
    package var last: CalendarMonth? { first.map { CalendarMonth(11, after: $0) } }

    /// The calendar year, or the two that it has part of; the number of the year where there are no dates.
    package var name: String {
        guard let first, let last else { return String(number) }
        guard first.year != last.year else { return String(first.year) }
        let second = last.year % 100
        return "\(first.year)/\(second < 10 ? "0" : "")\(second)"
    }
}

/// The fiscal years that the months of a project fall in.
///
/// ```swift
/// let calendar = FiscalCalendar(startMonth: 7, of: CalendarMonth(year: 2027, month: 1), months: 120)
/// calendar.years.first?.name     // "2026/27"
/// calendar.months[0]             // 0..<6: January to June 2027
/// ```
package struct FiscalCalendar: Sendable, Hashable {
    /// The month in which every year starts, from 1 to 12; nothing where the project has no dates.
    package let startMonth: Int?
    /// The years, from the first in which the project has a month to the last.
    package let years: [FiscalYear]
    /// The project's months, from 0, that fall in each year.
    package let months: [Range<Int>]

    /// The years of so many months from the project's start, each starting in a month from 1 to 12.
    package init(startMonth: Int, of start: CalendarMonth?, months count: Int) {
        // What lies before the project's start in its first year.
        let lead = start.map { ($0.month - startMonth + 12) % 12 } ?? 0
        var (years, months): ([FiscalYear], [Range<Int>]) = ([], [])
        for first in stride(from: -lead, to: count, by: 12) {
            years.append(FiscalYear(first: start.map { CalendarMonth(first, after: $0) }, number: years.count + 1))
            months.append(max(0, first)..<min(count, first + 12))
        }
        self.startMonth = start == nil ? nil : startMonth
        self.years = years
        self.months = months
    }

    /// The place of the year that a month of the project falls in; a month behind the last belongs to the last.
    package func place(ofMonth month: Int) -> Int {
        months.firstIndex { $0.contains(month) } ?? max(0, months.count - 1)
    }
}
