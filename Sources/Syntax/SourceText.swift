/// The bytes of a file with the name they are known by, and the way from an offset to a line and column.
///
/// ```swift
/// let source = SourceText(name: "project.json", text: "{\n  \"name\": 1\n}")
/// source.position(at: 4)    // line 2, column 3
/// ```
public struct SourceText: Sendable {
    /// The name that messages use: a path, or `standard input`.
    public let name: String
    /// The text in UTF-8, without a byte order mark.
    package let bytes: [UInt8]
    /// How the bytes that it was read from stand for characters.
    package let encoding: TextEncoding
    /// Where the bytes first stop being UTF-8, if anywhere.
    package let firstInvalidByte: Int?
    /// From which cells of a workbook it was made, where it was.
    package private(set) var cells: BookText?
    /// What stands before each stretch of bytes, and before their end: so a place is found at once among a million lines,
    /// and in a line of megabytes.
    private let before: [ByteCount]
    private static let stretch = 4096

    /// A text by its name and bytes, in UTF-8 or in another encoding that spreadsheets write; a byte order mark is skipped.
    public init(name: String, bytes: [UInt8]) { self.init(name: name, decoded: TextEncoding.decoded(bytes)) }

    /// A part of a text whose encoding is known and was told: it is UTF-8, or says where it is not.
    package init(name: String, utf8 bytes: [UInt8]) {
        let text = Self.unmarked(bytes)
        self.init(name: name, decoded: (.utf8, text, TextEncoding.firstInvalidByte(in: text)))
    }

    /// A text by its name and characters.
    public init(name: String, text: String) {
        self.init(name: name, decoded: (.utf8, Self.unmarked(Array(text.utf8)), nil))
    }

    private init(name: String, decoded: (encoding: TextEncoding, bytes: [UInt8], firstInvalid: Int?)) {
        self.name = name
        (encoding, bytes, firstInvalidByte) = decoded
        var counts = [ByteCount()]
        bytes.withUnsafeBufferPointer { bytes in
            var sum = ByteCount()
            for start in stride(from: 0, to: bytes.count, by: Self.stretch) {
                sum = sum + ByteCount(bytes, in: start..<min(start + Self.stretch, bytes.count))
                counts.append(sum)
            }
        }
        before = counts
    }

    private static func unmarked(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    /// What the cells of a workbook say, as a text.
    package init(name: String, of cells: BookText) {
        self.init(name: name, utf8: cells.bytes)
        self.cells = cells
    }

    /// The cell of a workbook that a byte comes from; nothing where the text is a file's own.
    package func cell(at offset: Int) -> CellPlace? { cells?.place(at: offset) }

    /// Whether a byte begins what a cell of a workbook holds as a number, which no sign can make another one.
    package func holdsNumber(at offset: Int) -> Bool { cells?.holdsNumber(at: offset) == true }

    /// Whether there is nothing but white space.
    package var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }

    /// The line and column of a byte; past the end, those of the end.
    ///
    /// In a workbook they are the row and column of its cell.
    package func position(at offset: Int) -> Position {
        if let cell = cell(at: offset) { return Position(line: cell.row + 1, column: cell.column + 1) }
        let offset = min(max(offset, 0), bytes.count)
        let here = count(before: offset)
        let line = here.lineEnds + 1
        let start = count(before: bounds(ofLine: line).start)
        return Position(line: line, column: here.characters - start.characters + 1)
    }

    /// How many lines end and characters stand before a byte.
    private func count(before offset: Int) -> ByteCount {
        let start = offset / Self.stretch
        return bytes.withUnsafeBufferPointer { before[start] + ByteCount($0, in: (start * Self.stretch)..<offset) }
    }

    /// The byte that ends a line; of the last line, the end of the text.
    private func end(ofLine number: Int) -> Int {
        // The last stretch before which it has not ended.
        var low = 0
        var high = before.count - 1
        while high - low > 1 {
            let middle = (low + high) / 2
            if before[middle].lineEnds < number { low = middle } else { high = middle }
        }
        var left = number - before[low].lineEnds
        return bytes.withUnsafeBufferPointer { bytes in
            for offset in (low * Self.stretch)..<bytes.count where bytes[offset] == UInt8(ascii: "\n") {
                left -= 1
                if left == 0 { return offset }
            }
            return bytes.count
        }
    }

    /// The part of a line that people are shown around a byte, with how many of the line's characters stand before it: all
    /// of a line that is not long.
    package func excerpt(around offset: Int) -> (text: String, charactersBefore: Int) {
        let offset = min(max(offset, 0), bytes.count)
        let number = count(before: offset).lineEnds + 1
        let (start, end) = bounds(ofLine: number)
        guard end - start > Self.widestLine else { return (line(number), 0) }
        var first = max(start, min(offset, end) - Self.widestLine / 2)
        var last = min(end, first + Self.widestLine)
        // No character is cut in two.
        while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
        let text = String(decoding: bytes[first..<last], as: UTF8.self)
        return (text, count(before: first).characters - count(before: start).characters)
    }

    /// In bytes.
    private static let widestLine = 4096

    /// The text of a line, without its end; empty past the last.
    package func line(_ number: Int) -> String {
        guard number >= 1, number <= (before.last?.lineEnds ?? 0) + 1 else { return "" }
        let (start, end) = bounds(ofLine: number)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Where a line starts, and where it ends before its line break.
    private func bounds(ofLine number: Int) -> (start: Int, end: Int) {
        let start = number > 1 ? end(ofLine: number - 1) + 1 : 0
        var end = end(ofLine: number)
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return (start, max(start, end))
    }
}
