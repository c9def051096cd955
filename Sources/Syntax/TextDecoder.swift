/// Turns a text that comes piece by piece into UTF-8: as it is, or from UTF-16, as spreadsheets save "Unicode text".
///
/// ```swift
/// var decoder = TextDecoder(startingWith: [0xFF, 0xFE, 0xF1, 0x00])
/// decoder.markLength              // 2
/// decoder.decode([0xF1, 0x00])    // the two bytes of "ñ"
/// ```
package struct TextDecoder: Sendable {
    private enum Encoding {
        case utf8, utf16(isLittleEndian: Bool)
    }

    private let encoding: Encoding
    /// How many bytes the mark at the start takes, which are no text.
    package let markLength: Int
    /// The half of a unit, or the first unit of a pair, that a piece ended in.
    private var rest: [UInt8] = []

    /// A decoder of the text that starts with these bytes: its mark leaves no doubt.
    package init(startingWith bytes: [UInt8]) {
        let isLittleEndian = bytes.starts(with: [0xFF, 0xFE])
        if isLittleEndian || bytes.starts(with: [0xFE, 0xFF]) {
            (encoding, markLength) = (.utf16(isLittleEndian: isLittleEndian), 2)
        } else {
            (encoding, markLength) = (.utf8, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        }
    }

    /// Whether the text is UTF-16 by its mark.
    package var isUTF16: Bool {
        if case .utf16 = encoding { true } else { false }
    }

    /// Whether the text may end here: no unit and no pair is begun.
    package var isWhole: Bool { rest.isEmpty }

    /// The bytes of the text that follow, behind the mark, in UTF-8; nothing where they are no UTF-16.
    ///
    /// UTF-8 is not looked at: what reads it says where it is none.
    package mutating func decode(_ piece: [UInt8]) -> [UInt8]? {
        guard case .utf16(let isLittleEndian) = encoding else { return piece }
        let bytes = rest + piece
        var units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (low, high) = isLittleEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        // The first half of a pair waits for the second.
        if let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
        rest = Array(bytes[(2 * units.count)...])
        return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
    }
}
