import Projects
import Syntax

/// The shapes of what the public sector counts beside market prices.
package enum MethodShapes {
    /// The factor that is taken from the register.
    static let registered = "register"

    static let priceStep = Shape(
        "price step", id: "price-step",
        [
            .init("from", .wholeNumber(CalendarMonth.years), required: true),
            .init("price", .number(.notNegative), required: true),
        ])

    static let physical = Shape(
        "physical",
        [
            .init("what", .wording, required: true), .init("quantity", .amount(.notNegative), required: true),
            .init("unit", .wording, required: true),
            .init("per", .choice(Period.allCases.map { $0.rawValue }), required: true), .init("from", .month),
            .init("until", .month), .init("growth", .rate),
            .init("uptake", DriverShapes.uptakeOfQuantity),
            .init("caused", .boolean),
            .init("price", .either([.number(.notNegative), .list(.object(priceStep), atLeast: 1)])),
            .init("priceSource", .text), .init("source", .text),
        ],
        rules: [.needs("price", "priceSource"), .needs("priceSource", "price")])

    static let publicFunds = Shape(
        "publicFunds",
        [.init("marginalCost", .rate, required: true), .init("source", .text, required: true)])

    static let shadowPrice = Shape(
        "shadow price", id: "shadow-price",
        [
            .init("category", .text, required: true),
            .init("factor", .either([.number(.notNegative), .choice([registered])]), required: true),
            .init("source", .text),
        ],
        rules: [.when(.isNumber("factor"), .has("source"))])

    static let group = Shape(
        "group",
        [.init("group", .text, required: true), .init("income", .number(.positive), required: true)])

    static let distribution = Shape(
        "distribution",
        [
            .init("elasticity", .number(.notNegative), required: true),
            .init("referenceIncome", .number(.positive), required: true),
            .init("groups", .list(.object(group), atLeast: 1), required: true),
            .init("source", .text, required: true),
        ])

    static let method = Shape(
        "method",
        [
            .init("shadowPrices", .list(.object(shadowPrice), atLeast: 1)),
            .init("distribution", .object(distribution)), .init("publicFunds", .object(publicFunds)),
        ])

    static let criterion = Shape(
        "criterion",
        [
            .init("what", .wording, required: true), .init("weight", .share, required: true),
            .init("score", .number(.notNegative)), .init("scores", .map(.number(.notNegative))),
            .init("why", .wording),
        ],
        rules: [.exactlyOne(["score", "scores"])])

    static let indicators = Shape(
        "indicators",
        [
            .init("scale", .number(.positive)),
            .init("criteria", .list(.object(criterion), atLeast: 1), required: true),
        ])
}
