import Projects

/// Whose costs and benefits are counted.
public enum Perspective: String, Sendable, Hashable, CaseIterable {
    /// Everyone's; transfers net to nothing, and taxes do not count.
    case social
    /// The government's.
    case fiscal
    /// Those of citizens and businesses.
    case citizen

    /// Whether a party's costs and benefits count in this view.
    public func counts(_ party: Party) -> Bool {
        switch self {
        case .social: true
        case .fiscal: party == .government
        case .citizen: party == .citizens || party == .businesses
        }
    }
}
