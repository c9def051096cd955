import Money
import Syntax

/// The shapes of the claims in a case file.
///
/// What stands inside an operation is again a figure or an operation; a description that is a value cannot contain
/// itself, so that it ends there.
package enum ClaimShapes {
    private static let operand: Shape.Kind = .anything
    private static let pair: Shape.Kind = .list(operand, atLeast: 2)

    static let figure = Shape(
        "figure",
        [
            .init("value", .number(), required: true), .init("unit", .wording),
            .init("qualifier", .choice(Quantity.Qualifier.allCases.map { $0.rawValue })),
            .init("quote", .text, required: true), .init("place", .text, required: true), .init("source", .text),
            .init("unverified", .boolean), .init("note", .wording),
        ],
        rules: [.when(.isTrue("unverified"), .has("source"))])

    static let conversion = Shape(
        "conversion",
        [
            .init("amount", operand, required: true), .init("from", .text, required: true),
            .init("to", .text, required: true), .init("order", .choice(ConversionOrder.allCases.map { $0.rawValue })),
        ])

    /// The operations, of which an object holds one.
    static let operations = ["sum", "product", "difference", "ratio", "share", "growth", "rate", "conversion"]

    static let operation = Shape(
        "operation",
        [
            .init("sum", pair), .init("product", pair), .init("difference", pair), .init("ratio", pair),
            .init("share", pair), .init("growth", pair), .init("rate", operand),
            .init("per", .choice(ClaimPeriod.allCases.map { $0.rawValue })), .init("over", .window),
            .init("conversion", .object(conversion)),
        ],
        rules: [
            .exactlyOne(operations), .needs("rate", "per"), .needs("rate", "over"), .needs("per", "rate"),
            .needs("over", "rate"),
        ])

    private static let expression: Shape.Kind = .either([.text, .number(), .object(figure), .object(operation)])

    static let limits = Shape(
        "limits", [.init("atLeast", expression), .init("atMost", expression)],
        rules: [.always(.any([.has("atLeast"), .has("atMost")]))])

    /// What an assertion can be held against, of which a claim has one.
    static let checks = ["equals", "atLeast", "atMost", "plausible"]

    static let claim = Shape(
        "claim",
        [
            .init("id", .identifier, required: true), .init("what", .wording, required: true),
            .init("printed", .either([.text, .object(figure)])), .init("implied", expression), .init("unit", .wording),
            .init("equals", expression), .init("atLeast", expression), .init("atMost", expression),
            .init("plausible", .object(limits)), .init("reconstruction", .boolean), .init("cannotCheck", .wording),
            .init("why", .wording),
        ],
        rules: [
            .exactlyOne(["printed", "implied"]), .atMostOne(checks),
            .always(.any((checks + ["cannotCheck"]).map { .has($0) })),
            .when(.isTrue("reconstruction"), .has("why")),
        ])
}
