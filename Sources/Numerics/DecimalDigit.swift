// What a digit is: one of the ten of ASCII, and nothing else. Unicode's other digits, fractions and circled numbers are
// numbers to people and no digits to `Int`.

extension UInt8 {
    /// Whether a byte is a digit, from 0 to 9.
    package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension Unicode.Scalar {
    /// Whether a scalar is a digit, from 0 to 9.
    package var isDigit: Bool { isASCII && UInt8(truncatingIfNeeded: value).isDigit }
}

extension Character {
    /// Whether a character is a digit, from 0 to 9.
    ///
    /// ```swift
    /// Character("7").isDigit    // true
    /// Character("٧").isDigit    // false, though it `isNumber`
    /// ```
    package var isDigit: Bool {
        // Its only byte: a digit with an accent over it has more.
        let bytes = utf8
        return bytes.count == 1 && bytes.first?.isDigit == true
    }
}

extension StringProtocol {
    /// Whether a text is a whole number in digits: one digit at least, and nothing else.
    ///
    /// ```swift
    /// "2027".isDigits    // true
    /// "+7".isDigits      // false
    /// "".isDigits        // false
    /// ```
    package var isDigits: Bool { !isEmpty && utf8.allSatisfy { $0.isDigit } }
}
