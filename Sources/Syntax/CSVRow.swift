/// A row of a CSV text: its fields, and where each of them stands.
///
/// ```swift
/// var reader = CSVReader("code,name\nPRY,\"Paraguay, Republic of\"\n")
/// let header = reader.readHeader()
/// let row = reader.next()
/// row?[1]                // "Paraguay, Republic of"
/// row?.position(of: 1)   // line 2, column 5
/// ```
///
/// A field is made into a `String` only when it is asked for.
package struct CSVRow: Sendable {
    /// A field as it lies in the text.
    struct Slot: Sendable {
        /// Its first byte, or its opening quote.
        let start: Int
        /// Its contents, without the quotes around them.
        let contents: Range<Int>
        /// The line it starts on, and that line's first byte.
        let line: Int
        let lineStart: Int
        let isQuoted: Bool
        /// Whether a quote inside it is written twice.
        let hasPairs: Bool
    }

    private let text: [UInt8]
    private let slots: [Slot]
    /// What is wrong with the row, in the order of the text.
    package let findings: [CSVFinding]

    init(text: [UInt8], slots: [Slot], findings: [CSVFinding]) {
        self.text = text
        self.slots = slots
        self.findings = findings
    }

    /// How many fields the row has; at least one.
    package var count: Int { slots.count }

    /// The line the row starts on, from 1.
    package var line: Int { slots.first?.line ?? 1 }

    /// Whether every field is empty or blanks, as in the rows that spreadsheets leave at the end.
    package var isBlank: Bool {
        slots.allSatisfy { text[$0.contents].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
    }

    /// The text of a field, without its quotes; empty past the end of a row that is too short.
    ///
    /// Bytes that are not UTF-8 become U+FFFD; the row's ``findings`` say so.
    package subscript(index: Int) -> String {
        guard slots.indices.contains(index) else { return "" }
        let slot = slots[index]
        let raw = text.withUnsafeBufferPointer { bytes in
            String(decoding: UnsafeBufferPointer(rebasing: bytes[slot.contents]), as: UTF8.self)
        }
        guard slot.hasPairs else { return raw }
        var single = String.UnicodeScalarView()
        var opensPair = false
        for scalar in raw.unicodeScalars {
            opensPair = scalar == "\"" && !opensPair
            if scalar != "\"" || opensPair { single.append(scalar) }
        }
        return String(single)
    }

    /// The bytes of a field between its quotes, pairs of quotes as they stand; empty past the end of the row.
    package func bytes(of index: Int) -> ArraySlice<UInt8> {
        slots.indices.contains(index) ? text[slots[index].contents] : []
    }

    /// Whether a field stands in quotes.
    package func isQuoted(_ index: Int) -> Bool {
        slots.indices.contains(index) && slots[index].isQuoted
    }

    /// Where a field starts, at its opening quote if it has one; past the end of the row, where the row starts.
    package func position(of index: Int) -> Position {
        guard let slot = slots.indices.contains(index) ? slots[index] : slots.first else {
            return Position(line: 1, column: 1)
        }
        let before = text[slot.lineStart..<slot.start]
        return Position(line: slot.line, column: before.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
    }

    /// The byte a field starts at, from 0 at the start of the text; past the end of the row, where the row starts.
    package func offset(of index: Int) -> Int {
        (slots.indices.contains(index) ? slots[index] : slots.first)?.start ?? 0
    }

    /// The first field with exactly this text, as one looks for a column in the header.
    package func index(of name: String) -> Int? {
        slots.indices.first { self[$0] == name }
    }
}
