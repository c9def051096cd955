import Numerics

/// A currency at the prices of a year: what an amount must say of itself to be comparable.
///
/// ```swift
/// PriceLevel("BRL@1998")?.currency.code    // "BRL"
/// PriceLevel("BRL")                        // nil: at the prices of which year?
/// ```
public struct PriceLevel: Sendable, Hashable {
    /// The currency.
    public let currency: Currency
    /// The year whose prices the amount is in.
    public let year: Int

    /// A currency at the prices of a year.
    public init(_ currency: Currency, _ year: Int) {
        self.currency = currency
        self.year = year
    }

    /// A level as people write it, `BRL@1998`; nothing for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let currency = Currency(parts[0].uppercased()), parts[1].utf8.count == 4,
            parts[1].isDigits,
            let year = Int(parts[1])
        else {
            return nil
        }
        self.init(currency, year)
    }

    /// The level as people write it: `BRL@1998`.
    public var text: String { "\(currency.code)@\(year)" }
}
