import Syntax

/// A line of a file with a caret under the place that is meant.
struct Excerpt {
    let line: String
    let column: Int

    /// The widest line that is shown whole; of a longer one, the part around the caret.
    private static let widest = 96

    var text: String {
        let scalars = Array(line.unicodeScalars)
        let target = min(max(0, column - 1), scalars.count)
        let start = target < Self.widest - 16 ? 0 : target - Self.widest / 2
        let shown = scalars[start..<min(scalars.count, start + Self.widest)]
        // Tabs stay tabs above the caret, so that it stands where they put it.
        let indent = scalars[start..<target].map { $0 == "\t" ? "\t" : " " }.joined()
        var text = ""
        // A return at the end is part of the line's end, and what is not shown keeps its place above the caret.
        let last = shown.last == "\r" ? shown.dropLast() : shown
        text.unicodeScalars.append(contentsOf: last)
        text = SafeText.line(text)
        return "    \(text)\n    \(indent)^"
    }
}
