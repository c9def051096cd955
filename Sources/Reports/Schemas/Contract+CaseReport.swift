import Casebook
import Projects
import Wording

// The contract of `valor show`.
extension Contract {
    static let caseReport = Contract(
        .caseReport, "valor/case/1",
        ContractType.identity + [
            .init(.document, .text), .init(.page, .nullable(.wholeNumber)),
            .init("section", .text, .topic(.section)), .init("start", .optionalText, .topic(.start)),
            .init("readings", .texts, .topic(.readingsInForce)),
            .init("assumptions", .assumptions(withPerspective: false), .topic(.assumptions)),
            .init("figures", .list(.object(figure)), .topic(.figures)),
            .init("quantities", .list(.object(quantity)), .topic(.quantities)),
            .init("views", .object(ContractObject(ContractType.views)), .topic(.views)),
            .init("costPerUnit", .list(.object(cost)), .topic(.costsPerUnit)),
            .init("years", .years, .topic(.years)), .init("benefits", .texts, .topic(.benefits)),
            .init(.notes, .texts), .init("claims", .list(Contract.claim), .topic(.claims)), .conversions,
        ])

    static let figure = ContractObject([
        .init(.id, .optionalText), .init(.role, .choice(Flow.Role.allCases.map { $0.rawValue })), .init(.what, .text),
        .init(.party, .nullable(.choice(Party.allCases.map { $0.rawValue }))), .init(.amount, .optionalNumber),
        .init("unknown", .nullable(.unknown), .topic(.unknown)), .init(.when, .text),
        .init("schedule", schedule, .topic(.schedule)), .init(.currency, .optionalText),
        .init(.priceYear, .nullable(.wholeNumber)),
        .init("isReconstruction", .truth, .topic(.isReconstruction)),
        .init("isCashable", .nullable(.truth), .topic(.isCashable)), .init(.quote, .optionalText),
        .init(.place, .optionalText), .init(.note, .optionalText),
    ])

    private static let month: ContractType = .either([.text, .wholeNumber])

    private static func kind(_ name: String, _ members: [ContractMember]) -> ContractType {
        .object(ContractObject([.init("kind", .constant(name), .topic(.kind))] + members))
    }

    private static let schedule: ContractType = .either([
        kind("once", [.init("on", month, .topic(.on))]), kind("atHorizon", []),
        kind(
            "occasions",
            [
                .init(
                    "occasions",
                    .list(
                        .object(
                            ContractObject([
                                .init("on", month, .topic(.on)), .init("times", .number, .topic(.times)),
                            ]))), .topic(.occasions))
            ]),
        kind(
            "recurring",
            [
                .init("per", .choice(Period.allCases.map { $0.rawValue }), .topic(.per)),
                .init("from", month, .topic(.from)), .init("until", .nullable(month), .topic(.until)),
            ]),
        kind(
            "total",
            [
                .init(
                    "over",
                    .list(
                        .object(
                            ContractObject([
                                .init("from", month, .topic(.from)), .init("until", month, .topic(.until)),
                                .init("weight", .number, .topic(.weight)),
                            ]))), .topic(.over))
            ]),
    ])

    static let quantity = ContractObject([
        .init(.id, .optionalText), .init(.what, .text), .init(.value, .number), .init(.unit, .text),
        .init(.qualifier, .nullable(.choice(Quantity.Qualifier.allCases.map { $0.rawValue }))),
        .init(.quote, .optionalText), .init(.place, .optionalText),
    ])

    private static let cost = ContractObject([
        .init(.what, .text), .init("quantity", .number, .topic(.quantity)),
        .init("cost", .optionalNumber, .topic(.cost)), .init("costPerUnit", .optionalNumber, .topic(.costPerUnit)),
        .init("bound", .nullable(.bound), .topic(.bound)), .init("costBound", .nullable(.bound), .topic(.bound)),
    ])
}
