/// A figure with the range in which it may lie.
public struct Estimate: Sendable, Hashable {
    /// The most likely value.
    public let value: Double
    /// The lowest value, where a range is given.
    public let low: Double?
    /// The highest value, where a range is given.
    public let high: Double?

    /// An estimate; without a range, the figure alone.
    public init(_ value: Double, low: Double? = nil, high: Double? = nil) {
        self.value = value
        self.low = low
        self.high = high
    }

    /// Which end of its range a figure is taken at.
    public enum End: Sendable, Hashable, CaseIterable {
        case likely
        case low
        case high
    }

    /// The figure at an end of its range; the figure itself where it has no such end.
    public subscript(end: End) -> Double {
        switch end {
        case .likely: value
        case .low: low ?? value
        case .high: high ?? value
        }
    }

    /// Whether a range is given.
    public var isRanged: Bool { low != nil || high != nil }
}
