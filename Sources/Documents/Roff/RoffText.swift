import Syntax

/// Text escaped so that the typesetter of manuals shows it as it is.
///
/// ```swift
/// RoffText.plain("12 %, año")     // "12 %, a\\[u00F1]o"
/// RoffText.typed("--sort roi")    // "\\-\\-sort roi"
/// ```
enum RoffText {
    /// Words to read: a hyphen is a hyphen.
    static func plain(_ text: String) -> String {
        text.unicodeScalars.map { $0 == "-" ? "-" : escaped($0) }.joined()
    }

    /// What is typed: a hyphen is the one of the keyboard, as are the quotation marks.
    static func typed(_ text: String) -> String {
        // A long option may go on in the next line.
        let mayBreak = text.count > 20
        return text.unicodeScalars.enumerated().map { index, scalar in
            switch scalar {
            case "-" where mayBreak && index > 1: #"\-\:"#
            case "-": #"\-"#
            case "'": #"\(aq"#
            case "`": #"\(ga"#
            default: escaped(scalar)
            }
        }.joined()
    }

    /// A command line: what is typed in bold, what stands for something else in italics.
    static func fragments(_ fragments: [ManualPage.Fragment]) -> String {
        fragments.map { fragment in
            switch fragment {
            case .literal(let text): bold(typed(text))
            case .placeholder(let text): #"\fI"# + plain(text) + #"\fR"#
            case .plain(let text): typed(text)
            }
        }.joined()
    }

    /// The words of a text, what stands between backticks in bold; a word that starts with a hyphen is one to type.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var isTyped = false
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            var result = ""
            let parts = word.split(separator: "`", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 { isTyped.toggle() }
                if part.isEmpty { continue }
                let isOption = part.drop { "([{".contains($0) }.hasPrefix("-")
                let text = isTyped || isOption ? typed(String(part)) : plain(String(part))
                result += isTyped ? bold(text) : text
            }
            words.append(result)
        }
        return words
    }

    private static func bold(_ text: String) -> String { #"\fB"# + text + #"\fR"# }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": #"\e"#
        case "\"": #"\(dq"#
        case "~": #"\(ti"#
        case "^": #"\(ha"#
        // A long path may go on in the next line.
        case "/": #"/\:"#
        case "…": "..."
        case "≤": #"\(<="#
        case "≥": #"\(>="#
        case "×": #"\(mu"#
        case "−": #"\-"#
        case "\u{A0}", "\u{202F}": #"\~"#
        case _ where SafeText.steers(scalar): #"\[uFFFD]"#
        case _ where scalar.isASCII: String(Character(scalar))
        default: #"\[u"# + padded(String(scalar.value, radix: 16, uppercase: true)) + "]"
        }
    }

    private static func padded(_ digits: String) -> String {
        String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
