/// On which side of the printed number the true one lies when part of what it is made of is unknown.
public enum Bound: String, Sendable, Hashable, CaseIterable {
    /// The true value is the printed one or more (≥): a saving is unknown.
    case atLeast
    /// The true value is the printed one or less (≤): a cost is unknown.
    case atMost

    /// The bound of a quantity that falls when this one rises.
    public var reversed: Bound { self == .atLeast ? .atMost : .atLeast }
}
