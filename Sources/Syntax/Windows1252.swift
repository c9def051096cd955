/// The characters of Windows-1252, which spreadsheets in Spanish and Portuguese write by default.
///
/// Source: Unicode, Inc., *cp1252 to Unicode table*, version 2.01: from A0 on the bytes are the code points of Latin-1.
package enum Windows1252 {
    /// The characters of 80 to 9F; five bytes stand for none.
    private static let signs: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]

    /// A text in UTF-8; a byte that stands for no character stays as it is.
    package static func text(of bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { byte in scalar(of: byte).flatMap { UTF8.encode($0) }.map { Array($0) } ?? [byte] }
    }

    /// FF is refused too: its letter stands in no word of the languages in question, and what is no text is full of it.
    private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
        if byte == 0xFF { return nil }
        return (0x80..<0xA0).contains(byte) ? signs[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// Whether bytes can be a text in Windows-1252.
    ///
    /// They are none where a byte stands for no character, where a control character other than of lines and tabs stands, and
    /// where some of them are UTF-8 of more than one byte: then it is a damaged UTF-8.
    package static func isText(_ bytes: [UInt8]) -> Bool {
        bytes.indices.allSatisfy { place in
            let byte = bytes[place]
            if byte < 0x80 { return byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
            return scalar(of: byte) != nil && !isUTF8(bytes, at: place)
        }
    }

    /// Whether a character of UTF-8 of more than one byte stands at a place.
    private static func isUTF8(_ bytes: [UInt8], at place: Int) -> Bool {
        let length =
            switch bytes[place] {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0, place + length <= bytes.count else { return false }
        return bytes[(place + 1)..<(place + length)].allSatisfy { $0 & 0xC0 == 0x80 }
    }
}
