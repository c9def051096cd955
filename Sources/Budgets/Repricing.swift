import Appraisal
import Money
import Projects

/// Other prices than those of a project's file, and another currency at the rate of each year.
///
/// Amounts in constant prices are raised to those of the time in which they fall by a stated inflation, as the appraisal
/// deflates them: from the project's start, at the time at which they are discounted.
package struct Repricing: Sendable {
    /// The prices that amounts are brought to.
    package let prices: PriceKind
    /// The inflation between the two; nothing where the file has these prices itself.
    package let inflation: Inflation?
    /// Where in its year a recurring amount stands.
    package let timing: Timing
    /// The currency, and its units for one of the file's, in each calendar year; nothing where the file's stays.
    package let exchange: Exchange?

    /// A currency, and how many of its units are one of another, by calendar year.
    package struct Exchange: Sendable {
        /// The currency.
        package let currency: Currency
        /// How many of its units are one unit.
        package let rates: [Int: Double]

        /// Rates by calendar year, one for every year in which an amount falls.
        package init(currency: Currency, rates: [Int: Double]) {
            self.currency = currency
            self.rates = rates
        }
    }

    /// Prices by what leads to them.
    package init(prices: PriceKind, inflation: Inflation?, timing: Timing, exchange: Exchange? = nil) {
        self.prices = prices
        self.inflation = inflation
        self.timing = timing
        self.exchange = exchange
    }

    /// Amounts of a project in these prices and this currency.
    func applied(to flows: MonthlyFlows, of project: Project) -> MonthlyFlows {
        var flows = flows
        if let inflation, prices != project.prices {
            flows =
                prices == .current
                ? flows.inflated(by: inflation, timing: timing) : flows.deflated(by: inflation, timing: timing)
        }
        guard let exchange, let start = project.start else { return flows }
        for month in 0..<flows.months {
            let rate = exchange.rates[CalendarMonth(month, after: start).year] ?? .nan
            flows.oneOffCosts[month] *= rate
            flows.oneOffBenefits[month] *= rate
            flows.recurringCosts[month] *= rate
            flows.recurringBenefits[month] *= rate
            if month == flows.months - 1 {
                flows.residual *= rate
                flows.closingCost *= rate
            }
        }
        return flows
    }
}
