import Documents
import Facts
import Numerics
import Projects
import Risk
import Wording

extension SimulationReport {
    /// The machine contract `valor/simulation/1`.
    package var json: JSONOutput {
        let settings = simulation.settings
        return [
            "schema": "valor/simulation/1",
            "id": .string(id), "name": .string(words.text(project.name)), "country": JSONOutput(project.country),
            "currency": .string(currency), "priceYear": JSONOutput(project.priceYear?.year),
            "assumptions": .assumptions(terms, perspective: perspective, words: words),
            "option": JSONOutput(variant.option?.id), "beyond": JSONOutput(variant.first?.id),
            "adjustments": JSONOutput(variant.corrections.map { $0.rawValue }),
            "draws": .integer(settings.draws), "seed": .string(String(settings.seed)),
            "points": .string(settings.points.rawValue), "lateAfter": JSONOutput(late?.text),
            "views": .array(simulation.views.map(json)),
            "leftOut": .array(
                leftOut.map { left in
                    [
                        "perspective": .string(left.perspective.rawValue),
                        "reason": .reason(left.reason, words: words),
                    ]
                }),
            "figures": .array(ordered.map(json)),
            "explained": JSONOutput(simulation.shares?.explained),
            "explainedView": .string(simulation.explained.rawValue), "sharesOf": .string(spreadExplained),
            "correlations": .array(
                correlations.map { correlation in
                    [
                        "between": JSONOutput([correlation.first.id, correlation.second.id]),
                        "rank": .number(correlation.rank),
                    ]
                }),
            "notes": JSONOutput((variant.lives.map { [words.say($0)] } ?? []) + notes),
        ]
    }

    private func json(_ view: SimulatedAccount) -> JSONOutput {
        var numbers = BoundedNumbers(words: words)
        func add(_ key: String, _ row: SimulationRow) {
            let value = row.value(of: view, self)
            numbers.add(key, JSONOutput(value))
            if value != nil { numbers.note(row.bound(of: view, self), of: key) }
            if let reason = row.reason(of: view, self) { numbers.note(reason, of: key) }
        }
        let isTimed = isTimed(view.perspective)
        let (bound, chance) = (bound(view.perspective), bound(view.perspective)?.reversed)
        numbers.add("perspective", .string(view.perspective.rawValue))
        numbers.add("bound", JSONOutput(bound?.rawValue))
        add("netPresentValueAsPrinted", .asPrinted)
        add("mean", .mean)
        add("standardError", .standardError)
        add("standardDeviation", .standardDeviation)
        numbers.add(
            "percentiles",
            .array(
                view.percentiles.map { percentile in
                    .object([("percent", .integer(percentile.percent))] + members(percentile.value, bound))
                }))
        numbers.add("chanceOfLoss", .object(members(view.chanceOfLoss, chance)))
        numbers.add("chanceOfNoPayback", isTimed ? .object(members(view.chanceOfNoPayback, chance)) : .null)
        numbers.add(
            "chanceOfLatePayback",
            view.chanceOfLatePayback.map { isTimed ? .object(members($0, chance)) : .null } ?? .null)
        if !isTimed {
            for key in ["chanceOfNoPayback", "chanceOfLatePayback"] { numbers.note(.sameWindow, of: key) }
        }
        numbers.add("paybacks", .array(isTimed ? view.paybacks.map { payback($0.percent, of: view) } : []))
        numbers.add(
            "histogram",
            .array(
                view.histogram.classes.map { item in
                    [
                        "from": JSONOutput(item.low), "below": JSONOutput(item.high), "draws": .integer(item.count),
                        "bound": JSONOutput(bound?.rawValue),
                    ]
                }))
        return .object(numbers.members)
    }

    private func payback(_ percent: Int, of view: SimulatedAccount) -> JSONOutput {
        let row = SimulationRow.payback(percent)
        let value = row.value(of: view, self)
        return [
            "percent": .integer(percent), "years": JSONOutput(value),
            "bound": JSONOutput(value == nil ? nil : row.bound(of: view, self)?.rawValue),
            "notComputable": row.reason(of: view, self).map { .reason($0, words: words) } ?? .null,
        ]
    }

    private func members(_ number: Approximate, _ bound: Bound?) -> [(String, JSONOutput)] {
        [
            ("value", .number(number.value)), ("low", JSONOutput(number.interval?.lowerBound)),
            ("high", JSONOutput(number.interval?.upperBound)), ("bound", JSONOutput(bound?.rawValue)),
        ]
    }

    private func json(
        _ item: (figure: UncertainParameter, distribution: Distribution, share: SpreadShares.Share?)
    ) -> JSONOutput {
        let (mean, deviation) = (item.distribution.mean, item.distribution.standardDeviation)
        return [
            "id": .string(item.figure.id), "what": .string(name(item.figure)),
            "distribution": .string(words(for: item.distribution, of: item.figure)),
            "value": .number(item.figure.estimate.value), "mean": mean.isFinite ? .number(mean) : .null,
            "median": .number(item.distribution.quantile(0.5)),
            "standardDeviation": deviation.isFinite ? .number(deviation) : .null,
            "share": JSONOutput(item.share?.share), "coefficient": JSONOutput(item.share?.coefficient),
        ]
    }
}
