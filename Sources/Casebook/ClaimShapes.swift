import Money
import ProjectFiles
import Syntax

/// The shapes of the claims in a case file.
///
/// What stands inside an operation is again a figure or an operation; a description that is a value cannot contain
/// itself, so that it ends there.
package enum ClaimShapes {
    static let operand: Shape.Kind = .anything
    static let pair: Shape.Kind = .list(operand, atLeast: 2)

    static let figure = Shape(
        "figure",
        [
            QuantityKey.value, QuantityKey.unit.optional, QuantityKey.qualifier, LineKey.quote.required,
            LineKey.place.required, LineKey.source, OperationKey.unverified, LineKey.note,
        ],
        rules: [.when(.isTrue("unverified"), .has("source"))])

    static let conversion = Shape(
        "conversion", [ConversionKey.amount, ConversionKey.from, ConversionKey.to, ConversionKey.order])

    /// The operations, of which an object holds one.
    static let operations = [
        OperationKey.sum, OperationKey.product, OperationKey.difference, OperationKey.ratio, OperationKey.share,
        OperationKey.growth, OperationKey.rate, OperationKey.conversion,
    ]

    static let operation = Shape(
        "operation",
        [
            OperationKey.sum, OperationKey.product, OperationKey.difference, OperationKey.ratio, OperationKey.share,
            OperationKey.growth, OperationKey.rate, OperationKey.per, OperationKey.over, OperationKey.conversion,
        ],
        rules: [
            .exactlyOne(operations.map { $0.name }), .needs("rate", "per"), .needs("rate", "over"),
            .needs("per", "rate"),
            .needs("over", "rate"),
        ])

    static let expression: Shape.Kind = .either([.text, .number(), .object(figure), .object(operation)])

    static let limits = Shape(
        "limits", [LimitKey.atLeast, LimitKey.atMost],
        rules: [.always(.any([.has("atLeast"), .has("atMost")]))])

    /// What an assertion can be held against, of which a claim has one.
    static let checks = [ClaimKey.equals, ClaimKey.atLeast, ClaimKey.atMost, ClaimKey.plausible]

    static let claim = Shape(
        "claim",
        [
            ClaimKey.id, ClaimKey.what, ClaimKey.printed, ClaimKey.implied, ClaimKey.unit, ClaimKey.equals,
            ClaimKey.atLeast, ClaimKey.atMost, ClaimKey.plausible, ClaimKey.reconstruction, ClaimKey.cannotCheck,
            ClaimKey.why,
        ],
        rules: [
            .exactlyOne(["printed", "implied"]), .atMostOne(checks.map { $0.name }),
            .always(.any((checks + [ClaimKey.cannotCheck]).map { .has($0.name) })),
            .when(.isTrue("reconstruction"), .has("why")),
        ])
}
