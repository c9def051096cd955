/// In which prices the amounts of a project are written.
public enum PriceKind: String, Sendable, Hashable, CaseIterable {
    /// All in the prices of one year; real rates discount them.
    case constant
    /// Each in the prices of the year in which it falls; nominal rates discount them, or a stated inflation deflates
    /// them first.
    case current
}
