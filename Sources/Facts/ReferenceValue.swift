/// A figure of a register, with where it comes from and how sure that is.
package struct ReferenceValue: Sendable, Hashable {
    /// The figure.
    package let value: Double
    /// ISO 4217 code of its currency, where it is an amount.
    package let currency: String?
    /// The year whose prices it is in, or for which it holds.
    package let year: Int?
    /// What it is of, for people; nothing where a file names that itself.
    package let name: LocalText?
    /// Who says so, and where.
    package let source: LocalText
    /// Whether it was read in the source itself, or in a faithful copy of it.
    package let isVerified: Bool
    /// Where on the web it was read, as far as known.
    package let address: String?
    /// The day on which it was last looked up, in ISO 8601, as far as known.
    package let readOn: String?

    /// A figure by its parts.
    package init(
        value: Double, currency: String? = nil, year: Int? = nil, name: LocalText? = nil, source: LocalText,
        isVerified: Bool, address: String? = nil, readOn: String? = nil
    ) {
        self.value = value
        self.currency = currency
        self.year = year
        self.name = name
        self.source = source
        self.isVerified = isVerified
        self.address = address
        self.readOn = readOn
    }
}
