/// What amounts are to be brought to: a currency, a price year, or both.
public struct ConversionTarget: Sendable, Hashable {
    /// The currency; nothing to keep each amount's own.
    public let currency: Currency?
    /// The price year; nothing to keep each amount's own.
    public let year: Int?

    /// A target; nothing where neither is asked for.
    public init?(currency: Currency?, year: Int?) {
        if currency == nil, year == nil { return nil }
        self.currency = currency
        self.year = year
    }
}
