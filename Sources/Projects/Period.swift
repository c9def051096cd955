/// The period to which a recurring amount belongs.
public enum Period: String, Sendable, Hashable, CaseIterable {
    /// Every month.
    case month
    /// Every year, spread evenly over its months.
    case year

    /// How many such periods a year has.
    package var timesAYear: Double { self == .month ? 12 : 1 }
}
