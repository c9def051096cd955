import Appraisal
import Facts
import Projects
import Registers
import Valuation
import Wording

// What several contracts have in them.
extension ContractType {
    static let texts = ContractType.list(.text)
    static let optionalNumber = ContractType.nullable(.number)
    static let optionalText = ContractType.nullable(.text)
    static let unknown = ContractType.choice(Unknown.allCases.map { $0.rawValue })
    static let bound = ContractType.choice(Bound.allCases.map { $0.rawValue })
    static let perspective = ContractType.choice(Perspective.allCases.map { $0.rawValue })

    /// Why parts of a project are unknown, each under its name.
    private static func unknowns(_ parts: [String]) -> ContractType {
        .object(ContractObject(parts.map { .init($0, unknown, .none, always: false) }))
    }

    static let internalRates = ContractType.object(
        ContractObject(
            [
                .init("kind", .choice(InternalRates.Kind.allCases.map { $0.rawValue }), .topic(.kind)),
                .init("rates", .list(.object(root)), .topic(.rates)),
            ], id: "internalRates"))

    private static let root = ContractObject([
        .init("rate", .number, .topic(.rate)), .init("logGrowth", .number, .topic(.logGrowth)),
        .init("slope", .wholeChoice([-1, 0, 1]), .topic(.slope)), .init("bound", bound, .topic(.bound), always: false),
    ])

    static let reason = ContractType.object(
        ContractObject(
            [
                .init("code", .choice(Reason.allCases.map { $0.code }), .topic(.code)),
                .init("says", .text, .topic(.says)),
            ], id: "reason"))

    /// On which side of numbers the true ones lie, and why some are null, each under the number's name.
    static func boundsAndReasons(of names: [String]) -> [ContractMember] {
        [
            .init(
                "bounds", .object(ContractObject(names.map { .init($0, bound, .none, always: false) })), .topic(.bounds)
            ),
            .init(
                "notComputable", .object(ContractObject(names.map { .init($0, reason, .none, always: false) })),
                .topic(.notComputable)),
        ]
    }

    /// Why metrics are null, each under its name.
    static func reasons(_ metrics: [Metric]) -> ContractType {
        .object(ContractObject(metrics.map { .init($0.rawValue, reason, .none, always: false) }))
    }

    static let view = ContractType.object(ContractObject(viewMembers, id: "view", explained: explained))

    /// The metrics that are numbers.
    static let explained = Account.contract.filter { $0 != .internalRates }.map { $0.rawValue }

    /// The members that a view has in every contract.
    static let viewMembers: [ContractMember] =
        Account.contract.map { metric in
            metric == .internalRates
                ? .init(metric.rawValue, internalRates, .topic(.internalRates))
                : .init(metric.rawValue, optionalNumber, .metric(metric))
        } + [
            .init("missing", unknowns(["investment", "operatingCost", "savings", "transfers"]), .topic(.missing)),
            .init("flags", .list(.choice(["containsTransfers"])), .topic(.flags)),
            .init(
                "bounds",
                .object(
                    ContractObject(
                        (Account.contract.map { $0.rawValue } + sizes).map { .init($0, bound, .none, always: false) })),
                .topic(.bounds)),
            .init("notComputable", reasons(Account.contract), .topic(.notComputable)),
        ]

    /// The terms of an appraisal.
    static func assumptions(withPerspective: Bool) -> ContractType {
        .object(
            ContractObject(
                [
                    .init("horizonYears", .wholeNumber, .topic(.horizonYears)),
                    .init(
                        "discountRate", .either([.number, .list(.number), .constant("national")]), .topic(.discountRate)
                    ),
                    .init("timing", .choice(Timing.allCases.map { $0.rawValue }), .topic(.timing)),
                ] + (withPerspective ? [.init("perspective", perspective, .topic(.perspective))] : [])
                    + [
                        .init("discountRateSource", rateSource, .topic(.rateSource), always: false),
                        .init("prices", .constant(PriceKind.current.rawValue), .topic(.prices), always: false),
                        .init("nominalRate", rate, .topic(.nominalRate), always: false),
                        .init("inflation", rate, .topic(.inflation), always: false),
                    ]))
    }

