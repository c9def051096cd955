import Documents
import Facts
import Languages
import Money
import Numerics
import Projects
import Risk
import Valuation
import Wording

extension SimulationReport {
    /// The machine contract `valor/simulation/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<SimulationReport> = .contract("valor/simulation/1", asked + results)

    private static let asked: [Member<SimulationReport>] =
        Project.identity(id: { $0.id }, of: { $0.project }) + [
            Member("assumptions", Assumptions.form, .assumptions) {
                Assumptions(terms: $0.terms, perspective: $0.perspective)
            },
            Member("option", .optionalText, .chosenOption) { $0.variant.option?.id },
            Member("beyond", .optionalText, .firstOption) { $0.variant.first?.id },
            Member("adjustments", .list(.choice), .appliedAdjustments) { $0.variant.corrections },
            Member(
                "draws", .wholeNumber,
                Meaning(
                    en: "How many draws there were.", es: "Cuántas iteraciones hubo.", pt: "Quantas iterações houve.")
            ) { $0.simulation.settings.draws },
            Member(
                "seed", .text,
                Meaning(
                    en: "What the draws follow from.", es: "De qué parten las iteraciones.",
                    pt: "De onde partem as iterações.")
            ) { String($0.simulation.settings.seed) },
            Member(
                "points", .choice,
                Meaning(
                    en: "random or sobol: where the points come from.",
                    es: "random o sobol: de dónde vienen los puntos.", pt: "random ou sobol: de onde vêm os pontos.")
            ) { $0.simulation.settings.points },
            Member(
                "lateAfter", .optionalText,
                Meaning(
                    en: "The month behind which a payback is late; null where nobody asked.",
                    es: "El mes después del cual una recuperación es tardía; null donde nadie preguntó.",
                    pt: "O mês depois do qual um payback é tardio; null onde ninguém perguntou.")
            ) { $0.late?.text },
        ]

    private static let results: [Member<SimulationReport>] = [
        Member(
            "views", .list(view),
            Meaning(
                en: "The results by view, those views that have a net present value.",
                es: "Los resultados por punto de vista, los que tienen un valor actual neto.",
                pt: "Os resultados por ponto de vista, os que têm um valor presente líquido.")
        ) { report in
            report.simulation.views.map { ViewRow(report: report, view: $0) }
        },
        Member(
            "leftOut", .list(leftOutView),
            Meaning(
                en: "Views without a net present value, and why.",
                es: "Los puntos de vista sin valor actual neto, y por qué.",
                pt: "Os pontos de vista sem valor presente líquido, e por quê.")
        ) { report in
            report.leftOut.map { ($0.perspective, $0.reason) }
        },
        Member(
            "figures", .list(figure),
            Meaning(en: "The figures that vary.", es: "Las variables.", pt: "As variáveis.")
        ) { report in
            report.ordered.map { FigureRow(report: report, item: $0) }
        },
        Member(
            "explained", .optionalNumber,
            Meaning(
                en:
                    "The share of the spread that all figures account for, from one view; null where the results do not vary.",
                es:
                    "La parte de la dispersión de la que dan cuenta todas las variables, desde un punto de vista; null donde "
                    + "los resultados no varían.",
                pt:
                    "A parte da dispersão que todas as variáveis explicam, de um ponto de vista; null onde os resultados não "
                    + "variam.")
        ) { $0.simulation.shares?.explained },
        Member("explainedView", .choice, .perspective) { $0.simulation.explained },
        Member("sharesOf", .oneOf(["all", "known"]), FieldDescription.shareOf.meaning) { $0.spreadExplained },
        Member(
            "correlations", .list(correlation),
            Meaning(
                en: "Which figures move together.", es: "Qué variables se mueven juntas.",
                pt: "Quais variáveis se movem juntas.")
        ) { $0.correlations },
        Member(saying: .notes, .texts) { report, words in
            (report.variant.lives.map { [words.say($0)] } ?? []) + report.notes
        },
    ]

    private static let leftOutView: Form<(perspective: Perspective, reason: Reason)> = .object([
        Member("perspective", .choice, .perspective) { $0.perspective },
        Member("reason", Reason.form, .notComputable) { $0.reason },
    ])

    private static let correlation: Form<(first: UncertainParameter, second: UncertainParameter, rank: Double)> =
        .object([
            Member(
                "between", .texts, Meaning(en: "The two figures.", es: "Las dos variables.", pt: "As duas variáveis.")
            ) {
                [$0.first.id, $0.second.id]
            },
            Member(
                "rank", .number,
                Meaning(
                    en: "The correlation of their ranks.", es: "La correlación de sus rangos.",
                    pt: "A correlação dos seus postos.")
            ) { $0.rank },
        ])

