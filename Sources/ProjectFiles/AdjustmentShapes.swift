import Findings
import Projects
import Syntax

// The shapes of risks, of optimism bias and of corrections.
extension Shapes {
    /// The uplifts that a project can state of its own.
    static let uplifts = ["investment", "operating", "duration"]

    /// Whether an object says what something costs.
    static func hasWorth(_ fields: Fields) -> Bool {
        ["amount", "volume", "each"].contains(where: fields.has)
    }

    /// What a risk or a mitigation costs is written as an operating cost is; it can be left out.
    private static let costRules: [ShapeRule] =
        operating.rules.filter { $0 != .exactlyOne(["amount", "volume"]) } + [.atMostOne(["amount", "volume"])]

    static let mitigation = Shape(
        "mitigation",
        costKeys + [
            .init("probabilityAfter", .share), .init("shareAfter", .share),
            .init("monthsAfter", .wholeNumber(0...Project.longestDelay)), .init("taken", .boolean),
        ],
        rules: costRules + [.always(anyOf(["probabilityAfter", "shareAfter", "monthsAfter"]))])

    static let risk = Shape(
        "risk",
        costKeys + [
            .init("probability", .share, required: true), .init("months", .wholeNumber(1...Project.longestDelay)),
            .init("paidTo", .choice(parties)), .init("owner", .wording), .init("contingentLiability", .boolean),
            .init("mitigation", .object(mitigation)),
        ],
        rules: costRules + [.always(anyOf(["amount", "volume", "months"]))])

    static let optimismBias = Shape(
        "optimism bias", id: "optimism-bias",
        [
            .init("category", .choice(OptimismBias.Category.allCases.map { $0.rawValue })), .init("mitigated", .share),
        ] + uplifts.map { .init($0, .rate) } + [.init("source", .text)],
        rules: [
            .always(anyOf(["category"] + uplifts)), .excludes("category", uplifts), .needs("mitigated", "category"),
        ])

    static let evidenceCorrections = Shape(
        "corrections", id: "corrections", EvidenceGrade.allCases.map { .init($0.rawValue, .share) })

    /// The keys of a project for all of these.
    static let adjustments: [Shape.Key] = [
        .init("risks", .list(.object(risk))), .init("optimismBias", .object(optimismBias)),
        .init("evidenceCorrections", .object(evidenceCorrections)), .init("discountRateIncludesRisk", .boolean),
    ]
}
