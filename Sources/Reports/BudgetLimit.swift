import Budgets
import Facts
import Money

/// What the spending of a budget is held against.
package struct BudgetLimit: Sendable {
    /// What it limits.
    package enum Kind: Sendable, Hashable {
        /// Spending above it in all years together calls for a review.
        case threshold
        /// The same, as a source says of the country.
        case registered(source: String)
        /// Spending is not to go above it in any fiscal year.
        case ceiling
    }

    /// What it limits.
    package let kind: Kind
    /// The amount as it was written.
    package let amount: Double
    /// The currency that it was written in.
    package let currency: Currency
    /// The amount in the currency and the prices of the budget, or why it cannot be brought there.
    package let converted: Result<Double, ConversionProblem>?

    /// A limit; without a conversion no path leads to the budget's currency, since nobody says of which year's prices it is.
    package init(kind: Kind, amount: Double, currency: Currency, converted: Result<Double, ConversionProblem>?) {
        self.kind = kind
        self.amount = amount
        self.currency = currency
        self.converted = converted
    }
}
