/// Turns a text that comes piece by piece into UTF-8, whatever of the encodings that spreadsheets write it is in.
///
/// ```swift
/// var decoder = TextDecoder(startingWith: [0xFF, 0xFE, 0xF1, 0x00])
/// decoder.markLength              // 2
/// decoder.decode([0xF1, 0x00])    // the two bytes of "ñ"
/// ```
///
/// A text that ends as those of DOS do, with Ctrl-Z (1A), ends before it.
package struct TextDecoder: Sendable {
    /// The encoding, as far as the pieces tell by now.
    package private(set) var encoding: TextEncoding
    /// How many bytes the mark at the start takes, which are no text.
    package let markLength: Int
    private let isLittleEndian: Bool
    /// The half of a unit, the first unit of a pair, or the start of the first character that is not ASCII.
    private var rest: [UInt8] = []
    /// Whether a character was seen that tells UTF-8 from the others, or that neither is.
    private var isDecided = false
    /// What may be DOS's end of the text, till more of the text shows that it is none.
    private var ending: [UInt8] = []

    /// A decoder of the text that starts with these bytes: a mark leaves no doubt.
    package init(startingWith bytes: [UInt8]) {
        if let isLittleEndian = UTF16Order.marked(bytes) {
            (encoding, markLength, self.isLittleEndian) = (.utf16, 2, isLittleEndian)
        } else if let isLittleEndian = UTF16Order.unmarked(bytes) {
            (encoding, markLength, self.isLittleEndian) = (.utf16Unmarked, 0, isLittleEndian)
        } else {
            let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            (encoding, markLength, isLittleEndian) = (.utf8, hasMark ? 3 : 0, false)
            isDecided = hasMark
        }
    }

    /// Whether the text is UTF-16.
    package var isUTF16: Bool { encoding == .utf16 || encoding == .utf16Unmarked }

    /// Whether the text may end here: no character is begun.
    package var isWhole: Bool { rest.isEmpty }

    /// The bytes of the text that follow, behind the mark, in UTF-8; nothing where they are no UTF-16.
    ///
    /// Where a text is neither UTF-8 nor Windows-1252 it stays as it is: what reads it says where.
    package mutating func decode(_ piece: [UInt8]) -> [UInt8]? {
        if isUTF16 { return decodeUTF16(piece).map { withoutEnding($0) } }
        let piece = withoutEnding(piece)
        if encoding == .windows1252 { return Windows1252.text(of: piece) }
        guard !isDecided, !rest.isEmpty || !Self.isASCII(piece) else { return piece }
        let bytes = rest + piece
        rest = []
        let whole = Array(bytes.dropLast(Self.begun(at: bytes)))
        guard whole.contains(where: { $0 >= 0x80 }) else {
            rest = Array(bytes[whole.count...])
            return whole
        }
        isDecided = true
        if TextEncoding.firstInvalidByte(in: whole) == nil || !Windows1252.isText(whole) { return bytes }
        encoding = .windows1252
        return Windows1252.text(of: bytes)
    }

    /// What is left at the end of a text; nothing where that is half a character of UTF-16.
    package mutating func end() -> [UInt8]? {
        defer { rest = [] }
        return isUTF16 && !rest.isEmpty ? nil : rest
    }

    /// Some of the text without what may be its end, and with what was taken for that before.
    private mutating func withoutEnding(_ piece: [UInt8]) -> [UInt8] {
        let bytes = ending.isEmpty ? piece : ending + piece
        ending = []
        guard let start = Self.ending(of: bytes) else { return bytes }
        ending = Array(bytes[start...])
        return Array(bytes[..<start])
    }

    /// Where Ctrl-Z stands behind which there is nothing, but that sign again, as it fills a block, or a line's end.
    private static func ending(of bytes: [UInt8]) -> Int? {
        var start: Int?
        var place = bytes.count
        while place > 0, bytes.count - place < longestEnding {
            place -= 1
            if bytes[place] == 0x1A {
                start = place
            } else if ![0x09, 0x0A, 0x0D, 0x20].contains(bytes[place]) {
                break
            }
        }
        return start
    }

    /// In bytes; blocks of DOS have 512 at most.
    private static let longestEnding = 1 << 12

    private mutating func decodeUTF16(_ piece: [UInt8]) -> [UInt8]? {
        let bytes = rest + piece
        var length = bytes.count & ~1
        // The first half of a pair waits for the second.
        if length >= 2 {
            let high = isLittleEndian ? bytes[length - 1] : bytes[length - 2]
            if UTF16.isLeadSurrogate(UInt16(high) << 8) { length -= 2 }
        }
        rest = Array(bytes[length...])
        return UTF16Order.decoded(bytes[..<length], isLittle: isLittleEndian)
    }

    /// Whether no byte is 80 or above; eight of them are looked at together, since nearly all texts are such.
    private static func isASCII(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var place = 0
            var seen: UInt64 = 0
            while place + 8 <= bytes.count {
                seen |= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                place += 8
            }
            while place < bytes.count {
                seen |= UInt64(bytes[place])
                place += 1
            }
            return seen & 0x8080_8080_8080_8080 == 0
        }
    }

    /// How many bytes at the end begin a character of UTF-8 that is not whole.
    private static func begun(at bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            switch bytes[bytes.count - back] {
            case 0x80...0xBF: continue
            case 0xC2...0xDF: return back < 2 ? back : 0
            case 0xE0...0xEF: return back < 3 ? back : 0
            case 0xF0...0xF4: return back
            default: return 0
            }
        }
        return 0
    }
}
