import Languages

/// What a page says of itself beside its document.
package struct HTMLPage: Sendable, Hashable {
    /// The language of the page as BCP 47 has it, with the country where that is known: `es-PE`.
    package var language: String
    /// What stands over the title: what kind of page it is.
    package var kicker: String
    /// The sentence under the title, as who carries it out, and where.
    package var byline: String?
    /// The program and its version.
    package var generator: String
    /// The words of the page's own parts.
    package var labels: Labels

    /// The words of a page's own parts.
    package struct Labels: Sendable, Hashable {
        /// `Skip to the content`.
        package var skip: String
        /// `Contents`.
        package var contents: String
        /// `Show the numbers`.
        package var numbers: String
        /// `Table`.
        package var table: String

        package init(skip: String, contents: String, numbers: String, table: String) {
            (self.skip, self.contents, self.numbers, self.table) = (skip, contents, numbers, table)
        }
    }

    /// A page by what it says of itself.
    package init(language: String, kicker: String, byline: String? = nil, generator: String, labels: Labels) {
        self.language = language
        self.kicker = kicker
        self.byline = byline
        self.generator = generator
        self.labels = labels
    }
}
