import Facts

/// A country, or a group of countries that has figures of its own as the euro area does.
package struct Country: Sendable, Hashable {
    /// Its ISO 3166-1 alpha-3 code, or the World Bank's where ISO has none: `EMU`, `XKX`.
    package let code: String
    /// Its ISO 3166-1 alpha-2 code, if it has one.
    package let shortCode: String?
    /// Its name by language.
    package let name: LocalText
    /// The ISO 4217 codes of today's legal tender, the oldest first: Panama has `PAB` and `USD`.
    package let currencies: [String]
}
