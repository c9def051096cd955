import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

// A partial case, for programs.
extension EvidenceReport {
    /// The machine contract `valor/evidence/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<EvidenceReport> = .contract(
        "valor/evidence/1", head + body + ParticularsReport.members(of: { $0.item.particulars }))

    private static let head: [Member<EvidenceReport>] = [
        Member(.id, .text) { $0.item.id }, Member(.name, .localText) { $0.project.name },
        Member(.country, .optionalText) { $0.project.country },
        Member(.currency, .optionalText) { $0.project.currencyCode },
        Member(.priceYear, .optionalWholeNumber) { $0.project.priceYear?.year },
        Member(.document, .text) { $0.item.document }, Member(.page, .optionalWholeNumber) { $0.item.page },
        Member("section", .text, .section) { $0.item.section },
        Member("since", .optionalWholeNumber, .since) { $0.facts.since },
        Member("readings", .texts, .readingsInForce) { $0.row.readingsInForce },
        Member("availableReadings", .list(Reading.form), .availableReadings) { $0.item.readings },
        Member("assumptions", Assumptions.form, .assumptions) {
            Assumptions(terms: $0.row.view.terms, perspective: $0.row.view.perspective)
        },
    ]

    private static let body: [Member<EvidenceReport>] = [
        Member("figures", .list(figure), .figures) { report in
            report.project.flows.map { MarkedFlow(report: report.base, flow: $0, mark: report.mark($0.id)) }
        },
        Member("quantities", .list(quantity), .quantities) { report in
            report.quantities.map { quantity in
                MarkedQuantity(
                    quantity: quantity, mark: report.mark(quantity.id), measure: report.measure(of: quantity))
            }
        },
        Member(
            "answers", .list(answer),
            Meaning(
                en:
                    "What can be said of it: the most that may be spent for a stated saving, the saving a year that a stated "
                    + "cost needs, and money for one unit; for each reading.",
                es:
                    "Lo que se puede decir: lo máximo que se puede gastar por un ahorro declarado, el ahorro anual que exige "
                    + "un costo declarado, y dinero por unidad; para cada lectura.",
                pt:
                    "O que se pode dizer: o máximo que se pode gastar por uma economia declarada, a economia anual que um "
                    + "custo declarado exige, e dinheiro por unidade; para cada leitura.")
        ) { report in
            report.answers.flatMap { answers in answers.answers.map { (answers, $0) } }
        },
        Member("missing", .list(.choice), .lacking) { $0.missing },
        Member(
            "keptOut", .texts,
            Meaning(
                en:
                    "Figures that are transfers, fees, contracts or thresholds, by their ids: they count as no benefit.",
                es:
                    "Cifras que son transferencias, tasas, contratos o umbrales, por sus identificadores: no cuentan como "
                    + "beneficio.",
                pt:
                    "Números que são transferências, taxas, contratos ou limites, pelos seus identificadores: não contam "
                    + "como benefício.")
        ) { $0.keptOut.map { $0.id } },
        Member("benefits", .list(.localText), .benefits) { $0.project.benefits },
        Member(.notes, .texts) { $0.notes },
        Member("claims", .list(ClaimTable.form), .claims) { $0.row.findings },
    ]

    /// A line with how exact and how sure it is.
    private struct MarkedFlow {
        let report: CaseReport
        let flow: Flow
        let mark: PartialFacts.Mark?
    }

    private static let figure: Form<MarkedFlow> = .object(
        CaseReport.figureMembers.map { $0.of { CaseReport.Line(report: $0.report, flow: $0.flow) } } + [
            Member(.qualifier, .optional(.choice)) { $0.mark?.qualifier },
            Member(.status, .optional(.choice)) { $0.mark?.status },
        ])

    /// A quantity with what it measures, and how exact and how sure it is.
    private struct MarkedQuantity {
        let quantity: Quantity
        let mark: PartialFacts.Mark?
        let measure: PartialFacts.Measure?
    }

    private static let quantity: Form<MarkedQuantity> = .object(
        CaseReport.quantityMembers.filter { $0.described.name != FieldDescription.qualifier.key }.map {
            $0.of { $0.quantity }
        } + [
            Member(.qualifier, .optional(.choice)) { $0.mark?.qualifier },
            Member(.status, .optional(.choice)) { $0.mark?.status },
            Member(.measures, .optional(.choice)) { $0.measure },
        ])

    private static let answer: Form<(answers: PartialAnswers, answer: PartialAnswers.Answer)> = .object([
        Member("readings", .texts, .readingsInForce) { $0.answers.readings },
        Member(.question, .oneOf(PartialAnswers.Question.codes)) { $0.answer.question.code },
        Member(saying: .what, .text) { text(of: $0.answer.question, $1) },
        Member(
            "value", .computed,
            Meaning(
                en: "The answer, in the row's currency; null where there is none.",
                es: "La respuesta, en la moneda de la fila; null donde no la hay.",
                pt: "A resposta, na moeda da linha; null onde não há.")
        ) { $0.answer.value },
        Member(.currency, .optionalText) { $0.answers.project.currencyCode },
        Member("bound", .optional(.choice), .bound) { $0.answer.bound },
        Member("notComputable", .optional(.object(Reason.members)), .notComputable) { $0.answer.value.reason },
    ])
}
