import Projects

/// At which ends of their ranges all figures of a project are taken.
public enum Scenario: Sendable, Hashable, CaseIterable {
    /// Every figure as it stands.
    case likely
    /// Every cost at its high end, every benefit at its low one.
    case unfavourable
    /// Every cost at its low end, every benefit at its high one.
    case favourable

    package func end(forCost isCost: Bool) -> Estimate.End {
        switch self {
        case .likely: .likely
        case .unfavourable: isCost ? .high : .low
        case .favourable: isCost ? .low : .high
        }
    }
}
