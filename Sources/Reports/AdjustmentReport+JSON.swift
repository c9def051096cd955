import Documents
import Facts
import Findings
import Projects
import Valuation
import Wording

// The members that the machine contract has of corrections, only where the file states any.
extension AdjustmentReport {
    static let members: [Member<AdjustmentReport>] = [
        Member(
            ifAny: "adjustments", .list(correction),
            Meaning(
                en: "The corrections that the file states, each by itself.",
                es: "Las correcciones que indica el archivo, cada una por separado.",
                pt: "As correções que o arquivo indica, cada uma por si.")
        ) { report in
            report.stated(
                report.results.corrections.map {
                    Correction(result: $0, isApplied: report.basis.applied.contains($0.adjustment))
                })
        },
        Member(
            ifAny: "optimismBias", .optional(uplift),
            Meaning(
                en: "The uplift of the optimism bias; null without one.",
                es: "El recargo del sesgo de optimismo; null si no hay.",
                pt: "O acréscimo do viés de otimismo; null se não há.")
        ) { report in
            report.stated(report.basis.uplift.map { ($0, report.project) })
        },
        Member(
            ifAny: "evidence", .list(grade),
            Meaning(
                en: "What stands on each grade of evidence.", es: "Lo que se apoya en cada grado de evidencia.",
                pt: "O que se apoia em cada grau de evidência.")
        ) { report in
            report.stated(report.results.graded.map { (report.project, $0) })
        },
        Member(
            ifAny: "risks", .optional(register),
            Meaning(
                en: "The risk register; null without risks.", es: "El registro de riesgos; null si no hay riesgos.",
                pt: "O registro de riscos; null se não há riscos.")
        ) { report in
            report.stated(report.project.risks.isEmpty ? nil : Register(report))
        },
        Member(
            ifAny: "adjustmentConcerns", .list(concern),
            Meaning(
                en: "What is doubtful about the corrections.", es: "Lo que es dudoso de las correcciones.",
                pt: "O que é duvidoso nas correções.")
        ) { $0.stated($0.concerns) },
    ]

    /// A value where the file states corrections or grades.
    private func stated<Value>(_ value: Value) -> Value? {
        results.corrections.isEmpty && results.graded.isEmpty ? nil : value
    }

    private static let concern: Form<AdjustmentConcern> = .object([
        Member("code", .text, .code) { $0.code }, Member(saying: "says", .text, .says) { $1.say(.concern($0)) },
    ])

    // MARK: Corrections

    /// What one correction makes of the results.
    private struct Correction {
        let result: CorrectionResults.Correction
        let isApplied: Bool
    }

    private static let correction: Form<Correction> = .object(
        [
            Member(
                "kind", .choice,
                Meaning(en: "Which correction it is.", es: "Qué corrección es.", pt: "Qual correção é.")
            ) { $0.result.adjustment },
            Member(
                "isApplied", .truth,
                Meaning(
                    en: "Whether the other results contain it.", es: "Si los demás resultados la contienen.",
                    pt: "Se os demais resultados a contêm.")
            ) { $0.isApplied },
        ] + Account.netPresentValues(of: { $0.result.accounts }))

    private static let uplift: Form<(uplift: OptimismUplift, project: Project)> = .object([
        Member(
            "investment", .number,
            Meaning(
                en: "On the investment, as a fraction.", es: "Sobre la inversión, como fracción.",
                pt: "Sobre o investimento, como fração.")
        ) { $0.uplift.investment },
        Member(
            "operating", .number,
            Meaning(
                en: "On the operating cost, as a fraction.", es: "Sobre el costo de operación, como fracción.",
                pt: "Sobre o custo de operação, como fração.")
        ) { $0.uplift.operating },
        Member(
            "duration", .number,
            Meaning(
                en: "On the time up to the launch, as a fraction.",
                es: "Sobre el tiempo hasta la puesta en marcha, como fracción.",
                pt: "Sobre o tempo até a entrada em operação, como fração.")
        ) { $0.uplift.duration },
        Member(
            "months", .wholeNumber,
            Meaning(
                en: "By how many months the launch comes later.", es: "Cuántos meses se retrasa la puesta en marcha.",
                pt: "Quantos meses a entrada em operação atrasa.")
        ) { $0.uplift.months(of: $0.project) },
    ])

