/// Why an amount cannot be converted.
package enum ConversionProblem: Error, Sendable, Hashable {
    /// There is no exchange rate of a currency against the US dollar for a year; the nearest years there are.
    case noRate(Currency, year: Int, RateKind, nearest: [Int])
    /// The user's file has a rate of the currency for the year that cannot be used.
    case refusedRate(Currency, year: Int, RefusedRate)
    /// There is no figure of an economy's prices for a year; the nearest years there are.
    case noPrices(economy: String, PriceMeasure, year: Int, nearest: [Int])
    /// There is no purchasing-power parity of an economy for a year; the nearest years there are.
    case noParity(economy: String, year: Int, nearest: [Int])
    /// Nobody issues the currency alone, so that it has no prices of its own unless a country is named.
    case noEconomy(Currency)
    /// The figures that there are measure nothing; from this year on.
    case unreliable(economy: String, SeriesKind, year: Int, since: Int)
    /// In a year the economy's prices or parities are in another money than the amount.
    case otherMoney(economy: String, SeriesKind, Currency, year: Int, inForce: Currency)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .noRate: "noRate"
        case .refusedRate: "refusedRate"
        case .noPrices: "noPrices"
        case .noParity: "noParity"
        case .noEconomy: "noEconomy"
        case .unreliable: "unreliable"
        case .otherMoney: "otherMoney"
        }
    }
}
