import Risk
import Valuation
import Wording

// The contract of a simulation.
extension Contract {
    static let simulation = Contract(
        .simulation, "valor/simulation/1",
        ContractType.identity + [
            .init("assumptions", .assumptions(withPerspective: true), .topic(.assumptions)),
            .init("option", .optionalText, .topic(.chosenOption)),
            .init("beyond", .optionalText, .topic(.firstOption)),
            .init("adjustments", .list(.choice(Adjustment.allCases.map { $0.rawValue })), .topic(.appliedAdjustments)),
            .init("draws", .wholeNumber, .topic(.draws)), .init("seed", .text, .topic(.seed)),
            .init("points", .choice(SimulationSettings.Points.allCases.map { $0.rawValue }), .topic(.pointKind)),
            .init("lateAfter", .optionalText, .topic(.lateAfter)),
            .init("views", .list(.object(view)), .topic(.simulatedViews)),
            .init("leftOut", .list(.object(leftOut)), .topic(.leftOutViews)),
            .init("figures", .list(.object(rangedFigure)), .topic(.figuresThatVary)),
            .init("explained", .optionalNumber, .topic(.spreadExplained)),
            .init("explainedView", .perspective, .topic(.perspective)),
            .init("sharesOf", .choice(["all", "known"]), .field(.shareOf)),
            .init("correlations", .list(.object(correlation)), .topic(.rankCorrelations)),
            .init(.notes, .texts),
        ])

    private static let ends: [ContractMember] = [
        .init("value", .number, .topic(.approximate)), .init("low", .optionalNumber, .topic(.intervalLow)),
        .init("high", .optionalNumber, .topic(.intervalHigh)), .init("bound", .nullable(.bound), .topic(.bound)),
    ]
    private static let chance = ContractType.object(ContractObject(ends, id: "chance"))
    private static let percent = ContractMember("percent", .wholeNumber, .topic(.percent))

    private static let view = ContractObject(
        [
            .init("perspective", .perspective, .topic(.perspective)),
            .init("bound", .nullable(.bound), .topic(.bound)),
            .init("netPresentValueAsPrinted", .optionalNumber, .topic(.netPresentValueAsPrinted)),
            .init("mean", .optionalNumber, .topic(.meanOfDraws)),
            .init("standardError", .optionalNumber, .topic(.standardError)),
            .init("standardDeviation", .optionalNumber, .topic(.standardDeviation)),
            .init("percentiles", .list(.object(ContractObject([percent] + ends))), .topic(.percentiles)),
            .init("chanceOfLoss", chance, .topic(.chanceOfLoss)),
            .init("chanceOfNoPayback", .nullable(chance), .topic(.chanceOfNoPayback)),
            .init("chanceOfLatePayback", .nullable(chance), .topic(.chanceOfLatePayback)),
            .init(
                "paybacks",
                .list(
                    .object(
                        ContractObject([
                            percent, .init("years", .optionalNumber, .topic(.paybackYearsOfPercentile)),
                            .init("bound", .nullable(.bound), .topic(.bound)),
                            .init("notComputable", .nullable(.reason), .topic(.notComputable)),
                        ]))),
                .topic(.paybackPercentiles)),
            .init(
                "histogram",
                .list(
                    .object(
                        ContractObject([
                            .init("from", .optionalNumber, .topic(.classLow)),
                            .init("below", .optionalNumber, .topic(.classHigh)),
                            .init("draws", .wholeNumber, .topic(.classCount)),
                            .init("bound", .nullable(.bound), .topic(.bound)),
                        ]))), .topic(.histogram)),
        ]
            + ContractType.boundsAndReasons(of: [
                "netPresentValueAsPrinted", "mean", "standardError", "standardDeviation", "chanceOfNoPayback",
                "chanceOfLatePayback",
            ]))

    private static let leftOut = ContractObject([
        .init("perspective", .perspective, .topic(.perspective)), .init("reason", .reason, .topic(.notComputable)),
    ])

    private static let rangedFigure = ContractObject([
        .init("id", .text, .topic(.figureID)), .init(.what, .text),
        .init("distribution", .text, .topic(.distributionWords)),
        .init("value", .number, .topic(.approximate)), .init(.mean, .optionalNumber),
        .init("median", .number, .topic(.medianOfFigure)), .init(.standardDeviation, .optionalNumber),
        .init("share", .optionalNumber, .topic(.shareOfSpread)),
        .init("coefficient", .optionalNumber, .topic(.coefficient)),
    ])

    private static let correlation = ContractObject([
        .init("between", .texts, .topic(.correlationBetween)), .init("rank", .number, .topic(.correlationRank)),
    ])
}
