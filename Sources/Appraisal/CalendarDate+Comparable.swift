extension CalendarDate: Comparable {
    /// Whether the one day is before the other.
    public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}
