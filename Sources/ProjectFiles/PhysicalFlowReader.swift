import Facts
import Findings
import Money
import Projects
import Syntax

/// Reads what a project saves or causes in physical units.
struct PhysicalFlowReader {
    let launchMonth: Int
    let time: TimeReader
    let vocabulary: VocabularyReader
    let log: DiagnosticLog
    let rollOut: RollOut?

    func read(_ fields: Fields) -> [PhysicalFlow] {
        guard fields.has(ProjectKey.physical) else { return [] }
        return (fields.list(ProjectKey.physical) ?? []).compactMap(line)
    }

    private func line(_ node: JSONNode) -> PhysicalFlow? {
        guard let fields = Fields(node, as: MethodShapes.physical, log: log) else { return nil }
        let amounts = AmountReader(log: log)
        let what = vocabulary.wording(fields, LineKey.what)
        let unit = vocabulary.wording(fields, PhysicalKey.unit)
        let quantity = fields[PhysicalKey.quantity].flatMap { amounts.amount($0, key: PhysicalKey.quantity) }
        if let value = quantity?.value, value < 0 {
            log.note(
                DriverProblem.outOfBounds(key: PhysicalKey.quantity.name, value: value),
                at: fields.place(of: PhysicalKey.quantity))
        }
        let per: Period? = fields.choice(LineKey.per)
        let from = fields[LineKey.from].map { time.month($0, key: LineKey.from, edge: .first) } ?? launchMonth
        let until = fields[LineKey.until].map { time.month($0, key: LineKey.until, edge: .behindLast) }
        let growth = fields[LineKey.growth].flatMap { amounts.growth($0, key: LineKey.growth) }
            .map { Growth(Estimate($0)) }
        let uptake = uptake(fields)
        let isCaused = fields.boolean(PhysicalKey.caused) ?? false
        let price = fields[PhysicalKey.price].flatMap { pricePath($0, fields: fields) }
        fields.noteLackingPartners()
        guard let what, let unit, let quantity, let per, let from else { return nil }
        if let until, until == nil { return nil }
        let flow = Flow(
            what, .saving, .money(quantity.map { Estimate($0) }), .recurring(per, from: from, to: until ?? nil),
            to: .society, growth: growth, uptake: uptake,
            evidence: Evidence(source: vocabulary.wording(fields, LineKey.source)))
        return PhysicalFlow(
            what: what, unit: unit, isCaused: isCaused, quantity: flow, price: price,
            priceSource: vocabulary.wording(fields, PhysicalKey.priceSource))
    }

    private func uptake(_ fields: Fields) -> [Estimate] {
        guard let node = fields[LineKey.uptake] else { return [] }
        if node.string == DriverShapes.rollOutUptake {
            if rollOut == nil { log.note(DriverProblem.noRollOut, at: node) }
            return (rollOut?.connected ?? []).map { Estimate($0) }
        }
        if node.members != nil {
            return (RollOutReader(log: log).curve(node, ofLine: false)?.shares ?? []).map { Estimate($0) }
        }
        if node.elements == nil { RollOutReader(log: log).noteWrongUptake(node) }
        return (node.elements ?? []).compactMap {
            AmountReader(log: log).share($0, key: LineKey.uptake).map { Estimate($0) }
        }
    }

    /// One price, or prices by year.
    private func pricePath(_ node: JSONNode, fields: Fields) -> PricePath? {
        guard let elements = node.elements else {
            guard let price = fields.number(PhysicalKey.price) else { return nil }
            return checked(price, at: node).map { PricePath(steps: [.init(from: nil, price: $0)]) }
        }
        if time.start == nil { log.note(DriverProblem.pathWithoutStart, at: node) }
        if elements.isEmpty { log.note(ProjectProblem.emptyList(PhysicalKey.price.name), at: node) }
        var steps: [PricePath.Step] = []
        for element in elements {
            guard let step = Fields(element, as: MethodShapes.priceStep, log: log),
                let from = step.integer(PriceStepKey.from),
                let price = step.number(PriceStepKey.price),
                let sound = checked(price, at: step.place(of: PriceStepKey.price))
            else {
                continue
            }
            if let last = steps.last?.from, from <= last {
                log.note(DriverProblem.pathOutOfOrder(from), at: step.place(of: PriceStepKey.from))
            }
            steps.append(.init(from: from, price: sound))
        }
        return steps.isEmpty ? nil : PricePath(steps: steps)
    }

    private func checked(_ price: Double, at node: JSONNode) -> Double? {
        guard price >= 0 else {
            log.note(DriverProblem.outOfBounds(key: PhysicalKey.price.name, value: price), at: node)
            return nil
        }
        return price
    }
}
