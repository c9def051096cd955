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
    static let worths = [EachKey.hours, EachKey.trips, EachKey.money]
    /// The keys of which one says how much a line is.
    static let figures = ["amount", "amounts", "volume"]
    /// The keys of which one says when a line falls.
    static let timings = [LineKey.on, LineKey.per, LineKey.over]

    static let change: Shape.Kind = .either([.amount(), .object(changeOfUnit), .object(RangeShapes.figure)])

    static let changeOfUnit = Shape(
        "change", [ChangeKey.before, ChangeKey.after, LineKey.low, LineKey.high, LineKey.range],
        rules: [.excludes("range", ["low", "high"])])

    static let volume = Shape(
        "volume",
        countables.map(VolumeKey.count.named) + [
            VolumeKey.low, VolumeKey.high, VolumeKey.range, VolumeKey.per, VolumeKey.growth,
        ],
        rules: [.exactlyOne(countables), .excludes("range", ["low", "high"])])

    /// The amount of one year, with its range.
    static let amountOfYear = Shape(
        "amount of a year", id: "year-amount", [LineKey.amount.required, LineKey.low, LineKey.high, LineKey.range],
        rules: [.excludes("range", ["low", "high"])])

    static let unit = Shape(
        "each", [EachKey.hours, EachKey.valueOfHour, EachKey.trips, EachKey.fare, EachKey.money],
        rules: [
            .always(anyOf(worths.map { $0.name })), .needs("hours", "valueOfHour"), .needs("valueOfHour", "hours"),
            .needs("trips", "fare"), .needs("fare", "trips"),
        ])

    static let period: Shape.Kind = .choice(Period.allCases.map { $0.rawValue })

    // MARK: Lines

    private static let prices: [ShapeRule] = [.needs("priceYearIsOurs", "priceYear")]
    static let everyone = Party.allCases.map { $0.rawValue }
    /// The parties of which one can pay.
    static let parties = everyone.filter { $0 != Party.society.rawValue }

    /// What a line with an amount or a volume holds to, whatever it is; `ends` are the months between which it recurs.
    private static func rules(ends: [String]) -> [ShapeRule] {
        [
            .exactlyOne(figures), .needs("volume", "each"), .needs("each", "volume"),
            .excludes("volume", ["low", "high", "range"]), .excludes("range", ["low", "high"]),
            .atMostOne(timings.map { $0.name } + ["volume"]), .needs("weights", "over"),
            .excludes("amounts", ["on", "over", "weights", "uptake", "for", "capacity"] + ends),
            .when(.all([.has("amounts"), .has("per")]), .holds("per", Period.year.rawValue)),
            .excludes("on", ["growth", "uptake"]), .excludes("over", ["growth", "uptake"]),
            // Where the amount is unknown nothing hangs on when it falls.
            .when(.isNumber("amount"), .not(.all([.any([.has("on"), .has("over")]), anyOf(ends)]))),
        ] + prices
    }

    /// A line that recurs says so; only an investment falls at the start unless it says otherwise.
    private static let timed: ShapeRule = .when(
        .isNumber("amount"),
        .any([anyOf(timings.map { $0.name }), .holds("for", DriverShapes.joining)].flatMap(alternatives)))

    private static func alternatives(_ condition: ShapeCondition) -> [ShapeCondition] {
        if case .any(let conditions) = condition { conditions } else { [condition] }
    }

    static func anyOf(_ keys: [String]) -> ShapeCondition { .any(keys.map { .has($0) }) }

    static let costKeys =
        LineKey.worth + LineKey.timing(since: LineKey.from) + LineKey.development + LineKey.ofCosts
        + LineKey.moversOfCosts + LineKey.origin + LineKey.budget
    private static let costEnds = ["from", "until", "to"]

    static let investment = Shape(
        "cost", id: "investment", costKeys + LineKey.life,
        rules: rules(ends: costEnds) + DriverShapes.costRules + DriverShapes.assetRules + [
            .atMostOne(["to", "until"]),
            // A volume may be written year by year, and then ends by itself.
            .when(.all([.has("per"), .not(.has("amounts"))]), anyOf(["until", "to"])),
            .when(anyOf(["growth", "uptake"]), anyOf(["per", "volume", "amounts"])),
            .when(.all([.isNumber("amount"), anyOf(costEnds)]), .has("per")),
        ])

    static let operating = Shape(
        "cost", id: "operating", costKeys,
        rules: rules(ends: costEnds) + DriverShapes.costRules + [.atMostOne(["to", "until"]), timed])

    /// Yes or no, or outright that nobody knows.
    static let cashable: Shape.Kind = .either([.boolean, .choice(["not stated"])])

    static let saving = Shape(
        "saving",
        LineKey.worth + LineKey.timing(since: LineKey.from) + LineKey.development + LineKey.ofSavings
            + LineKey.moversOfSavings + LineKey.origin + LineKey.budget,
        rules: rules(ends: ["from", "until"]) + DriverShapes.savingRules + [timed])

    static let transfer = Shape(
        "transfer",
        LineKey.worth + LineKey.timing(since: LineKey.since) + LineKey.development + LineKey.ofTransfers
            + LineKey.origin + LineKey.budget,
        rules: rules(ends: ["since", "until"]) + [timed]
            + parties.map { .always(.not(.all([.holds("from", $0), .holds("to", $0)]))) })

    static let residual = Shape(
        "residual value", id: "residual", LineKey.ofResiduals + LineKey.origin + LineKey.budget,
        rules: prices + [.excludes("range", ["low", "high"])])

    // MARK: The file

    /// The lists of lines, with what each holds.
    package static let lines: [(key: Key, shape: Shape)] = [
        (ProjectKey.investment, investment), (ProjectKey.operating, operating), (ProjectKey.savings, saving),
        (ProjectKey.transfers, transfer), (ProjectKey.residual, residual),
    ]

    /// A list of costs or savings, which can be unknown as a whole.
    static func knownOrNot(_ line: Shape) -> Shape.Kind { .either([.list(.object(line)), .unknown]) }

    /// A project's list of lines, where the lines hold something else.
    package static func list(_ key: Key, of line: Shape) -> Key {
        key.holding(key.kind.admitsUnknown ? knownOrNot(line) : .list(.object(line)))
    }

    /// A project.
    package static let project = Shape(
        "project",
        ProjectKey.facts + lines.map { $0.key } + ProjectKey.texts + ProjectKey.adjustments + ProjectKey.whole,
        rules: prices + [
            .when(.holds("prices", PriceKind.current.rawValue), .not(.has("priceYear"))),
            .always(.any(["investment", "operating", "savings", "transfers", "options"].map { .isFilled($0) })),
            .atMostOneTrue("proposed", in: "options"), .needs("lives", "options"),
        ])

    /// What a project in a case file is not asked for: it was carried out in one way, at market prices.
    package static let proposalKeys = [ProjectKey.options, ProjectKey.lives, ProjectKey.method, ProjectKey.indicators]
}
