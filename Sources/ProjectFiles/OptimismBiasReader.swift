import Facts
import Findings
import Projects
import Syntax

/// Reads what a project states of its optimism bias, and of the corrections of its evidence.
struct OptimismBiasReader {
    let log: DiagnosticLog

    func read(_ node: JSONNode) -> OptimismBias? {
        guard let fields = Fields(node, as: Shapes.optimismBias, at: ProjectKey.optimismBias, log: log) else {
            return nil
        }
        let uplifts = Shapes.uplifts.filter(fields.has)
        if fields.has(BiasKey.category) {
            if let first = uplifts.first {
                log.note(AdjustmentProblem.categoryAndUplift, at: fields.place(of: first))
                return nil
            }
            let category: OptimismBias.Category? = fields.choice(BiasKey.category)
            let mitigated =
                fields[BiasKey.mitigated].map { AmountReader(log: log).share($0, key: BiasKey.mitigated) } ?? 0
            guard let category, let mitigated else { return nil }
            return .category(category, mitigated: mitigated)
        }
        if fields.noteLackingPartners(among: [BiasKey.mitigated]) { return nil }
        if uplifts.isEmpty {
            if !([BiasKey.category] + Shapes.uplifts).contains(where: fields.intends) {
                log.note(AdjustmentProblem.noUplift, at: node)
            }
            return nil
        }
        return .own(
            OptimismUplift(
                investment: uplift(fields, BiasKey.investment), operating: uplift(fields, BiasKey.operating),
                duration: uplift(fields, BiasKey.duration)),
            source: fields.string(BiasKey.source))
    }

    private func uplift(_ fields: Fields, _ key: Key) -> Double {
        guard let node = fields[key], let rate = AmountReader(log: log).rate(node, key: key) else { return 0 }
        if rate < 0 { log.note(AdjustmentProblem.negativeUplift, at: node) }
        if rate > OptimismUplift.largest {
            log.note(AdjustmentProblem.upliftTooLarge(key: key.name, most: OptimismUplift.largest), at: node)
        }
        return rate
    }

    /// By how much an amount of each grade is corrected.
    func corrections(_ node: JSONNode) -> [EvidenceGrade: Double] {
        guard let fields = Fields(node, as: Shapes.evidenceCorrections, at: ProjectKey.evidenceCorrections, log: log)
        else {
            return [:]
        }
        var corrections: [EvidenceGrade: Double] = [:]
        for grade in EvidenceGrade.allCases {
            let key = CorrectionKey.share.named(grade.rawValue)
            corrections[grade] = fields[key].flatMap { AmountReader(log: log).share($0, key: key) }
        }
        return corrections
    }
}
