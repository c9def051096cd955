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

    /// A text in UTF-8; nothing where it is none in Windows-1252.
    ///
    /// It is none where a byte stands for no character, where a control character other than of lines and tabs stands, where
    /// some of it is UTF-8 of more than one byte (that is a damaged UTF-8), and where all that is odd is a character cut at
    /// the end.
    package static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        var place = 0
        var hasLetter = false
        while place < bytes.count {
            let byte = bytes[place]
            if byte < 0x80 {
                guard byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return nil }
                text.append(byte)
                place += 1
                continue
            }
            switch sequence(in: bytes, at: place) {
            case .whole: return nil
            case .cut where !hasLetter: return nil
            case .cut, .none: break
            }
            guard let scalar = scalar(of: byte) else { return nil }
            text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            hasLetter = true
            place += 1
        }
        return text
    }

    /// What UTF-8 would make of the bytes at a place.
    private enum Sequence {
        case whole, cut, none
    }

    private static func sequence(in bytes: [UInt8], at place: Int) -> Sequence {
        let length =
            switch bytes[place] {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0 else { return .none }
        let rest = bytes[(place + 1)..<min(place + length, bytes.count)]
        guard rest.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .none }
        return rest.count == length - 1 ? .whole : .cut
    }
}
