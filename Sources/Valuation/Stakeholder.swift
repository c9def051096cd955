import Projects

/// Those to whom a project is said to pay back, or not, before anything else is said of it.
package enum Stakeholder: String, Sendable, Hashable, CaseIterable {
    /// Everyone together.
    case society
    /// The government's budget, in cash alone.
    case budget
    /// Citizens and businesses.
    case citizens

    /// Whose costs and benefits count.
    package var perspective: Perspective {
        switch self {
        case .society: .social
        case .budget: .fiscal
        case .citizens: .citizen
        }
    }

    /// The one who sees a project from a point of view.
    init(seeing perspective: Perspective) {
        switch perspective {
        case .social: self = .society
        case .fiscal: self = .budget
        case .citizen: self = .citizens
        }
    }

    /// Whether only what moves cash counts.
    package var isCashOnly: Bool { self == .budget }
}

extension AppraisalResults {
    /// The account of those to whom a project pays back: the budget's is of cash alone.
    package subscript(stakeholder: Stakeholder) -> Account {
        stakeholder.isCashOnly ? cashOnly ?? self[stakeholder.perspective] : self[stakeholder.perspective]
    }

    /// Those who bear or gain something: everyone always, and others where a line counts for them.
    package var concerned: [Stakeholder] {
        Stakeholder.allCases.filter { stakeholder in
            stakeholder.isConcerned(by: self[stakeholder].gaps)
        }
    }
}

extension Stakeholder {
    /// Whether somebody bears or gains something, by what is known and unknown of the account.
    func isConcerned(by gaps: DataGaps) -> Bool {
        self == .society || gaps.knowsCost || gaps.knowsBenefit || !gaps.lines.isEmpty
            || (self == .budget && (gaps.hidesCost || gaps.mixesParties))
    }
}

extension Flow {
    /// Whether a line counts for somebody.
    package func isCounted(for stakeholder: Stakeholder) -> Bool {
        (!stakeholder.isCashOnly || isCash) && isCounted(in: stakeholder.perspective)
    }
}
