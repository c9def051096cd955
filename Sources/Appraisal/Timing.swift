/// Where in its year a recurring amount is discounted.
public enum Timing: String, Sendable, Hashable, CaseIterable {
    /// At the end, as a spreadsheet's `C0 + NPV(r, C1…CN)` does.
    case end
    /// In the middle.
    case mid
    /// At the start.
    case start

    /// How far into its year, in years: the amount of year `k` is discounted over `k − 1 + delta`.
    public var delta: Double {
        switch self {
        case .end: 1
        case .mid: 0.5
        case .start: 0
        }
    }
}
