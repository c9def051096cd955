import Findings
import Numerics
import Projects
import Syntax

/// Reads ranges: the keys of a distribution around a figure.
struct RangeReader {
    let log: DiagnosticLog

    /// The figure and its range, out of an object that has both.
    ///
    /// `value` reads a number where the figure's kind of number stands: an amount, a rate, a share.
    func ranged(
        _ node: JSONNode, key: Key, as shape: Shape, value: (JSONNode, Key) -> Double?
    ) -> Estimate? {
        guard let fields = Fields(node, as: shape, at: key, log: log), let likely = fields[RangeKey.likely],
            let figure = value(likely, RangeKey.likely)
        else {
            return nil
        }
        let isAmount = shape.id == RangeShapes.figure.id
        return estimate(fields, of: figure, isCost: false, isAmount: isAmount) { node, key, isDeviation in
            // Rates and shares have ends of their own kind; other figures also percentages of themselves.
            if shape.id != RangeShapes.figure.id { return value(node, key) }
            return end(node, key: key, of: figure, isDeviation: isDeviation)
        }
    }

    /// A figure with the range that stands beside it.
    func estimate(beside fields: Fields, of figure: Double, isCost: Bool) -> Estimate? {
        guard let node = fields[LineKey.range] else { return nil }
        for key in [LineKey.low, LineKey.high] where fields.has(key) {
            log.note(RangeProblem.twoRanges(key.name), at: fields.place(of: key))
        }
        guard let range = Fields(node, as: RangeShapes.range, at: LineKey.range, log: log) else { return nil }
        return estimate(range, of: figure, isCost: isCost, isAmount: true) { node, key, isDeviation in
            end(node, key: key, of: figure, isDeviation: isDeviation)
        }
    }

    /// An end of a range: a number, or a percentage up or down; a deviation: a number, or a percentage.
    func end(_ node: JSONNode, key: Key, of figure: Double, isDeviation: Bool = false) -> Double? {
        if let text = node.string, text.hasSuffix("%") {
            return Fields.rate(node, key: key, log: log).map { isDeviation ? figure.magnitude * $0 : figure * (1 + $0) }
        }
        return Fields.number(node, key: key, expected: .range, log: log)
    }

    private func estimate(
        _ fields: Fields, of figure: Double, isCost: Bool, isAmount: Bool, number: (JSONNode, Key, Bool) -> Double?
    ) -> Estimate? {
        let name: DistributionName?
        if fields.has(RangeKey.distribution) { name = fields.choice(RangeKey.distribution) } else { name = .triangular }
        guard let name else { return nil }
        let known = fields.shape.keys.filter {
            ![RangeKey.distribution.name, RangeKey.likely.name].contains($0.name)
        }
        for key in known where fields.has(key) && !name.keys.contains(where: { $0.name == key.name }) {
            log.note(RangeProblem.foreignKey(key.name, distribution: name.rawValue), at: fields.place(of: key))
        }
        guard name.needs.contains(where: { $0.allSatisfy(fields.intends) }) else {
            log.note(
                RangeProblem.lacks(distribution: name.rawValue, keys: name.needs.map { $0.map { $0.name } }),
                at: fields.node)
            return nil
        }
        func read(_ key: Key) -> Double? {
            fields[key].flatMap { number($0, key, key.name == RangeKey.sd.name) }
        }
        switch name {
        case .uniform, .triangular, .pert:
            guard let low = read(RangeKey.low), let high = read(RangeKey.high) else { return nil }
            guard Self.check(low: low, value: figure, high: high, fields, [RangeKey.low, RangeKey.high], log) else {
                return nil
            }
            // A range of one value is that value.
            if low == high { return Estimate(figure, low: low, high: high) }
            return switch name {
            case .uniform: Estimate(figure, distribution: .uniform(low: low, high: high))
            case .pert: Estimate(figure, distribution: .pert(low: low, mode: figure, high: high))
            default: Estimate(figure, distribution: .triangular(low: low, mode: figure, high: high))
            }
        case .normal:
            guard let deviation = read(RangeKey.sd), isPositive(deviation, RangeKey.sd, fields, orZero: true) else {
                return nil
            }
            if deviation == 0 { return Estimate(figure, low: figure, high: figure) }
            // Three deviations: beyond them lies one draw in 741.
            if isAmount, figure > 0, deviation > figure / 3 {
                log.note(RangeProblem.normalBelowZero, at: fields.place(of: RangeKey.sd))
                return nil
            }
            return Estimate(figure, distribution: .normal(mean: figure, standardDeviation: deviation))
        case .lognormal: return logNormal(fields, of: figure, read: read)
        case .overrun: return overrun(fields, of: figure, isCost: isCost)
        }
    }

