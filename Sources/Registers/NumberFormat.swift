/// How numbers are written in a country, and so in its spreadsheets.
public struct NumberFormat: Sendable, Hashable {
    /// The country's ISO 3166-1 alpha-3 code.
    public let country: String
    /// The mark before the decimals.
    public let decimal: Character
    /// The mark between groups of three digits.
    public let group: Character
}
