/// A text as a multi-line raw string literal of Swift that stands for exactly that text.
///
/// The literal opens with one `#` more than the longest run of them in the text, so that neither a quote nor a
/// backslash of the text can end the literal or start an escape. Two things a raw literal would not keep are escaped:
/// the compiler turns CR and CRLF into LF, and it refuses or warns of other control characters and of a byte-order mark.
struct RawLiteral {
    /// The literal, from its first `#` to its last.
    let source: String

    init(_ text: String) {
        let fence = String(repeating: "#", count: Self.longestRun(of: UInt8(ascii: "#"), in: text) + 1)
        var body = ""
        for scalar in text.unicodeScalars {
            if Self.survives(scalar) {
                body.unicodeScalars.append(scalar)
            } else {
                body += "\\\(fence)u{\(String(scalar.value, radix: 16))}"
            }
        }
        // The line break before the closing quotes is not part of the literal; since they stand in the first column,
        // no indentation is taken off.
        source = "\(fence)\"\"\"\n\(body)\n\"\"\"\(fence)"
    }

    private static func survives(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\t": true
        case "\u{0}"..<" ", "\u{7F}", "\u{FEFF}": false
        default: true
        }
    }

    private static func longestRun(of byte: UInt8, in text: String) -> Int {
        var longest = 0
        var run = 0
        for other in text.utf8 {
            run = other == byte ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