    private static let grade: Form<(project: Project, row: CorrectionResults.Graded)> = {
        let costs = BoundedNumber<(project: Project, row: CorrectionResults.Graded)>(
            "costs",
            Meaning(
                en: "The present value of their costs, for society.",
                es: "El valor actual de sus costos, para la sociedad.",
                pt: "O valor presente de seus custos, para a sociedade.")
        ) {
            ($0.row.costs, $0.row.boundOfCosts)
        }
        let benefits = BoundedNumber<(project: Project, row: CorrectionResults.Graded)>(
            "benefits",
            Meaning(
                en: "The present value of their benefits, for society.",
                es: "El valor actual de sus beneficios, para la sociedad.",
                pt: "O valor presente de seus benefícios, para a sociedade.")
        ) {
            ($0.row.benefits, $0.row.boundOfBenefits)
        }
        return .object(
            [
                Member(
                    "grade", .optional(.choice),
                    Meaning(
                        en: "The grade; null for lines without one.", es: "El grado; null para líneas sin grado.",
                        pt: "O grau; null para linhas sem grau.")
                ) { $0.row.grade },
                Member(
                    "lines", .wholeNumber,
                    Meaning(en: "How many lines have it.", es: "Cuántas líneas lo tienen.", pt: "Quantas linhas o têm.")
                ) { $0.row.lines }, costs.member, benefits.member,
                Member(
                    "correction", .optionalNumber,
                    Meaning(
                        en: "By which fraction they are corrected; null where the file states none.",
                        es: "En qué fracción se corrigen; null si el archivo no la indica.",
                        pt: "Em que fração são corrigidas; null se o arquivo não a indica.")
                ) { graded in
                    graded.row.grade.flatMap { graded.project.evidenceCorrections[$0] }
                },
            ] + BoundedNumber.boundsAndReasons(of: [costs, benefits]))
    }()

    // MARK: Risks

    /// The register of risks as each party sees it.
    private struct Register {
        let valuations: [(name: String, value: RiskValuation)]
        let rows: [Row]

        init(_ report: AdjustmentReport) {
            let risks = report.results.risks
            valuations = Perspective.allCases.compactMap { perspective in
                risks.map { (name: perspective.rawValue, value: $0[perspective]) }
            }
            rows = (risks?.ofEachRisk ?? []).map { values in
                Row(
                    risk: values[.social].risk, mitigation: values[.social].risk.mitigation,
                    values: Perspective.allCases.map { (name: $0.rawValue, value: values[$0]) })
            }
        }
    }

    /// A risk as each party sees it.
    private struct Row {
        let risk: ProjectRisk
        let mitigation: ProjectRisk.Mitigation?
        let values: [(name: String, value: RiskValue)]
    }

    private static let perspectives = Perspective.allCases.map { $0.rawValue }

    /// A number of each party; null where it cannot be computed.
    private static func each<Whole, Part>(
        _ name: String, _ meaning: Meaning, of parts: @escaping @Sendable (Whole) -> [(name: String, value: Part)],
        number: @escaping @Sendable (Part) -> Double?
    ) -> Member<Whole> {
        Member(name, .named(perspectives, .optionalNumber, always: true), meaning) { whole in
            parts(whole).map { (name: $0.name, value: number($0.value)) }
        }
    }

    /// On which side of each of them the true one lies.
    private static func bounds<Whole, Part>(
        _ name: String, of parts: @escaping @Sendable (Whole) -> [(name: String, value: Part)],
        bound: @escaping @Sendable (Part) -> Bound?
    ) -> Member<Whole> {
        Member(name, .named(perspectives, .choice), .boundsOfViews) { whole in
            parts(whole).compactMap { part in bound(part.value).map { (name: part.name, value: $0) } }
        }
    }

    /// A number under its name.
    private struct Named<Part>: Sendable {
        let name: String
        let number: @Sendable (Part) -> Computed<Double>?

        init(_ name: String, number: @escaping @Sendable (Part) -> Computed<Double>?) {
            self.name = name
            self.number = number
        }
    }

    /// Why numbers are null, where one is from any point of view.
    private static func reasons<Whole, Part>(
        of parts: @escaping @Sendable (Whole) -> [(name: String, value: Part)],
        _ numbers: [Named<Part>]
    ) -> Member<Whole> {
        Member("notComputable", .named(numbers.map { $0.name }, Reason.form), .notComputable) { whole in
            numbers.compactMap { number in
                parts(whole).lazy.compactMap { number.number($0.value)?.reason }.first.map {
                    (name: number.name, value: $0)
                }
            }
        }
    }

    private static let register: Form<Register> = .object([
        Member(
            "register", .list(risk),
            Meaning(
                en: "The risks, in the order of the file.", es: "Los riesgos, en el orden del archivo.",
                pt: "Os riscos, na ordem do arquivo.")
        ) { $0.rows },
        each("expected", .expectedLoss, of: { $0.valuations }) { $0.knownExpected.value },
        Member(
            "contingentExposure", .number,
            Meaning(
                en: "What contingent liabilities come to if all are called, undiscounted.",
                es: "A cuánto llegan los pasivos contingentes si se ejecutan todos, sin descontar.",
                pt: "A quanto chegam os passivos contingentes se todos forem exigidos, sem desconto.")
        ) { $0.valuations[0].value.exposure },
        bounds("expectedBounds", of: { $0.valuations }) {
            $0.expected.value == nil ? nil : $0.boundOfExpected.value.flatMap { $0 }
        },
        reasons(of: { $0.valuations }, [Named("expected") { $0.knownExpected }]),
        Member("contingentExposureBound", .optional(.choice), .bound) { $0.valuations[0].value.boundOfExposure },
    ])