    private func logNormal(_ fields: Fields, of figure: Double, read: (Key) -> Double?) -> Estimate? {
        if fields.has(RangeKey.sd) {
            for key in [RangeKey.p10, RangeKey.p90] where fields.has(key) {
                log.note(RangeProblem.twoRanges(key.name), at: fields.place(of: key))
            }
            guard let deviation = read(RangeKey.sd), isPositive(deviation, RangeKey.sd, fields, orZero: true) else {
                return nil
            }
            guard figure > 0 else {
                log.note(RangeProblem.notPositive(RangeKey.likely.name), at: fields.node)
                return nil
            }
            if deviation == 0 { return Estimate(figure, low: figure, high: figure) }
            return Estimate(figure, distribution: .logNormalByMean(mean: figure, standardDeviation: deviation))
        }
        guard let low = read(RangeKey.p10), let high = read(RangeKey.p90), isPositive(low, RangeKey.p10, fields),
            isPositive(high, RangeKey.p90, fields)
        else { return nil }
        guard Self.check(low: low, value: figure, high: high, fields, [RangeKey.p10, RangeKey.p90], log) else {
            return nil
        }
        if low == high { return Estimate(figure, low: low, high: high) }
        return Estimate(figure, distribution: .logNormal(p10: low, p90: high))
    }

    private func overrun(_ fields: Fields, of figure: Double, isCost: Bool) -> Estimate? {
        func positive(_ key: Key) -> Double? {
            guard let number = fields.number(key), isPositive(number, key, fields) else { return nil }
            return number
        }
        let ratios = (median: positive(RangeKey.median), threshold: positive(RangeKey.threshold))
        let index = positive(RangeKey.tailIndex)
        let cap = positive(RangeKey.cap)
        var tailShare: Double?
        if let node = fields[RangeKey.tailShare] {
            guard let share = AmountReader(log: log).share(node, key: RangeKey.tailShare) else { return nil }
            guard share > 0, share < 0.5 else {
                log.note(RangeProblem.tailShareOutOfRange, at: node)
                return nil
            }
            tailShare = share
        }
        let median = ratios.median ?? CostOverrun.publishedMedian
        if (ratios.threshold ?? CostOverrun.publishedThreshold) <= median || (cap ?? .infinity) <= median {
            let ratios = [RangeKey.cap, RangeKey.threshold, RangeKey.median]
            let key = ratios.first(where: fields.has) ?? RangeKey.distribution
            log.note(RangeProblem.overrunOutOfOrder, at: fields.place(of: key))
            return nil
        }
        guard isCost else {
            log.note(RangeProblem.overrunOfNoCost, at: fields.place(of: RangeKey.distribution))
            return nil
        }
        let overrun = CostOverrun(
            estimate: figure, median: ratios.median, threshold: ratios.threshold, tailShare: tailShare,
            tailIndex: index, cap: cap)
        return Estimate(figure, distribution: .overrun(overrun))
    }

    private func isPositive(_ number: Double, _ key: Key, _ fields: Fields, orZero: Bool = false) -> Bool {
        if number > 0 || (orZero && number == 0) { return true }
        log.note(RangeProblem.notPositive(key.name), at: fields.place(of: key))
        return false
    }

    /// Notes ends that are reversed, or that leave the figure outside; whether they are sound.
    static func check(
        low: Double?, value: Double, high: Double?, _ fields: Fields, _ keys: [Key], _ log: DiagnosticLog
    ) -> Bool {
        if let low, let high, low > high {
            log.note(ProjectProblem.reversedRange, at: fields.place(of: keys[0]))
        } else if let low, low > value {
            log.note(ProjectProblem.outsideRange, at: fields.place(of: keys[0]))
        } else if let high, high < value {
            log.note(ProjectProblem.outsideRange, at: fields.place(of: keys[1]))
        } else {
            return true
        }
        return false
    }
}
