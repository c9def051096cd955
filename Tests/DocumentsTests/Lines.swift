import Documents
import Languages

/// The lines of a printed text, without the empty one that its last line end leaves.
func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
}

extension TextRenderer {
    /// A renderer in English without colour.
    static func english(width: Int = 100) -> TextRenderer {
        TextRenderer(style: NumberStyle(language: .english), width: width)
    }
}
