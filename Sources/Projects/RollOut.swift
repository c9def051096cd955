/// How a project spreads over institutions.
package struct RollOut: Sendable, Hashable {
    /// How many institutions there are.
    package let institutions: Estimate
    /// The share of them that is connected in each operating year; the last persists.
    package let connected: [Double]
    /// The share of them that joins in each operating year.
    package let joining: [Double]
    /// The share that a curve comes to in the long run; nothing where the shares are listed.
    package let ceiling: Estimate?

    /// By its parts.
    package init(institutions: Estimate, connected: [Double], joining: [Double], ceiling: Estimate?) {
        self.institutions = institutions
        self.connected = connected
        self.joining = joining
        self.ceiling = ceiling
    }

    /// How many join in all.
    package var joined: Estimate { institutions.scaled(by: joining.reduce(0, +)) }
}

/// Which of a roll-out's institutions a line is multiplied by.
package enum RollOutShare: Sendable, Hashable {
    /// Those that are connected.
    case connected
    /// Those that join.
    case joining
}
