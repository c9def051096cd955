import Findings
import Reports
import Syntax

/// The text of a batch, read piece by piece, so that memory does not grow with it.
///
/// A text in UTF-16, as spreadsheets save it, is read as well. A class, since it is a file that is being read.
package final class BatchText {
    /// The name that messages use.
    package let name: String
    private let read: () throws(FileProblem) -> [UInt8]?
    private var decoder: TextDecoder
    /// What was read and not given out: the first bytes, which tell what the text is.
    private var ahead: [UInt8] = []
    private var hasEnded = false

    /// A row, or a line, of more bytes than this is refused.
    let longest: Int
    /// The same, unless another limit is set.
    package static let longestRow = 16 << 20
    /// The same in MB.
    static let longestRowMegabytes = longestRow >> 20

    /// A text whose bytes come from what reads them, piece by piece, nothing at its end; refuses what is no text.
    package init(
        name: String, longest: Int = longestRow, reading read: @escaping () throws(FileProblem) -> [UInt8]?
    ) throws(FileProblem) {
        self.name = name
        self.longest = longest
        self.read = read
        var head: [UInt8] = []
        while head.count < 1 << 12, let piece = try read() { head += piece }
        decoder = TextDecoder(startingWith: head)
        if !decoder.isUTF16, let program = ForeignFile(of: head, rows: true) { throw .notText(name, program) }
        ahead = try decoded(Array(head.dropFirst(decoder.markLength)))
    }

    /// The next piece of the text, in UTF-8; nothing at its end.
    package func next() throws(FileProblem) -> [UInt8]? {
        if !ahead.isEmpty {
            defer { ahead = [] }
            return ahead
        }
        while !hasEnded {
            guard let piece = try read() else {
                hasEnded = true
                // Half a character at the end is no text.
                guard let rest = decoder.end() else { throw .notText(name, .other) }
                if !rest.isEmpty { return rest }
                break
            }
            let text = try decoded(piece)
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// What there is to say of its encoding, once it is read; nothing where that is certain.
    package var doubt: Diagnostic? {
        decoder.encoding.isGuessed ? Diagnostic(severity: .warning, fact: decoder.encoding, file: name) : nil
    }

    /// As much of what comes next as was read of it, of so many bytes at most; it stays to be read.
    func beginning(bytes most: Int) throws(FileProblem) -> [UInt8] {
        if ahead.isEmpty { ahead = try next() ?? [] }
        return Array(ahead.prefix(most))
    }

    /// The first byte of the text that is no white space; nothing where there is none.
    func firstByte() throws(FileProblem) -> UInt8? {
        var start: [UInt8] = []
        while start.allSatisfy(Self.isSpace), start.count < longest, let more = try next() { start += more }
        ahead = start
        return start.first { !Self.isSpace($0) }
    }

    /// Whether it holds lines of JSON, and no rows of CSV; refuses a text with nothing in it.
    package func holdsLines() throws(FileProblem) -> Bool {
        guard let first = try firstByte() else { throw .empty(name) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// Whether it is one object that is laid out over several lines, and no line of its own.
    package func isLaidOut() throws(FileProblem) -> Bool {
        var text = try beginning(bytes: .max).drop(while: Self.isSpace)
        // Behind remarks, which a project may begin with.
        while text.starts(with: "//".utf8) {
            text = text.drop { $0 != UInt8(ascii: "\n") }.drop(while: Self.isSpace)
        }
        let line = text.prefix { $0 != UInt8(ascii: "\n") }
        guard line.first == UInt8(ascii: "{"), line.count < text.count else { return false }
        return line.last { !Self.isSpace($0) }.map("{[,".utf8.contains) ?? false
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func decoded(_ piece: [UInt8]) throws(FileProblem) -> [UInt8] {
        guard let text = decoder.decode(piece) else { throw .notText(name, .other) }
        return text
    }
}
