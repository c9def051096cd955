import Facts
import Money

/// What the register knows of a currency.
public struct RegisteredCurrency: Sendable, Hashable {
    /// The currency.
    public let currency: Currency
    /// Its name by language.
    public let name: LocalText
    /// The decimals of its smallest unit; none where ISO 4217 says that none apply.
    public let minorUnits: Int?
    /// What its code stands for.
    public let kind: CurrencyKind
    /// The code of the economy that issues it; none for a currency of several, as the CFA franc.
    public let issuer: String?
    /// What took its place, if anything did.
    public let succession: CurrencySuccession?

    /// Its ISO 4217 code.
    public var code: String { currency.code }
}
