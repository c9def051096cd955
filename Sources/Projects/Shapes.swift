import Syntax

/// The shapes of what people write in a project file.
public enum Shapes {
    /// Units that a volume can count.
    static let countables = [
        "transactions", "procedures", "visits", "people", "households", "businesses", "sites", "institutions",
        "documents", "units",
    ]

    private static let change: Shape.Kind = .either([
        .amount,
        .object(changeOfUnit),
    ])

    static let changeOfUnit = Shape(
        "change",
        [.init("before", .number, required: true), .init("after", .either([.number, .rate]), required: true)])

    static let volume = Shape(
        "volume",
        countables.map { .init($0, .amount) } + [
            .init("low", .either([.number, .rate])), .init("high", .either([.number, .rate])),
            .init("per", .choice(Period.allCases.map(\.rawValue)), required: true), .init("growth", .rate),
        ])

    static let unit = Shape(
        "each",
        [
            .init("hours", change), .init("valueOfHour", .amount), .init("trips", change), .init("fare", .amount),
            .init("money", change),
        ])

    /// When a line falls.
    ///
    /// A cost may end at `to` as well; in savings and transfers that key names a party.
    private static func timing(since: String) -> [Shape.Key] {
        [
            .init("on", .month), .init("per", .choice(Period.allCases.map(\.rawValue))), .init(since, .month),
            .init("until", .month), .init("over", .window), .init("weights", .map(.number)),
        ]
    }

    private static let money: [Shape.Key] = [
        .init("id", .text), .init("what", .wording, required: true), .init("amount", .amount),
        .init("low", .either([.number, .rate])), .init("high", .either([.number, .rate])),
        .init("volume", .object(volume)), .init("each", .object(unit)),
    ]

    private static let origin: [Shape.Key] = [
        .init("currency", .code(.currency)), .init("priceYear", .wholeNumber), .init("priceYearIsOurs", .boolean),
        .init("reconstruction", .boolean), .init("quote", .text), .init("place", .text), .init("source", .text),
        .init("note", .wording),
    ]

    private static let development: [Shape.Key] = [.init("growth", .rate), .init("uptake", .list(.rate))]
    private static let parties = Party.allCases.map(\.rawValue).filter { $0 != Party.society.rawValue }

    static let cost = Shape(
        "cost",
        money + timing(since: "from") + development + [
            .init("to", .month), .init("by", .choice(parties)), .init("inKind", .boolean), .init("includesTax", .rate),
        ] + origin)

    static let saving = Shape(
        "saving",
        money + timing(since: "from") + development + [
            .init("to", .choice(Party.allCases.map(\.rawValue)), required: true),
            .init("cashable", .boolean), .init("includesTax", .rate), .init("includesTransfers", .amount),
        ] + origin)

    static let transfer = Shape(
        "transfer",
        money + timing(since: "since") + development + [
            .init("from", .choice(parties), required: true), .init("to", .choice(parties), required: true),
        ] + origin)

    static let residual = Shape(
        "residual value",
        [
            .init("id", .text), .init("what", .wording, required: true), .init("amount", .amount, required: true),
            .init("low", .either([.number, .rate])), .init("high", .either([.number, .rate])),
            .init("of", .choice(parties)), .init("includesTax", .rate),
        ] + origin)

    /// A project.
    public static let project = Shape(
        "project",
        [
            .init("name", .wording, required: true), .init("about", .wording), .init("country", .code(.country)),
            .init("institution", .wording), .init("currency", .code(.currency), required: true),
            .init("priceYear", .wholeNumber), .init("priceYearIsOurs", .boolean), .init("start", .month),
            .init("operationalFrom", .month), .init("horizon", .wholeNumber), .init("discountRate", .anything),
            .init("timing", .choice(["end", "mid", "start"])), .init("investment", .list(.object(cost))),
            .init("operating", .list(.object(cost))), .init("savings", .list(.object(saving))),
            .init("transfers", .list(.object(transfer))), .init("residual", .list(.object(residual))),
            .init("benefits", .list(.wording)), .init("assumptions", .list(.wording)),
        ])
}
