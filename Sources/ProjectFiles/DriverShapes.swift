import Projects
import Syntax
import Valuation

/// The shapes of what moves a line beside its amount: curves, institutions, capacity, demand, lives.
package enum DriverShapes {
    /// The parameters of a curve that are rates.
    static let rates = [CurveKey.innovation.name, CurveKey.imitation.name]
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
                CurveKey.curve, CurveKey.ceiling.holding(ceiling), CurveKey.midpoint, CurveKey.speed,
                CurveKey.innovation, CurveKey.imitation,
            ],
            rules: [
                .when(.holds("curve", "logistic"), .all([.has("midpoint"), .has("speed")])),
                .when(.holds("curve", "bass"), .all([.has("innovation"), .has("imitation")])),
            ])
    }

    static let shares: Shape.Kind = .list(RangeShapes.sharedOrRanged, atLeast: 1)

    /// The uptake of a line.
    static let uptake: Shape.Kind = .either([shares, .object(rangedCurve), .choice([rollOutUptake])])

    /// The uptake of a quantity, which has no ranges.
    static let uptakeOfQuantity: Shape.Kind = .either([
        .list(.share, atLeast: 1), .object(curve), .choice([rollOutUptake]),
    ])

    static let rollOut = Shape("rollOut", [RollOutKey.institutions, RollOutKey.uptake])

    /// What capacity is bought for, as a volume counts it.
    static let demanded: Shape.Kind = .either([.number(.notNegative), .object(RangeShapes.figure)])

    static let capacity = Shape(
        "capacity",
        Shapes.countables.map { VolumeKey.count.named($0).holding(demanded) } + [
            VolumeKey.per, VolumeKey.growth, CapacityKey.step, CapacityKey.spare, CapacityKey.ahead,
        ],
        rules: [.exactlyOne(Shapes.countables)])

    static let demand = Shape("demand", [DemandKey.diverted, DemandKey.generated, DemandKey.deadweight])

    static let valueOfHour = Shape("valueOfHour", [ValueOfHourKey.amount, ValueOfHourKey.source])

    /// What an hour is worth: an amount, one with its source, or what the register says.
    static let hour: Shape.Kind = .either([
        .amount(.notNegative), .object(valueOfHour), .object(RangeShapes.figure),
        .choice(TimePurpose.allCases.map { $0.rawValue }),
    ])

    // MARK: Keys of lines

    /// What is bought lasts, and falls in part in every line that recurs.
    static let assetRules: [ShapeRule] = [.needs("renewed", "lasts"), .needs("valueLeft", "lasts")]

    /// What keys of costs have to do with one another.
    static let costRules: [ShapeRule] = [
        .needs("for", "amount"), .needs("capacity", "amount"), .needs("counts", "uptake"),
        .excludes("capacity", ["uptake", "for"]),
    ]

    /// What keys of savings have to do with one another.
    static let savingRules: [ShapeRule] = [.needs("for", "amount"), .needs("counts", "uptake")]
}
