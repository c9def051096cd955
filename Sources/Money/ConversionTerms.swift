/// In which order an amount is moved through time and exchanged.
package enum ConversionOrder: String, Sendable, Hashable, CaseIterable {
    /// Moved to the prices of the conversion year in its own economy first, then exchanged at that year's rate.
    case inflateFirst = "inflate-first"
    /// Exchanged at the rate of its own year first, then moved in the other currency's economy.
    case convertFirst = "convert-first"

    /// The other one.
    package var other: ConversionOrder { self == .inflateFirst ? .convertFirst : .inflateFirst }
}

/// Which of a year's exchange rates is taken.
package enum RateKind: String, Sendable, Hashable, CaseIterable {
    /// The average of the year.
    case average
    /// The rate at the end of the year.
    case endOfYear = "end-of-year"
}

/// What measures how prices rise.
package enum PriceMeasure: String, Sendable, Hashable, CaseIterable {
    /// The index of consumer prices.
    case consumerPrices = "cpi"
    /// The deflator of the gross domestic product.
    case deflator
}

/// By what currencies are exchanged.
package enum ExchangeMethod: String, Sendable, Hashable, CaseIterable {
    /// By what was paid for a currency.
    case market
    /// By purchasing-power parities: by what the same goods cost in both economies.
    case purchasingPower
}

/// What is done with a year behind the last for which there are figures.
package enum BeyondData: String, Sendable, Hashable, CaseIterable {
    /// The last year's rate and index stand for it, which is said.
    case nearest
}

/// How amounts are converted where there is more than one way.
///
/// ```swift
/// ConversionTerms(order: .convertFirst, measure: .deflator)
/// ```
package struct ConversionTerms: Sendable, Hashable {
    /// The order of the steps.
    package var order: ConversionOrder
    /// The exchange rate of a year.
    package var rate: RateKind
    /// The measure of prices; nothing to take consumer prices, and the deflator where they are known to understate.
    package var measure: PriceMeasure?
    /// The way of exchanging.
    package var exchange: ExchangeMethod
    /// What is done with years behind the last figures; nothing to refuse them.
    package var beyondData: BeyondData?

    /// Terms of conversion; what is left out is as usual.
    package init(
        order: ConversionOrder = .inflateFirst, rate: RateKind = .average, measure: PriceMeasure? = nil,
        exchange: ExchangeMethod = .market, beyondData: BeyondData? = nil
    ) {
        self.order = order
        self.rate = rate
        self.measure = measure
        self.exchange = exchange
        self.beyondData = beyondData
    }

    /// The same terms with the steps in the other order.
    package var inOtherOrder: ConversionTerms {
        var terms = self
        terms.order = order.other
        return terms
    }
}
