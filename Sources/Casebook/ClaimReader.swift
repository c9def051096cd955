import Facts
import Findings
import Money
import Numerics
import ProjectFiles
import Projects
import Syntax

/// Reads the claims of a case, whose figures it finds by their names.
struct ClaimReader {
    let words: VocabularyReader
    let time: TimeReader
    /// The first month of the project, from which the calendar's days are counted.
    let start: CalendarMonth?
    let vocabulary: Vocabulary
    let log: DiagnosticLog
    /// The lines and quantities of the file.
    let known: [String: ClaimFigure]

    init(
        project: Project, quantities: [Quantity], words: VocabularyReader, time: TimeReader, vocabulary: Vocabulary,
        log: DiagnosticLog
    ) {
        self.vocabulary = vocabulary
        self.words = words
        self.time = time
        start = project.start
        self.log = log
        var known: [String: ClaimFigure] = [:]
        for flow in project.flows {
            guard let id = flow.id else { continue }
            known[id] = Self.figure(
                id, flow.amount(), unit: .money((flow.currency ?? project.currency).code), qualifier: nil,
                evidence: flow.evidence)
        }
        for quantity in quantities {
            guard let id = quantity.id else { continue }
            known[id] = Self.figure(
                id, .stated(quantity.value), unit: .words(quantity.unit), qualifier: quantity.qualifier,
                evidence: quantity.evidence)
        }
        self.known = known
    }

    func claims(_ nodes: [JSONNode]) -> [Claim] {
        var ids: Set<String> = []
        return nodes.compactMap { node in
            guard let fields = Fields(node, as: ClaimShapes.claim, log: log) else { return nil }
            if let id = fields.string(ClaimKey.id) {
                if !Shape.isIdentifier(id) { log.note(CaseProblem.malformedID(id), at: fields.place(of: ClaimKey.id)) }
                if !ids.insert(id).inserted {
                    log.note(ClaimProblem.duplicateClaim(id), at: fields.place(of: ClaimKey.id))
                }
            }
            return claim(fields)
        }
    }

    private func claim(_ fields: Fields) -> Claim? {
        let what = words.wording(fields, ClaimKey.what)
        let obstacle = words.wording(fields, ClaimKey.cannotCheck)
        let why = words.wording(fields, ClaimKey.why)
        let ownUnit = words.wording(fields, ClaimKey.unit)
        let isReconstruction = fields.boolean(LineKey.reconstruction) ?? false
        if isReconstruction, !fields.intends(ClaimKey.why) {
            log.note(ClaimProblem.unexplainedReconstruction, at: fields.node)
        }
        let check = check(fields)
        if check == nil, !ClaimShapes.checks.contains(where: fields.intends), !fields.intends(ClaimKey.cannotCheck) {
            log.note(ClaimProblem.noCheck, at: fields.node)
        }
        guard let assertion = assertion(fields), let id = fields.string(ClaimKey.id), let what else { return nil }
        var unit = ownUnit.map { ClaimUnit.words($0) }
        if unit == nil, case .printed(let figure) = assertion { unit = figure.unit }
        return Claim(
            id: id, what: what, assertion: assertion, unit: unit, check: check, isReconstruction: isReconstruction,
            obstacle: obstacle, explanation: why)
    }

    private func assertion(_ fields: Fields) -> Claim.Assertion? {
        guard fields.intends(ClaimKey.printed) != fields.intends(ClaimKey.implied) else {
            log.note(ClaimProblem.notOneAssertion, at: fields.node)
            return nil
        }
        if let node = fields[ClaimKey.printed] { return figure(node, key: ClaimKey.printed).map { .printed($0) } }
        return fields[ClaimKey.implied].flatMap { expression($0, key: ClaimKey.implied) }.map { .implied($0) }
    }

    private func check(_ fields: Fields) -> Claim.Check? {
        let present = ClaimShapes.checks.filter(fields.has)
        if present.count > 1 {
            log.note(ClaimProblem.severalChecks(present.map { $0.name }), at: fields.place(of: present[1]))
        }
        guard let key = present.first, let node = fields[key] else { return nil }
        if key.name == ClaimKey.plausible.name { return limits(node) }
        guard let expression = expression(node, key: key) else { return nil }
        switch key.name {
        case ClaimKey.equals.name: return .equals(expression)
        case ClaimKey.atLeast.name: return .atLeast(expression)
        default: return .atMost(expression)
        }
    }

    private func limits(_ node: JSONNode) -> Claim.Check? {
        guard let fields = Fields(node, as: ClaimShapes.limits, at: ClaimKey.plausible, log: log) else { return nil }
        if !fields.intends(LimitKey.atLeast), !fields.intends(LimitKey.atMost) {
            log.note(ClaimProblem.noLimit, at: node)
        }
        return .plausible(
            atLeast: fields[LimitKey.atLeast].flatMap { expression($0, key: LimitKey.atLeast) },
            atMost: fields[LimitKey.atMost].flatMap { expression($0, key: LimitKey.atMost) })
    }

    // MARK: Figures

    private static func figure(
        _ id: String, _ value: Stated<Double>, unit: ClaimUnit, qualifier: Quantity.Qualifier?, evidence: Evidence
    ) -> ClaimFigure {
        let interval = value.value.flatMap { number in
            ClaimFigure.interval(of: number, in: evidence.quote ?? "", qualifier: qualifier)
        }
        return ClaimFigure(
            id: id, value: value, interval: interval ?? .everything, unit: unit, qualifier: qualifier,
            evidence: evidence, isUnverified: false)
    }

