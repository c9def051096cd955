import Projects
import Risk
import Wording

// The contract of a sensitivity report.
extension Contract {
    static let sensitivity = Contract(
        .sensitivity, "valor/sensitivity/1",
        ContractType.identity + [
            .init("assumptions", .assumptions(withPerspective: true), .topic(.assumptions)),
            .init("option", .optionalText, .topic(.chosenOption)),
            .init("beyond", .optionalText, .topic(.firstOption)),
            .init("adjustments", .list(.choice(Adjustment.allCases.map(\.rawValue))), .topic(.appliedAdjustments)),
            .init(.netPresentValue, .number), .init("bound", .nullable(.bound), .topic(.bound)),
            .init("figures", .list(.object(variedFigure)), .topic(.sensitiveFigures)),
            .init("twoWay", .nullable(.object(twoWay)), .topic(.twoWayTable)),
            .init("rates", .list(.object(rate)), .topic(.rateProfile)),
            .init("crossings", .internalRates, .topic(.rateCrossings)),
            .init("noCrossing", .nullable(.reason), .topic(.noCrossing)),
            .init("delays", .list(.object(delay)), .topic(.delayCosts)), .init(.notes, .texts),
        ])

    private static let variedFigure = ContractObject([
        .init("id", .text, .topic(.figureID)), .init(.what, .text), .init("value", .number, .topic(.approximate)),
        .init(.ends, .choice(SensitivityEnds.Kind.allCases.map(\.rawValue))), .init(.lowEnd, .number),
        .init(.highEnd, .number), .init(.npvAtLow, .number), .init(.npvAtHigh, .number), .init(.swing, .number),
        .init(.switchingValue, .optionalNumber), .init(.switchingKind, .choice(SwitchingValue.words)),
        .init(.withinEnds, .truth),
    ])

    private static let twoWay = ContractObject([
        .init(.firstFigure, .text), .init(.secondFigure, .text),
        .init("firstValues", .list(.number), .topic(.twoWayRows)),
        .init("secondValues", .list(.number), .topic(.twoWayColumns)),
        .init("netPresentValues", .list(.list(.number)), .topic(.twoWayTable)),
    ])

    private static let rate = ContractObject([
        .init(.discountRate, .number), .init(.netPresentValue, .number),
    ])

    private static let delay = ContractObject([
        .init(.months, .wholeNumber), .init(.npvServiceLater, .number), .init(.costOfServiceLater, .number),
        .init(.npvAllLater, .number), .init(.costOfAllLater, .number),
    ])
}
