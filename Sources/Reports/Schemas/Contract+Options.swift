import Projects
import Valuation
import Wording

// The contract of the options of a project, and what the public sector's method adds to others.
extension Contract {
    static let options = Contract(
        .options, "valor/options/1",
        ContractType.identity + [
            .init("assumptions", .assumptions(withPerspective: true), .topic(.assumptions)),
            .init("livesDiffer", .truth, .topic(.livesDiffer)),
            .init("lives", .choice(["equal"] + Lives.allCases.map { $0.rawValue }), .topic(.lives)),
            .init("commonHorizonYears", .nullable(.wholeNumber), .topic(.commonHorizonYears)),
            .init("worthMost", .texts, .topic(.worthMost)),
            .init("options", .list(.object(option)), .topic(.options)),
            .init("benefits", .texts, .topic(.benefits)), .init(.notes, .texts), .conversions,
        ])

    private static let option = ContractObject(
        [
            .init(.id, .text), .init(.what, .text), .init("isProposed", .truth, .topic(.isProposed)),
            .init("horizonYears", .wholeNumber, .topic(.horizonYears)),
            .init("lifeYears", .wholeNumber, .topic(.lifeYears)),
        ] + ContractType.size + [
            ContractType.boundsOfSize,
            .init("views", .object(ContractObject(ContractType.views)), .topic(.views)),
            .init(
                "beyondFirst", .nullable(.object(ContractObject(ContractType.views))), .topic(.beyondFirst)),
            .init("adjusted", .nullable(.object(adjusted)), .topic(.adjusted)),
            .init("dominatedBy", .texts, .topic(.dominatedBy)),
            .init("weightedScore", .optionalNumber, .topic(.weightedScore)),
            .init("physical", .list(.object(ContractType.physical)), .topic(.physical)),
        ])

    private static let adjusted = ContractObject([
        .init("netPresentValue", .optionalNumber, .topic(.adjustedNetPresentValue)),
        .init("bound", .nullable(.bound), .topic(.bound)),
        .init("beyondFirst", .optionalNumber, .topic(.adjustedBeyondFirst)),
        .init("beyondFirstBound", .nullable(.bound), .topic(.bound)),
        .init("annualValueBeyondFirst", .optionalNumber, .topic(.adjustedAnnualBeyondFirst)),
        .init("annualValueBeyondFirstBound", .nullable(.bound), .topic(.bound)),
        .init("steps", .list(.object(ContractType.methodStep)), .topic(.methodSteps)),
    ])
}

extension ContractType {
    /// What the appraisal of one project says of the public sector's method.
    static let method: [ContractMember] = [
        .init("option", .optionalText, .topic(.chosenOption)),
        .init("savings", .list(.object(saving)), .topic(.savingsByKind)),
        .init("valuesOfHour", .list(.object(valueOfHour)), .topic(.valuesOfHour)),
        .init("physical", .list(.object(physical)), .topic(.physical)),
        .init("methodSteps", .list(.object(methodStep)), .topic(.methodSteps)),
        .init("indicators", .nullable(.object(indicators)), .topic(.indicators)),
    ]

    private static let saving = ContractObject([
        .init(.party, .choice(Party.allCases.map { $0.rawValue })),
        .init("isCashable", .nullable(.truth), .topic(.isCashable)),
        .init("presentValue", .optionalNumber, .topic(.presentValueOfKind)),
        .init("bound", .nullable(.bound), .topic(.bound)),
        .init("notComputable", .nullable(.reason), .topic(.notComputable)),
    ])

    private static let valueOfHour = ContractObject([
        .init(.what, .text), .init("amount", .optionalNumber, .topic(.valueOfHour)),
        .init("origin", .choice(["own", "stated", "register"]), .topic(.originOfValue)),
        .init("source", .optionalText, .topic(.sourceOfFigure)),
        .init("isVerified", .nullable(.truth), .topic(.isVerified)),
    ])

    static let physical = ContractObject([
        .init(.what, .text), .init(.unit, .text), .init("quantity", .optionalNumber, .topic(.physicalQuantity)),
        .init("presentValue", .optionalNumber, .topic(.physicalWorth)),
        .init("priceSource", .optionalText, .topic(.sourceOfFigure)),
    ])

    static let methodStep = ContractObject([
        .init("step", .choice(SocialAdjustment.Step.allCases.map { $0.rawValue }), .topic(.adjustmentStep)),
        .init("view", .view, .topic(.view)),
    ])

    private static let indicators = ContractObject([
        .init("scale", .number, .topic(.scale)), .init("weightedScore", .optionalNumber, .topic(.weightedScore)),
        .init("criteria", .list(.object(criterion)), .topic(.criteria)),
    ])

    private static let criterion = ContractObject([
        .init(.what, .text), .init("weight", .number, .topic(.weightOfCriterion)),
        .init("score", .optionalNumber, .topic(.scoreOfCriterion)),
        .init("why", .optionalText, .topic(.why)),
    ])
}
