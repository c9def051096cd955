import Facts
import Findings
import Money
import ProjectFiles
import Projects
import Syntax

/// Reads the claims of a case, whose figures it finds by their names.
struct ClaimReader {
    let words: VocabularyReader
    let time: TimeReader
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
        self.log = log
        var known: [String: ClaimFigure] = [:]
        for flow in project.flows {
            guard let id = flow.id else { continue }
            known[id] = Self.figure(
                id, flow.amount(), unit: .money(project.currency.code), qualifier: nil, evidence: flow.evidence)
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
            if let id = fields.string("id") {
                if !CaseReader.isID(id) { log.note(CaseProblem.malformedID(id), at: fields.place(of: "id")) }
                if !ids.insert(id).inserted { log.note(ClaimProblem.duplicateClaim(id), at: fields.place(of: "id")) }
            }
            return claim(fields)
        }
    }

    private func claim(_ fields: Fields) -> Claim? {
        let what = words.wording(fields, "what")
        let obstacle = words.wording(fields, "cannotCheck")
        let why = words.wording(fields, "why")
        let ownUnit = words.wording(fields, "unit")
        let isReconstruction = fields.boolean("reconstruction") ?? false
        if isReconstruction, !fields.intends("why") {
            log.note(ClaimProblem.unexplainedReconstruction, at: fields.node)
        }
        let check = check(fields)
        if check == nil, !ClaimShapes.checks.contains(where: fields.intends), !fields.intends("cannotCheck") {
            log.note(ClaimProblem.noCheck, at: fields.node)
        }
        guard let assertion = assertion(fields), let id = fields.string("id"), let what else { return nil }
        var unit = ownUnit.map { ClaimUnit.words($0) }
        if unit == nil, case .printed(let figure) = assertion { unit = figure.unit }
        return Claim(
            id: id, what: what, assertion: assertion, unit: unit, check: check, isReconstruction: isReconstruction,
            obstacle: obstacle, explanation: why)
    }

    private func assertion(_ fields: Fields) -> Claim.Assertion? {
        guard fields.intends("printed") != fields.intends("implied") else {
            log.note(ClaimProblem.notOneAssertion, at: fields.node)
            return nil
        }
        if let node = fields["printed"] { return figure(node, key: "printed").map { .printed($0) } }
        return fields["implied"].flatMap { expression($0, key: "implied") }.map { .implied($0) }
    }

    private func check(_ fields: Fields) -> Claim.Check? {
        let present = ClaimShapes.checks.filter(fields.has)
        if present.count > 1 { log.note(ClaimProblem.severalChecks(present), at: fields.place(of: present[1])) }
        guard let key = present.first, let node = fields[key] else { return nil }
        if key == "plausible" { return limits(node) }
        guard let expression = expression(node, key: key) else { return nil }
        return key == "equals" ? .equals(expression) : key == "atLeast" ? .atLeast(expression) : .atMost(expression)
    }

    private func limits(_ node: JSONNode) -> Claim.Check? {
        guard let fields = Fields(node, as: ClaimShapes.limits, at: "plausible", log: log) else { return nil }
        if !fields.intends("atLeast"), !fields.intends("atMost") { log.note(ClaimProblem.noLimit, at: node) }
        return .plausible(
            atLeast: fields["atLeast"].flatMap { expression($0, key: "atLeast") },
            atMost: fields["atMost"].flatMap { expression($0, key: "atMost") })
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
    private func figure(_ node: JSONNode, key: String) -> ClaimFigure? {
        if let name = node.string { return known(name, at: node) }
        guard node.members != nil else {
            Fields.noteWrongType(node, key: key, expected: .object, log: log)
            return nil
        }
        guard let fields = Fields(node, as: ClaimShapes.figure, at: key, log: log) else { return nil }
        let unit = words.wording(fields, "unit").map { ClaimUnit.words($0) }
        let qualifier: Quantity.Qualifier? = fields.choice("qualifier")
        let isUnverified = fields.boolean("unverified") ?? false
        if isUnverified, !fields.intends("source") { log.note(ClaimProblem.unverifiedWithoutSource, at: node) }
        let evidence = Evidence(
            quote: fields.string("quote"), place: fields.string("place"), source: fields.string("source"),
            note: words.wording(fields, "note"))
        guard let value = fields.number("value"), let quote = evidence.quote else { return nil }
        guard let interval = ClaimFigure.interval(of: value, in: quote, qualifier: qualifier) else {
            log.note(ClaimProblem.figureNotInPhrase(quote), at: fields.place(of: "quote"))
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

    private func expression(_ node: JSONNode, key: String) -> ClaimExpression? {
        if case .number = node.value {
            return Fields.number(node, key: key, log: log).map { .number($0) }
        }
        guard node.members != nil, node["value"] == nil else { return figure(node, key: key).map { .figure($0) } }
        guard let fields = Fields(node, as: ClaimShapes.operation, at: key, log: log) else { return nil }
        let present = ClaimShapes.operations.filter(fields.has)
        guard present.count == 1, let name = present.first, let operand = fields[name] else {
            if !ClaimShapes.operations.contains(where: fields.intends) || present.count > 1 {
                log.note(ClaimProblem.notOneOperation(ClaimShapes.operations), at: node)
            }
            return nil
        }
        // A period says nothing without a rate.
        for (key, partner) in fields.lackingPartner(among: ["per", "over"]) {
            log.note(ProjectProblem.lacksPartner(key, partner: partner), at: fields.place(of: key))
        }
        switch name {
        case "rate": return rate(fields, operand)
        case "conversion": return conversion(operand)
        default: return operation(name, fields)
        }
    }

    private func operation(_ name: String, _ fields: Fields) -> ClaimExpression? {
        guard let nodes = fields.list(name) else { return nil }
        let operands = nodes.compactMap { expression($0, key: name) }
        let takesAny = name == "sum" || name == "product"
        guard takesAny ? nodes.count > 1 : nodes.count == 2 else {
            log.note(
                ClaimProblem.wrongCount(name, expected: takesAny ? "2+" : "2", found: nodes.count),
                at: fields.place(of: name))
            return nil
        }
        guard operands.count == nodes.count else { return nil }
        switch name {
        case "sum": return .sum(operands)
        case "product": return .product(operands)
        case "difference": return .difference(operands[0], operands[1])
        case "ratio": return .ratio(operands[0], operands[1])
        case "share": return .share(operands[0], of: operands[1])
        default: return .growth(from: operands[0], to: operands[1])
        }
    }

    private func rate(_ fields: Fields, _ operand: JSONNode) -> ClaimExpression? {
        for (key, partner) in fields.lackingPartner(among: ["rate"]) {
            log.note(ProjectProblem.lacksPartner(key, partner: partner), at: fields.place(of: key))
        }
        let period: ClaimPeriod? = fields.choice("per")
        let months = fields["over"].flatMap { time.window($0, key: "over") }
        guard let rate = expression(operand, key: "rate"), let period, let months else { return nil }
        return .rate(rate, per: period, months: months.count)
    }

    private func conversion(_ node: JSONNode) -> ClaimExpression? {
        guard let fields = Fields(node, as: ClaimShapes.conversion, at: "conversion", log: log) else { return nil }
        let order: ConversionOrder? = fields.choice("order")
        let from = money(fields, "from")
        let to = money(fields, "to")
        guard let amount = fields["amount"].flatMap({ expression($0, key: "amount") }), let from, let to else {
            return nil
        }
        return .conversion(amount, from: from, to: to, order: order)
    }

    private func money(_ fields: Fields, _ key: String) -> PriceLevel? {
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
