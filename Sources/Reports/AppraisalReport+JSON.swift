import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

extension AppraisalReport {
    /// The machine contract `valor/appraisal/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<AppraisalReport> = .contract(
        "valor/appraisal/1",
        identity + computed + context + ofMethod + [
            Member(.notes, .texts) { $0.allNotes }, Project.conversions(of: { $0.project }),
        ] + AdjustmentReport.members.map { $0.of { $0.corrections } })

    private static let identity: [Member<AppraisalReport>] =
        Project.identity(id: { $0.id }, of: { $0.project }) + Project.size(of: { $0.project }) + [
            Project.boundsOfSize(of: { $0.project }),
            Member("assumptions", Assumptions.formOfAllViews, .assumptions) {
                Assumptions(terms: $0.terms, source: $0.nationalRate)
            },
        ]

    private static let computed: [Member<AppraisalReport>] = [
        Member(
            "views",
            .named(
                Perspective.allCases.map { $0.rawValue }, or: ["fiscal_cash"], Account.form, meaning: .view,
                always: true), .views
        ) { report in report.views.map { (name: $0.name, value: $0.view) } },
        Member(
            "summary", .texts,
            Meaning(
                en: "In sentences: what it costs, whom it pays back and when, what is unknown or could overturn it.",
                es:
                    "En oraciones: lo que cuesta, a quién se lo devuelve y cuándo, qué se desconoce o podría revertirlo.",
                pt: "Em frases: o que custa, a quem se paga e quando, o que não se conhece ou poderia revertê-lo.")
        ) { $0.conclusion.sentences },
        Member("lines", .list(ProjectLines.form), .projectLines) { report in
            report.project.flows.map { (project: report.project, flow: $0) }
        },
        Member("years", YearTableReport.form, .years) { YearTableReport.Laid($0.years) },
        Member(
            "atOtherRates", .list(otherRate),
            Meaning(
                en: "The net present value at other discount rates.",
                es: "El valor actual neto con otras tasas de descuento.",
                pt: "O valor presente líquido com outras taxas de desconto.")
        ) { $0.results.otherRates },
        Member(
            "ranges", ranges,
            Meaning(
                en: "The results for society with every figure at one end of its range.",
                es: "Los resultados para la sociedad con cada cifra en un extremo de su rango.",
                pt: "Os resultados para a sociedade com cada número em um extremo da sua faixa.")
        ) { $0 },
        Member(
            "costOfDelay", .list(delay),
            Meaning(
                en: "What later benefits cost society; empty where there is no net present value.",
                es:
                    "Lo que cuesta a la sociedad que los beneficios lleguen más tarde; vacío si no hay valor actual neto.",
                pt:
                    "O que custa à sociedade que os benefícios venham mais tarde; vazio se não há valor presente líquido."
            )
        ) { $0.costsOfDelay },
    ]

    private static let context: [Member<AppraisalReport>] = [
        Member(
            "standings", .list(ClassReport.form),
            Meaning(
                en: "Where the project stands among the published cases: a place in a short, favourable list, and no "
                    + "probability.",
                es:
                    "Qué lugar ocupa el proyecto entre los casos publicados: un puesto en una lista corta y favorable, y no "
                    + "una probabilidad.",
                pt:
                    "Que lugar o projeto ocupa entre os casos publicados: um lugar em uma lista curta e favorável, e não uma "
                    + "probabilidade.")
        ) { $0.referenceClass.results.standings },
        Member(
            "overruns", .list(ClassReport.formOfOverrun),
            Meaning(
                en: "What IT projects are published to have cost more than planned.",
                es: "Lo que se publicó que costaron de más los proyectos de TI.",
                pt: "O que se publicou que os projetos de TI custaram a mais.")
        ) { $0.referenceClass.overrunRows },
        Member("benefits", .list(.localText), .benefits) { $0.project.benefits },
    ]

    private static let ofMethod: [Member<AppraisalReport>] = [
        Member("option", .optionalText, .chosenOption) { $0.option?.id },
        Member(
            "savings", .list(MethodReport.formOfSavings),
            Meaning(
                en: "The savings by who gains and whether cash is freed; the kinds are not to be added.",
                es: "Los ahorros por quién gana y si son efectivos en el presupuesto; los tipos no se suman.",
                pt: "As economias por quem ganha e se são de caixa; os tipos não se somam.")
        ) { $0.method.savings?.kinds ?? [] },
        Member(
            "valuesOfHour", .list(MethodReport.formOfHour),
            Meaning(
                en: "Where the value of an hour in each line comes from.",
                es: "De dónde viene el valor de la hora de cada línea.",
                pt: "De onde vem o valor da hora de cada linha.")
        ) { $0.method.valuesOfHour },
        Member("physical", .list(MethodReport.formOfPhysical), .physical) { $0.method.physical },
        Member("methodSteps", .list(MethodReport.formOfStep), .methodSteps) { $0.method.adjustment?.steps ?? [] },
        Member(
            "indicators", .optional(MethodReport.formOfScores),
            Meaning(
                en: "The matrix of weighted criteria; null where there is none.",
                es: "La matriz de criterios ponderados; null si no hay.",
                pt: "A matriz de critérios ponderados; null se não há.")
        ) { $0.method.scored },
    ]

    private var allNotes: [String] { appliedNotes + project.assumptions.map(words.text) + notes + method.notes }

    // MARK: Other rates, ranges and delays

    private static let otherRate: Form<AppraisalResults.OtherRate> = .object(
        [Member("discountRate", .number, .rate) { $0.rate }] + Account.netPresentValues(of: { $0.accounts }))

    private static let ranges: Form<AppraisalReport> = .object([
        Member("unfavourable", Account.form, .view) { $0.results.unfavourable },
        Member("favourable", Account.form, .view) { $0.results.favourable },
    ])

    /// A delay, and what it costs.
    private struct Delay {
        let months: Int
        let cost: Computed<Double>
        let bound: Computed<Bound?>
    }

    private var costsOfDelay: [Delay] {
        guard results[.social][.netPresentValue].value != nil else { return [] }
        let bound = results.boundOfDelays
        return results.delays.map { Delay(months: $0.months, cost: $0.cost, bound: bound) }
    }

    private static let delay: Form<Delay> = .object([
        Member(
            "months", .wholeNumber,
            Meaning(en: "How many months later.", es: "Cuántos meses más tarde.", pt: "Quantos meses mais tarde.")
        ) { $0.months },
        Member(
            "cost", .computed,
            Meaning(
                en: "What so many months cost.", es: "Lo que cuestan tantos meses.", pt: "O que tantos meses custam.")
        ) { delay in delay.bound.flatMap { _ in delay.cost } },
        Member("bound", .optional(.choice), .bound) { $0.bound.value.flatMap { $0 } },
        Member("notComputable", .optional(Reason.form), .notComputable) { $0.bound.reason ?? $0.cost.reason },
    ])
}
