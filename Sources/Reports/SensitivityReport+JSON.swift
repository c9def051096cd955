import Projects
import Risk
import Wording

extension SensitivityReport {
    /// The machine contract `valor/sensitivity/1`.
    public var json: JSONOutput {
        let rates = sensitivity.rates
        return [
            "schema": "valor/sensitivity/1",
            "id": .string(id), "name": .string(words.text(project.name)), "country": JSONOutput(project.country),
            "currency": .string(currency), "priceYear": JSONOutput(project.priceYear?.year),
            "assumptions": .assumptions(terms, perspective: sensitivity.perspective, words: words),
            "option": JSONOutput(variant.option?.id), "beyond": JSONOutput(variant.first?.id),
            "adjustments": JSONOutput(variant.corrections.map(\.rawValue)),
            "netPresentValue": .number(sensitivity.netPresentValue), "bound": JSONOutput(bound?.rawValue),
            "figures": .array(sensitivity.figures.map(json)),
            "twoWay": sensitivity.twoWay.map(json) ?? .null,
            "rates": .array(
                rates.points.map { point in
                    ["discountRate": .number(point.rate), "netPresentValue": .number(point.netPresentValue)]
                }),
            "crossings": rates.crossings.json,
            "noCrossing": rates.crossings.reason.map { .reason($0, words: words) } ?? .null,
            "delays": .array(
                sensitivity.delays.map { delay in
                    [
                        "months": .integer(delay.months), "npvServiceLater": .number(delay.serviceLater),
                        "costOfServiceLater": .number(delay.costOfServiceLater),
                        "npvAllLater": .number(delay.allLater), "costOfAllLater": .number(delay.costOfAllLater),
                    ]
                }),
            "notes": JSONOutput((variant.lives.map { [words.say($0)] } ?? []) + notes),
        ]
    }

    private func json(_ item: Sensitivity.Item) -> JSONOutput {
        [
            "id": .string(item.figure.id), "what": .string(name(item.figure)),
            "value": .number(item.figure.estimate.value), "ends": .string(item.ends.kind.rawValue),
            "lowEnd": .number(item.ends.low), "highEnd": .number(item.ends.high), "npvAtLow": .number(item.atLow),
            "npvAtHigh": .number(item.atHigh), "swing": .number(item.swing),
            "switchingValue": JSONOutput(item.switching.value), "switchingKind": .string(item.switching.word),
            "withinEnds": .bool(item.turnsWithinEnds),
        ]
    }

    private func json(_ table: TwoWayTable) -> JSONOutput {
        [
            "firstFigure": .string(table.first.id), "secondFigure": .string(table.second.id),
            "firstValues": JSONOutput(table.rows), "secondValues": JSONOutput(table.columns),
            "netPresentValues": .array(table.netPresentValues.map { JSONOutput($0) }),
        ]
    }
}
