/// How a project spreads over institutions.
public struct RollOut: Sendable, Hashable {
    /// How many institutions there are.
    public let institutions: Double
    /// The share of them that is connected in each operating year; the last persists.
    public let connected: [Double]
    /// The share of them that joins in each operating year.
    public let joining: [Double]

    /// How many join in all.
    public var joined: Double { institutions * joining.reduce(0, +) }
}
