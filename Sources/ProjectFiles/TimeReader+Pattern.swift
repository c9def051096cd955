import Projects
import Syntax

// The months and windows that people write, as regular expressions for whoever checks them while they are typed; the
// tests hold them against the reader.
extension TimeReader {
    private static let calendarMonth = "(?:\(decimalPattern(CalendarMonth.years)))(?:-(?:0[1-9]|1[0-2]))?"
    private static let length = "(?:\(decimalPattern(1...longest)))"
    private static let anyMonth = "(?:\(calendarMonth)|(?:month|year) \(length))"

    /// A year of the calendar, or one counted from the project's start, which is year 0: `2027`, `year 2`.
    package static let yearPattern =
        "^(?:(?:\(decimalPattern(CalendarMonth.years)))|year (?:\(decimalPattern(0...longest / 12))))$"

    /// A month of the calendar, or a year for its first month: `2027-01`, `2027`.
    package static let calendarMonthPattern = "^\(calendarMonth)$"

    /// The same, or a month counted from the project's start: `month 28`, `year 2`.
    package static let monthPattern = "^\(anyMonth)$"

    /// A month, a year, two of them with ` to ` between, or a length from the start.
    package static let windowPattern = "^(?:\(anyMonth)(?: to \(anyMonth))?|\(length) (?:months?|years?))$"
}
