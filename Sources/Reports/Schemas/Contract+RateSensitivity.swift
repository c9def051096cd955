import Valuation
import Wording

// The contract of `--discount-rate-sensitivity`.
extension Contract {
    static let rateSensitivity = Contract(
        .rateSensitivity, "valor/rate-sensitivity/1",
        [
            .init("assumptions", .assumptions(withPerspective: true), .topic(.assumptions)),
            .init(
                "rows",
                .list(
                    .object(
                        ContractObject(
                            ContractType.identity + ContractType.nationalRate + [
                                .init("points", .list(.object(point)), .topic(.points)),
                                .init("breakEvenRates", .internalRates, .topic(.breakEvenRates)),
                                .init("bound", .nullable(.bound), .topic(.bound)),
                                .init("notComputable", .reasons([.netPresentValue]), .topic(.notComputable)),
                                .init(.notes, .texts),
                            ]))), .topic(.rows)),
        ])

    private static let point = ContractObject([
        .init("discountRate", .number, .topic(.rate)),
        .init("netPresentValue", .optionalNumber, .metric(.netPresentValue)),
        .init("marks", .list(.choice(RateSensitivity.Mark.allCases.map { $0.rawValue })), .topic(.marks)),
    ])
}
