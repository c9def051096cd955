import Facts
import Findings
import Money
import Numerics
import Projects
import Syntax

/// Reads amounts: a number with its range, or why there is none.
struct AmountReader {
    let log: DiagnosticLog
    /// The currency whose sign or code may stand beside an amount; nothing where any may.
    var currency: Currency?

    /// How people write that a figure is missing.
    private static let unknowns: [String: Unknown] = [
        "not stated": .notStated, "not quantified": .notQuantified, "not separable": .notSeparable,
    ]

    /// The words for each of them.
    static var unknownWords: [String] { unknowns.keys.sorted() }

    /// What a text says about a missing figure, if that is what it says.
    static func unknown(_ text: String) -> Unknown? {
        unknowns[text] ?? LocalWords.unknown(text).flatMap { unknowns[$0] }
    }

    /// An amount that a text writes as people do, with a word, a currency's sign or several marks: `300 millones`,
    /// `R$ 1.200,50`, `1.000.000`.
    ///
    /// A bare number in quotes is none, nor one with a single mark, of which a file does not tell what it parts.
    private func written(_ text: String) -> CellNumber? {
        guard case .number(let number) = CellReader(convention: nil).read(text), !number.isPercent,
            number.written.isUnmistakable
        else { return nil }
        return number
    }

    /// The word with which a file says why a figure is missing.
    static func word(_ unknown: Unknown) -> String {
        switch unknown {
        case .notStated: "not stated"
        case .notQuantified: "not quantified"
        case .notSeparable: "not separable"
        }
    }

    /// Notes a text that is nearly one of those that say why a figure is missing; whether it is one.
    func noteMisspelt(_ text: String, at node: JSONNode, key: Key) -> Bool {
        let choices = Self.unknownWords
        guard NumberReading(text) == .none, let near = nearest(to: text, among: choices) else { return false }
        log.note(ShapeProblem.notAChoice(key: key.name, found: text, nearest: near, choices: choices), at: node)
        return true
    }

    /// An amount under a key.
    func amount(_ node: JSONNode, key: Key) -> Stated<Double>? {
        if let text = node.string {
            if let unknown = Self.unknown(text) { return .unknown(unknown) }
            if noteMisspelt(text, at: node, key: key) { return nil }
            if let number = written(text) {
                if let currency, !number.written.fits(currency.code) {
                    log.note(SheetProblem.otherCurrency(text, currency: currency.code), at: node)
                    return nil
                }
                return .stated(number.value)
            }
        }
        return Fields.number(node, key: key, expected: .amount, log: log).map { .stated($0) }
    }

    /// An amount with the `low` and `high`, or the `range`, beside it.
    func estimate(_ fields: Fields, _ key: Key, isCost: Bool = false) -> Stated<Estimate>? {
        guard let node = fields[key], let amount = amount(node, key: key) else { return nil }
        guard case .stated(let value) = amount else { return .unknown(amount.unknown ?? .notStated) }
        return .stated(estimate(value, beside: fields, isCost: isCost))
    }

    /// A number with the `low` and `high`, or the `range`, that stand beside it.
    func estimate(_ value: Double, beside fields: Fields, isCost: Bool) -> Estimate {
        let ranges = RangeReader(log: log)
        if let estimate = ranges.estimate(beside: fields, of: value, isCost: isCost) { return estimate }
        let low = fields[LineKey.low].flatMap { ranges.end($0, key: LineKey.low, of: value) }
        let high = fields[LineKey.high].flatMap { ranges.end($0, key: LineKey.high, of: value) }
        _ = RangeReader.check(low: low, value: value, high: high, fields, [LineKey.low, LineKey.high], log)
        return Estimate(value, low: low, high: high)
    }

    /// An amount that may carry its range in itself.
    func rangedAmount(_ node: JSONNode, key: Key) -> Stated<Estimate>? {
        guard node.members != nil else { return amount(node, key: key).map { $0.map { Estimate($0) } } }
        return RangeReader(log: log)
            .ranged(node, key: key, as: RangeShapes.figure) { Fields.number($0, key: $1, expected: .range, log: log) }
            .map { .stated($0) }
    }

    /// A number that may carry its range in itself.
    func rangedNumber(_ node: JSONNode, key: Key) -> Estimate? {
        func number(_ node: JSONNode, _ key: Key) -> Double? {
            Fields.number(node, key: key, expected: .number, log: log)
        }
        guard node.members != nil else { return number(node, key).map { Estimate($0) } }
        return RangeReader(log: log).ranged(node, key: key, as: RangeShapes.figure, value: number)
    }

    /// What each unit saves: a number, or the difference of `before` and `after` with the range that stands beside them.
    func change(_ fields: Fields, _ key: Key) -> Stated<Estimate>? {
        guard let node = fields[key] else { return nil }
        guard node.members != nil, node[RangeKey.likely] == nil else {
            return rangedAmount(node, key: key)
        }
        guard let change = Fields(node, as: Shapes.changeOfUnit, at: key, log: log),
            let before = change.number(ChangeKey.before), let afterNode = change[ChangeKey.after]
        else {
            return nil
        }
        if let text = afterNode.string, text.hasSuffix("%") {
            return Fields.rate(afterNode, key: ChangeKey.after, log: log).map {
                .stated(estimate(before * (1 - $0), beside: change, isCost: false))
            }
        }
        return change.number(ChangeKey.after).map { .stated(estimate(before - $0, beside: change, isCost: false)) }
    }

    /// A rate above −100 %, by which something can grow or be discounted.
    func growth(_ node: JSONNode, key: Key) -> Double? {
        guard let rate = Fields.rate(node, key: key, log: log) else { return nil }
        guard rate > -1 else {
            log.note(ShapeProblem.rateTooLow(node.string ?? MachineNumber.text(rate)), at: node)
            return nil
        }
        return rate
    }

    /// A rate by which something can grow, with the range that it may carry in itself.
    func rangedGrowth(_ node: JSONNode, key: Key) -> Estimate? {
        guard node.members != nil else { return growth(node, key: key).map { Estimate($0) } }
        return RangeReader(log: log).ranged(node, key: key, as: RangeShapes.rate) { growth($0, key: $1) }
    }

    /// A share with the range that it may carry in itself.
    func rangedShare(_ node: JSONNode, key: Key) -> Estimate? {
        guard node.members != nil else { return share(node, key: key).map { Estimate($0) } }
        return RangeReader(log: log).ranged(node, key: key, as: RangeShapes.share) { share($0, key: $1) }
    }

    /// A share between 0 and 100 %.
    func share(_ node: JSONNode, key: Key) -> Double? {
        guard let share = wholeRate(node, key: key) else { return nil }
        guard (0...1).contains(share) else {
            log.note(ProjectProblem.shareOutOfRange, at: node)
            return nil
        }
        return share
    }

    /// A rate of any size.
    func rate(_ node: JSONNode, key: Key) -> Double? { Fields.rate(node, key: key, log: log) }

    /// A rate for which 1 without a percent sign is everything.
    private func wholeRate(_ node: JSONNode, key: Key) -> Double? {
        if case .number(1, _) = node.value { return 1 }
        return Fields.rate(node, key: key, log: log)
    }
}
