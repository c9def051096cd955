import Numerics

/// How the days between two dates make years.
///
/// ```swift
/// DayCount(rawValue: "act/act")?.years(from: november1of2003, to: may1of2004)    // 61/365 + 121/366
/// ```
///
/// Source: International Swaps and Derivatives Association, *2006 ISDA Definitions*, section 4.16, by its paragraphs.
/// The first day counts and the last does not.
public enum DayCount: String, Sendable, Hashable, CaseIterable {
    /// "Actual/365 (Fixed)", 4.16(d): days ÷ 365. Spreadsheets' `XIRR` and `XNPV` count so.
    case actual365Fixed = "act/365f"
    /// "Actual/360", 4.16(e): days ÷ 360.
    case actual360 = "act/360"
    /// "Actual/Actual", also "Actual/Actual (ISDA)", 4.16(b): days in leap years ÷ 366 + the other days ÷ 365.
    case actualActual = "act/act"
    /// "30E/360", also "Eurobond Basis", 4.16(g): months of 30 days, in which a 31st is a 30th.
    case thirtyE360 = "30e/360"
    /// "30/360", also "360/360" or "Bond Basis", 4.16(f): months of 30 days, in which a first 31st is a 30th, and so is
    /// a second one where the first day is a 30th or 31st.
    ///
    /// The end of February is no exception, unlike in rules of the same name outside those definitions.
    case thirty360 = "30/360"

    /// The years from one date to another; below zero where the other is earlier, by the same amount as forwards.
    ///
    /// | rule | years |
    /// |---|---|
    /// | `act/365f`, `act/360` | days ÷ 365, ÷ 360 |
    /// | `act/act` | days in leap years ÷ 366 + days in other years ÷ 365 |
    /// | `30e/360`, `30/360` | (360 (Y₂ − Y₁) + 30 (M₂ − M₁) + (D₂ − D₁)) ÷ 360, the days adjusted |
    public func years(from start: CalendarDate, to end: CalendarDate) -> Double {
        if end < start { return -years(from: end, to: start) }
        let days = Double(end.dayNumber - start.dayNumber)
        switch self {
        case .actual365Fixed: return days / 365
        case .actual360: return days / 360
        case .actualActual: return Self.calendarYears(from: start, to: end)
        case .thirtyE360: return Self.bankYears(from: start, min(start.day, 30), to: end, min(end.day, 30))
        case .thirty360:
            let first = min(start.day, 30)
            return Self.bankYears(from: start, first, to: end, first == 30 ? min(end.day, 30) : end.day)
        }
    }

    /// Days in leap years ÷ 366 + days in other years ÷ 365.
    private static func calendarYears(from start: CalendarDate, to end: CalendarDate) -> Double {
        func dayOfYear(_ date: CalendarDate) -> Int {
            (1..<date.month).reduce(date.day - 1) { $0 + GregorianCalendar.days(inMonth: $1, ofYear: date.year) }
        }
        // The days left out at the front are taken from the whole years, year by year of the same length.
        var (leap, common) = (0, 0)
        func add(_ days: Int, in year: Int) {
            if GregorianCalendar.isLeap(year: year) { leap += days } else { common += days }
        }
        add(-dayOfYear(start), in: start.year)
        for year in start.year..<end.year { add(GregorianCalendar.isLeap(year: year) ? 366 : 365, in: year) }
        add(dayOfYear(end), in: end.year)
        return Double(leap) / 366 + Double(common) / 365
    }

    /// Years of twelve months of 30 days, with the days of the month as adjusted.
    private static func bankYears(
        from start: CalendarDate, _ firstDay: Int, to end: CalendarDate, _ lastDay: Int
    ) -> Double {
        let years: Int = end.year - start.year
        let months: Int = 12 * years + end.month - start.month
        let days: Int = 30 * months + lastDay - firstDay
        return Double(days) / 360
    }
}
