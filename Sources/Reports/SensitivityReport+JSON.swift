import Appraisal
import Documents
import Facts
import Languages
import Money
import Projects
import Risk
import Valuation
import Wording

extension SensitivityReport {
    /// The machine contract `valor/sensitivity/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<SensitivityReport> = .contract("valor/sensitivity/1", asked + results)

    private static let asked: [Member<SensitivityReport>] =
        Project.identity(id: { $0.id }, of: { $0.project }) + [
            Member("assumptions", Assumptions.form, .assumptions) {
                Assumptions(terms: $0.terms, perspective: $0.sensitivity.perspective)
            },
            Member("option", .optionalText, .chosenOption) { $0.variant.option?.id },
            Member("beyond", .optionalText, .firstOption) { $0.variant.first?.id },
            Member("adjustments", .list(.choice), .appliedAdjustments) { $0.variant.corrections },
        ]

    private static let results: [Member<SensitivityReport>] = [
        Member(.netPresentValue, .number) { $0.sensitivity.netPresentValue },
        Member("bound", .optional(.choice), .bound) { $0.bound },
        Member(
            "figures", .list(figure),
            Meaning(
                en: "What each figure does, the widest swing first.",
                es: "Lo que hace cada variable, la de mayor amplitud primero.",
                pt: "O que cada variável faz, a de maior amplitude primeiro.")
        ) { report in
            report.sensitivity.figures.map { FigureRow(report: report, item: $0) }
        },
        Member("twoWay", .optional(twoWay), .twoWayTable) { report in
            report.sensitivity.twoWay.map { (report, $0) }
        },
        Member(
            "rates", .list(rate),
            Meaning(
                en: "The net present value by discount rate.", es: "El valor actual neto según la tasa de descuento.",
                pt: "O valor presente líquido por taxa de desconto.")
        ) { report in
            report.sensitivity.rates.points.map { ($0.rate, $0.netPresentValue, report.bound) }
        },
        Member(
            "crossings", BoundedRates.form,
            Meaning(
                en: "All discount rates at which the net present value is zero.",
                es: "Todas las tasas de descuento con las que el valor actual neto es cero.",
                pt: "Todas as taxas de desconto em que o valor presente líquido é zero.")
        ) {
            BoundedRates(rates: $0.sensitivity.rates.crossings, gaps: $0.gaps)
        },
        Member(
            "noCrossing", .optional(Reason.form),
            Meaning(
                en: "Why there is no such rate; null where there is one.",
                es: "Por qué no hay tal tasa; null donde la hay.", pt: "Por que não há tal taxa; null onde há.")
        ) { $0.sensitivity.rates.crossings.reason },
        Member(
            "delays", .list(delay),
            Meaning(
                en: "The net present value by months of delay, the end of the horizon fixed.",
                es: "El valor actual neto según los meses de atraso, con el fin del horizonte fijo.",
                pt: "O valor presente líquido por meses de atraso, com o fim do horizonte fixo.")
        ) { $0.sensitivity.delays },
        Member(saying: .notes, .texts) { report, words in
            (report.variant.lives.map { [words.say($0)] } ?? []) + report.notes
        },
    ]

    private struct FigureRow {
        let report: SensitivityReport
        let item: Sensitivity.Item
    }

    private static let figure: Form<FigureRow> = {
        let atLow = BoundedNumber<FigureRow>(.npvAtLow) { (.finite($0.item.atLow), $0.report.bound) }
        let atHigh = BoundedNumber<FigureRow>(.npvAtHigh) { (.finite($0.item.atHigh), $0.report.bound) }
        let swing = BoundedNumber<FigureRow>(.swing) { ($0.item.knownSwing, nil) }
        // Null, too, where nothing turns the result, which is no obstacle.
        let switching = Member<FigureRow>(.switchingValue, .optionalNumber) { $0.item.switching.value }
        let within = Member<FigureRow>(.withinEnds, .optionalTruth) { $0.item.turnsWithinEnds }
        let head: [Member<FigureRow>] = [
            Member("id", .text, .figureID) { $0.item.figure.id },
            Member(.what, .text) { $0.report.name($0.item.figure) },
            Member("value", .number, .approximate) { $0.item.figure.estimate.value },
            Member(.ends, .choice) { $0.item.ends.kind }, Member(.lowEnd, .number) { $0.item.ends.low },
            Member(.highEnd, .number) { $0.item.ends.high },
        ]
        let kind = Member<FigureRow>(.switchingKind, .oneOf(SwitchingValue.words + [undecided])) {
            $0.report.word($0.item)
        }
        return .object(
            head + [atLow.member, atHigh.member, swing.member, switching, kind, within]
                + BoundedNumber.boundsAndReasons(
                    of: [atLow, atHigh, swing],
                    and: [
                        .init("switchingValue") { ($0.item.switchingBound, $0.item.couldSwitch ? .undecided : nil) },
                        .init("withinEnds") { (nil, $0.item.turnsWithinEnds == nil ? .undecided : nil) },
                    ]))
    }()

    private static let twoWay: Form<(report: SensitivityReport, table: TwoWayTable)> = .object(
        [
            Member(.firstFigure, .text) { $0.table.first.id }, Member(.secondFigure, .text) { $0.table.second.id },
            Member(
                "firstValues", .list(.number),
                Meaning(
                    en: "The values of the first figure, one for each row.",
                    es: "Los valores de la primera variable, uno por fila.",
                    pt: "Os valores da primeira variável, um por linha.")
            ) { $0.table.rows },
            Member(
                "secondValues", .list(.number),
                Meaning(
                    en: "The values of the second figure, one for each column.",
                    es: "Los valores de la segunda variable, uno por columna.",
                    pt: "Os valores da segunda variável, um por coluna.")
            ) { $0.table.columns },
            Member("netPresentValues", .list(.list(.optionalNumber)), .twoWayTable) { row in
                row.table.rows.map { first in
                    row.table.columns.map { second in
                        row.table.netPresentValue(first, second).flatMap { $0.isFinite ? $0 : nil }
                    }
                }
            },
        ]
            + BoundedNumber.boundsAndReasons(
                of: [],
                and: [
                    .init("netPresentValues") { row in
                        let areKnown = row.table.pairs.allSatisfy { $0.netPresentValue.isFinite }
                        return (row.report.bound, areKnown ? nil : .outOfRange)
                    }
                ]))

    private static let rate: Form<(rate: Double, value: Double, bound: Bound?)> = {
        let value = BoundedNumber<(rate: Double, value: Double, bound: Bound?)>(.netPresentValue) {
            (.finite($0.value), $0.bound)
        }
        return .object(
            [Member(.discountRate, .number) { $0.rate }, value.member]
                + BoundedNumber.boundsAndReasons(of: [value]))
    }()

    private static let delay: Form<DelayCost> = {
        let numbers: [BoundedNumber<DelayCost>] = [
            .init(.npvServiceLater, ifTold: { ($0.serviceLater, $0.boundOfServiceLater) }),
            .init(.costOfServiceLater, ifTold: { ($0.costOfServiceLater, $0.boundOfCostOfService) }),
            .init(.npvAllLater, ifTold: { ($0.allLater, $0.boundOfAllLater) }),
            .init(.costOfAllLater, ifTold: { ($0.costOfAllLater, $0.boundOfCostOfAll) }),
        ]
        return .object(
            [Member(.months, .wholeNumber) { $0.months }] + numbers.map { $0.member }
                + BoundedNumber.boundsAndReasons(of: numbers))
    }()
}
