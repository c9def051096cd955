/// Text whose every character can be seen and kept in a file: control characters become their pictures.
///
/// ```swift
/// VisibleText.lines(of: "id\r\n")      // ["id␍"]
/// VisibleText.lines(of: "a\nb")        // ["a", "b", "\\no newline"]
/// ```
enum VisibleText {
    /// What stands behind a text whose last line is not ended.
    static let notEnded = "\\no newline"
    /// The picture of a byte order mark.
    static let byteOrderMark = "⟨BOM⟩"

    static func lines(of text: String) -> [String] {
        if text.isEmpty { return [] }
        var lines: [String] = [""]
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: lines.append("")
            case 0xFEFF: lines[lines.count - 1] += byteOrderMark
            case 0..<0x20: lines[lines.count - 1].unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? scalar)
            case 0x7F: lines[lines.count - 1] += "␡"
            default: lines[lines.count - 1].unicodeScalars.append(scalar)
            }
        }
        if lines.last == "" { lines.removeLast() } else { lines.append(notEnded) }
        return lines
    }
}
