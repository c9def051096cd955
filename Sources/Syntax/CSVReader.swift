/// Reads CSV row by row, with the line and column of each field.
///
/// ```swift
/// var reader = CSVReader("id;amount\na;\"1\"\"2\"\n")
/// reader.separator          // .semicolon
/// reader.readHeader()?[1]   // "amount"
/// reader.next()?[1]         // "1\"2"
/// ```
///
/// RFC 4180, and what spreadsheets write beside it: a byte-order mark is skipped, rows end in CRLF, LF or CR, the
/// separator may be a semicolon, a tab or a vertical bar, a first line `sep=;` names it. A quote inside a field that does not start
/// with one is an ordinary character. Lines with nothing on them are no rows.
///
/// What is wrong stands in the row it concerns, and reading goes on with the next: a quote that nothing closes ends
/// with its line. Reading takes time in proportion to the text.
package struct CSVReader: Sendable {
    /// What stands between the fields.
    package let separator: CSVSeparator
    /// How many fields a row must have, if that is known: ``readHeader()`` sets it.
    package var width: Int?

    private var text: [UInt8]
    private var offset: Int
    private var line = 1
    private var lineStart: Int

    /// A reader of bytes; without a separator, the one that the first line has.
    package init(_ bytes: [UInt8], separator: CSVSeparator? = nil) {
        text = bytes
        offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineStart = offset
        if let named = Self.namedSeparator(in: bytes[offset...]) {
            // The line that names the separator is passed over as if it were empty.
            self.separator = separator ?? named.separator
            offset += named.length
        } else {
            let start = offset
            self.separator = separator ?? bytes.withUnsafeBufferPointer { .detected(in: $0, from: start) }
        }
    }

    /// A reader of rows out of the middle of a text, each with so many fields: neither a mark nor a name of the separator
    /// stands in front of them.
    package init(rows bytes: [UInt8], separator: CSVSeparator, width: Int) {
        (text, offset, lineStart) = (bytes, 0, 0)
        self.separator = separator
        self.width = width
    }

    /// A reader of characters.
    package init(_ string: String, separator: CSVSeparator? = nil) {
        self.init(Array(string.utf8), separator: separator)
    }

    /// A reader of a source; offsets are the source's.
    package init(_ source: SourceText, separator: CSVSeparator? = nil) {
        self.init(source.bytes, separator: separator)
    }

    /// The next row, taken as the header: from here on a row with more or fewer fields has a finding.
    package mutating func readHeader() -> CSVRow? {
        width = nil
        let header = next()
        width = header?.count
        return header
    }

    // MARK: A text that comes in pieces

    /// The bytes that are not read yet.
    package var unread: ArraySlice<UInt8> { text[offset...] }

    /// How many bytes are not read yet.
    package var bytesLeft: Int { text.count - offset }

    /// Takes up the text that follows; what was read is let go.
    ///
    /// From here on offsets count from the first byte that was not read. Rows that were read stay as they are.
    package mutating func append(_ more: some Collection<UInt8>) {
        text.removeFirst(offset)
        text += more
        lineStart -= offset
        offset = 0
    }

    /// The next row, if the text at hand holds all of it; else nothing, and the reader stays where it is.
    ///
    /// A row is known to be whole by what follows it: its line break may have a second half, and a quote that nothing
    /// closes may be closed by what is still to come.
    package mutating func nextWhole() -> CSVRow? {
        let before = (offset, line, lineStart)
        if let row = next(), offset < text.count, !row.findings.contains(where: { $0.problem == .unterminatedQuote }) {
            return row
        }
        (offset, line, lineStart) = before
        return nil
    }

    /// Passes over bytes up to the next line break, and says whether there is one.
    package mutating func skipLine() -> Bool {
        while offset < text.count, text[offset] != UInt8(ascii: "\n") { offset += 1 }
        return offset < text.count
    }

    /// The next row; nothing at the end of the text.
    package mutating func next() -> CSVRow? {
        let text = text
        return text.withUnsafeBufferPointer { bytes in
            skipEmptyLines(bytes)
            guard offset < bytes.count else { return nil }
            var scan = RowScan(
                bytes: bytes, separator: separator.rawValue, offset: offset, line: line, lineStart: lineStart)
            scan.readRow(width: width)
            (offset, line, lineStart) = (scan.offset, scan.line, scan.lineStart)
            return CSVRow(text: text, slots: scan.slots, findings: scan.findings)
        }
    }

    private mutating func skipEmptyLines(_ bytes: UnsafeBufferPointer<UInt8>) {
        while offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r") {
            offset = RowScan.endOfLineBreak(at: offset, in: bytes)
            line += 1
            lineStart = offset
        }
    }

    /// The separator that a first line `sep=;` names, as spreadsheets write and read it, and how many bytes that takes.
    ///
    /// In capitals too, in quotes, as where the line itself was saved as a cell, and with the empty cells behind it that a
    /// spreadsheet adds.
    private static func namedSeparator(in bytes: ArraySlice<UInt8>) -> (separator: CSVSeparator, length: Int)? {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let quote = UInt8(ascii: "\"")
        let isQuoted = line.first == quote
        let body = isQuoted ? line.dropFirst() : line
        // The bit that tells capitals from small letters is set in the equals sign too.
        guard body.count >= 5, body.prefix(4).elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 }),
            let separator = CSVSeparator(rawValue: body[body.startIndex + 4])
        else { return nil }
        var rest = body.dropFirst(5)
        if isQuoted {
            guard rest.first == quote else { return nil }
            rest = rest.dropFirst()
        }
        return rest.allSatisfy { $0 == separator.rawValue } ? (separator, line.count) : nil
    }
}

extension CSVReader: Sequence, IteratorProtocol {}
