import Projects
import Syntax
import Valuation

/// The shapes of what moves a line beside its amount: curves, institutions, capacity, demand, lives.
package enum DriverShapes {
    /// The parameters of a curve that are rates.
    static let rates = ["innovation", "imitation"]
    /// Whom a line counts for that is multiplied by institutions.
    static let joining = "each institution that joins"
    static let connected = "each connected institution"
    /// Whose share a line follows.
    static let switching = "those who switch"
    static let staying = "those who stay"
    /// The uptake of a line that follows the institutions.
    static let rollOutUptake = "roll-out"
    /// The month of what falls when the horizon ends.
    static let end = "end"

    /// The curve of a quantity.
    static let curve = curve(id: "curve", ceiling: .share)
    /// The curve of a line or of a roll-out, whose ceiling can have a range.
    static let rangedCurve = curve(id: "ranged-curve", ceiling: RangeShapes.sharedOrRanged)

    private static func curve(id: String, ceiling: Shape.Kind) -> Shape {
        Shape(
            "curve", id: id,
            [
                .init("curve", .choice(["logistic", "bass"]), required: true), .init("ceiling", ceiling),
                .init("midpoint", .number(.notNegative)), .init("speed", .number(.positive)),
                .init("innovation", .rate), .init("imitation", .rate),
            ],
            rules: [
                .when(.holds("curve", "logistic"), .all([.has("midpoint"), .has("speed")])),
                .when(.holds("curve", "bass"), .all([.has("innovation"), .has("imitation")])),
            ])
    }

    private static let shares: Shape.Kind = .list(RangeShapes.sharedOrRanged, atLeast: 1)

    /// The uptake of a line.
    static let uptake: Shape.Kind = .either([shares, .object(rangedCurve), .choice([rollOutUptake])])

    /// The uptake of a quantity, which has no ranges.
    static let uptakeOfQuantity: Shape.Kind = .either([
        .list(.share, atLeast: 1), .object(curve), .choice([rollOutUptake]),
    ])

    static let rollOut = Shape(
        "rollOut",
        [
            .init("institutions", .either([.number(.positive), .object(RangeShapes.figure)]), required: true),
            .init("uptake", .either([shares, .object(rangedCurve)]), required: true),
        ])

    static let capacity = Shape(
        "capacity",
        Shapes.countables.map { .init($0, .either([.number(.notNegative), .object(RangeShapes.figure)])) } + [
            .init("per", .choice(Period.allCases.map { $0.rawValue }), required: true),
            .init("growth", RangeShapes.ratedOrRanged),
            .init("step", .number(.positive), required: true), .init("spare", .rate),
            .init("ahead", .wholeNumber(0...120)),
        ],
        rules: [.exactlyOne(Shapes.countables)])

    static let demand = Shape(
        "demand",
        [.init("diverted", .share, required: true), .init("generated", .share), .init("deadweight", .share)])

    static let valueOfHour = Shape(
        "valueOfHour",
        [.init("amount", .amount(.notNegative), required: true), .init("source", .text, required: true)])

    /// What an hour is worth: an amount, one with its source, or what the register says.
    static let hour: Shape.Kind = .either([
        .amount(.notNegative), .object(valueOfHour), .object(RangeShapes.figure),
        .choice(TimePurpose.allCases.map { $0.rawValue }),
    ])

    // MARK: Keys of lines

    /// What is bought lasts, and falls in part in every line that recurs.
    static let asset: [Shape.Key] = [
        .init("lasts", .wholeNumber(1...AppraisalTerms.longestHorizon)), .init("renewed", .boolean),
        .init("valueLeft", .boolean),
    ]
    static let assetRules: [ShapeRule] = [.needs("renewed", "lasts"), .needs("valueLeft", "lasts")]

    /// Keys of costs.
    static let cost: [Shape.Key] = [
        .init("for", .choice([joining, connected])), .init("capacity", .object(capacity)),
        .init("counts", .choice([switching, staying])), .init("atLeast", .number(.notNegative)),
        .init("atMost", .number(.notNegative)), .init("category", .text), .init("group", .text),
    ]
    static let costRules: [ShapeRule] = [
        .needs("for", "amount"), .needs("capacity", "amount"), .needs("counts", "uptake"),
        .excludes("capacity", ["uptake", "for"]),
    ]

    /// Keys of savings.
    static let saving: [Shape.Key] = [
        .init("for", .choice([connected])), .init("counts", .choice([switching, staying])),
        .init("atLeast", .number(.notNegative)), .init("atMost", .number(.notNegative)),
        .init("demand", .object(demand)), .init("category", .text), .init("group", .text),
    ]
    static let savingRules: [ShapeRule] = [.needs("for", "amount"), .needs("counts", "uptake")]
}