    private static let risk: Form<Row> = .object([
        Member("id", .optionalText, FieldDescription.id.meaning) { $0.risk.id },
        Member(
            "what", .localText,
            Meaning(en: "What may happen.", es: "Lo que puede ocurrir.", pt: "O que pode acontecer.")
        ) { $0.risk.what },
        Member(
            "owner", .optionalLocalText,
            Meaning(en: "Who answers for it.", es: "Quién responde por él.", pt: "Quem responde por ele.")
        ) { $0.risk.owner },
        Member("probability", .number, .probability) { $0.risk.probability },
        Member("months", .wholeNumber, .delayMonths) { $0.risk.months },
        Member(
            "isContingentLiability", .truth,
            Meaning(
                en: "Whether it is an obligation that the government has given.",
                es: "Si es una obligación que asumió el gobierno.", pt: "Se é uma obrigação que o governo assumiu.")
        ) { $0.risk.isContingentLiability },
        each(
            "loss",
            Meaning(
                en: "The present value of what is lost if it happens; null where that cannot be computed.",
                es: "El valor actual de lo que se pierde si ocurre; null si no se puede calcular.",
                pt: "O valor presente do que se perde se ocorrer; null se não pode ser calculado."), of: { $0.values }
        ) { $0.loss.value },
        each("expected", .expectedLoss, of: { $0.values }) { $0.expected.value },
        bounds("lossBounds", of: { $0.values }) { $0.bound },
        bounds("expectedBounds", of: { $0.values }) { $0.bound },
        reasons(of: { $0.values }, [Named("loss") { $0.loss }, Named("expected") { $0.expected }]),
        Member(
            "mitigation", .optional(mitigation),
            Meaning(
                en: "What is done against it; null where nothing is.",
                es: "Lo que se hace contra él; null si no se hace nada.",
                pt: "O que se faz contra ele; null se nada se faz.")
        ) { row in
            row.mitigation.map { Mitigated(mitigation: $0, values: row.values) }
        },
    ])

    private struct Mitigated {
        let mitigation: ProjectRisk.Mitigation
        let values: [(name: String, value: RiskValue)]
    }

    private static let mitigation: Form<Mitigated> = .object([
        Member("what", .localText, Meaning(en: "What is done.", es: "Lo que se hace.", pt: "O que se faz.")) {
            $0.mitigation.what
        },
        Member(
            "isTaken", .truth,
            Meaning(
                en: "Whether it is decided, so that the appraisal counts it.",
                es: "Si está decidida, de modo que la evaluación la cuenta.",
                pt: "Se está decidida, de modo que a avaliação a conta.")
        ) { $0.mitigation.isTaken },
        Member("probability", .number, .probability) { $0.mitigation.probability },
        Member(
            "share", .number,
            Meaning(
                en: "The share of what the risk costs that is left.",
                es: "La proporción de lo que cuesta el riesgo que queda.",
                pt: "A proporção do que o risco custa que resta.")
        ) { $0.mitigation.share },
        Member("months", .wholeNumber, .delayMonths) { $0.mitigation.months },
        each(
            "cost",
            Meaning(
                en: "The present value of what it costs.", es: "El valor actual de lo que cuesta.",
                pt: "O valor presente do que custa."), of: { $0.values }
        ) { $0.mitigationCost?.value },
        each(
            "expected",
            Meaning(
                en: "What is left to be expected, and its cost.", es: "Lo que aún cabe esperar, y su costo.",
                pt: "O que ainda se pode esperar, e seu custo."), of: { $0.values }
        ) { $0.mitigated?.value },
        each(
            "gain",
            Meaning(
                en: "By how much it is worth more than it costs.", es: "En cuánto vale más de lo que cuesta.",
                pt: "Em quanto vale mais do que custa."), of: { $0.values }
        ) { $0.gain?.value },
        bounds("expectedBounds", of: { $0.values }) { $0.mitigatedBound },
        bounds("gainBounds", of: { $0.values }) { $0.gain?.value == nil ? nil : $0.boundOfGain },
        reasons(
            of: { $0.values },
            [Named("cost") { $0.mitigationCost }, Named("expected") { $0.mitigated }, Named("gain") { $0.gain }]),
    ])
}

extension RiskValuation {
    /// What is to be expected, where its bound can be told.
    fileprivate var knownExpected: Computed<Double> { boundOfExpected.flatMap { _ in expected } }
}
