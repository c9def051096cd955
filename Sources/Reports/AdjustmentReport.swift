import Documents
import Facts
import Findings
import Languages
import Money
import ProjectFiles
import Projects
import Valuation
import Wording

/// The corrections that a project states, each by itself: off the results unless asked for, and always shown.
struct AdjustmentReport {
    let basis: AdjustmentBasis
    let terms: AppraisalTerms
    let words: Words

    var project: Project { basis.project }
    private var currency: String { project.currency.code }

    func value(_ project: Project, _ perspective: Perspective) -> Account {
        Account(of: project, perspective: perspective, terms: terms)
    }

    /// The tables that people read; none where the file states nothing of the kind.
    var tables: [Table] { [corrections, evidence, risks, mitigations].compactMap { $0 } }

    private func heading(_ heading: AdjustmentText.Heading) -> String { words.say(.heading(heading)) }

    // MARK: Corrections

    private var corrections: Table? {
        let stated = basis.stated
        guard !stated.isEmpty else { return nil }
        var table = Table(
            title: heading(.corrections),
            columns: [Column("correction", heading(.correction))]
                + Perspective.allCases.map { perspective in
                    Column(perspective.rawValue, "\(words.label(.netPresentValue)), \(name(perspective))")
                })
        func row(_ name: String, _ project: Project) -> [Cell] {
            [.words(name)]
                + Perspective.allCases.map {
                    .metric(.netPresentValue, of: value(project, $0), currency: currency, words: words)
                }
        }
        table.rows.append(row(heading(.asWritten), project))
        for adjustment in stated {
            table.rows.append(
                row(words.say(.name(adjustment)), project.adjusted(for: [adjustment], uplift: basis.uplift)))
        }
        if basis.applied.isEmpty {
            table.captions = [words.say(.noneApplied)]
        } else {
            table.captions = [words.say(.applied(Adjustment.allCases.filter(basis.applied.contains)))]
            if basis.applied.count > 1 { table.captions.append(words.say(.severalApplied)) }
        }
        table.remarks = stated.flatMap(remarks) + concerns.map { words.say(.concern($0)) }
        return table
    }

    private func name(_ perspective: Perspective) -> String { words.heading(of: perspective) }

    private func remarks(on adjustment: Adjustment) -> [String] {
        switch adjustment {
        case .evidence:
            [
                words.say(
                    .corrections(
                        EvidenceGrade.allCases.compactMap { grade in
                            project.evidenceCorrections[grade].map { AdjustmentText.Correction(grade, $0) }
                        }))
            ]
        case .optimismBias:
            project.optimismBias.flatMap { bias in
                basis.uplift.map { [words.say(.uplift(bias, $0, months: $0.months(of: project)))] }
            } ?? []
        case .risks: [words.say(.expectedRisks)]
        }
    }

    /// What is doubtful about the corrections.
    var concerns: [AdjustmentConcern] {
        project.adjustmentConcerns(on: terms, nationalRate: basis.nationalRate)
    }

    // MARK: Evidence

    /// A grade, or nothing for lines without one, with what stands on it.
    typealias Graded = (
        grade: EvidenceGrade?, lines: Int, costs: Computed<Double>, benefits: Computed<Double>, boundOfCosts: Bound?,
        boundOfBenefits: Bound?
    )

    var graded: [Graded] {
        let lines = project.flows.filter { $0.role != .transfer }
        guard lines.contains(where: { $0.grade != nil }) else { return [] }
        let grades: [EvidenceGrade?] = EvidenceGrade.allCases.map { .some($0) } + [nil]
        return grades.compactMap { grade in
            let count = lines.count { $0.grade == grade }
            guard count > 0 else { return nil }
            func isOfGrade(_ flow: Flow) -> Bool { flow.grade == grade && flow.role != .transfer }
            let known = value(project.holding { isOfGrade($0) && $0.amount().value != nil }, .social)
            let gaps = value(project.holding(isOfGrade), .social).gaps
            return (
                grade, count, known[.presentValueOfCosts], known[.presentValueOfBenefits],
                gaps.hidesCost ? .atLeast : nil, gaps.hidesBenefit ? .atLeast : nil
            )
        }
    }

