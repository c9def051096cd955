/// What amounts are to be brought to: a currency, a price year, or both.
package struct ConversionTarget: Sendable, Hashable {
    /// The currency; nothing to keep each amount's own.
    package let currency: Currency?
    /// The price year; nothing to keep each amount's own.
    package let year: Int?

    /// A target; nothing where neither is asked for.
    package init?(currency: Currency?, year: Int?) {
        if currency == nil, year == nil { return nil }
        self.currency = currency
        self.year = year
    }
}