    // MARK: A view

    private struct ViewRow {
        let report: SimulationReport
        let view: SimulatedAccount

        var isTimed: Bool { report.isTimed(view.perspective) }
        var bound: Bound? { report.bound(view.perspective) }
        /// An unknown cost makes losses likelier, and so on.
        var boundOfChance: Bound? { bound?.reversed }

        func value(_ row: SimulationRow) -> Double? { row.value(of: view, report) }
        func reason(_ row: SimulationRow) -> Reason? { row.reason(of: view, report) }
        func bound(_ row: SimulationRow) -> Bound? { value(row) == nil ? nil : row.bound(of: view, report) }
    }

    private static let view: Form<ViewRow> = .object(spread + chances + boundsAndReasons)

    /// The statistics that have a bound and a reason under their names.
    private static let statistics: [(name: String, meaning: Meaning, row: SimulationRow)] = [
        ("netPresentValueAsPrinted", .netPresentValueAsPrinted, .asPrinted), ("mean", .meanOfDraws, .mean),
        ("standardError", .standardError, .standardError),
        ("standardDeviation", .standardDeviation, .standardDeviation),
    ]

    private static let spread: [Member<ViewRow>] =
        [
            Member("perspective", .choice, .perspective) { $0.view.perspective },
            Member("bound", .optional(.choice), .bound) { $0.bound },
        ] + statistics.map { name, meaning, row in Member(name, .optionalNumber, meaning) { $0.value(row) } } + [
            Member(
                "percentiles", .list(percentile),
                Meaning(
                    en: "The percentiles of the net present value, from the lowest.",
                    es: "Los percentiles del valor actual neto, desde el más bajo.",
                    pt: "Os percentis do valor presente líquido, a partir do mais baixo.")
            ) { row in
                row.view.percentiles.map { ($0.percent, End(number: $0.value, bound: row.bound)) }
            }
        ]

    private static let chances: [Member<ViewRow>] = [
        Member(
            "chanceOfLoss", chance,
            Meaning(
                en: "The chance that the net present value is below zero.",
                es: "La probabilidad de que el valor actual neto sea menor que cero.",
                pt: "A probabilidade de o valor presente líquido ser menor que zero.")
        ) { End(number: $0.view.chanceOfLoss, bound: $0.boundOfChance) },
        Member(
            "chanceOfNoPayback", .optional(chance),
            Meaning(
                en: "The chance that payback is not reached within the horizon.",
                es: "La probabilidad de no recuperar dentro del horizonte.",
                pt: "A probabilidade de não haver payback dentro do horizonte.")
        ) {
            $0.isTimed ? End(number: $0.view.chanceOfNoPayback, bound: $0.boundOfChance) : nil
        },
        Member(
            "chanceOfLatePayback", .optional(chance),
            Meaning(
                en: "The chance that payback is reached late or not at all; null where nobody asked.",
                es: "La probabilidad de recuperar tarde o nunca; null donde nadie preguntó.",
                pt: "A probabilidade de payback tardio ou nenhum; null onde ninguém perguntou.")
        ) { row in
            row.isTimed ? row.view.chanceOfLatePayback.map { End(number: $0, bound: row.boundOfChance) } : nil
        },
        Member(
            "paybacks", .list(payback),
            Meaning(
                en: "The percentiles of the payback.", es: "Los percentiles de la recuperación.",
                pt: "Os percentis do payback.")
        ) { row in
            row.isTimed ? row.view.paybacks.map { (row, $0.percent) } : []
        },
        Member(
            "histogram", .list(histogramClass),
            Meaning(
                en: "How many draws fall into each class of net present values.",
                es: "Cuántas iteraciones caen en cada clase de valores actuales netos.",
                pt: "Quantas iterações caem em cada classe de valores presentes líquidos.")
        ) { row in
            row.view.histogram.classes.map { ($0, row.bound) }
        },
    ]

    private static let boundsAndReasons: [Member<ViewRow>] = {
        let names = statistics.map { $0.name } + ["chanceOfNoPayback", "chanceOfLatePayback"]
        return [
            Member("bounds", .named(names, .choice), .bounds) { view in
                statistics.compactMap { name, _, row in view.bound(row).map { (name, $0) } }
            },
            Member("notComputable", .named(names, Reason.form), .notComputable) { view in
                statistics.compactMap { name, _, row in view.reason(row).map { (name, $0) } }
                    + (view.isTimed
                        ? [] : [("chanceOfNoPayback", .sameWindow), ("chanceOfLatePayback", .sameWindow)])
            },
        ]
    }()

