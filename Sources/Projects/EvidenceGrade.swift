import Facts

/// How good the evidence of an amount is, as its author grades it.
public enum EvidenceGrade: String, Sendable, Hashable, CaseIterable {
    /// Counted or billed: it happened.
    case measured
    /// Offered in writing by whoever would supply it.
    case quoted
    /// Worked out from figures of something similar.
    case estimated
    /// Somebody's judgement.
    case guessed
}

extension Project {
    /// The same project with the correction of each graded line: costs are higher by it, benefits lower.
    ///
    /// cost × (1 + c), benefit × (1 − c)
    ///
    /// Lines without a grade, and transfers, whose payers and receivers would be corrected against each other, stay.
    package func corrected(by corrections: [EvidenceGrade: Double]) -> Project {
        func correct(_ flows: [Flow]) -> [Flow] {
            flows.map { flow in
                guard let grade = flow.grade, let correction = corrections[grade] else { return flow }
                return flow.scaled(by: flow.role.isCost ? 1 + correction : 1 - correction)
            }
        }
        var project = self
        project.investment = investment.map(correct)
        project.operating = operating.map(correct)
        project.savings = savings.map(correct)
        project.residual = correct(residual)
        return project
    }
}
