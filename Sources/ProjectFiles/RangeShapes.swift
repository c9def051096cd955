import Syntax
import Valuation

/// The distributions of a range, as files name them.
enum DistributionName: String, CaseIterable {
    case uniform, triangular, pert, normal, lognormal, overrun

    /// The keys that describe one, any list of which is enough.
    var needs: [[Key]] {
        switch self {
        case .uniform, .triangular, .pert: [[RangeKey.low, RangeKey.high]]
        case .normal: [[RangeKey.sd]]
        case .lognormal: [[RangeKey.p10, RangeKey.p90], [RangeKey.sd]]
        case .overrun: [[]]
        }
    }

    /// The keys that can describe it.
    var keys: [Key] {
        self == .overrun
            ? [RangeKey.median, RangeKey.threshold, RangeKey.tailShare, RangeKey.tailIndex, RangeKey.cap]
            : needs.flatMap { $0 }
    }
}

/// The shapes of ranges.
enum RangeShapes {
    /// The range that stands beside an amount or a volume.
    static let range = shape(
        "range", DistributionName.allCases, end: .rangeEnd, deviation: .either([.number(.notNegative), .percentage]),
        more: [
            RangeKey.median, RangeKey.threshold, RangeKey.tailShare, RangeKey.tailIndex, RangeKey.cap,
        ])

    /// A figure and its range in one, where a number could stand.
    static let figure = ranged(
        "ranged-figure", [.uniform, .triangular, .pert, .normal, .lognormal], value: .number(),
        end: .rangeEnd, deviation: .either([.number(.notNegative), .percentage]))

    /// A rate and its range.
    static let rate = ranged(
        "ranged-rate", [.uniform, .triangular, .pert, .normal], value: .rate, end: .rate, deviation: .rate)

    /// A share and its range.
    static let share = ranged(
        "ranged-share", [.uniform, .triangular, .pert], value: .share, end: .share, deviation: .share)

    /// A number of months or years and its range.
    static let time = ranged(
        "ranged-time", [.uniform, .triangular, .pert], value: .wholeNumber(span), end: .wholeNumber(span),
        deviation: .number())

    private static let span = 0...(12 * AppraisalTerms.longestHorizon)

    static let ratedOrRanged: Shape.Kind = .either([.rate, .object(rate)])
    static let sharedOrRanged: Shape.Kind = .either([.share, .object(share)])
    static let amountOrRanged: Shape.Kind = .either([.amount(.notNegative), .object(figure)])

    private static func ranged(
        _ name: String, _ names: [DistributionName], value: Shape.Kind, end: Shape.Kind, deviation: Shape.Kind
    ) -> Shape {
        let inner = shape(name, names, end: end, deviation: deviation)
        return Shape(name, id: name, [RangeKey.likely.holding(value)] + inner.keys, rules: inner.rules)
    }

    private static func shape(
        _ name: String, _ names: [DistributionName], end: Shape.Kind, deviation: Shape.Kind, more: [Key] = []
    ) -> Shape {
        var keys = [
            RangeKey.distribution.holding(.choice(names.map { $0.rawValue })), RangeKey.low.holding(end),
            RangeKey.high.holding(end),
        ]
        if names.contains(.lognormal) { keys += [RangeKey.p10.holding(end), RangeKey.p90.holding(end)] }
        if names.contains(.normal) { keys.append(RangeKey.sd.holding(deviation)) }
        keys += more
        let known = keys.map { $0.name }.filter { $0 != "distribution" }
        var rules: [ShapeRule] = [
            .when(.not(.has("distribution")), .all([.has("low"), .has("high")]))
        ]
        for name in names {
            let needs = name.needs.map { ShapeCondition.all($0.map { .has($0.name) }) }
            let foreign = known.filter { key in !name.keys.contains { $0.name == key } }
            var holds: [ShapeCondition] = foreign.map { .not(.has($0)) }
            if name != .overrun { holds.append(needs.count == 1 ? needs[0] : .any(needs)) }
            rules.append(.when(.holds("distribution", name.rawValue), .all(holds)))
        }
        let foreign = known.filter { key in !DistributionName.triangular.keys.contains { $0.name == key } }
        if !foreign.isEmpty {
            rules.append(.when(.not(.has("distribution")), .all(foreign.map { .not(.has($0)) })))
        }
        return Shape(name, id: name, keys, rules: rules)
    }

    /// How the ranks of two figures move together.
    static let correlation = Shape(
        "correlation", [CorrelationKey.between, CorrelationKey.rank, CorrelationKey.note])
}
