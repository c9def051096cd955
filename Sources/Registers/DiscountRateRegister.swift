import Facts
import Findings
import Numerics
import Syntax

/// The discount rates that governments and banks prescribe, read from JSON.
///
/// ```swift
/// let register = try DiscountRateRegister(SourceText(name: "discount-rates.json", text: text))
/// register["PER"]?.constant      // 0.08
/// register["GBR"]?.rates.last    // 0.01, from the 301st year on
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
        for node in fields?.list(RateKey.rates) ?? [] {
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

    /// The latest year in which a step can start: the longest schedule known reaches the 301st.
    private static let lastYear = 400

    private static let step = Shape(
        "step of a discount rate",
        [RateKey.from, RateKey.rate])
    private static let rate = Shape.Kind.either([.rate, .list(.object(step), atLeast: 1)])
    private static let superseded = Shape(
        "superseded rate", [RateKey.rate.holding(rate), RateKey.source])

    private static let registered = Shape(
        "registered discount rate",
        [
            RateKey.economy,
            RateKey.use, RateKey.rate.holding(rate).optional,
            RateKey.body, RateKey.instrument, RateKey.address, RateKey.year,
            RateKey.validFrom, RateKey.lastChecked,
            RateKey.status,
            RateKey.basis,
            RateKey.confidence,
            RateKey.superseded, RateKey.quote, RateKey.note,
        ])

    private static let shape = Shape(
        "register of discount rates", [RateKey.rates])

    private static func entry(_ node: JSONNode, log: DiagnosticLog) -> RegisteredRate? {
        guard let fields = Fields(node, as: registered, log: log) else { return nil }
        let economy = fields.string(RateKey.economy)
        let use: RegisteredRate.Use? = fields.choice(RateKey.use)
        let rates = fields[RateKey.rate].map { Self.rates($0, log: log) }
        let status: RegisteredRate.Status? = fields.choice(RateKey.status)
        let basis: RegisteredRate.Basis? = fields.choice(RateKey.basis)
        let confidence: RegisteredRate.Confidence? = fields.choice(RateKey.confidence)
        let superseded = (fields.list(RateKey.superseded) ?? []).compactMap { node -> RegisteredRate.Superseded? in
            guard let earlier = Fields(node, as: Self.superseded, log: log),
                let source = earlier.string(RateKey.source),
                let rates = earlier[RateKey.rate].map({ Self.rates($0, log: log) })
            else { return nil }
            return .init(rates: rates, source: source)
        }
        let checked = fields.string(RateKey.lastChecked)
        guard let economy, let status, let checked else { return nil }
        let isVerified = status == .verified
        // What is verified was read in the words of whoever prescribes it, and has all that says so; what is not says
        // what was looked for, has no word on how sure it is, and a rate only beside what says where it comes from.
        let sourced: [Key] = [RateKey.body, RateKey.instrument, RateKey.year]
        let isWhole =
            basis != .secondHand
            && (sourced + [RateKey.rate, RateKey.basis, RateKey.confidence]).allSatisfy(fields.has)
        let isSourced =
            fields.has(RateKey.note) && (!fields.has(RateKey.rate) || sourced.allSatisfy(fields.has))
        if isVerified ? !isWhole : fields.has(RateKey.confidence) || !isSourced {
            log.note(RegisterProblem.rateAgainstStatus(economy), at: fields.place(of: RateKey.status))
        }
        if isVerified, !fields.has(RateKey.address) {
            log.note(RegisterProblem.unreadSource(economy), at: fields.place(of: RateKey.status))
        }
        if !RegisterTable.isDay(checked) {
            log.note(
                RegisterProblem.notADay(column: RateKey.lastChecked.name, found: checked),
                at: fields.place(of: RateKey.lastChecked))
        }
        return RegisteredRate(
            economy: economy, use: use ?? .general, rates: rates ?? [], body: fields.wording(RateKey.body, log: log),
            instrument: fields.wording(RateKey.instrument, log: log), address: fields.string(RateKey.address),
            year: fields.integer(RateKey.year),
            validFrom: fields.string(RateKey.validFrom), lastChecked: checked, status: status, basis: basis,
            confidence: confidence, superseded: superseded, quote: fields.string(RateKey.quote),
            note: fields.wording(RateKey.note, log: log))
    }

    /// A rate, or a rate for each year up to the last step.
    private static func rates(_ node: JSONNode, log: DiagnosticLog) -> [Double] {
        func rate(_ node: JSONNode?) -> Double? {
            guard let node, let rate = Fields.rate(node, key: RateKey.rate, log: log) else { return nil }
            if rate <= -1 { log.note(ShapeProblem.rateTooLow(node.string ?? MachineNumber.text(rate)), at: node) }
            return rate
        }
        guard let elements = node.elements else { return rate(node).map { [$0] } ?? [] }
        var rates: [Double] = []
        for element in elements {
            guard let fields = Fields(element, as: step, log: log), let from = fields.integer(RateKey.from),
                let next = rate(fields[RateKey.rate])
            else { continue }
            guard rates.isEmpty ? from == 1 : from > rates.count, from <= lastYear else {
                log.note(RegisterProblem.stepOutOfOrder(from), at: fields.place(of: RateKey.from))
                return rates
            }
            if let last = rates.last { rates += Array(repeating: last, count: from - 1 - rates.count) }
            rates.append(next)
        }
        return rates
    }
}

extension DiscountRateRegister {
    /// The keys of the register.
    fileprivate enum RateKey {
        static let from = Key("from", .wholeNumber(1...lastYear), required: true)
        static let rate = Key("rate", .rate, required: true)
        static let source = Key("source", .text, required: true)
        static let economy = Key("economy", .text, required: true)
        static let use = Key("use", .choice(RegisteredRate.Use.allCases.map { $0.rawValue }))
        static let body = Key("body", .wording)
        static let instrument = Key("instrument", .wording)
        static let address = Key("address", .text)
        static let year = Key("year", .wholeNumber())
        static let validFrom = Key("validFrom", .text)
        static let lastChecked = Key("lastChecked", .text, required: true)
        static let status = Key("status", .choice(RegisteredRate.Status.allCases.map { $0.rawValue }), required: true)
        static let basis = Key("basis", .choice(RegisteredRate.Basis.allCases.map { $0.rawValue }))
        static let confidence = Key("confidence", .choice(RegisteredRate.Confidence.allCases.map { $0.rawValue }))
        static let superseded = Key("superseded", .list(.object(DiscountRateRegister.superseded)))
        static let quote = Key("quote", .text)
        static let note = Key("note", .wording)
        static let rates = Key("rates", .list(.object(registered)), required: true)
    }
}
