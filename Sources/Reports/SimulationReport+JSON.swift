import Facts
import Numerics
import Projects
import Risk
import Wording

extension SimulationReport {
    /// The machine contract `valor/simulation/1`.
    public var json: JSONOutput {
        let settings = simulation.settings
        return [
            "schema": "valor/simulation/1",
            "id": .string(id), "name": .string(words.text(project.name)), "country": JSONOutput(project.country),
            "currency": .string(currency), "priceYear": JSONOutput(project.priceYear?.year),
            "assumptions": .assumptions(terms, perspective: perspective, words: words),
            "option": JSONOutput(variant.option?.id), "beyond": JSONOutput(variant.first?.id),
            "adjustments": JSONOutput(variant.corrections.map(\.rawValue)),
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

    private func json(_ view: SimulatedView) -> JSONOutput {
        let isTimed = isTimed(view.perspective)
        return [
            "perspective": .string(view.perspective.rawValue),
            "bound": JSONOutput(bound(view.perspective)?.rawValue),
            "netPresentValueAsPrinted": JSONOutput(base(view.perspective)),
            "mean": JSONOutput(view.mean), "standardError": JSONOutput(view.standardError),
            "standardDeviation": JSONOutput(view.standardDeviation),
            "percentiles": .array(
                view.percentiles.map { percentile in
                    .object([("percent", .integer(percentile.percent))] + members(percentile.value))
                }),
            "chanceOfLoss": .object(members(view.chanceOfLoss)),
            "chanceOfNoPayback": isTimed ? .object(members(view.chanceOfNoPayback)) : .null,
            "chanceOfLatePayback": view.chanceOfLatePayback.map { isTimed ? .object(members($0)) : .null } ?? .null,
            "paybacks": .array(
                (isTimed ? view.paybacks : []).map { payback in
                    [
                        "percent": .integer(payback.percent),
                        "years": payback.months.isFinite ? .number(payback.months / 12) : .null,
                    ]
                }),
            "histogram": .array(
                view.histogram.classes.map { item in
                    ["from": JSONOutput(item.low), "below": JSONOutput(item.high), "draws": .integer(item.count)]
                }),
        ]
    }

    private func members(_ number: Approximate) -> [(String, JSONOutput)] {
        [
            ("value", .number(number.value)), ("low", JSONOutput(number.interval?.lowerBound)),
            ("high", JSONOutput(number.interval?.upperBound)),
        ]
    }

    private func json(
        _ item: (figure: ProjectFigure, distribution: Distribution, share: SpreadShares.Share?)
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
