/// How the bytes of a text stand for characters.
///
/// UTF-8 is what valor writes and what it reads without a word. Spreadsheets write other things: "Unicode text" is UTF-16, and
/// "CSV" in Spanish and Portuguese is Windows-1252. A mark at the start, or being UTF-8, leaves no doubt; what is told from
/// the bytes alone is said.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8, with a byte order mark or without.
    case utf8
    /// UTF-16 with a byte order mark.
    case utf16
    /// UTF-16 whose order is told from where its zeros stand.
    case utf16Unmarked
    /// Windows-1252, told from bytes that are no UTF-8 and all of them letters or signs in it.
    case windows1252

    /// Whether the bytes do not say it by themselves.
    package var isGuessed: Bool { self == .utf16Unmarked || self == .windows1252 }

    /// The encoding of a text, the text in UTF-8 without a mark, and where that first stops being UTF-8, if anywhere.
    static func decoded(_ bytes: [UInt8]) -> (encoding: TextEncoding, bytes: [UInt8], firstInvalid: Int?) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            let text = Array(bytes.dropFirst(3))
            return (.utf8, text, firstInvalidByte(in: text))
        }
        if let isLittle = UTF16Order.marked(bytes) {
            // Half a character, or half a pair: the mark leaves no doubt, and nothing else is tried.
            let text = UTF16Order.decoded(bytes.dropFirst(2), isLittle: isLittle)
            return text.map { (.utf16, $0, nil) } ?? (.utf8, bytes, 0)
        }
        if let isLittle = UTF16Order.unmarked(bytes), let text = UTF16Order.decoded(bytes[...], isLittle: isLittle) {
            return (.utf16Unmarked, text, nil)
        }
        guard let invalid = firstInvalidByte(in: bytes) else { return (.utf8, bytes, nil) }
        if let text = Windows1252.decoded(bytes) { return (.windows1252, text, nil) }
        return (.utf8, bytes, invalid)
    }

    /// Where bytes first stop being UTF-8, if anywhere.
    static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }
}