    private var evidence: Table? {
        let graded = graded
        guard !graded.isEmpty else { return nil }
        return Table(
            title: heading(.evidence),
            columns: [
                Column("grade", heading(.grade)), Column("lines", heading(.lines)),
                Column("costs", heading(.costs)), Column("benefits", heading(.benefits)),
                Column("correction", heading(.correction)),
            ],
            rows: graded.map { row in
                let correction = row.grade.flatMap { project.evidenceCorrections[$0] }
                return [
                    .words(row.grade.map { words.say(.grade($0)) } ?? heading(.noGrade)), .integer(row.lines),
                    amount(row.costs, row.boundOfCosts), amount(row.benefits, row.boundOfBenefits),
                    correction.map { .percent($0) } ?? .blank,
                ]
            })
    }

    // MARK: Risks

    func valuation(_ perspective: Perspective) -> RiskValuation {
        RiskValuation(of: project, perspective: perspective, terms: terms)
    }

    private func heading(_ own: AdjustmentText.Heading, _ perspective: Perspective) -> String {
        "\(heading(own)), \(name(perspective))"
    }

    private var risks: Table? {
        guard !project.risks.isEmpty else { return nil }
        let (social, fiscal) = (valuation(.social), valuation(.fiscal))
        var table = Table(
            title: heading(.risks),
            columns: [
                Column("risk", heading(.risk)), Column("owner", heading(.owner)),
                Column("probability", heading(.probability), alignment: .right),
                Column("delay", heading(.delay), alignment: .right), Column("loss", heading(.loss, .social)),
                Column("expected", heading(.expected, .social)),
                Column("expected_fiscal", heading(.expected, .fiscal)),
            ])
        for (value, budget) in zip(social.values, fiscal.values) {
            let risk = value.risk
            table.rows.append([
                .words(title(risk)), risk.owner.map { .words(words.text($0)) } ?? .blank,
                .percent(risk.probability), risk.months == 0 ? .blank : .words(words.say(.months(risk.months))),
                amount(value.loss, value.bound), amount(value.expected, value.bound),
                amount(budget.expected, budget.bound),
            ])
        }
        table.totals = [
            [
                .words(heading(.together)), .blank, .blank, .blank, .blank,
                amount(social.expected, social.boundOfExpected), amount(fiscal.expected, fiscal.boundOfExpected),
            ]
        ]
        table.remarks = [words.say(.risksTogether)]
        if social.hasContingentLiabilities {
            table.remarks.append(
                words.say(.exposure(social.exposure, currency: currency, bound: social.boundOfExposure)))
        }
        return table
    }

    private var mitigations: Table? {
        let values = zip(valuation(.social).values, valuation(.fiscal).values)
        let rows = values.compactMap { value, budget -> [Cell]? in
            guard let mitigation = value.risk.mitigation else { return nil }
            let what = mitigation.isTaken ? words.text(mitigation.what) : words.say(.notDecided(mitigation.what))
            return [
                .words(title(value.risk)), .words(what),
                value.mitigated.map { amount($0, value.mitigatedBound) } ?? .blank,
                value.gain.map { amount($0, value.boundOfGain) } ?? .blank,
                budget.gain.map { amount($0, budget.boundOfGain) } ?? .blank,
            ]
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: heading(.mitigations),
            columns: [
                Column("risk", heading(.risk)), Column("mitigation", heading(.mitigation)),
                Column("mitigated", heading(.withMitigation, .social)), Column("gain", heading(.gain, .social)),
                Column("gain_fiscal", heading(.gain, .fiscal)),
            ],
            rows: rows)
    }

    private func title(_ risk: ProjectRisk) -> String {
        words.text(risk.what) + (risk.isContingentLiability ? " (\(heading(.contingent)))" : "")
    }

    private func amount(_ value: Computed<Double>, _ bound: Bound?) -> Cell {
        .amount(value, bound: bound, currency: currency, words: words)
    }

    private func amount(_ value: Computed<Double>, _ bound: Computed<Bound?>) -> Cell {
        switch bound {
        case .value(let bound): amount(value, bound)
        case .notComputable(let reason): amount(.notComputable(value.reason ?? reason), nil)
        }
    }
}
