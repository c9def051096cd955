/// The kinds of object in the files that people write, each described in every language.
public enum ShapeTopic: String, Sendable, Hashable, CaseIterable {
    case project
    case `case`
    case investment
    case operating
    case saving
    case transfer
    case residual
    case volume
    case each
    case change
    case step
    case nominalRate = "nominal-rate"
    case range
    case ranged
    case correlation
    case curve
    case rollOut
    case capacity
    case demand
    case valueOfHour
    case physical
    case priceStep = "price-step"
    case method
    case publicFunds
    case shadowPrice = "shadow-price"
    case distribution
    case group
    case indicators
    case criterion
    case option
    case plus
    case quantity
    case output
    case evidence
    case measure
    case unitAmount = "unit-amount"
    case reading
    case claim
    case figure
    case operation
    case conversion
    case limits
    case risk
    case mitigation
    case optimismBias = "optimism-bias"
    case evidenceCorrections = "corrections"

    /// The topic of a shape by its name in the schema; nothing where nobody has described it.
    public init?(shape: String) {
        // A line of a partial case is a line, with a mark.
        let name = shape.hasPrefix("evidence-") ? String(shape.dropFirst("evidence-".count)) : shape
        self.init(rawValue: name == "first-step" ? "step" : name.hasPrefix("ranged-") ? "ranged" : name)
    }
}
