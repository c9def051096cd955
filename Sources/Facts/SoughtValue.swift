/// A figure that a register looked for and that nobody could read: by which name it goes, and where to look.
package struct SoughtValue: Sendable, Hashable {
    /// The code of the country.
    package let country: String
    /// The purpose of the hour, or the category of the price.
    package let subject: String
    /// The same for people; nothing where a file names that itself.
    package let name: LocalText?
    /// ISO 4217 code of the currency that it would be in, where it is an amount.
    package let currency: String?
    /// The year of the document that has it.
    package let year: Int?
    /// Which document has it, and what of that was read.
    package let source: LocalText
    /// Where on the web to look, as far as known.
    package let address: String?
    /// The day on which it was last looked for, in ISO 8601.
    package let readOn: String

    /// What was looked for, by its parts.
    package init(
        country: String, subject: String, name: LocalText?, currency: String?, year: Int?, source: LocalText,
        address: String?, readOn: String
    ) {
        self.country = country
        self.subject = subject
        self.name = name
        self.currency = currency
        self.year = year
        self.source = source
        self.address = address
        self.readOn = readOn
    }
}
