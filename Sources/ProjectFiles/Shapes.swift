import Appraisal
import Projects
import Syntax
import Valuation

/// The shapes of what people write in a project file.
package enum Shapes {
    /// Units that a volume can count.
    static let countables = [
        "transactions", "procedures", "visits", "people", "households", "businesses", "sites", "institutions",
        "documents", "units",
    ]
    /// The words that say why a figure is missing.
    package static var unknownWords: [String] { AmountReader.unknownWords }
    /// What one unit can be worth something by.
    static let worths = ["hours", "trips", "money"]
    /// The keys of which one says when a line falls.
    static let timings = ["on", "per", "over"]

    private static let change: Shape.Kind = .either([.amount(), .object(changeOfUnit), .object(RangeShapes.figure)])

    static let changeOfUnit = Shape(
        "change",
        [
            .init("before", .number(), required: true),
            .init("after", .either([.number(), .percentage]), required: true),
            .init("low", .rangeEnd), .init("high", .rangeEnd), .init("range", .object(RangeShapes.range)),
        ], rules: [.excludes("range", ["low", "high"])])

    static let volume = Shape(
        "volume",
        countables.map { .init($0, .amount(.notNegative)) } + [
            .init("low", .rangeEnd), .init("high", .rangeEnd), .init("range", .object(RangeShapes.range)),
            .init("per", period, required: true), .init("growth", RangeShapes.ratedOrRanged),
        ],
        rules: [.exactlyOne(countables), .excludes("range", ["low", "high"])])

    static let unit = Shape(
        "each",
        [
            .init("hours", change), .init("valueOfHour", DriverShapes.hour), .init("trips", change),
            .init("fare", RangeShapes.amountOrRanged), .init("money", change),
        ],
        rules: [
            .always(anyOf(worths)), .needs("hours", "valueOfHour"), .needs("valueOfHour", "hours"),
            .needs("trips", "fare"), .needs("fare", "trips"),
        ])

    private static let period: Shape.Kind = .choice(Period.allCases.map { $0.rawValue })

    // MARK: Lines

    private static let money: [Shape.Key] = [
        .init("id", .text), .init("what", .wording, required: true), .init("amount", .amount(.notNegative)),
        .init("low", .rangeEnd), .init("high", .rangeEnd), .init("range", .object(RangeShapes.range)),
        .init("volume", .object(volume)), .init("each", .object(unit)),
    ]

    /// When a line falls.
    ///
    /// A cost may end at `to` as well; in savings and transfers that key names a party.
    private static func timing(since: String) -> [Shape.Key] {
        [
            .init("on", .either([.month, .choice([DriverShapes.end])])), .init("per", period), .init(since, .month),
            .init("until", .month),
            .init("over", .window), .init("weights", .mapByWindow(.number(.notNegative))),
        ]
    }

    private static let development: [Shape.Key] = [
        .init("growth", RangeShapes.ratedOrRanged), .init("uptake", DriverShapes.uptake),
    ]

    private static let origin: [Shape.Key] = [
        .init("currency", .code(.currency)), .init("priceYear", .wholeNumber(CalendarMonth.years)),
        .init("priceYearIsOurs", .boolean), .init("reconstruction", .boolean), .init("quote", .text),
        .init("place", .text), .init("source", .text), .init("note", .wording),
        .init("evidence", .choice(EvidenceGrade.allCases.map { $0.rawValue })),
    ]

    private static let prices: [ShapeRule] = [.needs("priceYearIsOurs", "priceYear")]
    private static let everyone = Party.allCases.map { $0.rawValue }
    /// The parties of which one can pay.
    static let parties = everyone.filter { $0 != Party.society.rawValue }

    /// What a line with an amount or a volume holds to, whatever it is; `ends` are the months between which it recurs.
    private static func rules(ends: [String]) -> [ShapeRule] {
        [
            .exactlyOne(["amount", "volume"]), .needs("volume", "each"), .needs("each", "volume"),
            .excludes("volume", ["low", "high", "range"]), .excludes("range", ["low", "high"]),
            .atMostOne(timings + ["volume"]), .needs("weights", "over"),
            .excludes("on", ["growth", "uptake"]), .excludes("over", ["growth", "uptake"]),
            // Where the amount is unknown nothing hangs on when it falls.
            .when(.isNumber("amount"), .not(.all([.any([.has("on"), .has("over")]), anyOf(ends)]))),
        ] + prices
    }

    /// A line that recurs says so; only an investment falls at the start unless it says otherwise.
    private static let timed: ShapeRule = .when(
        .isNumber("amount"), .any([anyOf(timings), .holds("for", DriverShapes.joining)].flatMap(alternatives)))

    private static func alternatives(_ condition: ShapeCondition) -> [ShapeCondition] {
        if case .any(let conditions) = condition { conditions } else { [condition] }
    }

    static func anyOf(_ keys: [String]) -> ShapeCondition { .any(keys.map { .has($0) }) }

    static let costKeys: [Shape.Key] =
        money + timing(since: "from") + development + [
            .init("to", .month), .init("by", .choice(parties)), .init("inKind", .boolean),
            .init("includesTax", .share),
        ] + DriverShapes.cost + origin
    private static let costEnds = ["from", "until", "to"]

    static let investment = Shape(
        "cost", id: "investment", costKeys + DriverShapes.asset,
        rules: rules(ends: costEnds) + DriverShapes.costRules + DriverShapes.assetRules + [
            .atMostOne(["to", "until"]),
            .when(anyOf(["per", "volume"]), anyOf(["until", "to"])),
            .when(anyOf(["growth", "uptake"]), anyOf(["per", "volume"])),
            .when(.all([.isNumber("amount"), anyOf(costEnds)]), .has("per")),
        ])

    static let operating = Shape(
        "cost", id: "operating", costKeys,
        rules: rules(ends: costEnds) + DriverShapes.costRules + [.atMostOne(["to", "until"]), timed])

    /// Yes or no, or outright that nobody knows.
    private static let cashable: Shape.Kind = .either([.boolean, .choice(["not stated"])])

    static let saving = Shape(
        "saving",
        money + timing(since: "from") + development + [
            .init("to", .choice(everyone), required: true), .init("cashable", cashable),
            .init("includesTax", .share), .init("includesTransfers", .amount(.notNegative)),
        ] + DriverShapes.saving + origin,
        rules: rules(ends: ["from", "until"]) + DriverShapes.savingRules + [timed])

    static let transfer = Shape(
        "transfer",
        money + timing(since: "since") + development + [
            .init("from", .choice(parties), required: true), .init("to", .choice(parties), required: true),
        ] + origin,
        rules: rules(ends: ["since", "until"]) + [timed]
            + parties.map { .always(.not(.all([.holds("from", $0), .holds("to", $0)]))) })

    static let residual = Shape(
        "residual value", id: "residual",
        [
            .init("id", .text), .init("what", .wording, required: true),
            .init("amount", .amount(.notNegative), required: true), .init("low", .rangeEnd), .init("high", .rangeEnd),
            .init("range", .object(RangeShapes.range)),
            .init("of", .choice(parties)), .init("includesTax", .share),
        ] + origin,
        rules: prices + [.excludes("range", ["low", "high"])])

    // MARK: The file

    /// The lists of lines, with what each holds.
    package static let lines: [(key: String, shape: Shape)] = [
        ("investment", investment), ("operating", operating), ("savings", saving),
        ("transfers", transfer), ("residual", residual),
    ]

    /// A list of lines; costs and savings can be unknown as a whole.
    package static func listOfLines(_ key: String, of shape: Shape) -> Shape.Key {
        let list = Shape.Kind.list(.object(shape))
        return .init(key, ["transfers", "residual"].contains(key) ? list : .either([list, .unknown]))
    }

    /// A project.
    package static let project = Shape(
        "project",
        [
            .init("name", .wording, required: true), .init("about", .wording), .init("country", .code(.country)),
            .init("institution", .wording), .init("currency", .code(.currency), required: true),
            .init("priceYear", .wholeNumber(CalendarMonth.years)), .init("priceYearIsOurs", .boolean),
            .init("start", .calendarMonth), .init("operationalFrom", .month),
            .init(
                "delay", .either([.wholeNumber(0...(12 * AppraisalTerms.longestHorizon)), .object(RangeShapes.time)])),
            .init("horizon", .either([.wholeNumber(1...AppraisalTerms.longestHorizon), .object(RangeShapes.time)])),
            .init("life", .wholeNumber(1...AppraisalTerms.longestHorizon)),
            .init("discountRate", DiscountRateReader.kind),
            .init("prices", .choice(PriceKind.allCases.map { $0.rawValue })),
            .init("inflation", DiscountRateReader.path),
            .init("timing", .choice(Timing.allCases.map { $0.rawValue })),
        ] + lines.map { listOfLines($0.key, of: $0.shape) } + [
            .init("benefits", .list(.wording)), .init("assumptions", .list(.wording)),
            .init("correlations", .list(.object(RangeShapes.correlation))),
        ] + adjustments + [
            .init("rollOut", .object(DriverShapes.rollOut)), .init("physical", .list(.object(MethodShapes.physical))),
            .init("method", .object(MethodShapes.method)), .init("indicators", .object(MethodShapes.indicators)),
            .init("lives", .choice(Lives.allCases.map { $0.rawValue })),
            .init("options", .list(.object(OptionShapes.option), atLeast: 2)),
        ],
        rules: prices + [
            .when(.holds("prices", PriceKind.current.rawValue), .not(.has("priceYear"))),
            .always(.any(["investment", "operating", "savings", "transfers", "options"].map { .isFilled($0) })),
            .atMostOneTrue("proposed", in: "options"), .needs("lives", "options"),
        ])

    /// What a project in a case file is not asked for: it was carried out in one way, at market prices.
    package static let proposalKeys = ["options", "lives", "method", "indicators"]
}
