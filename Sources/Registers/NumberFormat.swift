/// How numbers are written in a country, and so in its spreadsheets.
package struct NumberFormat: Sendable, Hashable {
    /// The country's ISO 3166-1 alpha-3 code.
    package let country: String
    /// The language whose usage there it is, by its ISO 639 code; nothing where the register does not say.
    package let language: String?
    /// The mark before the decimals.
    package let decimal: Character
    /// The mark between groups of three digits.
    package let group: Character
}
