import Numerics

/// A day of the calendar.
///
/// ```swift
/// let leapDay = CalendarDate("2008-02-29")
/// leapDay?.dayNumber                      // 13938
/// CalendarDate("2007-02-29")              // nil: there is no such day
/// CalendarDate("2008-2-29")               // nil: ISO 8601 writes two digits
/// ```
///
/// The calendar is the Gregorian one, also before it was introduced (proleptic), as ISO 8601 has it; the years are
/// 1 to 9999.
public struct CalendarDate: Sendable, Hashable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// A day by its numbers, if the calendar has it.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), GregorianCalendar.has(year: year, month: month, day: day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A day as ISO 8601 writes it, such as `2008-02-29`, and in no other way.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        let hyphen = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as ISO 8601 writes it.
    public var text: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// The number of days since 1970-01-01, below zero before it.
    package var dayNumber: Int { GregorianCalendar.dayNumber(year: year, month: month, day: day) }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard digit.isDigit else { return nil }
            number = 10 * number + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension CalendarDate: Comparable {
    /// Whether the one day is before the other.
    public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}
