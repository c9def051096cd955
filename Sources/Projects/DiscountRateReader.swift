import Appraisal
import Facts
import Syntax

/// Reads a discount rate: one rate, or a schedule by year of the appraisal.
///
/// `"6%"` is the same rate in every year; `[ { "from": 1, "rate": "3.5%" }, { "from": 31, "rate": "3%" } ]` changes
/// with the thirty-first.
public struct DiscountRateReader {
    private let log: DiagnosticLog

    /// A reader that writes what is wrong into a log.
    public init(log: DiagnosticLog) {
        self.log = log
    }

    static let step = step(from: 1...Terms.longestHorizon)

    private static func step(from years: ClosedRange<Int>) -> Shape {
        Shape(
            "step of a discount rate", id: years.count == 1 ? "first-step" : "step",
            [.init("from", .wholeNumber(years), required: true), .init("rate", .rate, required: true)])
    }

    /// One rate, or steps of which the first starts with the first year.
    static let kind = Shape.Kind.either([
        .rate, .list(.object(step), atLeast: 1, first: .object(step(from: 1...1))),
    ])

    /// The rate that a value stands for.
    public func read(_ node: JSONNode, key: String = "discountRate") -> DiscountRate<ConstantPrices>? {
        guard let elements = node.elements else {
            guard let rate = AmountReader(log: log).growth(node, key: key) else { return nil }
            return try? .init(constant: rate)
        }
        var rates: [Double] = []
        for (index, element) in elements.enumerated() {
            guard let fields = Fields(element, as: Self.step, log: log), let from = fields.integer("from"),
                let rate = fields["rate"].flatMap({ AmountReader(log: log).growth($0, key: "rate") })
            else {
                continue
            }
            let isFirst = index == 0
            guard isFirst ? from == 1 : from > rates.count, from <= Terms.longestHorizon else {
                log.note(ProjectProblem.scheduleOutOfOrder(from), at: fields.place(of: "from"))
                return nil
            }
            if let last = rates.last { rates += Array(repeating: last, count: from - 1 - rates.count) }
            rates.append(rate)
        }
        if elements.isEmpty { log.note(ProjectProblem.emptyList(key), at: node) }
        return try? .init(schedule: rates)
    }
}
