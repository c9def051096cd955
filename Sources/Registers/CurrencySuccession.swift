/// What took a currency's place.
///
/// A currency that is renamed with zeros struck off has one ratio for all years. One that gives way to another
/// economy's currency, as the sucre to the dollar, has none: each year has its own rate.
package struct CurrencySuccession: Sendable, Hashable {
    /// The ISO 4217 code of what took its place.
    package let successor: String
    /// How many make one of the successor, where that is the same for all years.
    package let ratio: Double?
    /// The first day or month of the successor: `1999-01-01`, `2021-10`.
    package let date: String
}
