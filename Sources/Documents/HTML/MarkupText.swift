import Syntax

/// Text escaped for HTML and for XML, in text and in an attribute alike.
///
/// ```swift
/// MarkupText.escaped("a < b & \"c\"")     // "a &lt; b &amp; &quot;c&quot;"
/// ```
///
/// What is shown is ``SafeText``.
enum MarkupText {
    /// A text on one line, or over several, with its markup defused.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in SafeText.lines(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
