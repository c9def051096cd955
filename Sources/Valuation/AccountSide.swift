import Facts
import Projects

/// On which side of the account a line stands in a view.
enum AccountSide: Sendable, Hashable {
    case cost
    case benefit
}

extension Flow {
    /// The side on which a line stands in a view; nothing where it does not count there.
    ///
    /// A transfer nets to nothing in the social view, and between two parties of the same view.
    func side(in perspective: Perspective) -> AccountSide? {
        if role == .transfer {
            guard perspective != .social, let payer, let beneficiary else { return nil }
            return switch (perspective.counts(payer), perspective.counts(beneficiary)) {
            case (true, false): .cost
            case (false, true): .benefit
            default: nil
            }
        }
        if let payer { return perspective.counts(payer) ? .cost : nil }
        if let beneficiary { return perspective.counts(beneficiary) ? .benefit : nil }
        return nil
    }

    /// How a line counts in a view: 1 as a benefit, −1 as a cost, 0 not at all.
    package func sign(in perspective: Perspective) -> Double {
        switch side(in: perspective) {
        case .benefit: 1
        case .cost: -1
        case nil: 0
        }
    }

    /// Whether a line counts in a view at all.
    package func isCounted(in perspective: Perspective) -> Bool { side(in: perspective) != nil }
}