    /// A figure by its name, or written out.
    private func figure(_ node: JSONNode, key: Key) -> ClaimFigure? {
        if let name = node.string { return known(name, at: node) }
        guard node.members != nil else {
            Fields.noteWrongType(node, key: key, expected: .object, log: log)
            return nil
        }
        guard let fields = Fields(node, as: ClaimShapes.figure, at: key, log: log) else { return nil }
        let unit = words.wording(fields, ClaimKey.unit).map { ClaimUnit.words($0) }
        let qualifier: Quantity.Qualifier? = fields.choice(QuantityKey.qualifier)
        let isUnverified = fields.boolean(OperationKey.unverified) ?? false
        if isUnverified, !fields.intends(LineKey.source) { log.note(ClaimProblem.unverifiedWithoutSource, at: node) }
        let evidence = Evidence(
            quote: fields.string(LineKey.quote), place: fields.string(LineKey.place),
            source: words.wording(fields, LineKey.source),
            note: words.wording(fields, LineKey.note))
        guard let value = fields.number(QuantityKey.value), let quote = evidence.quote else { return nil }
        guard let interval = ClaimFigure.interval(of: value, in: quote, qualifier: qualifier) else {
            log.note(ClaimProblem.figureNotInPhrase(quote), at: fields.place(of: LineKey.quote))
            return nil
        }
        return ClaimFigure(
            id: nil, value: .stated(value), interval: interval, unit: unit, qualifier: qualifier, evidence: evidence,
            isUnverified: isUnverified)
    }

    private func known(_ name: String, at node: JSONNode) -> ClaimFigure? {
        guard let figure = known[name] else {
            let names = known.keys.sorted()
            log.note(
                ClaimProblem.unknownFigure(name, nearest: nearest(to: name, among: names), known: names), at: node)
            return nil
        }
        if figure.value.value != nil, figure.interval == .everything {
            log.note(ClaimProblem.figureNotInPhrase(figure.evidence.quote ?? ""), at: node)
            return nil
        }
        return figure
    }

    // MARK: Expressions

    private func expression(_ node: JSONNode, key: Key) -> ClaimExpression? {
        if case .number = node.value {
            return Fields.number(node, key: key, log: log).map { .number($0) }
        }
        guard node.members != nil, node[QuantityKey.value] == nil else {
            return figure(node, key: key).map { .figure($0) }
        }
        guard let fields = Fields(node, as: ClaimShapes.operation, at: key, log: log) else { return nil }
        let present = ClaimShapes.operations.filter(fields.has)
        guard present.count == 1, let name = present.first, let operand = fields[name] else {
            if !ClaimShapes.operations.contains(where: fields.intends) || present.count > 1 {
                log.note(ClaimProblem.notOneOperation(ClaimShapes.operations.map { $0.name }), at: node)
            }
            return nil
        }
        // A period says nothing without a rate.
        fields.noteLackingPartners(among: [OperationKey.per, OperationKey.over])
        switch name.name {
        case OperationKey.rate.name: return rate(fields, operand)
        case OperationKey.conversion.name: return conversion(operand)
        default: return operation(name, fields)
        }
    }

    private func operation(_ key: Key, _ fields: Fields) -> ClaimExpression? {
        guard let nodes = fields.list(key) else { return nil }
        let operands = nodes.compactMap { expression($0, key: key) }
        let takesAny = [OperationKey.sum.name, OperationKey.product.name].contains(key.name)
        guard takesAny ? nodes.count > 1 : nodes.count == 2 else {
            log.note(
                ClaimProblem.wrongCount(key.name, expected: takesAny ? "2+" : "2", found: nodes.count),
                at: fields.place(of: key))
            return nil
        }
        guard operands.count == nodes.count else { return nil }
        switch key.name {
        case OperationKey.sum.name: return .sum(operands)
        case OperationKey.product.name: return .product(operands)
        case OperationKey.difference.name: return .difference(operands[0], operands[1])
        case OperationKey.ratio.name: return .ratio(operands[0], operands[1])
        case OperationKey.share.name: return .share(operands[0], of: operands[1])
        default: return .growth(from: operands[0], to: operands[1])
        }
    }

    private func rate(_ fields: Fields, _ operand: JSONNode) -> ClaimExpression? {
        fields.noteLackingPartners(among: [OperationKey.rate])
        let period: ClaimPeriod? = fields.choice(OperationKey.per)
        let months = fields[OperationKey.over].flatMap { time.window($0, key: OperationKey.over) }
        guard let rate = expression(operand, key: OperationKey.rate), let period, let months else { return nil }
        return .rate(rate, per: period, units: period.count(in: months, from: start))
    }

    private func conversion(_ node: JSONNode) -> ClaimExpression? {
        guard let fields = Fields(node, as: ClaimShapes.conversion, at: OperationKey.conversion, log: log) else {
            return nil
        }
        let order: ConversionOrder? = fields.choice(ConversionKey.order)
        let from = money(fields, ConversionKey.from)
        let to = money(fields, ConversionKey.to)
        guard let amount = fields[ConversionKey.amount].flatMap({ expression($0, key: ConversionKey.amount) }),
            let from, let to
        else {
            return nil
        }
        return .conversion(amount, from: from, to: to, order: order)
    }

    private func money(_ fields: Fields, _ key: Key) -> PriceLevel? {
        guard let text = fields.string(key) else { return nil }
        guard let level = PriceLevel(text), CalendarMonth.years.contains(level.year),
            vocabulary.currencies.contains(level.currency.code)
        else {
            log.note(ClaimProblem.malformedMoney(text), at: fields.place(of: key))
            return nil
        }
        return level
    }
}
