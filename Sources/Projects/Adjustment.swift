import Facts

/// A correction that a project file states, and that the results leave out unless it is asked for.
public enum Adjustment: String, Sendable, Hashable, CaseIterable {
    /// Each amount by the grade of its evidence.
    case evidence
    /// The published uplift of a kind of project, or one of its own.
    case optimismBias = "optimism-bias"
    /// The expected value of the risks.
    case risks
}

extension Project {
    /// The corrections that the file states enough of to be made.
    public func adjustments(uplift: OptimismUplift?) -> [Adjustment] {
        Adjustment.allCases.filter { adjustment in
            switch adjustment {
            case .evidence: !evidenceCorrections.isEmpty && flows.contains { $0.grade != nil }
            case .optimismBias: uplift != nil
            case .risks: !risks.isEmpty
            }
        }
    }

    /// The same project with some corrections made: first that of the evidence, then the uplift, then the risks.
    public func adjusted(for adjustments: Set<Adjustment>, uplift: OptimismUplift?) -> Project {
        var project = self
        if adjustments.contains(.evidence) { project = project.corrected(by: evidenceCorrections) }
        if adjustments.contains(.optimismBias), let uplift { project = project.uplifted(by: uplift) }
        if adjustments.contains(.risks) { project = project.withExpectedRisks }
        return project
    }
}
