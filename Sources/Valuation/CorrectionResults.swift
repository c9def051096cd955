import Facts
import Projects

/// What the corrections that a project states make of it, each by itself, and what its risks and the grades of its evidence
/// come to.
///
/// ```swift
/// let results = CorrectionResults(of: project, applying: [], uplift: uplift, on: terms, beside: appraisal)
/// results.asWritten[.social][.netPresentValue]       // without any correction
/// results.corrections[0].accounts[.social]           // with the first one alone
/// ```
package struct CorrectionResults: Sendable {
    /// The accounts with one correction.
    package struct Correction: Sendable {
        /// Which correction.
        package let adjustment: Adjustment
        /// The accounts with it.
        package let accounts: ByPerspective<Account>
    }

    /// What stands on a grade of evidence.
    package struct Graded: Sendable, Hashable {
        /// The grade; nothing for lines without one.
        package let grade: EvidenceGrade?
        /// How many lines have it.
        package let lines: Int
        /// The present value of the costs whose amounts are known.
        package let costs: Computed<Double>
        /// The present value of the benefits whose amounts are known.
        package let benefits: Computed<Double>
        /// On which side of that of the costs the true one lies.
        package let boundOfCosts: Bound?
        /// The same of the benefits.
        package let boundOfBenefits: Bound?
    }

    /// The accounts of the project as it is written.
    package let asWritten: ByPerspective<Account>
    /// The corrections that the file states enough of to be made, each by itself.
    package let corrections: [Correction]
    /// What stands on each grade, lines without one last; empty where no line has a grade.
    package let graded: [Graded]
    /// The risk register as each party sees it; nothing where there is no risk.
    package let risks: ByPerspective<RiskValuation>?

    /// The corrections of a project as it is written, some of which are `applied` in the results of an appraisal.
    package init(
        of project: Project, applying applied: Set<Adjustment>, uplift: OptimismUplift?, on terms: AppraisalTerms,
        beside results: AppraisalResults
    ) {
        self.init(of: project, applying: applied, uplift: uplift, on: terms, beside: results, making: Account.init)
    }

    /// The corrections of a project, the accounts made by `make`.
    init(
        of project: Project, applying applied: Set<Adjustment>, uplift: OptimismUplift?, on terms: AppraisalTerms,
        beside results: AppraisalResults, making make: (AccountRequest) -> Account
    ) {
        func accounts(_ project: Project) -> ByPerspective<Account> {
            ByPerspective { make(AccountRequest(project: project, perspective: $0, terms: terms)) }
        }
        let stated = project.adjustments(uplift: uplift)
        let isNeeded = !stated.isEmpty || !project.risks.isEmpty
        // The appraisal's own accounts are those without any correction, or with one, where it contains no more.
        let asWritten = applied.isEmpty || !isNeeded ? results.accounts : accounts(project)
        let corrections = stated.map { adjustment in
            Correction(
                adjustment: adjustment,
                accounts: project.corrections(among: [adjustment]).isEmpty
                    ? asWritten
                    : applied == [adjustment]
                        ? results.accounts : accounts(project.adjusted(for: [adjustment], uplift: uplift)))
        }
        self.asWritten = asWritten
        self.corrections = corrections
        graded = Self.graded(project, on: terms, making: make)
        if project.risks.isEmpty {
            risks = nil
            return
        }
        // What goes on as it is has nothing to fail, and yet its risks are told.
        let corrected = corrections.first { $0.adjustment == .risks && !project.corrections(among: [.risks]).isEmpty }
        let withRisks = corrected?.accounts ?? accounts(project.withExpectedRisks)
        risks = ByPerspective { perspective in
            RiskValuation(
                of: project, perspective: perspective, terms: terms, planned: asWritten[perspective],
                withRisks: withRisks[perspective])
        }
    }

    private static func graded(
        _ project: Project, on terms: AppraisalTerms, making make: (AccountRequest) -> Account
    ) -> [Graded] {
        let lines = project.flows.filter { $0.role != .transfer }
        guard lines.contains(where: { $0.grade != nil }) else { return [] }
        let grades: [EvidenceGrade?] = EvidenceGrade.allCases.map { .some($0) } + [nil]
        return grades.compactMap { grade in
            let count = lines.count { $0.grade == grade }
            guard count > 0 else { return nil }
            func isOfGrade(_ flow: Flow) -> Bool { flow.grade == grade && flow.role != .transfer }
            let known = make(
                AccountRequest(
                    project: project.holding { isOfGrade($0) && $0.amount().value != nil }, perspective: .social,
                    terms: terms))
            let gaps = DataGaps(of: project.holding(isOfGrade), perspective: .social)
            return Graded(
                grade: grade, lines: count, costs: known[.presentValueOfCosts],
                benefits: known[.presentValueOfBenefits], boundOfCosts: gaps.hidesCost ? .atLeast : nil,
                boundOfBenefits: gaps.hidesBenefit ? .atLeast : nil)
        }
    }
}
