import Casebook
import Projects
import Registers
import Valuation
import Wording

// The parts of an appraisal's contract that tell of corrections, of risks and of the reference class.
extension ContractType {
    /// A number from each point of view; null where it cannot be computed.
    private static let each = ContractType.object(
        ContractObject(Perspective.allCases.map { .init($0.rawValue, .optionalNumber, .none) }))

    /// On which side of each of them the true one lies.
    private static let eachBound = ContractType.object(
        ContractObject(Perspective.allCases.map { .init($0.rawValue, bound, .none, always: false) }))

    private static let adjustment = ContractObject([
        .init("kind", .choice(Adjustment.allCases.map { $0.rawValue }), .topic(.correctionKind)),
        .init("isApplied", .truth, .topic(.isApplied)), .init("netPresentValue", each, .topic(.netPresentValues)),
        .init("bounds", eachBound, .topic(.boundsOfViews)),
        .init(
            "notComputable",
            .object(ContractObject(Perspective.allCases.map { .init($0.rawValue, reason, .none, always: false) })),
            .topic(.reasonsOfViews)),
    ])

    private static let uplift = ContractObject([
        .init("investment", .number, .topic(.upliftOfInvestment)),
        .init("operating", .number, .topic(.upliftOfOperating)),
        .init("duration", .number, .topic(.upliftOfDuration)), .init("months", .wholeNumber, .topic(.upliftMonths)),
    ])

    private static let graded = ContractObject(
        [
            .init("grade", .nullable(.choice(EvidenceGrade.allCases.map { $0.rawValue })), .topic(.grade)),
            .init("lines", .wholeNumber, .topic(.lineCount)), .init("costs", optionalNumber, .topic(.gradedCosts)),
            .init("benefits", optionalNumber, .topic(.gradedBenefits)),
            .init("correction", optionalNumber, .topic(.correctionShare)),
        ] + boundsAndReasons(of: ["costs", "benefits"]))

    private static let mitigation = ContractObject([
        .init("what", .text, .topic(.mitigationWhat)), .init("isTaken", .truth, .topic(.isTaken)),
        .init("probability", .number, .topic(.probability)), .init("share", .number, .topic(.shareLeft)),
        .init("months", .wholeNumber, .topic(.delayMonths)), .init("cost", each, .topic(.mitigationCost)),
        .init("expected", each, .topic(.mitigatedLoss)),
        .init("gain", each, .topic(.mitigationGain)),
        .init("expectedBounds", eachBound, .topic(.boundsOfViews)),
        .init("gainBounds", eachBound, .topic(.boundsOfViews)),
        .init(
            "notComputable",
            .object(ContractObject(["cost", "expected", "gain"].map { .init($0, reason, .none, always: false) })),
            .topic(.notComputable)),
    ])

    private static let risk = ContractObject([
        .init("id", optionalText, .field(.id)), .init("what", .text, .topic(.riskWhat)),
        .init("owner", optionalText, .topic(.owner)), .init("probability", .number, .topic(.probability)),
        .init("months", .wholeNumber, .topic(.delayMonths)),
        .init("isContingentLiability", .truth, .topic(.isContingentLiability)),
        .init("loss", each, .topic(.lossIfItHappens)),
        .init("expected", each, .topic(.expectedLoss)),
        .init("lossBounds", eachBound, .topic(.boundsOfViews)),
        .init(
            "notComputable",
            .object(ContractObject(["loss", "expected"].map { .init($0, reason, .none, always: false) })),
            .topic(.notComputable)),
        .init("expectedBounds", eachBound, .topic(.boundsOfViews)),
        .init("mitigation", .nullable(.object(mitigation)), .topic(.mitigation)),
    ])

    private static let register = ContractObject([
        .init("register", .list(.object(risk)), .topic(.riskLines)),
        .init("expected", each, .topic(.expectedLoss)),
        .init("contingentExposure", .number, .topic(.contingentExposure)),
        .init("expectedBounds", eachBound, .topic(.boundsOfViews)),
        .init("contingentExposureBound", .nullable(bound), .topic(.bound)),
        .init(
            "notComputable", .object(ContractObject(["expected"].map { .init($0, reason, .none, always: false) })),
            .topic(.notComputable)),
    ])

    private static let concern = ContractObject([
        .init("code", .text, .topic(.code)), .init("says", .text, .topic(.says)),
    ])

    /// What stands only where the file states corrections.
    static let adjustments: [ContractMember] = [
        .init("adjustments", .list(.object(adjustment)), .topic(.adjustments), always: false),
        .init("optimismBias", .nullable(.object(uplift)), .topic(.uplift), always: false),
        .init("evidence", .list(.object(graded)), .topic(.gradedLines), always: false),
        .init("risks", .nullable(.object(register)), .topic(.riskRegister), always: false),
        .init("adjustmentConcerns", .list(.object(concern)), .topic(.adjustmentConcerns), always: false),
    ]

    private static let interval: [ContractMember] = [
        .init("low", .number, .topic(.intervalLow)), .init("high", .number, .topic(.intervalHigh)),
        .init("confidence", .number, .topic(.confidenceLevel)),
    ]

    /// Where a project stands among the cases in one respect.
    static let standing = ContractObject([
        .init("metric", .choice(ReferenceMeasure.allCases.map { $0.rawValue }), .field(.metric)),
        .init(.value, .number),
        .init("bound", .nullable(.bound), .topic(.bound)),
        .init("casesBelow", .wholeNumber, .topic(.casesBelow)),
        .init("casesBelowBound", .nullable(bound), .topic(.bound)),
        .init("shareBelowBound", .nullable(bound), .topic(.bound)), .init("cases", .wholeNumber, .topic(.caseCount)),
        .init("median", .number, .topic(.median)),
        .init("shareBelow", .object(ContractObject(interval)), .topic(.shareBelow)),
        .init("medianInterval", .nullable(.object(ContractObject(interval))), .topic(.medianInterval)),
    ])

    /// A published overrun, and what it would make of the project.
    static let overrun = ContractObject(
        [
            .init("id", .text, .field(.id)),
            .init(
                "statistic", .choice(OverrunRegister.Entry.Statistic.allCases.map { $0.rawValue }), .topic(.statistic)),
            .init("share", optionalNumber, .topic(.overrunShare)), .init("overrun", .number, .topic(.overrun)),
            .init("projects", .nullable(.wholeNumber), .topic(.projectsStudied)),
            .init("publication", .text, .topic(.publication)), .init("year", .wholeNumber, .topic(.publicationYear)),
            .init("status", .choice(OverrunRegister.Entry.Status.allCases.map { $0.rawValue }), .topic(.overrunStatus)),
            .init(
                "basis", .nullable(.choice(OverrunRegister.Entry.Basis.allCases.map { $0.rawValue })),
                .topic(.overrunBasis)
            ),
            .init("investment", optionalNumber, .topic(.overrunInvestment)),
            .init("netPresentValue", optionalNumber, .topic(.overrunValue)),
        ] + boundsAndReasons(of: ["investment", "netPresentValue"]))
}
