import Syntax

/// A text in words whose widths are known, so that it can be laid out in one width after another.
///
/// ```swift
/// let text = MeasuredText("the quick brown fox")
/// text.naturalWidth         // 19
/// text.longestWord          // 5
/// text.lines(width: 10)     // ["the quick", "brown fox"]
/// ```
///
/// Where it breaks, ``LineWrap`` says.
struct MeasuredText {
    private let paragraphs: [[Word]]
    /// The columns of its widest line where it is not wrapped.
    let naturalWidth: Int
    /// The columns of its widest word.
    let longestWord: Int

    /// Measures a text.
    ///
    /// Headings break behind hyphens too; other text does not, since identifiers in it would be torn.
    init(_ text: String, atHyphens: Bool = false) {
        paragraphs = Self.paragraphs(text, atHyphens: atHyphens)
        naturalWidth = paragraphs.map { words in words.reduce(0) { $0 + $1.gap + $1.width } }.max() ?? 0
        longestWord = paragraphs.joined().map { $0.width }.max() ?? 0
    }

    /// The text on a single line.
    var line: String { paragraphs.joined().map { $0.text }.joined(separator: " ") }

    /// Its lines; those after the first leave room for an indent, which the caller puts in.
    func lines(width: Int, indent: Int = 0) -> [String] {
        var lines: [String] = []
        for words in paragraphs {
            let first = max(1, lines.isEmpty ? width : width - indent)
            lines += Self.fill(words, first: first, others: max(1, width - indent))
        }
        return lines
    }

    private struct Word {
        var text = ""
        var width = 0
        /// The space before the word where it does not start a line: none behind a hyphen or at the start of a paragraph.
        var gap = 0
    }

    private static func paragraphs(_ text: String, atHyphens: Bool) -> [[Word]] {
        var paragraphs: [[Word]] = [[]]
        var word = Word()
        func endWord(gap: Int = 1) {
            let last = paragraphs.count - 1
            if !word.text.isEmpty { paragraphs[last].append(word) }
            word = Word(gap: paragraphs[last].isEmpty ? 0 : gap)
        }
        var safe = SafeText.lines(text)
        safe.withUTF8 { bytes in
            // Where the word's text starts that is not yet taken.
            var start = 0
            func take(upTo end: Int, then next: Int) {
                let part = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
                word.text += part
                word.width += DisplayWidth.of(part)
                start = next
            }
            /// A no-break space, which comes out as an ordinary one.
            func takeSpace(from first: Int, to next: Int) {
                take(upTo: first, then: next)
                word.text += " "
                word.width += 1
            }
            for place in bytes.indices {
                switch bytes[place] {
                case UInt8(ascii: " "), UInt8(ascii: "\t"):
                    take(upTo: place, then: place + 1)
                    endWord()
                case UInt8(ascii: "\n"):
                    take(upTo: place, then: place + 1)
                    endWord()
                    paragraphs.append([])
                    word.gap = 0
                case UInt8(ascii: "-") where atHyphens && (place > start || !word.text.isEmpty):
                    take(upTo: place + 1, then: place + 1)
                    endWord(gap: 0)
                case 0xA0 where place > 0 && bytes[place - 1] == 0xC2:
                    takeSpace(from: place - 1, to: place + 1)
                case 0xAF where place > 1 && bytes[place - 1] == 0x80 && bytes[place - 2] == 0xE2:
                    takeSpace(from: place - 2, to: place + 1)
                default: break
                }
            }
            take(upTo: bytes.count, then: bytes.count)
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
