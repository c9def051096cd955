import Casebook
import Wording

// The contract of `valor audit`.
extension Contract {
    static let audit = Contract(
        .audit, "valor/audit/1",
        [
            .init(
                "counts",
                .object(
                    ContractObject(
                        Verdict.allCases.map { .init($0.rawValue, .wholeNumber, .topic(.countOfVerdict)) })),
                .topic(.auditCounts)),
            .init(
                "cases",
                .list(
                    .object(
                        ContractObject([
                            .init(.id, .text), .init(.name, .text), .init(.document, .text),
                            .init(.page, .nullable(.wholeNumber)), .init("claims", .list(claim), .topic(.claims)),
                        ]))), .topic(.cases)),
        ])

    /// A claim, as `valor show` prints it too.
    static let claim = ContractType.object(
        ContractObject(
            [
                .init(.claim, .text), .init(.what, .text), .init("unit", .optionalText, .topic(.unitInWords)),
                .init(.printed, .optionalNumber), .init(.printedLow, .optionalNumber),
                .init(.printedHigh, .optionalNumber), .init(.heldAgainst, .nullable(.choice(Claim.Check.codes))),
                .init(.recomputed, .optionalNumber), .init(.recomputedLow, .optionalNumber),
                .init(.recomputedHigh, .optionalNumber), .init(.upperLimit, .optionalNumber),
                .init(.difference, .optionalNumber), .init(.verdict, .choice(Verdict.allCases.map { $0.rawValue })),
                .init("obstacle", .nullable(.choice(AuditObstacle.codes)), .topic(.obstacle)),
                .init(.isImplied, .truth), .init(.isOurs, .truth), .init(.printedFrom, .optionalText),
                .init(.recomputedFrom, .optionalText), .init(.explanation, .optionalText),
                .init(.quote, .optionalText), .init(.place, .optionalText),
                .init("limitSources", .texts, .field(.limitSource)),
            ], id: "claim"))
}
