/// In which order the two bytes of a unit of UTF-16 stand.
package enum UTF16Order {
    /// Whether the low byte stands first, by the mark at the start of a text; nothing where there is none.
    package static func marked(_ bytes: [UInt8]) -> Bool? {
        // The mark of UTF-32 starts as this one does, and two zeros follow.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return nil }
        if bytes.starts(with: [0xFF, 0xFE]) { return true }
        return bytes.starts(with: [0xFE, 0xFF]) ? false : nil
    }

    /// Whether the low byte stands first, where nearly every unit of the start of a text has a zero as its high byte, as
    /// texts in Latin letters do; nothing where that does not tell.
    package static func unmarked(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(1 << 12)
        guard head.count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (place, byte) in head.enumerated() where byte == 0 {
            if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let units = head.count / 2
        if zeros.even == 0, zeros.odd * 4 >= units * 3 { return true }
        if zeros.odd == 0, zeros.even * 4 >= units * 3 { return false }
        return nil
    }

    /// A text in UTF-8; nothing where the bytes are no whole characters.
    package static func decoded(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8]? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
    }
}
