import Findings
import Projects
import Syntax

/// Reads ranges: the keys of a distribution around a figure.
struct RangeReader {
    let log: DiagnosticLog

    /// The figure and its range, out of an object that has both.
    ///
    /// `value` reads a number where the figure's kind of number stands: an amount, a rate, a share.
    func ranged(
        _ node: JSONNode, key: String, as shape: Shape, value: (JSONNode, String) -> Double?
    ) -> Estimate? {
        guard let fields = Fields(node, as: shape, at: key, log: log), let likely = fields["likely"],
            let figure = value(likely, "likely")
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
        guard let node = fields["range"] else { return nil }
        for key in ["low", "high"] where fields.has(key) {
            log.note(RangeProblem.twoRanges(key), at: fields.place(of: key))
        }
        guard let range = Fields(node, as: RangeShapes.range, at: "range", log: log) else { return nil }
        return estimate(range, of: figure, isCost: isCost, isAmount: true) { node, key, isDeviation in
            end(node, key: key, of: figure, isDeviation: isDeviation)
        }
    }

    /// An end of a range: a number, or a percentage up or down; a deviation: a number, or a percentage.
    func end(_ node: JSONNode, key: String, of figure: Double, isDeviation: Bool = false) -> Double? {
        if let text = node.string, text.hasSuffix("%") {
            return Fields.rate(node, key: key, log: log).map { isDeviation ? figure.magnitude * $0 : figure * (1 + $0) }
        }
        return Fields.number(node, key: key, expected: .range, log: log)
    }

    private func estimate(
        _ fields: Fields, of figure: Double, isCost: Bool, isAmount: Bool, number: (JSONNode, String, Bool) -> Double?
    ) -> Estimate? {
        let name: DistributionName?
        if fields.has("distribution") { name = fields.choice("distribution") } else { name = .triangular }
        guard let name else { return nil }
        let known = fields.shape.keys.map { $0.name }.filter { !["distribution", "likely"].contains($0) }
        for key in known where fields.has(key) && !name.keys.contains(key) {
            log.note(RangeProblem.foreignKey(key, distribution: name.rawValue), at: fields.place(of: key))
        }
        guard name.needs.contains(where: { $0.allSatisfy(fields.intends) }) else {
            log.note(RangeProblem.lacks(distribution: name.rawValue, keys: name.needs), at: fields.node)
            return nil
        }
        func read(_ key: String) -> Double? { fields[key].flatMap { number($0, key, key == "sd") } }
        switch name {
        case .uniform, .triangular, .pert:
            guard let low = read("low"), let high = read("high") else { return nil }
            guard Self.check(low: low, value: figure, high: high, fields, ["low", "high"], log) else { return nil }
            // A range of one value is that value.
            if low == high { return Estimate(figure, low: low, high: high) }
            return switch name {
            case .uniform: Estimate(figure, spread: .uniform(low: low, high: high))
            case .pert: Estimate(figure, spread: .pert(low: low, mode: figure, high: high))
            default: Estimate(figure, spread: .triangular(low: low, mode: figure, high: high))
            }
        case .normal:
            guard let deviation = read("sd"), isPositive(deviation, "sd", fields, orZero: true) else { return nil }
            if deviation == 0 { return Estimate(figure, low: figure, high: figure) }
            // Three deviations: beyond them lies one draw in 741.
            if isAmount, figure > 0, deviation > figure / 3 {
                log.note(RangeProblem.normalBelowZero, at: fields.place(of: "sd"))
                return nil
            }
            return Estimate(figure, spread: .normal(mean: figure, standardDeviation: deviation))
        case .lognormal: return logNormal(fields, of: figure, read: read)
        case .overrun: return overrun(fields, of: figure, isCost: isCost)
        }
    }

    private func logNormal(_ fields: Fields, of figure: Double, read: (String) -> Double?) -> Estimate? {
        if fields.has("sd") {
            for key in ["p10", "p90"] where fields.has(key) {
                log.note(RangeProblem.twoRanges(key), at: fields.place(of: key))
            }
            guard let deviation = read("sd"), isPositive(deviation, "sd", fields, orZero: true) else { return nil }
            guard figure > 0 else {
                log.note(RangeProblem.notPositive("likely"), at: fields.node)
                return nil
            }
            if deviation == 0 { return Estimate(figure, low: figure, high: figure) }
            return Estimate(figure, spread: .logNormalByMean(mean: figure, standardDeviation: deviation))
        }
        guard let low = read("p10"), let high = read("p90"), isPositive(low, "p10", fields),
            isPositive(high, "p90", fields)
        else { return nil }
        guard Self.check(low: low, value: figure, high: high, fields, ["p10", "p90"], log) else { return nil }
        if low == high { return Estimate(figure, low: low, high: high) }
        return Estimate(figure, spread: .logNormal(p10: low, p90: high))
    }

    private func overrun(_ fields: Fields, of figure: Double, isCost: Bool) -> Estimate? {
        var overrun = Spread.Overrun()
        func positive(_ key: String) -> Double? {
            guard let number = fields.number(key), isPositive(number, key, fields) else { return nil }
            return number
        }
        overrun.median = positive("median")
        overrun.threshold = positive("threshold")
        overrun.tailIndex = positive("tailIndex")
        overrun.cap = positive("cap")
        if let node = fields["tailShare"] {
            guard let share = AmountReader(log: log).share(node, key: "tailShare") else { return nil }
            guard share > 0, share < 0.5 else {
                log.note(RangeProblem.tailShareOutOfRange, at: node)
                return nil
            }
            overrun.tailShare = share
        }
        let median = overrun.median ?? 1
        if (overrun.threshold ?? Spread.Overrun.publishedThreshold) <= median || (overrun.cap ?? .infinity) <= median {
            let key = ["cap", "threshold", "median"].first(where: fields.has) ?? "distribution"
            log.note(RangeProblem.overrunOutOfOrder, at: fields.place(of: key))
            return nil
        }
        guard isCost else {
            log.note(RangeProblem.overrunOfNoCost, at: fields.place(of: "distribution"))
            return nil
        }
        return Estimate(figure, spread: .overrun(estimate: figure, overrun))
    }

    private func isPositive(_ number: Double, _ key: String, _ fields: Fields, orZero: Bool = false) -> Bool {
        if number > 0 || (orZero && number == 0) { return true }
        log.note(RangeProblem.notPositive(key), at: fields.place(of: key))
        return false
    }

    /// Notes ends that are reversed, or that leave the figure outside; whether they are sound.
    static func check(
        low: Double?, value: Double, high: Double?, _ fields: Fields, _ keys: [String], _ log: DiagnosticLog
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
