import Findings
import Projects
import Syntax

// The shapes of risks, of optimism bias and of corrections.
extension Shapes {
    /// The uplifts that a project can state of its own.
    static let uplifts = [BiasKey.investment, BiasKey.operating, BiasKey.duration]
    private static let upliftNames = uplifts.map { $0.name }

    /// Whether an object says what something costs.
    static func hasWorth(_ fields: Fields) -> Bool {
        [LineKey.amount, LineKey.volume, LineKey.each].contains(where: fields.has)
    }

    /// What a risk or a mitigation costs is written as an operating cost is; it can be left out.
    private static let costRules: [ShapeRule] =
        operating.rules.filter { $0 != .exactlyOne(figures) } + [.atMostOne(figures)]

    static let mitigation = Shape(
        "mitigation",
        costKeys + [
            MitigationKey.probabilityAfter, MitigationKey.shareAfter, MitigationKey.monthsAfter, MitigationKey.taken,
        ],
        rules: costRules + [.always(anyOf(["probabilityAfter", "shareAfter", "monthsAfter"]))])

    static let risk = Shape(
        "risk",
        costKeys + [
            RiskKey.probability, RiskKey.months, RiskKey.paidTo, RiskKey.owner, RiskKey.contingentLiability,
            RiskKey.mitigation,
        ],
        rules: costRules + [.always(anyOf(figures + ["months"]))])

    static let optimismBias = Shape(
        "optimism bias", id: "optimism-bias",
        [BiasKey.category, BiasKey.mitigated] + uplifts + [BiasKey.source],
        rules: [
            .always(anyOf(["category"] + upliftNames)), .excludes("category", upliftNames),
            .needs("mitigated", "category"),
        ])

    static let evidenceCorrections = Shape(
        "corrections", id: "corrections", EvidenceGrade.allCases.map { CorrectionKey.share.named($0.rawValue) })
}
