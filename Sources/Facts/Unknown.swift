/// Why a figure is missing.
public enum Unknown: String, Sendable, Hashable, CaseIterable {
    /// The source does not give an investment or an operating cost that there must have been.
    case notStated
    /// The source names a cost or a saving without a figure.
    case notQuantified
    /// The figure is part of another one and cannot be told from it.
    case notSeparable
}
