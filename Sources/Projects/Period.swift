/// The period to which a recurring amount belongs.
public enum Period: String, Sendable, Hashable, CaseIterable {
    case month
    case year

    /// How many such periods a year has.
    package var timesAYear: Double { self == .month ? 12 : 1 }
}
