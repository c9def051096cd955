import Facts
import Money

/// What the register knows of a currency.
package struct RegisteredCurrency: Sendable, Hashable {
    /// The currency.
    package let currency: Currency
    /// Its name by language.
    package let name: LocalText
    /// The decimals of its smallest unit; none where ISO 4217 says that none apply.
    package let minorUnits: Int?
    /// What its code stands for.
    package let kind: CurrencyKind
    /// The code of the economy that issues it; none for a currency of several, as the CFA franc.
    package let issuer: String?
    /// What took its place, if anything did.
    package let succession: CurrencySuccession?
    /// The sign that stands before its amounts; none where it has none of its own.
    package let sign: String?

    /// Its ISO 4217 code.
    package var code: String { currency.code }
}
