import Casebook
import Facts
import Wording

// The contracts of partial cases.
extension Contract {
    private static let qualifier = ContractMember(
        .qualifier, .nullable(.choice(Quantity.Qualifier.allCases.map { $0.rawValue })))
    private static let status = ContractMember(
        .status, .nullable(.choice(PartialFacts.Status.allCases.map { $0.rawValue })))
    private static let lacking = ContractMember(
        "missing", .list(.choice(Missing.allCases.map { $0.rawValue })), .topic(.lacking))

    /// What tells a partial case from others; one without money has no currency.
    private static let identity: [ContractMember] = [
        .init(.id, .text), .init(.name, .text), .init(.country, .optionalText), .init(.currency, .optionalText),
    ]
    private static let origin: [ContractMember] = [
        .init(.document, .text), .init(.page, .nullable(.wholeNumber)), .init("section", .text, .topic(.section)),
        .init("since", .nullable(.wholeNumber), .topic(.since)),
    ]

    static let evidenceList = Contract(
        .evidenceList, "valor/evidence-list/1",
        [
            .init(
                "evidence",
                .list(
                    .object(
                        ContractObject(
                            identity + origin + [
                                .init("headline", .nullable(.object(headline)), .topic(.headline)), lacking,
                                .init("readings", .list(.object(reading)), .topic(.availableReadings)),
                            ]))), .topic(.evidence))
        ])

    private static let headline = ContractObject([
        .init(.what, .text), .init(.value, .optionalNumber), .init(.unit, .optionalText), qualifier, status,
        .init(.quote, .optionalText), .init(.place, .optionalText),
    ])

    static let evidenceReport = Contract(
        .evidenceReport, "valor/evidence/1",
        identity + [.init(.priceYear, .nullable(.wholeNumber))] + origin + [
            .init("readings", .texts, .topic(.readingsInForce)),
            .init("assumptions", .assumptions(withPerspective: true), .topic(.assumptions)),
            .init(
                "figures", .list(.object(ContractObject(figure.members + [qualifier, status]))), .topic(.figures)),
            .init("quantities", .list(.object(measure)), .topic(.quantities)),
            .init("answers", .list(.object(answer)), .topic(.answers)), lacking,
            .init("keptOut", .texts, .topic(.keptOut)), .init("benefits", .texts, .topic(.benefits)),
            .init(.notes, .texts), .init("claims", .list(Contract.claim), .topic(.claims)),
        ])

    private static let measure = ContractObject(
        quantity.members.filter { $0.name != qualifier.name } + [
            qualifier, status,
            .init(.measures, .nullable(.choice(PartialFacts.Measure.allCases.map { $0.rawValue }))),
        ])

    private static let answer = ContractObject([
        .init("readings", .texts, .topic(.readingsInForce)),
        .init(.question, .choice(PartialAnswers.Question.codes)), .init(.what, .text),
        .init("value", .optionalNumber, .topic(.answer)), .init(.currency, .optionalText),
        .init("bound", .nullable(.bound), .topic(.bound)),
        .init(
            "notComputable",
            .nullable(
                .object(
                    ContractObject([
                        .init("code", .choice(Reason.allCases.map { $0.code }), .topic(.code)),
                        .init("says", .text, .topic(.says)),
                    ]))), .topic(.notComputable)),
    ])
}
