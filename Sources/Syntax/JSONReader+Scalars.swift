import Numerics

extension JSONReader {
    // MARK: Words and numbers

    /// Whether a byte can start a number, a literal, or something that was meant as one.
    func startsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...,
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"),
            UInt8(ascii: "'"):
            true
        default:
            false
        }
    }

    /// Everything up to the next space or punctuation.
    mutating func takeWord() -> String {
        let start = offset
        while let byte, startsWord(byte) || byte == UInt8(ascii: "%") { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// Everything up to where the next value can start: a text without its double quotes is one mistake, not many.
    private mutating func takeRestOfPhrase(from start: Int) -> String {
        let isInSingleQuotes = bytes[start] == UInt8(ascii: "'")
        if isInSingleQuotes, let end = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "'")),
            !bytes[start..<end].contains(UInt8(ascii: "\n"))
        {
            offset = end + 1
        }
        while let byte, !",:}]\"\n\r".utf8.contains(byte), byte != UInt8(ascii: "/") || next != byte { offset += 1 }
        var end = offset
        while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    mutating func word() -> JSONValue {
        let start = offset
        let text = takeWord()
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: break
        }
        guard let first = text.utf8.first, "0123456789-+.".utf8.contains(first), !text.hasSuffix("Infinity") else {
            findings.note(.strangeWord(takeRestOfPhrase(from: start)), at: start)
            return .invalid
        }
        guard isJSONNumber(text) else {
            findings.note(.malformedNumber(text), at: start)
            return .invalid
        }
        guard let number = MachineNumber.number(text), number.isFinite else {
            findings.note(.numberOutOfRange(text), at: start)
            return .invalid
        }
        return .number(number, literal: text)
    }

    // MARK: Texts

    /// The text that starts here, or nothing where it is malformed: then it was reported, and passed over.
    mutating func string() -> String? {
        let start = offset
        offset += 1
        skipPlain()
        // Most texts are plain up to their end.
        if byte == UInt8(ascii: "\"") {
            offset += 1
            return String(decoding: bytes[(start + 1)..<(offset - 1)], as: UTF8.self)
        }
        var content = Array(bytes[(start + 1)..<offset])
        var sound = true
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return sound ? String(decoding: content, as: UTF8.self) : nil
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                findings.note(.unterminatedString, at: start)
                return nil
            case UInt8(ascii: "\\"):
                if let scalar = escape() {
                    content.append(contentsOf: String(scalar).utf8)
                } else {
                    sound = false
                }
            case 0..<0x20:
                findings.note(.controlCharacter(byte), at: offset)
                sound = false
                offset += 1
            default:
                let plain = offset
                skipPlain()
                content += bytes[plain..<offset]
            }
        }
        findings.note(.unterminatedString, at: start)
        return nil
    }

    /// Passes over what stands for itself in a text.
    private mutating func skipPlain() {
        while let byte, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { offset += 1 }
    }

    /// The character that an escape stands for; a lone surrogate is malformed.
    private mutating func escape() -> Unicode.Scalar? {
        let start = offset
        offset += 1
        guard let letter = byte else { return nil }
        // A line's end stays where it is: it ends the text.
        if letter != UInt8(ascii: "\n"), letter != UInt8(ascii: "\r") { offset += 1 }
        // The rest of a character of several bytes.
        while let byte, byte & 0xC0 == 0x80 { offset += 1 }
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            if let high = hexadecimal() {
                if let scalar = Unicode.Scalar(high) { return scalar }
                if (0xD800..<0xDC00).contains(high), byte == UInt8(ascii: "\\"), offset + 1 < bytes.count,
                    bytes[offset + 1] == UInt8(ascii: "u")
                {
                    offset += 2
                    if let low = hexadecimal(), (0xDC00..<0xE000).contains(low) {
                        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
                    }
                }
            }
        default: break
        }
        let text = String(decoding: bytes[start..<min(offset, bytes.count)], as: UTF8.self)
        findings.note(.malformedEscape(text), at: start)
        return nil
    }

    private mutating func hexadecimal() -> UInt32? {
        guard offset + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
        guard digits.allSatisfy({ $0.isHexDigit }), let code = UInt32(digits, radix: 16) else { return nil }
        offset += 4
        return code
    }
}

/// The number that a text is as machines write it: with a decimal point, without grouping, in the range of numbers.
///
/// ```swift
/// machineNumber("1234.5")    // 1234.5
/// machineNumber("12abc")     // nil, and so are "36,6", "+1", "0x1", "inf" and "1e999"
/// ```
package func machineNumber(_ text: String) -> Double? {
    guard isJSONNumber(text), let number = MachineNumber.number(text), number.isFinite else { return nil }
    return number
}

/// Whether a text is a number as JSON writes it: `-12`, `0.5`, `1e6`; not `+1`, `.5`, `01`, `0x1`.
func isJSONNumber(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    func take(_ bytes: String) -> Bool {
        guard let first = rest.first, bytes.utf8.contains(first) else { return false }
        rest = rest.dropFirst()
        return true
    }
    func takeDigits() -> Int {
        let before = rest.count
        rest = rest.drop { $0.isDigit }
        return before - rest.count
    }
    _ = take("-")
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = takeDigits()
    guard whole > 0, !(startsWithZero && whole > 1) else { return false }
    if take(".") { guard takeDigits() > 0 else { return false } }
    if take("eE") {
        _ = take("+-")
        guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
}
