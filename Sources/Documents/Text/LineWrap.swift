import Syntax

/// Text broken into lines of a width.
///
/// ```swift
/// LineWrap.lines("the quick brown fox", width: 10)     // ["the quick", "brown fox"]
/// ```
///
/// Lines break at spaces and at line ends, never at a no-break space, which comes out as an ordinary one: once lines are
/// broken it has done its work, and people search their terminals for "2.2 years" with an ordinary space. What is shown
/// is `SafeText`, so that no text from a file can steer the terminal.
package enum LineWrap {
    /// The lines of a text; none is wider than the width, or there is nothing left to break.
    ///
    /// Lines after the first leave room for an indent, which the caller puts in. Headings break behind hyphens too; other
    /// text does not, since identifiers in it would be torn.
    package static func lines(_ text: String, width: Int, indent: Int = 0, atHyphens: Bool = false) -> [String] {
        var lines: [String] = []
        for words in paragraphs(text, atHyphens: atHyphens) {
            let first = max(1, lines.isEmpty ? width : width - indent)
            lines += fill(words, first: first, others: max(1, width - indent))
        }
        return lines
    }

    /// A text on a single line.
    static func line(_ text: String) -> String {
        paragraphs(text).joined().map { $0.text }.joined(separator: " ")
    }

    /// The columns of the widest line of a text that is not wrapped.
    static func naturalWidth(_ text: String) -> Int {
        paragraphs(text).map { words in words.reduce(0) { $0 + $1.gap + $1.width } }.max() ?? 0
    }

    /// The columns of the widest word.
    static func longestWord(_ text: String, atHyphens: Bool = false) -> Int {
        paragraphs(text, atHyphens: atHyphens).joined().map { $0.width }.max() ?? 0
    }

    private struct Word {
        var text = ""
        var width = 0
        /// The space before the word where it does not start a line: none behind a hyphen or at the start of a paragraph.
        var gap = 0
    }

    private static func paragraphs(_ text: String, atHyphens: Bool = false) -> [[Word]] {
        var paragraphs: [[Word]] = [[]]
        var word = Word()
        func endWord(gap: Int = 1) {
            let last = paragraphs.count - 1
            if !word.text.isEmpty { paragraphs[last].append(word) }
            word = Word(gap: paragraphs[last].isEmpty ? 0 : gap)
        }
        for character in SafeText.lines(text) {
            switch character {
            case " ", "\t": endWord()
            case _ where character.isNewline:
                endWord()
                paragraphs.append([])
                word.gap = 0
            case "-" where atHyphens && !word.text.isEmpty:
                word.text += "-"
                word.width += 1
                endWord(gap: 0)
            case "\u{A0}", "\u{202F}":
                word.text += " "
                word.width += 1
            default:
                word.text.append(character)
                word.width += DisplayWidth.of(character)
            }
        }
        endWord()
        return paragraphs
    }

    private static func fill(_ words: [Word], first: Int, others: Int) -> [String] {
        var lines: [String] = []
        var line = Word()
        var width: Int { lines.isEmpty ? first : others }
        for word in words {
            if !line.text.isEmpty, line.width + word.gap + word.width <= width {
                line.text += String(repeating: " ", count: word.gap) + word.text
                line.width += word.gap + word.width
                continue
            }
            if !line.text.isEmpty { lines.append(line.text) }
            var pieces = pieces(of: word, first: width, others: others)
            line = pieces.removeLast()
            lines += pieces.map { $0.text }
        }
        lines.append(line.text)
        return lines
    }

    /// A word cut into pieces that fit, preferably behind one of the marks that addresses and identifiers are made of;
    /// never empty.
    private static func pieces(of word: Word, first: Int, others: Int) -> [Word] {
        guard word.width > first else { return [word] }
        var pieces: [Word] = []
        var piece = Word()
        var breakable: Word?
        for character in word.text {
            let columns = DisplayWidth.of(character)
            if piece.width > 0, piece.width + columns > (pieces.isEmpty ? first : others) {
                let cut = breakable ?? piece
                pieces.append(cut)
                piece = Word(text: String(piece.text.dropFirst(cut.text.count)), width: piece.width - cut.width)
                breakable = nil
            }
            piece.text.append(character)
            piece.width += columns
            if "-/_.,;:".contains(character) { breakable = piece }
        }
        return pieces + [piece]
    }
}
