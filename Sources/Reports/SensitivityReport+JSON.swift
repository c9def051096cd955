import Documents
import Facts
import Risk
import Wording

extension SensitivityReport {
    /// The machine contract `valor/sensitivity/1`.
    package var json: JSONOutput {
        let rates = sensitivity.rates
        return [
            "schema": "valor/sensitivity/1",
            "id": .string(id), "name": .string(words.text(project.name)), "country": JSONOutput(project.country),
            "currency": .string(currency), "priceYear": JSONOutput(project.priceYear?.year),
            "assumptions": .assumptions(terms, perspective: sensitivity.perspective, words: words),
            "option": JSONOutput(variant.option?.id), "beyond": JSONOutput(variant.first?.id),
            "adjustments": JSONOutput(variant.corrections.map { $0.rawValue }),
            "netPresentValue": .number(sensitivity.netPresentValue), "bound": JSONOutput(bound?.rawValue),
            "figures": .array(sensitivity.figures.map(json)),
            "twoWay": sensitivity.twoWay.map(json) ?? .null,
            "rates": .array(
                rates.points.map { point -> JSONOutput in
                    var numbers = BoundedNumbers(words: words)
                    numbers.add("discountRate", .number(point.rate))
                    numbers.add("netPresentValue", .finite(point.netPresentValue), bound)
                    return .object(numbers.members)
                }),
            "crossings": rates.crossings.json(boundedIn: gaps),
            "noCrossing": rates.crossings.reason.map { .reason($0, words: words) } ?? .null,
            "delays": .array(
                sensitivity.delays.map { delay -> JSONOutput in
                    var numbers = BoundedNumbers(words: words)
                    numbers.add("months", .integer(delay.months))
                    numbers.add("npvServiceLater", delay.serviceLater, delay.boundOfServiceLater)
                    numbers.add("costOfServiceLater", delay.costOfServiceLater, delay.boundOfCostOfService)
                    numbers.add("npvAllLater", delay.allLater, delay.boundOfAllLater)
                    numbers.add("costOfAllLater", delay.costOfAllLater, delay.boundOfCostOfAll)
                    return .object(numbers.members)
                }),
            "notes": JSONOutput((variant.lives.map { [words.say($0)] } ?? []) + notes),
        ]
    }

    private func json(_ item: Sensitivity.Item) -> JSONOutput {
        var numbers = BoundedNumbers(words: words)
        numbers.add("id", .string(item.figure.id))
        numbers.add("what", .string(name(item.figure)))
        numbers.add("value", .number(item.figure.estimate.value))
        numbers.add("ends", .string(item.ends.kind.rawValue))
        numbers.add("lowEnd", .number(item.ends.low))
        numbers.add("highEnd", .number(item.ends.high))
        numbers.add("npvAtLow", .finite(item.atLow), bound)
        numbers.add("npvAtHigh", .finite(item.atHigh), bound)
        numbers.add("swing", item.knownSwing)
        numbers.add("switchingValue", JSONOutput(item.switching.value))
        numbers.note(item.switchingBound, of: "switchingValue")
        numbers.add("switchingKind", .string(word(item)))
        numbers.add("withinEnds", JSONOutput(item.turnsWithinEnds))
        if item.couldSwitch { numbers.note(.undecided, of: "switchingValue") }
        if item.turnsWithinEnds == nil { numbers.note(.undecided, of: "withinEnds") }
        return .object(numbers.members)
    }

    private func json(_ table: TwoWayTable) -> JSONOutput {
        var numbers = BoundedNumbers(words: words)
        numbers.add("firstFigure", .string(table.first.id))
        numbers.add("secondFigure", .string(table.second.id))
        numbers.add("firstValues", JSONOutput(table.rows))
        numbers.add("secondValues", JSONOutput(table.columns))
        numbers.add("netPresentValues", .array(table.netPresentValues.map { JSONOutput($0) }))
        numbers.note(bound, of: "netPresentValues")
        if !table.netPresentValues.joined().allSatisfy({ $0.isFinite }) {
            numbers.note(.outOfRange, of: "netPresentValues")
        }
        return .object(numbers.members)
    }
}
