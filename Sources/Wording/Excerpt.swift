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
        text.unicodeScalars.append(contentsOf: shown.filter { $0 == "\t" || $0.value >= 0x20 })
        return "    \(text)\n    \(indent)^"
    }
}
