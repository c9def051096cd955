import Documents

/// The room that there is for what is read first.
///
/// ```swift
/// Screenful(renderer).fullest(of: 0..<5) { level in document(shortened: level) }
/// ```
package struct Screenful: Sendable {
    /// What a window that nobody made larger shows, and a page of paper too.
    package static let lines = 40

    private let renderer: TextRenderer

    /// The room on pages of a renderer.
    package init(_ renderer: TextRenderer) { self.renderer = renderer }

    /// The first of several documents that fits, where each is shorter than the one before; the last where none does.
    func fullest<Level>(of levels: [Level], _ document: (Level) -> Document) -> Document {
        var shortest = Document([])
        for level in levels {
            shortest = document(level)
            if renderer.height(of: shortest) <= Self.lines { break }
        }
        return shortest
    }
}
