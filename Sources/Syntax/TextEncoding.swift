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
        var decoder = TextDecoder(startingWith: bytes)
        guard let start = decoder.decode(Array(bytes.dropFirst(decoder.markLength))), let end = decoder.end() else {
            // UTF-16 by its mark or its zeros, and half a character in it: nothing else is tried.
            return (.utf8, bytes, 0)
        }
        let text = start + end
        return (decoder.encoding, text, decoder.encoding == .utf8 ? firstInvalidByte(in: text) : nil)
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
