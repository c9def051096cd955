/// Where a figure comes from.
package struct Evidence: Sendable, Hashable {
    /// The source's own short phrase, word for word.
    package let quote: String?
    /// Where in the document: section, heading, footnote.
    package let place: String?
    /// A source of its own, where it is not the file's document.
    package let source: String?
    /// What is ours about it: how the phrase became the number.
    package let note: LocalText?

    /// Evidence by its parts.
    package init(quote: String? = nil, place: String? = nil, source: String? = nil, note: LocalText? = nil) {
        self.quote = quote
        self.place = place
        self.source = source
        self.note = note
    }
}
