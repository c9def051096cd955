import Numerics

/// A figure with the range in which it may lie, in the figure's own unit.
///
/// ```swift
/// Estimate(400_000, low: 360_000, high: 640_000)[.high]      // 640 000
/// Estimate(400_000)[.high]                                   // 400 000: it has no range
/// ```
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
    /// A low and a high end make a triangle with its peak at the figure; an end that is left out is the figure. They are
    /// meant to lie on either side of it: what is read from a file is checked, what is made here is not.
    public init(_ value: Double, low: Double? = nil, high: Double? = nil) {
        self.value = value
        self.low = low
        self.high = high
        let (left, right) = (low ?? value, high ?? value)
        distribution = left < right ? .triangular(low: left, mode: value, high: right) : nil
    }

    /// An estimate with a distribution, whose ends are its range; of one without ends P10 and P90.
    public init(_ value: Double, distribution: Distribution) {
        self.value = value
        let ends = distribution.ends
        low = ends.low
        high = ends.high
        self.distribution = ends.low < ends.high ? distribution : nil
    }

    /// Which end of its range a figure is taken at.
    public enum End: Sendable, Hashable, CaseIterable {
        /// The figure as it is printed.
        case likely
        /// The lowest, or the figure where it has none.
        case low
        /// The highest, or the figure where it has none.
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
