import Risk
import Valuation
import Wording

// The contract of a sensitivity report.
extension Contract {
    static let sensitivity = Contract(
        .sensitivity, "valor/sensitivity/1",
        ContractType.identity + [
            .init("assumptions", .assumptions(withPerspective: true), .topic(.assumptions)),
            .init("option", .optionalText, .topic(.chosenOption)),
            .init("beyond", .optionalText, .topic(.firstOption)),
            .init("adjustments", .list(.choice(Adjustment.allCases.map { $0.rawValue })), .topic(.appliedAdjustments)),
            .init(.netPresentValue, .number), .init("bound", .nullable(.bound), .topic(.bound)),
            .init("figures", .list(.object(variedFigure)), .topic(.sensitiveFigures)),
            .init("twoWay", .nullable(.object(twoWay)), .topic(.twoWayTable)),
            .init("rates", .list(.object(rate)), .topic(.rateProfile)),
            .init("crossings", .internalRates, .topic(.rateCrossings)),
            .init("noCrossing", .nullable(.reason), .topic(.noCrossing)),
            .init("delays", .list(.object(delay)), .topic(.delayCosts)), .init(.notes, .texts),
        ])

    private static let variedFigure = ContractObject(
        [
            .init("id", .text, .topic(.figureID)), .init(.what, .text), .init("value", .number, .topic(.approximate)),
            .init(.ends, .choice(SensitivityEnds.Kind.allCases.map { $0.rawValue })), .init(.lowEnd, .number),
            .init(.highEnd, .number), .init(.npvAtLow, .optionalNumber), .init(.npvAtHigh, .optionalNumber),
            .init(.swing, .optionalNumber), .init(.switchingValue, .optionalNumber),
            .init(.switchingKind, .choice(SwitchingValue.words + [SensitivityReport.undecided])),
            .init(.withinEnds, .nullable(.truth)),
        ] + ContractType.boundsAndReasons(of: ["npvAtLow", "npvAtHigh", "swing", "switchingValue", "withinEnds"]))

    private static let twoWay = ContractObject(
        [
            .init(.firstFigure, .text), .init(.secondFigure, .text),
            .init("firstValues", .list(.number), .topic(.twoWayRows)),
            .init("secondValues", .list(.number), .topic(.twoWayColumns)),
            .init("netPresentValues", .list(.list(.optionalNumber)), .topic(.twoWayTable)),
        ] + ContractType.boundsAndReasons(of: ["netPresentValues"]))

    private static let rate = ContractObject(
        [
            .init(.discountRate, .number), .init(.netPresentValue, .optionalNumber),
        ] + ContractType.boundsAndReasons(of: ["netPresentValue"]))

    private static let delay = ContractObject(
        [
            .init(.months, .wholeNumber), .init(.npvServiceLater, .optionalNumber),
            .init(.costOfServiceLater, .optionalNumber),
            .init(.npvAllLater, .optionalNumber), .init(.costOfAllLater, .optionalNumber),
        ]
            + ContractType.boundsAndReasons(of: [
                "npvServiceLater", "costOfServiceLater", "npvAllLater", "costOfAllLater",
            ]))
}
