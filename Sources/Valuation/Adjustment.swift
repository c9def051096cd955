import Facts
import Projects

/// A correction that a project file states, and that the results leave out unless it is asked for.
package enum Adjustment: String, Sendable, Hashable, CaseIterable {
    /// Each amount by the grade of its evidence.
    case evidence
    /// The published uplift of a kind of project, or one of its own.
    case optimismBias = "optimism-bias"
    /// The expected value of the risks.
    case risks
}

extension Project {
    /// The corrections that the file states enough of to be made.
    package func adjustments(uplift: OptimismUplift?) -> [Adjustment] {
        Adjustment.allCases.filter { adjustment in
            switch adjustment {
            case .evidence: !evidenceCorrections.isEmpty && flows.contains { $0.grade != nil }
            case .optimismBias: uplift != nil
            case .risks: !risks.isEmpty
            }
        }
    }

    /// Those of some corrections that concern the project.
    ///
    /// An option that invests nothing and that the others are compared with goes on as it is: there is nothing to be late,
    /// to overrun or to fail. The evidence of its lines is as good as elsewhere.
    package func corrections(among adjustments: Set<Adjustment>) -> Set<Adjustment> {
        goesOnAsItIs ? adjustments.intersection([.evidence]) : adjustments
    }

    /// The same project with its risks among its flows, where they concern it.
    package var withRisks: Project { corrections(among: [.risks]).isEmpty ? self : withExpectedRisks }

    /// The same project with some corrections made: first that of the evidence, then the uplift, then the risks.
    package func adjusted(for adjustments: Set<Adjustment>, uplift: OptimismUplift?) -> Project {
        let adjustments = corrections(among: adjustments)
        var project = self
        if adjustments.contains(.evidence) { project = project.corrected(by: evidenceCorrections) }
        if adjustments.contains(.optimismBias), let uplift { project = project.uplifted(by: uplift) }
        if adjustments.contains(.risks) { project = project.withExpectedRisks }
        return project
    }
}