    /// A number of a sample: with the ends of its interval, and the side on which the true one lies.
    private struct End {
        let number: Approximate
        let bound: Bound?
    }

    private static let ends: [Member<End>] = [
        Member("value", .number, .approximate) { $0.number.value },
        Member("low", .optionalNumber, .intervalLow) { $0.number.interval?.lowerBound },
        Member("high", .optionalNumber, .intervalHigh) { $0.number.interval?.upperBound },
        Member("bound", .optional(.choice), .bound) { $0.bound },
    ]

    private static let chance: Form<End> = .object(ends, id: "chance")

    private static let percentile: Form<(percent: Int, end: End)> = .object(
        [Member("percent", .wholeNumber, .percent) { $0.percent }] + ends.map { $0.of { $0.end } })

    private static let payback: Form<(row: ViewRow, percent: Int)> = .object([
        Member("percent", .wholeNumber, .percent) { $0.percent },
        Member(
            "years", .optionalNumber,
            Meaning(
                en: "The payback in years; null where it is not reached.",
                es: "La recuperación en años; null donde no se alcanza.",
                pt: "O payback em anos; null onde não é alcançado.")
        ) { $0.row.value(.payback($0.percent)) },
        Member("bound", .optional(.choice), .bound) { $0.row.bound(.payback($0.percent)) },
        Member("notComputable", .optional(Reason.form), .notComputable) { $0.row.reason(.payback($0.percent)) },
    ])

    private static let histogramClass: Form<(item: Histogram.Class, bound: Bound?)> = .object([
        Member(
            "from", .optionalNumber,
            Meaning(
                en: "The lower end, which belongs to the class; null for all that is lower.",
                es: "El extremo inferior, que pertenece a la clase; null para todo lo que es menor.",
                pt: "O extremo inferior, que pertence à classe; null para tudo o que é menor.")
        ) { $0.item.low },
        Member(
            "below", .optionalNumber,
            Meaning(
                en: "The upper end, which does not; null for all that is higher.",
                es: "El extremo superior, que no pertenece; null para todo lo que es mayor.",
                pt: "O extremo superior, que não pertence; null para tudo o que é maior.")
        ) { $0.item.high },
        Member(
            "draws", .wholeNumber,
            Meaning(
                en: "How many draws the class has.", es: "Cuántas iteraciones tiene la clase.",
                pt: "Quantas iterações a classe tem.")
        ) { $0.item.count },
        Member("bound", .optional(.choice), .bound) { $0.bound },
    ])

    // MARK: A figure

    private struct FigureRow {
        let report: SimulationReport
        let item: (figure: UncertainParameter, distribution: Distribution, share: SpreadShares.Share?)
    }

    private static let figure: Form<FigureRow> = .object([
        Member("id", .text, .figureID) { $0.item.figure.id }, Member(.what, .text) { $0.report.name($0.item.figure) },
        Member(
            "distribution", .text,
            Meaning(
                en: "Its distribution, in words.", es: "Su distribución, en palabras.",
                pt: "A sua distribuição, em palavras.")
        ) {
            $0.report.words(for: $0.item.distribution, of: $0.item.figure)
        },
        Member("value", .number, .approximate) { $0.item.figure.estimate.value },
        Member(.mean, .optionalNumber) { $0.item.distribution.mean },
        Member(
            "median", .number,
            Meaning(
                en: "The value that half of its draws stay below.",
                es: "El valor que la mitad de sus iteraciones no supera.",
                pt: "O valor que metade das suas iterações não ultrapassa.")
        ) { $0.item.distribution.quantile(0.5) },
        Member(.standardDeviation, .optionalNumber) { $0.item.distribution.standardDeviation },
        Member(
            "share", .optionalNumber,
            Meaning(
                en: "Its share of the spread; null where the results do not vary.",
                es: "Su parte de la dispersión; null donde los resultados no varían.",
                pt: "A sua parte da dispersão; null onde os resultados não variam.")
        ) { $0.item.share?.share },
        Member(
            "coefficient", .optionalNumber,
            Meaning(
                en: "The standardised coefficient of its rank: above zero where the net present value rises with it.",
                es:
                    "El coeficiente estandarizado de su rango: mayor que cero donde el valor actual neto sube con ella.",
                pt: "O coeficiente padronizado do seu posto: maior que zero onde o valor presente líquido sobe com ele."
            )
        ) { $0.item.share?.coefficient },
    ])
}
