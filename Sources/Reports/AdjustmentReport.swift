import Documents
import Facts
import Findings
import Languages
import ProjectFiles
import Projects
import Valuation
import Wording

/// The corrections that a project states, each by itself: off the results unless asked for, and always shown.
struct AdjustmentReport {
    let basis: AdjustmentBasis
    let terms: AppraisalTerms
    let words: Words

    private var project: Project { basis.project }
    private var currency: String { project.currency.code }

    private func value(_ project: Project, _ perspective: Perspective) -> Account {
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

    private func name(_ perspective: Perspective) -> String {
        switch perspective {
        case .social: words.label(.social)
        case .fiscal: words.label(.fiscal)
        case .citizen: words.label(.citizen)
        }
    }

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
    private var concerns: [AdjustmentConcern] {
        project.adjustmentConcerns(on: terms, nationalRate: basis.nationalRate)
    }

    // MARK: Evidence

    /// A grade, or nothing for lines without one, with what stands on it.
    private typealias Graded = (
        grade: EvidenceGrade?, lines: Int, costs: Computed<Double>, benefits: Computed<Double>, boundOfCosts: Bound?,
        boundOfBenefits: Bound?
    )

    private var graded: [Graded] {
        let lines = project.flows.filter { $0.role != .transfer }
        guard lines.contains(where: { $0.grade != nil }) else { return [] }
        let grades: [EvidenceGrade?] = EvidenceGrade.allCases + [nil]
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

    private func valuation(_ perspective: Perspective) -> RiskValuation {
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
        .computed(value, of: .netPresentValue, bound: bound, currency: currency, words: words)
    }

    private func amount(_ value: Computed<Double>, _ bound: Computed<Bound?>) -> Cell {
        switch bound {
        case .value(let bound): amount(value, bound)
        case .notComputable(let reason): amount(.notComputable(value.reason ?? reason), nil)
        }
    }

    // MARK: For programs

    /// The members that the machine contract has of corrections.
    var members: [(String, JSONOutput)] {
        guard !basis.stated.isEmpty || !graded.isEmpty else { return [] }
        let rows = basis.stated.map { adjustment -> JSONOutput in
            let adjusted = project.adjusted(for: [adjustment], uplift: basis.uplift)
            let views = Perspective.allCases.map { ($0.rawValue, value(adjusted, $0)) }
            let bounds = views.compactMap { name, view in
                view.bounds[.netPresentValue].map { (name, JSONOutput.string($0.rawValue)) }
            }
            let reasons = views.compactMap { name, view in
                view[.netPresentValue].reason.map { (name, JSONOutput.reason($0, words: words)) }
            }
            return [
                "kind": .string(adjustment.rawValue), "isApplied": .bool(basis.applied.contains(adjustment)),
                "netPresentValue": .object(views.map { ($0.0, JSONOutput($0.1[.netPresentValue])) }),
                "bounds": .object(bounds), "notComputable": .object(reasons),
            ]
        }
        return [
            ("adjustments", .array(rows)),
            (
                "optimismBias",
                basis.uplift.map { uplift in
                    [
                        "investment": .number(uplift.investment), "operating": .number(uplift.operating),
                        "duration": .number(uplift.duration), "months": .integer(uplift.months(of: project)),
                    ]
                } ?? .null
            ),
            (
                "evidence",
                .array(
                    graded.map { row -> JSONOutput in
                        var numbers = BoundedNumbers(words: words)
                        numbers.add("grade", JSONOutput(row.grade?.rawValue))
                        numbers.add("lines", .integer(row.lines))
                        numbers.add("costs", row.costs, row.boundOfCosts)
                        numbers.add("benefits", row.benefits, row.boundOfBenefits)
                        numbers.add("correction", JSONOutput(row.grade.flatMap { project.evidenceCorrections[$0] }))
                        return .object(numbers.members)
                    })
            ),
            ("risks", project.risks.isEmpty ? .null : riskRegister),
            (
                "adjustmentConcerns",
                .array(
                    concerns.map { ["code": .string($0.code), "says": .string(words.say(.concern($0)))] })
            ),
        ]
    }

    private var riskRegister: JSONOutput {
        let valuations = Perspective.allCases.map { ($0.rawValue, valuation($0)) }
        func each(_ number: (RiskValuation) -> Double?) -> JSONOutput {
            .object(valuations.map { ($0, JSONOutput(number($1))) })
        }
        func bounds(_ bound: (RiskValuation) -> Bound?) -> JSONOutput {
            .object(valuations.compactMap { name, valuation in bound(valuation).map { (name, .string($0.rawValue)) } })
        }
        // Why numbers are null, where one is from any point of view.
        func reasons(_ numbers: [(String, (RiskValuation) -> Computed<Double>?)]) -> JSONOutput {
            .object(
                numbers.compactMap { name, number in
                    valuations.lazy.compactMap { number($0.1)?.reason }.first.map {
                        (name, .reason($0, words: words))
                    }
                })
        }
        let rows = project.risks.enumerated().map { index, risk -> JSONOutput in
            [
                "id": JSONOutput(risk.id), "what": .string(words.text(risk.what)),
                "owner": JSONOutput(risk.owner.map(words.text)), "probability": .number(risk.probability),
                "months": .integer(risk.months), "isContingentLiability": .bool(risk.isContingentLiability),
                "loss": each { $0.values[index].loss.value }, "expected": each { $0.values[index].expected.value },
                "lossBounds": bounds { $0.values[index].bound },
                "expectedBounds": bounds { $0.values[index].bound },
                "notComputable": reasons([
                    ("loss", { $0.values[index].loss }), ("expected", { $0.values[index].expected }),
                ]),
                "mitigation": risk.mitigation.map { mitigation in
                    [
                        "what": .string(words.text(mitigation.what)), "isTaken": .bool(mitigation.isTaken),
                        "probability": .number(mitigation.probability), "share": .number(mitigation.share),
                        "months": .integer(mitigation.months),
                        "cost": each { $0.values[index].mitigationCost?.value },
                        "expected": each { $0.values[index].mitigated?.value },
                        "gain": each { $0.values[index].gain?.value },
                        "expectedBounds": bounds { $0.values[index].mitigatedBound },
                        "gainBounds": bounds { valuation in
                            let value = valuation.values[index]
                            return value.gain?.value == nil ? nil : value.boundOfGain
                        },
                        "notComputable": reasons([
                            ("cost", { $0.values[index].mitigationCost }),
                            ("expected", { $0.values[index].mitigated }), ("gain", { $0.values[index].gain }),
                        ]),
                    ]
                } ?? .null,
            ]
        }
        return [
            "register": .array(rows),
            "expected": each { valuation in valuation.boundOfExpected.flatMap { _ in valuation.expected }.value },
            "contingentExposure": .number(valuations[0].1.exposure),
            "expectedBounds": bounds { valuation in
                valuation.expected.value == nil ? nil : valuation.boundOfExpected.value.flatMap { $0 }
            },
            "notComputable": reasons([
                ("expected", { valuation in valuation.boundOfExpected.flatMap { _ in valuation.expected } })
            ]),
            "contingentExposureBound": JSONOutput(valuations[0].1.boundOfExposure?.rawValue),
        ]
    }
}
