import Appraisal
import Casebook
import Documents
import Languages
import Projects
import Registers
import Valuation
import Wording

/// The terms of an appraisal, and where a national rate comes from.
struct Assumptions {
    let terms: AppraisalTerms
    var perspective: Perspective?
    var isNational = false
    var source: RegisteredRate?

    /// The terms as the machine contracts have them; where results are from several points of view, none is named.
    static let form = form(withPerspective: true)
    static let formOfAllViews = form(withPerspective: false)

    private static func form(withPerspective: Bool) -> Form<Assumptions> {
        let ofView = [
            Member<Assumptions>("perspective", .choice, .perspective) { $0.perspective ?? .social }
        ]
        return .object(
            [
                Member("horizonYears", .wholeNumber, .horizonYears) { $0.terms.horizonYears },
                Member(
                    "discountRate", rate,
                    Meaning(
                        en: "The real discount rate as a fraction; one for each year where it follows a schedule.",
                        es: "La tasa de descuento real como fracción; una por año si sigue un calendario.",
                        pt: "A taxa de desconto real como fração; uma por ano se segue um calendário.")
                ) { $0 },
                Member(
                    "timing", .choice,
                    Meaning(
                        en: "Where in its year a recurring amount is discounted.",
                        es: "En qué punto de su año se descuenta un monto que se repite.",
                        pt: "Em que ponto do ano se desconta um valor que se repete.")
                ) { $0.terms.timing },
                Member(
                    ifAny: "oneOffTiming", .constant(OneOffTiming.withRecurring.rawValue),
                    Meaning(
                        en:
                            "`with-recurring` where an amount that falls once is discounted as its year's recurring ones "
                            + "are; left out where it is at the start of its year.",
                        es:
                            "`with-recurring` si un monto que cae una vez se descuenta como los periódicos de su año; se "
                            + "omite si es al inicio del año.",
                        pt:
                            "`with-recurring` se um valor que ocorre uma vez se desconta como os periódicos do seu ano; "
                            + "omite-se se é no início do ano.")
                ) { $0.terms.oneOffTiming == .withRecurring ? () : nil },
            ] + (withPerspective ? ofView : []) + [
                Member(ifAny: "discountRateSource", RegisteredRate.form, .rateSource) { $0.source },
                Member(
                    ifAny: "prices", .constant(PriceKind.current.rawValue),
                    Meaning(
                        en: "current where the rate is nominal and the amounts are in current prices.",
                        es: "current donde la tasa es nominal y los montos están a precios corrientes.",
                        pt: "current onde a taxa é nominal e os valores estão a preços correntes.")
                ) {
                    $0.terms.discounting.isNominal ? () : nil
                },
                Member(
                    ifAny: "nominalRate", .rates,
                    Meaning(
                        en: "The nominal rate that the real one was made of.",
                        es: "La tasa nominal de la que se obtuvo la real.",
                        pt: "A taxa nominal da qual se obteve a real.")
                ) { $0.terms.origin?.rate.rates },
                Member(
                    ifAny: "inflation", .rates,
                    Meaning(
                        en: "The inflation by which amounts in current prices are deflated, or a rate is made real.",
                        es: "La inflación con que se deflactan los precios corrientes o se hace real una tasa.",
                        pt: "A inflação com que se deflacionam preços correntes ou se torna real uma taxa.")
                ) {
                    $0.terms.origin?.inflation.rates ?? $0.terms.inflation?.rates
                },
            ])
    }

    private static let rate = Form<Assumptions>(.either([.number, .list(.number), .constant("national")])) {
        assumptions, words in
        assumptions.isNational ? "national" : Form.rates.json(assumptions.terms.discounting.rates, words)
    }
}

extension Form where Value == [Double] {
    /// One rate, or one for each year.
    static var rates: Form {
        Form(.either([.number, .list(.number)])) { rates, _ in
            if let first = rates.first, rates.allSatisfy({ $0 == first }) { return .number(first) }
            return JSONOutput(rates)
        }
    }
}

extension RegisteredRate {
    /// Where a national rate comes from, and how sure it is.
    static let form: Form<RegisteredRate> = .object(
        [
            Member(.country, .text) { $0.economy },
            Member(
                "body", .optionalLocalText,
                Meaning(en: "Who prescribes it.", es: "Quién la establece.", pt: "Quem a estabelece.")
            ) { $0.body },
            Member(
                "instrument", .optionalLocalText,
                Meaning(en: "In which document.", es: "En qué documento.", pt: "Em que documento.")
            ) { $0.instrument },
            Member(
                "year", .optionalWholeNumber,
                Meaning(en: "The year of the document.", es: "El año del documento.", pt: "O ano do documento.")
            ) { $0.year },
            Member(
                "validFrom", .optionalText,
                Meaning(en: "Since when it applies.", es: "Desde cuándo se aplica.", pt: "Desde quando se aplica.")
            ) { $0.validFrom },
            Member(
                "lastChecked", .text,
                Meaning(
                    en: "When it was last looked up.", es: "Cuándo se consultó por última vez.",
                    pt: "Quando foi consultada pela última vez.")
            ) { $0.lastChecked },
            Member(
                "status", .choice,
                Meaning(
                    en: "Whether the rate stands in a source that is named.",
                    es: "Si la tasa está en una fuente que se nombra.", pt: "Se a taxa está em uma fonte que se nomeia."
                )
            ) { $0.status },
            Member(
                "basis", .optional(.choice),
                Meaning(
                    en: "Whether it was read in the document itself or in another that reports it.",
                    es: "Si se leyó en el documento mismo o en otro que la cita.",
                    pt: "Se foi lida no próprio documento ou em outro que a cita.")
            ) { $0.basis },
            Member(
                "confidence", .optional(.choice),
                Meaning(
                    en: "How sure it is that it is in force.", es: "Con qué certeza está vigente.",
                    pt: "Com que certeza está em vigor.")
            ) { $0.confidence },
            Member(.note, .optionalLocalText) { $0.note },
        ], id: "rateSource")
}

extension Comparison.Row {
    /// The rate of the row's country and where it comes from, where each row takes its own.
    static let nationalRateMembers: [Member<Comparison.Row>] = [
        Member(
            ifAny: "discountRate", rateOfRow,
            Meaning(
                en: "The discount rate of the row, or one for each year; null where its country has no verified one.",
                es: "La tasa de descuento de la fila, o una por año; null donde su país no tiene una verificada.",
                pt: "A taxa de desconto da linha, ou uma por ano; null onde o seu país não tem uma verificada.")
        ) { $0.nationalRate == nil ? nil : $0 },
        Member(ifAny: "discountRateSource", .optional(RegisteredRate.form), .rateSource) { row in
            row.nationalRate.map { $0.registered }
        },
    ]

    private static let rateOfRow = Form<Comparison.Row>(.either([.number, .list(.number), .nullable(.number)])) {
        row, words in
        row.nationalRate?.registered == nil ? .null : Form.rates.json(row.view.terms.discounting.rates, words)
    }
}
