import Facts
import Findings
import Projects
import Syntax

/// Reads the risks of a project.
struct RiskReader {
    let time: TimeReader
    let launchMonth: Int
    let vocabulary: VocabularyReader
    let log: DiagnosticLog
    let foreign: ForeignLines

    private var amounts: AmountReader { AmountReader(log: log) }
    private var lines: FlowReader {
        FlowReader(
            role: .operating, launchMonth: launchMonth, time: time, vocabulary: vocabulary, log: log, foreign: foreign)
    }

    func read(_ node: JSONNode) -> ProjectRisk? {
        guard let fields = Fields(node, as: Shapes.risk, log: log) else { return nil }
        let probability = fields[RiskKey.probability].flatMap { self.probability($0, key: RiskKey.probability) }
        let months = months(fields, RiskKey.months)
        let costs = Shapes.hasWorth(fields)
        if !costs, !fields.intends(RiskKey.months) { log.note(AdjustmentProblem.riskWithoutEffect, at: node) }
        var effect = costs ? lines.read(fields) : nil
        if let receiver: Party = fields.choice(RiskKey.paidTo) {
            if effect?.payer == receiver {
                log.note(ProjectProblem.transferToItself, at: fields.place(of: RiskKey.paidTo))
            }
            // What one party pays to another is nobody's cost.
            effect?.role = .transfer
            effect?.beneficiary = receiver
        }
        let what = vocabulary.wording(fields, LineKey.what)
        let owner = vocabulary.wording(fields, RiskKey.owner)
        let isContingent = fields.boolean(RiskKey.contingentLiability) ?? false
        let mitigation = fields[RiskKey.mitigation].flatMap {
            self.mitigation($0, probability: probability ?? 0, months: months ?? 0)
        }
        guard let what, let probability, !costs || effect != nil else { return nil }
        return ProjectRisk(
            what, probability: probability, effect: effect, months: months ?? 0, id: fields.string(LineKey.id),
            owner: owner, isContingentLiability: isContingent, mitigation: mitigation)
    }

    private func mitigation(_ node: JSONNode, probability: Double, months: Int) -> ProjectRisk.Mitigation? {
        guard let fields = Fields(node, as: Shapes.mitigation, at: RiskKey.mitigation, log: log) else { return nil }
        let after =
            fields[MitigationKey.probabilityAfter].map { self.probability($0, key: MitigationKey.probabilityAfter) }
            ?? probability
        let share = fields[MitigationKey.shareAfter].map { amounts.share($0, key: MitigationKey.shareAfter) } ?? 1
        let monthsAfter =
            fields.has(MitigationKey.monthsAfter) ? self.months(fields, MitigationKey.monthsAfter, from: 0) : months
        let costs = Shapes.hasWorth(fields)
        let cost = costs ? lines.read(fields) : nil
        let what = vocabulary.wording(fields, LineKey.what)
        let isTaken = fields.boolean(MitigationKey.taken) ?? true
        guard let what, let after, let share, let monthsAfter, !costs || cost != nil else { return nil }
        for (key, isWorse) in [
            (MitigationKey.probabilityAfter, after > probability), (MitigationKey.monthsAfter, monthsAfter > months),
        ]
        where isWorse {
            log.note(AdjustmentProblem.mitigationMakesWorse(key.name), at: fields.place(of: key))
        }
        if after == probability, share == 1, monthsAfter == months {
            log.note(AdjustmentProblem.mitigationWithoutEffect, at: node)
        }
        return ProjectRisk.Mitigation(
            what, cost: cost, probability: after, share: share, months: monthsAfter, isTaken: isTaken)
    }

    /// A share between 0 and 100 %: `"30%"`, `0.3`, or 1 for what is certain.
    private func probability(_ node: JSONNode, key: Key) -> Double? {
        let (written, value): (String, Double?) =
            switch node.value {
            case .number(let number, let literal): (literal, number)
            case .string(let text):
                if case .rate(let rate) = RateReading(text) { (text, rate) } else { (text, nil) }
            default: ("", nil)
            }
        guard let value else { return Fields.rate(node, key: key, log: log) }
        guard (0...1).contains(value) else {
            log.note(AdjustmentProblem.probabilityOutOfRange(written), at: node)
            return nil
        }
        return value
    }

    private func months(_ fields: Fields, _ key: Key, from least: Int = 1) -> Int? {
        guard let months = fields.integer(key) else { return nil }
        guard (least...Project.longestDelay).contains(months) else {
            log.note(AdjustmentProblem.riskDelayOutOfRange(months), at: fields.place(of: key))
            return nil
        }
        return months
    }
}
