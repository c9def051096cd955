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
    let results: CorrectionResults
    let terms: AppraisalTerms
    let words: Words

    var project: Project { basis.project }
    private var currency: String { project.currency.code }

    /// The tables that people read; none where the file states nothing of the kind.
    var tables: [Table] { [corrections, evidence, risks, mitigations].compactMap { $0 } }

    private func heading(_ heading: AdjustmentText.Heading) -> String { words.say(.heading(heading)) }

    // MARK: Corrections

    /// What a correction makes of the accounts, or what they are without any.
    private struct CorrectionRow {
        let name: String
        let accounts: ByPerspective<Account>
    }

    private var corrections: Table? {
        guard !results.corrections.isEmpty else { return nil }
        let (words, currency) = (words, currency)
        let name = Field<CorrectionRow>(Column("correction", heading(.correction))) { .words($0.name) }
        let values = Perspective.allCases.map { perspective in
            let heading = "\(words.label(.netPresentValue)), \(self.name(perspective))"
            return Field<CorrectionRow>(Column(perspective.rawValue, heading)) {
                .metric(.netPresentValue, of: $0.accounts[perspective], currency: currency, words: words)
            }
        }
        let asWritten = CorrectionRow(name: heading(.asWritten), accounts: results.asWritten)
        let corrected = results.corrections.map { correction in
            CorrectionRow(name: words.say(.name(correction.adjustment)), accounts: correction.accounts)
        }
        var table = Table(title: heading(.corrections), of: [asWritten] + corrected, by: [name] + values)
        table.sharesUnit = true
        if basis.applied.isEmpty {
            table.captions = [words.say(project.risks.isEmpty ? .noneApplied : .noneAppliedButDrawn)]
        } else {
            table.captions = [words.say(.applied(Adjustment.allCases.filter(basis.applied.contains)))]
            if basis.applied.count > 1 { table.captions.append(words.say(.severalApplied)) }
        }
        table.remarks =
            results.corrections.flatMap { remarks(on: $0.adjustment) } + concerns.map { words.say(.concern($0)) }
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

    private var evidence: Table? {
        let graded = results.graded
        return graded.isEmpty ? nil : Table(title: heading(.evidence), of: graded, by: gradeFields)
    }

    private var gradeFields: [Field<CorrectionResults.Graded>] {
        let words = words
        return [
            Field(Column("grade", heading(.grade))) { row in
                .words(row.grade.map { words.say(.grade($0)) } ?? heading(.noGrade))
            },
            Field(Column("lines", heading(.lines))) { .integer($0.lines) },
            Field(Column("costs", heading(.costs))) { amount($0.costs, $0.boundOfCosts) },
            Field(Column("benefits", heading(.benefits))) { amount($0.benefits, $0.boundOfBenefits) },
        ] + correctionField
    }

    /// By how much the file corrects what stands on a grade; no column where it corrects nothing.
    private var correctionField: [Field<CorrectionResults.Graded>] {
        guard !project.evidenceCorrections.isEmpty else { return [] }
        return [
            Field(Column("correction", heading(.correction))) { [project] row in
                row.grade.flatMap { project.evidenceCorrections[$0] }.map { .percent($0) } ?? .blank
            }
        ]
    }

    // MARK: Risks

    private func heading(_ own: AdjustmentText.Heading, _ perspective: Perspective) -> String {
        "\(heading(own)), \(name(perspective))"
    }

    /// A risk as society and as the budget see it.
    private struct RiskRow {
        let value: RiskValue
        let budget: RiskValue

        var risk: ProjectRisk { value.risk }
    }

    /// A row of the register: a risk, or what all of them come to.
    private enum RegisterRow {
        case risk(RiskRow)
        case together

        var one: RiskRow? { if case .risk(let row) = self { row } else { nil } }
    }

    private var riskRows: [RiskRow] {
        (results.risks?.ofEachRisk ?? []).map { RiskRow(value: $0[.social], budget: $0[.fiscal]) }
    }

    private var risks: Table? {
        guard let risks = results.risks else { return nil }
        var table = Table(
            title: heading(.risks), of: riskRows.map { .risk($0) }, by: riskFields(risks), totals: [.together],
            remarks: [words.say(.risksTogether)])
        let social = risks[.social]
        if social.hasContingentLiabilities {
            table.remarks.append(
                words.say(.exposure(social.exposure, currency: currency, bound: social.boundOfExposure)))
        }
        return table
    }

    private func riskFields(_ all: ByPerspective<RiskValuation>) -> [Field<RegisterRow>] {
        let words = words
        func ofOne(_ column: Column, cell: @escaping @Sendable (RiskRow) -> Cell) -> Field<RegisterRow> {
            Field(column) { $0.one.map(cell) ?? .blank }
        }
        func expected(
            _ name: String, _ perspective: Perspective, of value: @escaping @Sendable (RiskRow) -> RiskValue
        ) -> Field<RegisterRow> {
            Field(Column(name, heading(.expected, perspective))) { row in
                switch row {
                case .risk(let row): amount(value(row).expected, value(row).bound)
                case .together: amount(all[perspective].expected, all[perspective].boundOfExpected)
                }
            }
        }
        return [
            Field(Column("risk", heading(.risk))) { row in
                .words(row.one.map { title($0.risk) } ?? heading(.together))
            },
            ofOne(Column("owner", heading(.owner))) { row in
                row.risk.owner.map { .words(words.text($0)) } ?? .blank
            },
            ofOne(Column("probability", heading(.probability), alignment: .right)) { .percent($0.risk.probability) },
            ofOne(Column("delay", heading(.delay), alignment: .right)) {
                $0.risk.months == 0 ? .blank : .words(words.say(.months($0.risk.months)))
            },
            ofOne(Column("loss", heading(.loss, .social))) { amount($0.value.loss, $0.value.bound) },
            expected("expected", .social) { $0.value }, expected("expected_fiscal", .fiscal) { $0.budget },
        ]
    }

    private var mitigations: Table? {
        let rows = riskRows.filter { $0.risk.mitigation != nil }
        return rows.isEmpty ? nil : Table(title: heading(.mitigations), of: rows, by: mitigationFields)
    }

    private var mitigationFields: [Field<RiskRow>] {
        let words = words
        return [
            Field(Column("risk", heading(.risk))) { .words(title($0.risk)) },
            Field(Column("mitigation", heading(.mitigation))) { row in
                guard let mitigation = row.risk.mitigation else { return .blank }
                return .words(
                    mitigation.isTaken ? words.text(mitigation.what) : words.say(.notDecided(mitigation.what)))
            },
            Field(Column("mitigated", heading(.withMitigation, .social))) { row in
                row.value.mitigated.map { amount($0, row.value.mitigatedBound) } ?? .blank
            },
            Field(Column("gain", heading(.gain, .social))) { row in
                row.value.gain.map { amount($0, row.value.boundOfGain) } ?? .blank
            },
            Field(Column("gain_fiscal", heading(.gain, .fiscal))) { row in
                row.budget.gain.map { amount($0, row.budget.boundOfGain) } ?? .blank
            },
        ]
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
