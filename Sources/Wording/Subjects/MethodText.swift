import Projects

/// What a report says of how the public sector counts a project beside market prices.
public enum MethodText: Sendable, Hashable {
    // Headings.
    case title
    case savings
    case physical
    case indicators

    // Columns.
    case step
    case netPresentValue
    case change
    case benefitCostRatio
    case kind
    case presentValue
    case quantity
    case unit
    case worth
    case criterion
    case weight
    case score
    case products
    case why
    case sum

    // What is counted from a step on.
    case asStated
    case withPhysical
    case withShadowPrices
    case withDistribution
    case withPublicFunds

    // Kinds of savings.
    case cashable
    case notCashable
    case cashNotStated
    case citizens
    case businesses
    case society

    // Physical units.
    case saved
    case caused

    // Notes.
    /// The headline stays at market prices.
    case headlineStays
    /// Savings of different kinds are not added.
    case kindsApart
    /// The scores are not money.
    case notMoney
    /// A factor of a category, and who says so.
    case shadowPrice(String, factor: Double, source: String, isRegistered: Bool, isVerified: Bool)
    /// Weights of groups, with the elasticity.
    case weights([Weight], elasticity: Double, source: String)
    /// The marginal cost of public funds.
    case publicFunds(Double, source: String)
    /// Where the price of a unit comes from.
    case price(String, source: String)
    /// From which year on a unit has a price, where there are some before.
    case priceStarts(String, year: Int)
    /// Where the value of an hour in a line comes from.
    case ownValueOfHour(String, amount: Double?, currency: String)
    case statedValueOfHour(String, amount: Double?, currency: String, source: String)
    case registeredValueOfHour(
        String, TimePurpose, amount: Double, currency: String, year: Int?, source: String, isVerified: Bool)
    /// The parts of a line's use.
    case demand(String, diverted: Double, generated: Double, deadweight: Double, isGovernment: Bool)

    /// A group with its weight.
    public struct Weight: Sendable, Hashable {
        /// The group.
        public let group: String
        /// What a unit of money is worth to it.
        public let weight: Double

        /// A weight by its parts.
        public init(group: String, weight: Double) {
            self.group = group
            self.weight = weight
        }
    }
}
