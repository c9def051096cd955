import Facts
import Findings
import Numerics
import Projects
import Syntax

/// Reads how the public sector counts a project beside market prices.
struct MethodReader {
    let vocabulary: VocabularyReader
    let log: DiagnosticLog

    func read(_ fields: Fields) -> Method {
        var method = Method()
        guard let node = fields[ProjectKey.method],
            let own = Fields(node, as: MethodShapes.method, at: ProjectKey.method, log: log)
        else {
            return method
        }
        if own.has(MethodKey.shadowPrices) {
            let elements = own.list(MethodKey.shadowPrices) ?? []
            if elements.isEmpty {
                log.note(
                    ProjectProblem.emptyList(MethodKey.shadowPrices.name), at: own.place(of: MethodKey.shadowPrices))
            }
            method.shadowPrices = elements.compactMap(shadowPrice)
            noteRepeated(elements, key: MethodKey.category)
        }
        method.distribution = own[MethodKey.distribution].flatMap(distribution)
        method.publicFunds = own[MethodKey.publicFunds].flatMap(publicFunds)
        return method
    }

    /// The keys of a line by which it names something of the method.
    static let named = [LineKey.category, LineKey.group]

    /// The names that the method of a file gives, also to what has errors; nothing where they cannot be told for errors.
    static func names(of key: Key, in fields: Fields) -> [String]? {
        guard let method = fields[ProjectKey.method] else { return fields.intends(ProjectKey.method) ? nil : [] }
        guard let keys = method.members?.map({ $0.key }), keys.allSatisfy({ MethodShapes.method[$0] != nil }) else {
            return nil
        }
        let list: JSONNode?
        if key.name == LineKey.category.name {
            list = method[MethodKey.shadowPrices]
        } else {
            guard let distribution = method[MethodKey.distribution] else { return [] }
            list = distribution[MethodKey.groups]
            if list == nil { return nil }
        }
        guard let list else { return [] }
        guard let elements = list.elements else { return nil }
        let names = elements.compactMap { $0[key]?.string }
        return names.count == elements.count ? names : nil
    }

    private func noteRepeated(_ elements: [JSONNode], key: Key) {
        var seen: Set<String> = []
        for node in elements.compactMap({ $0[key] }) {
            if let name = node.string, !seen.insert(name).inserted {
                log.note(DriverProblem.duplicateName(name), at: node)
            }
        }
    }

    private func shadowPrice(_ node: JSONNode) -> Method.ShadowPrice? {
        guard let fields = Fields(node, as: MethodShapes.shadowPrice, log: log),
            let category = fields.string(MethodKey.category), let factorNode = fields[MethodKey.factor]
        else {
            return nil
        }
        if factorNode.string == MethodShapes.registered {
            let known = vocabulary.country.flatMap { vocabulary.vocabulary.shadowPrices[$0] } ?? [:]
            let named = known.values.first { $0.name?.all.contains(category) == true }
            guard let figure = known[category] ?? named else {
                let categories = known.sorted { $0.key < $1.key }.map { $0.value.name ?? LocalText($0.key) }
                log.note(
                    DriverProblem.noShadowPrice(category, country: vocabulary.country, known: categories),
                    at: factorNode)
                return nil
            }
            return .init(category: category, figure: figure, isRegistered: true)
        }
        guard let factor = fields.number(MethodKey.factor) else { return nil }
        guard factor >= 0 else {
            log.note(DriverProblem.outOfBounds(key: MethodKey.factor.name, value: factor), at: factorNode)
            return nil
        }
        guard let source = vocabulary.wording(fields, LineKey.source) else {
            if !fields.intends(LineKey.source) {
                log.note(ShapeProblem.missingKey(LineKey.source.name, shape: fields.shape.name), at: node)
            }
            return nil
        }
        let figure = ReferenceValue(
            value: factor, name: vocabulary.wording(fields, LineKey.what), source: source, isVerified: true)
        return .init(category: category, figure: figure, isRegistered: false)
    }

    private func distribution(_ node: JSONNode) -> Method.Distribution? {
        guard let fields = Fields(node, as: MethodShapes.distribution, at: MethodKey.distribution, log: log) else {
            return nil
        }
        let elasticity = bounded(fields, MethodKey.elasticity, isAboveZero: false)
        let reference = bounded(fields, MethodKey.referenceIncome, isAboveZero: true)
        let elements = fields.has(MethodKey.groups) ? fields.list(MethodKey.groups) ?? [] : []
        if fields.has(MethodKey.groups), elements.isEmpty {
            log.note(ProjectProblem.emptyList(MethodKey.groups.name), at: fields.place(of: MethodKey.groups))
        }
        let groups = elements.compactMap { element -> Method.Distribution.Group? in
            guard let group = Fields(element, as: MethodShapes.group, log: log),
                let name = group.string(MethodKey.group),
                let income = bounded(group, MethodKey.income, isAboveZero: true)
            else {
                return nil
            }
            return .init(name: name, what: vocabulary.wording(group, LineKey.what), income: income)
        }
        noteRepeated(elements, key: MethodKey.group)
        guard let elasticity, let reference, let source = vocabulary.wording(fields, LineKey.source) else { return nil }
        return .init(elasticity: elasticity, referenceIncome: reference, groups: groups, source: source)
    }

    private func publicFunds(_ node: JSONNode) -> Method.PublicFunds? {
        guard let fields = Fields(node, as: MethodShapes.publicFunds, at: MethodKey.publicFunds, log: log),
            let cost = marginalCost(fields), let source = vocabulary.wording(fields, LineKey.source)
        else {
            return nil
        }
        guard cost >= 0 else {
            log.note(
                DriverProblem.outOfBounds(key: MethodKey.marginalCost.name, value: cost),
                at: fields.place(of: MethodKey.marginalCost))
            return nil
        }
        return .init(marginalCost: cost, source: source)
    }

    /// What a unit of public funds costs beyond itself; that it costs 1.2 in all is often what people have read.
    private func marginalCost(_ fields: Fields) -> Double? {
        if let node = fields[MethodKey.marginalCost], let (whole, text) = Self.bareNumber(node), whole > 1, whole < 3 {
            log.note(DriverProblem.wholeCostOfFunds(text, beyond: whole - 1), at: node)
            return nil
        }
        return fields.rate(MethodKey.marginalCost)
    }

    /// A number without a percent sign, and how it is written.
    private static func bareNumber(_ node: JSONNode) -> (Double, String)? {
        switch node.value {
        case .number(let number, let literal): (number, literal)
        case .string(let text) where RateReading(text) == .bare: MachineNumber.number(text).map { ($0, text) }
        default: nil
        }
    }

    private func bounded(_ fields: Fields, _ key: Key, isAboveZero: Bool) -> Double? {
        guard let number = fields.number(key) else { return nil }
        guard isAboveZero ? number > 0 : number >= 0 else {
            log.note(DriverProblem.outOfBounds(key: key.name, value: number), at: fields.place(of: key))
            return nil
        }
        return number
    }
}
