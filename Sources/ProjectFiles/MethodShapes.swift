import Projects
import Syntax

/// The shapes of what the public sector counts beside market prices.
package enum MethodShapes {
    /// The factor that is taken from the register.
    static let registered = "register"

    static let priceStep = Shape("price step", id: "price-step", [PriceStepKey.from, PriceStepKey.price])

    static let physical = Shape(
        "physical",
        [
            LineKey.what, PhysicalKey.quantity, PhysicalKey.unit, LineKey.per.required, LineKey.from, LineKey.until,
            LineKey.growth.holding(.rate), LineKey.uptake.holding(DriverShapes.uptakeOfQuantity), PhysicalKey.caused,
            PhysicalKey.price, PhysicalKey.priceSource, LineKey.source,
        ],
        rules: [.needs("price", "priceSource"), .needs("priceSource", "price")])

    static let publicFunds = Shape("publicFunds", [MethodKey.marginalCost, LineKey.source.required])

    static let shadowPrice = Shape(
        "shadow price", id: "shadow-price",
        [MethodKey.category, MethodKey.factor, LineKey.what.optional, LineKey.source],
        rules: [.when(.isNumber("factor"), .has("source"))])

    static let group = Shape("group", [MethodKey.group, LineKey.what.optional, MethodKey.income])

    static let distribution = Shape(
        "distribution",
        [MethodKey.elasticity, MethodKey.referenceIncome, MethodKey.groups, LineKey.source.required])

    static let method = Shape("method", [MethodKey.shadowPrices, MethodKey.distribution, MethodKey.publicFunds])

    static let criterion = Shape(
        "criterion",
        [IndicatorKey.what, IndicatorKey.weight, IndicatorKey.score, IndicatorKey.scores, IndicatorKey.why],
        rules: [.exactlyOne(["score", "scores"])])

    static let indicators = Shape("indicators", [IndicatorKey.scale, IndicatorKey.criteria])
}
