/// Text from outside, made safe to be shown.
///
/// ```swift
/// SafeText.lines("a\u{202E}b\r\nc")     // "a\u{FFFD}b\nc"
/// SafeText.line("a\nb")                 // "a\u{FFFD}b"
/// ```
///
/// Names of files, keys, notes and arguments come from outside, and whatever stands in them must neither steer a
/// terminal nor show itself in another order than it has. Every writer of the program passes its texts through here: text,
/// Markdown, manuals, CSV and messages show U+FFFD in the place of such a character, JSON writes its escape.
package enum SafeText {
    /// What stands in the place of a character that is not shown.
    package static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// A text over several lines: line ends of every kind are line feeds, and tabs stay.
    ///
    /// For files whose lines end so, a return with its line feed may stay as well.
    package static func lines(_ text: String, keepingReturns keepsReturns: Bool = false) -> String {
        if isPlain(text) { return text }
        var safe = String.UnicodeScalarView()
        var isBehindReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where isBehindReturn:
                if keepsReturns { safe.replaceSubrange(safe.index(before: safe.endIndex)..., with: ["\r", "\n"]) }
            case _ where isLineEnd(scalar): safe.append("\n")
            case _ where steers(scalar): safe.append(replacement)
            default: safe.append(scalar)
            }
            isBehindReturn = scalar == "\r"
        }
        return String(safe)
    }

    /// A text on a single line: what ends a line is not shown either, so that no name looks like a message of its own.
    package static func line(_ text: String) -> String {
        if isPlain(text), !text.utf8.contains(0x0A) { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            safe.append(isLineEnd(scalar) || steers(scalar) ? replacement : scalar)
        }
        return String(safe)
    }

    /// Whether a character ends a line, as Unicode has it (Standard Annex 14: LF, VT, FF, CR, NEL, LS, PS).
    package static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether a character is no mark on paper but an instruction to whatever shows it, or hides in a text.
    ///
    /// These are the controls (ASCII's but for the tab and line ends, DEL and C1), all that orders text from right to left
    /// or back (marks, embeddings, overrides and isolates), the byte order mark inside a text, spaces and operators
    /// of no width, the annotations between lines, tags, and what is set aside to be ignored or to be no character. The
    /// joiners of emoji and of Indic and Persian script are part of what is read, as are variation selectors, soft
    /// hyphens, and the number signs of Arabic.
    package static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        // Arabic letter mark, Mongolian vowel separator.
        case 0x061C, 0x180E: true
        // Zero-width space; marks of direction; line separators; embeddings and overrides.
        case 0x200B, 0x200E, 0x200F, 0x2028...0x202E: true
        // Word joiner, invisible operators, isolates, and format characters that Unicode advises against.
        case 0x2060...0x206F: true
        case 0xFEFF, 0xFFF0...0xFFFB: true
        // Shorthand and musical format characters.
        case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
        // Tags, and what surrounds them; the variation selectors among them stay.
        case 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
        // No characters.
        case 0xFDD0...0xFDEF: true
        case let value: value & 0xFFFE == 0xFFFE
        }
    }

    /// Whether no byte of a text starts a character that steers, or ends a line but for line feeds; most texts are so.
    package static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x09, 0x0A, 0x20...0x7E: true
            case 0x00...0x7F: false
            // Of two bytes: C1, and the Arabic letter mark.
            case 0xC2, 0xD8: false
            // Of three: U+180E, U+2000 to U+2FFF, U+F000 to U+FFFF.
            case 0xE1, 0xE2, 0xEF: false
            case 0xF0...: false
            default: true
            }
        }
    }
}
