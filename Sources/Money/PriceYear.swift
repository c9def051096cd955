/// The year whose prices an amount is in, and who says so.
public struct PriceYear: Sendable, Hashable {
    /// The year of the calendar.
    public let year: Int
    /// Whether the source does not give it, so that it is an assumption.
    public let isAssumed: Bool

    /// A price year; `isAssumed` where no source gives it.
    public init(_ year: Int, isAssumed: Bool = false) {
        self.year = year
        self.isAssumed = isAssumed
    }
}
