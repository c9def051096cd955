import Numerics

/// A figure with the range in which it may lie.
public struct Estimate: Sendable, Hashable {
    /// The figure as it is printed: the most likely value, by which a project is appraised.
    public let value: Double
    /// The lowest value, where a range is given.
    public let low: Double?
    /// The highest value, where a range is given.
    public let high: Double?
    /// How likely the values of the range are; nothing where there is none, or one of a single value.
    public let distribution: Distribution?

    /// An estimate; without a range, the figure alone.
    ///
    /// A low and a high end make a triangle with its peak at the figure; an end that is left out is the figure.
    public init(_ value: Double, low: Double? = nil, high: Double? = nil) {
        self.value = value
        self.low = low
        self.high = high
        let (left, right) = (low ?? value, high ?? value)
        distribution = left < right ? .triangular(low: left, mode: value, high: right) : nil
    }

    /// An estimate with a distribution.
    public init(_ value: Double, distribution: Distribution) {
        self.value = value
        let ends = distribution.ends
        low = ends.low
        high = ends.high
        self.distribution = ends.low < ends.high ? distribution : nil
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
    package var isRanged: Bool { low != nil || high != nil }
}
