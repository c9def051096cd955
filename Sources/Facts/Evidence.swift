/// Where a figure comes from.
public struct Evidence: Sendable, Hashable {
    /// The source's own short phrase, word for word.
    public let quote: String?
    /// Where in the document: section, heading, footnote.
    public let place: String?
    /// A source of its own, where it is not the file's document.
    public let source: LocalText?
    /// What is ours about it: how the phrase became the number.
    public let note: LocalText?

    /// Evidence by its parts.
    public init(quote: String? = nil, place: String? = nil, source: LocalText? = nil, note: LocalText? = nil) {
        self.quote = quote
        self.place = place
        self.source = source
        self.note = note
    }
}
