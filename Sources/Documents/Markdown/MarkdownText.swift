import Numerics
import Syntax

/// Text escaped so that Markdown shows it as it is.
///
/// ```swift
/// MarkdownText.escaped("a*b|c", inTable: true)     // "a\\*b\\|c"
/// ```
///
/// Only what would be taken for markup is escaped, so that the source stays readable. What is shown is ``SafeText``.
enum MarkdownText {
    /// A text with its markup defused, its line ends kept as line breaks.
    static func escaped(_ text: String, inTable: Bool = false) -> String {
        let lines = SafeText.lines(text).split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
            .map { lineEscaped(String($0), inTable: inTable) }
        return lines.joined(separator: inTable ? "<br>" : "\\\n")
    }

    /// An identifier as code.
    static func code(_ text: String, inTable: Bool = false) -> String {
        // Code shows no escapes; what would need one is better off as text.
        let isMarkup = text.contains { "`\\".contains($0) || ($0 == "|" && inTable) || $0.isNewline }
        if text.isEmpty || isMarkup || text.first == " " {
            return escaped(text, inTable: inTable)
        }
        return "`" + SafeText.lines(text) + "`"
    }

    /// A text in which backticks enclose code; one without a partner is itself.
    static func withCode(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        guard parts.count % 2 == 1 else { return escaped(text) }
        return parts.enumerated().map { $0.offset % 2 == 1 ? code($0.element) : escaped($0.element) }.joined()
    }

    private static func lineEscaped(_ line: String, inTable: Bool) -> String {
        let characters = Array(line)
        var text = ""
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let previous = index > 0 ? characters[index - 1] : " "
            let isMarkup =
                switch character {
                case "\\", "`", "*", "[", "<", "~": true
                case "|": inTable
                // Inside a word an underscore is itself.
                case "_": !(isWordy(previous) && isWordy(next))
                // Two of these on a line set a formula between them, where the first has no space behind it.
                case "$": !next.isWhitespace
                case "&": startsEntity(characters[index...])
                default: !inTable && startsBlock(characters, at: index)
                }
            text += isMarkup ? "\\" + String(character) : String(character)
        }
        return text
    }

    private static func isWordy(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func startsEntity(_ characters: ArraySlice<Character>) -> Bool {
        let name = characters.dropFirst().prefix { isWordy($0) || $0 == "#" }
        return !name.isEmpty && characters.dropFirst(1 + name.count).first == ";"
    }

    /// Whether a character makes a heading, a list, a quote or a rule of the line it starts.
    private static func startsBlock(_ characters: [Character], at index: Int) -> Bool {
        let before = characters[..<index].drop { $0 == " " }
        switch characters[index] {
        case "#", ">", "+", "-", "=": return before.isEmpty
        case ".", ")": return !before.isEmpty && before.allSatisfy { $0.isDigit }
        default: return false
        }
    }
}
