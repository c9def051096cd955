import Appraisal
import Facts
import Findings
import Projects
import Syntax
import Valuation

/// Reads a discount rate: one rate, or a schedule by year of the appraisal.
///
/// `"6%"` is the same rate in every year; `[ { "from": 1, "rate": "3.5%" }, { "from": 31, "rate": "3%" } ]` changes
/// with the thirty-first. Such a rate is real; `{ "nominal": "12%" }` is nominal, and takes amounts in current prices.
package struct DiscountRateReader {
    private let log: DiagnosticLog

    /// A reader that writes what is wrong into a log.
    package init(log: DiagnosticLog) {
        self.log = log
    }

    /// The last year from which a step of a schedule can start: Great Britain's own has one from year 301.
    static let lastStep = 500

    static let step = step(from: 1...lastStep)

    private static func step(from years: ClosedRange<Int>) -> Shape {
        Shape(
            "step of a schedule", id: years.count == 1 ? "first-step" : "step",
            [RateKey.from.holding(.wholeNumber(years)), RateKey.rate])
    }

    /// Steps of which the first starts with the first year.
    static let steps = Shape.Kind.list(.object(step), atLeast: 1, first: .object(step(from: 1...1)))
    /// One rate, or steps of which the first starts with the first year.
    static let path = Shape.Kind.either([.rate, steps])
    private static let nominal = Shape("nominal rate", id: "nominal-rate", [RateKey.nominal])
    /// The same for a real rate, or one that says it is nominal.
    static let kind = Shape.Kind.either([.rate, steps, .object(nominal), .object(RangeShapes.rate)])

    /// The range of a rate that carries one.
    func range(_ node: JSONNode, key: Key = ProjectKey.discountRate) -> Estimate? {
        isRange(node) ? AmountReader(log: log).rangedGrowth(node, key: key) : nil
    }

    /// Whether a value is a range of real rates, and no nominal rate.
    private func isRange(_ node: JSONNode) -> Bool { node.members != nil && node[RateKey.nominal] == nil }

    /// The rate that a value stands for, of one with a range the most likely; one that does not say what it is is real, unless it is meant as nominal.
    package func read(_ node: JSONNode, key: Key = ProjectKey.discountRate, asNominal: Bool = false) -> AnyDiscountRate?
    {
        guard node.members != nil else {
            guard let rates = rates(node, key: key) else { return nil }
            if asNominal { return (try? DiscountRate(schedule: rates)).map(AnyDiscountRate.nominal) }
            return (try? DiscountRate(schedule: rates)).map(AnyDiscountRate.real)
        }
        if isRange(node) {
            guard let rate = AmountReader(log: log).rangedGrowth(node, key: key) else { return nil }
            return (try? DiscountRate(constant: rate.value)).map(AnyDiscountRate.real)
        }
        guard let rate = Fields(node, as: Self.nominal, log: log)?[RateKey.nominal],
            let rates = rates(rate, key: RateKey.nominal)
        else { return nil }
        return (try? DiscountRate(schedule: rates)).map(AnyDiscountRate.nominal)
    }

    /// The inflation that a value stands for.
    package func inflation(_ node: JSONNode, key: Key = ProjectKey.inflation) -> Inflation? {
        rates(node, key: key).flatMap { try? Inflation(schedule: $0) }
    }

    /// The rates by year.
    func rates(_ node: JSONNode, key: Key) -> [Double]? {
        guard let elements = node.elements else { return AmountReader(log: log).growth(node, key: key).map { [$0] } }
        var rates: [Double] = []
        for (index, element) in elements.enumerated() {
            guard let fields = Fields(element, as: Self.step, log: log), let from = fields.integer(RateKey.from),
                let rate = fields[RateKey.rate].flatMap({ AmountReader(log: log).growth($0, key: RateKey.rate) })
            else {
                continue
            }
            let isFirst = index == 0
            guard from <= Self.lastStep else {
                log.note(ProjectProblem.scheduleTooLong(from, most: Self.lastStep), at: fields.place(of: RateKey.from))
                return nil
            }
            guard isFirst ? from == 1 : from > rates.count else {
                log.note(ProjectProblem.scheduleOutOfOrder(from), at: fields.place(of: RateKey.from))
                return nil
            }
            if let last = rates.last { rates += Array(repeating: last, count: from - 1 - rates.count) }
            rates.append(rate)
        }
        if elements.isEmpty { log.note(ProjectProblem.emptyList(key.name), at: node) }
        return rates.isEmpty ? nil : rates
    }
}
