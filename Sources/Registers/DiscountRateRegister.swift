import Facts
import Findings
import Numerics
import Syntax

/// The discount rates that governments and banks prescribe, read from JSON.
///
/// ```swift
/// let register = try DiscountRateRegister(SourceText(name: "discount-rates.json", text: text))
/// register["PER"]?.constant      // 0.08
/// register["GBR"]?.rates.last    // 0.025, from the 76th year on
/// register["PAN"]?.status        // .unverified: there is no rate
/// ```
///
/// Source: `Cases/reference/discount-rates.json`, whose origin stands beside it in `origins.json`.
package struct DiscountRateRegister: Sendable {
    /// Every rate, in the order of the file.
    package let entries: [RegisteredRate]

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        let log = DiagnosticLog(source)
        let fields = JSONReader.read(log).flatMap { Fields($0, as: Self.shape, log: log) }
        var entries: [RegisteredRate] = []
        for node in fields?.list("rates") ?? [] {
            guard let entry = Self.entry(node, log: log) else { continue }
            if entries.contains(where: { $0.economy == entry.economy && $0.use == entry.use }) {
                log.note(RegisterProblem.sameEconomy(entry.economy), at: node)
            }
            entries.append(entry)
        }
        guard !log.hasErrors else { throw InvalidRegister(diagnostics: log.diagnostics) }
        self.entries = entries
    }

    /// What is known of an economy's general rate, by its code; nothing where nobody has looked for one.
    package subscript(economy: String) -> RegisteredRate? {
        entries.first { $0.economy == economy && $0.use == .general }
    }

    /// All that is known of an economy's rates, the general one first.
    package func all(of economy: String) -> [RegisteredRate] {
        entries.filter { $0.economy == economy && $0.use == .general }
            + entries.filter { $0.economy == economy && $0.use != .general }
    }

    // MARK: Reading

    /// The latest year in which a step can start.
    private static let lastYear = 200

    private static let step = Shape(
        "step of a discount rate",
        [.init("from", .wholeNumber(1...lastYear), required: true), .init("rate", .rate, required: true)])
    private static let rate = Shape.Kind.either([.rate, .list(.object(step), atLeast: 1)])
    private static let superseded = Shape(
        "superseded rate", [.init("rate", rate, required: true), .init("source", .text, required: true)])

    private static let registered = Shape(
        "registered discount rate",
        [
            .init("economy", .text, required: true),
            .init("use", .choice(RegisteredRate.Use.allCases.map { $0.rawValue })), .init("rate", rate),
            .init("body", .wording), .init("instrument", .text), .init("year", .wholeNumber()),
            .init("validFrom", .text), .init("lastChecked", .text, required: true),
            .init("status", .choice(RegisteredRate.Status.allCases.map { $0.rawValue }), required: true),
            .init("basis", .choice(RegisteredRate.Basis.allCases.map { $0.rawValue })),
            .init("confidence", .choice(RegisteredRate.Confidence.allCases.map { $0.rawValue })),
            .init("superseded", .list(.object(superseded))), .init("quote", .text), .init("note", .wording),
        ])

    private static let shape = Shape(
        "register of discount rates", [.init("rates", .list(.object(registered)), required: true)])

    private static func entry(_ node: JSONNode, log: DiagnosticLog) -> RegisteredRate? {
        guard let fields = Fields(node, as: registered, log: log) else { return nil }
        let economy = fields.string("economy")
        let use: RegisteredRate.Use? = fields.choice("use")
        let rates = fields["rate"].map { Self.rates($0, log: log) }
        let status: RegisteredRate.Status? = fields.choice("status")
        let basis: RegisteredRate.Basis? = fields.choice("basis")
        let confidence: RegisteredRate.Confidence? = fields.choice("confidence")
        let superseded = (fields.list("superseded") ?? []).compactMap { node -> RegisteredRate.Superseded? in
            guard let earlier = Fields(node, as: Self.superseded, log: log), let source = earlier.string("source"),
                let rates = earlier["rate"].map({ Self.rates($0, log: log) })
            else { return nil }
            return .init(rates: rates, source: source)
        }
        let checked = fields.string("lastChecked")
        guard let economy, let status, let checked else { return nil }
        // Without a source there is no rate, and a rate without one is none.
        let sourced: [Bool] = ["rate", "body", "instrument", "year", "basis", "confidence"].map(fields.has)
        if sourced.contains(where: { $0 != (status == .verified) }) {
            log.note(RegisterProblem.rateAgainstStatus(economy), at: fields.place(of: "status"))
        }
        return RegisteredRate(
            economy: economy, use: use ?? .general, rates: rates ?? [], body: wording(fields, "body", log: log),
            instrument: fields.string("instrument"), year: fields.integer("year"),
            validFrom: fields.string("validFrom"), lastChecked: checked, status: status, basis: basis,
            confidence: confidence, superseded: superseded, quote: fields.string("quote"),
            note: wording(fields, "note", log: log))
    }

    /// A rate, or a rate for each year up to the last step.
    private static func rates(_ node: JSONNode, log: DiagnosticLog) -> [Double] {
        func rate(_ node: JSONNode?) -> Double? {
            guard let node, let rate = Fields.rate(node, key: "rate", log: log) else { return nil }
            if rate <= -1 { log.note(ShapeProblem.rateTooLow(node.string ?? MachineNumber.text(rate)), at: node) }
            return rate
        }
        guard let elements = node.elements else { return rate(node).map { [$0] } ?? [] }
        var rates: [Double] = []
        for element in elements {
            guard let fields = Fields(element, as: step, log: log), let from = fields.integer("from"),
                let next = rate(fields["rate"])
            else { continue }
            guard rates.isEmpty ? from == 1 : from > rates.count, from <= lastYear else {
                log.note(RegisterProblem.stepOutOfOrder(from), at: fields.place(of: "from"))
                return rates
            }
            if let last = rates.last { rates += Array(repeating: last, count: from - 1 - rates.count) }
            rates.append(next)
        }
        return rates
    }

    /// A text, or one for each language.
    private static func wording(_ fields: Fields, _ key: String, log: DiagnosticLog) -> LocalText? {
        guard let node = fields[key] else { return nil }
        guard let members = node.members else { return fields.string(key).map { LocalText($0) } }
        var variants: [String: String] = [:]
        for member in members {
            guard let text = member.value.string else {
                Fields.noteWrongType(member.value, key: member.key, expected: .text, log: log)
                continue
            }
            variants[member.key] = text
        }
        return LocalText(variants)
    }
}
