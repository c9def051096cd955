import Casebook
import Documents
import Facts
import Projects
import Valuation
import Wording

extension CaseReport {
    /// The machine contract `valor/case/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<CaseReport> = .contract(
        "valor/case/1", identity + results + ParticularsReport.members(of: { $0.item.particulars }))

    private static let identity: [Member<CaseReport>] =
        Project.identity(id: { $0.item.id }, of: { $0.project }) + [
            Member(.document, .text) { $0.item.document }, Member(.page, .optionalWholeNumber) { $0.item.page },
            Member("section", .text, .section) { $0.item.section },
            Member("start", .optionalText, .start) { $0.project.start?.text },
            Member("readings", .texts, .readingsInForce) { $0.row.readingsInForce },
            Member("availableReadings", .list(Reading.form), .availableReadings) { $0.item.readings },
            Member("assumptions", Assumptions.formOfAllViews, .assumptions) {
                Assumptions(terms: $0.row.view.terms, source: $0.row.nationalRate?.registered)
            },
        ]

    private static let results: [Member<CaseReport>] = [
        Member("figures", .list(.object(figureMembers + [status])), .figures) { report in
            report.project.flows.map { Line(report: report, flow: $0) }
        },
        Member("quantities", .list(.object(quantityMembers)), .quantities) { $0.item.quantities },
        Member("views", Account.formByPerspective, .views) { $0.views.map { ($0.name, $0.view) } },
        Member(
            "costPerUnit", .list(costPerUnit),
            Meaning(
                en: "What each unit cost, by the cost of the very period in which it was reached.",
                es: "Lo que costó cada unidad, según el costo del mismo período en que se alcanzó.",
                pt: "O que custou cada unidade, pelo custo do próprio período em que foi alcançada.")
        ) { $0.costs },
        Member("years", YearTableReport.form, .years) { YearTableReport.Laid($0.years) },
        Member("benefits", .list(.localText), .benefits) { $0.project.benefits },
        Member(saying: .notes, .texts) { report, words in report.project.assumptions.map(words.text) + report.notes },
        Member("claims", .list(ClaimTable.form), .claims) { $0.row.findings },
        Project.conversions(of: { $0.project }),
    ]

    private static let status = Member<Line>(.status, .optional(.choice)) { line in
        line.flow.id.flatMap { line.report.item.particulars.statuses[$0] }
    }

    /// A line of the business case.
    struct Line {
        let report: CaseReport
        let flow: Flow
    }

    static let figureMembers: [Member<Line>] = [
        Member(.id, .optionalText) { $0.flow.id }, Member(.role, .choice) { $0.flow.role },
        Member(.what, .localText) { $0.flow.what },
        Member(.party, .optional(.choice)) { $0.flow.beneficiary ?? $0.flow.payer },
        Member(.amount, .optionalNumber) { $0.flow.asPrinted.amount().value },
        Member("unknown", .optional(.choice), .unknown) { $0.flow.amount().unknown },
        Member(.when, .text) { $0.report.when.text(of: $0.flow) },
        Member(
            "schedule", WhenText.schedule,
            Meaning(
                en: "When the amount falls, for programs.", es: "Cuándo cae el monto, para programas.",
                pt: "Quando o valor ocorre, para programas.")
        ) { (when: $0.report.when, flow: $0.flow) },
        Member(.currency, .optionalText) { $0.flow.printed?.currency.code ?? $0.report.project.currencyCode },
        Member(.priceYear, .optionalWholeNumber) {
            ($0.flow.asPrinted.priceYear ?? $0.report.project.printedPriceYear)?.year
        },
        Member("isPriceYearOurs", .truth, .isPriceYearOurs) {
            ($0.flow.asPrinted.priceYear ?? $0.report.project.printedPriceYear)?.isAssumed ?? false
        },
        Member(
            "isReconstruction", .truth,
            Meaning(
                en: "Whether the figure is our own reconstruction.", es: "Si la cifra es una reconstrucción nuestra.",
                pt: "Se o número é uma reconstrução nossa.")
        ) { $0.flow.isReconstruction },
        Member("isCashable", .optionalTruth, .isCashable) { $0.flow.isCashable },
        Member(.quote, .optionalText) { $0.flow.evidence.quote },
        Member(.place, .optionalText) { $0.flow.evidence.place },
        Member(.note, .optionalLocalText) { $0.flow.evidence.note },
    ]

    static let quantityMembers: [Member<Quantity>] = [
        Member(.id, .optionalText) { $0.id }, Member(.what, .localText) { $0.what },
        Member(.value, .number) { $0.value },
        Member(.unit, .localText) { $0.unit }, Member(.qualifier, .optional(.choice)) { $0.qualifier },
        Member(.quote, .optionalText) { $0.evidence.quote }, Member(.place, .optionalText) { $0.evidence.place },
        Member(.note, .optionalLocalText) { $0.evidence.note },
    ]

    private static let costPerUnit: Form<CostPerUnit> = .object([
        Member(.what, .localText) { $0.unit.what },
        Member("quantity", .number, Meaning(en: "How many.", es: "Cuántos.", pt: "Quantos.")) { $0.unit.quantity },
        Member(
            "cost", .computed,
            Meaning(en: "The cost of the period.", es: "El costo del período.", pt: "O custo do período.")
        ) { $0.cost },
        Member("costPerUnit", .computed, Meaning(en: "The cost of one.", es: "El costo de uno.", pt: "O custo de um."))
        { $0.perUnit },
        Member("bound", .optional(.choice), .bound) { $0.boundPerUnit },
        Member("costBound", .optional(.choice), .bound) { $0.cost.value == nil ? nil : $0.boundOfCost },
    ])
}