    /// One rate, or one for each year.
    private static let rate = ContractType.either([.number, .list(.number)])

    /// Where a national rate comes from.
    private static let rateSource = ContractType.object(
        ContractObject(
            [
                .init(.country, .text), .init("body", optionalText, .topic(.body)),
                .init("instrument", optionalText, .topic(.instrument)),
                .init("year", .nullable(.wholeNumber), .topic(.instrumentYear)),
                .init("validFrom", optionalText, .topic(.validFrom)), .init("lastChecked", .text, .topic(.lastChecked)),
                .init("status", .choice(RegisteredRate.Status.allCases.map { $0.rawValue }), .topic(.status)),
                .init("basis", .nullable(.choice(RegisteredRate.Basis.allCases.map { $0.rawValue })), .topic(.basis)),
                .init(
                    "confidence", .nullable(.choice(RegisteredRate.Confidence.allCases.map { $0.rawValue })),
                    .topic(.confidence)),
                .init(.note, optionalText),
            ], id: "rateSource"))

    /// The rate of a row that takes its country's, where rows do.
    static let nationalRate: [ContractMember] = [
        .init(
            "discountRate", .either([.number, .list(.number), .nullable(.number)]), .topic(.rateOfRow), always: false),
        .init("discountRateSource", .nullable(rateSource), .topic(.rateSource), always: false),
    ]

    static let years = ContractType.object(
        ContractObject(
            [
                .init("perspective", perspective, .topic(.perspective)),
                .init("rows", .list(.object(year)), .topic(.rows)),
                .init("leftOut", unknowns(["investment", "operating_cost", "savings", "transfers"]), .topic(.leftOut)),
                .init(.residualValue, .optionalNumber),
                .init(.residualFactor, .optionalNumber),
                .init(.closingCost, .optionalNumber),
                .init(
                    "leftOutLines",
                    .list(.object(ContractObject([.init(.what, .text), .init("unknown", unknown, .topic(.unknown))]))),
                    .topic(.leftOut)),
            ] + boundsAndReasons(of: ["residualValue", "closingCost"])))

    /// A year; what is beyond the range of numbers is null.
    private static let year = ContractObject(
        [
            .init(.year, .wholeNumber), .init(.oneOffCosts, .optionalNumber), .init(.oneOffBenefits, .optionalNumber),
            .init(.oneOffFactor, .optionalNumber), .init(.recurringCosts, .optionalNumber),
            .init(.recurringBenefits, .optionalNumber),
            .init(.recurringFactor, .optionalNumber), .init(.net, .optionalNumber),
            .init(.presentValue, .optionalNumber),
            .init(.cumulativeNet, .optionalNumber), .init(.cumulativePresentValue, .optionalNumber),
        ]
            + boundsAndReasons(of: [
                "oneOffCosts", "oneOffBenefits", "recurringCosts", "recurringBenefits", "net", "presentValue",
                "cumulativeNet", "cumulativePresentValue",
            ]))

    /// What tells a project or case from others.
    static let identity: [ContractMember] = [
        .init(.id, .text), .init(.name, .text), .init(.country, optionalText), .init(.currency, .text),
        .init(.priceYear, .nullable(.wholeNumber)),
    ]
    /// The amounts by which a project's size is told, which have bounds beside those of its view.
    private static let sizes = ["investment", "operatingCostPerYear"]

    /// The bounds of these amounts where they stand without a view.
    static let boundsOfSize = ContractMember(
        "bounds", .object(ContractObject(sizes.map { .init($0, bound, .none, always: false) })), .topic(.bounds))

    static let size: [ContractMember] = [
        .init(.investment, optionalNumber), .init(.operatingCostPerYear, optionalNumber),
    ]
    static let views: [ContractMember] = Perspective.allCases.map { .init($0.rawValue, view, .topic(.view)) }
}
