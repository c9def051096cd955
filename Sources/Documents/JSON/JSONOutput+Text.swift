import Languages
import Numerics
import Syntax

extension JSONOutput {
    /// The value over several lines, set in by two spaces, without a line end after the last.
    package var prettyText: String {
        var bytes: [UInt8] = []
        append(to: &bytes, depth: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value on a single line without spaces, as NDJSON has it, without a line end.
    package var compactText: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the value on a single line, in UTF-8; for output of many lines.
    package func append(to bytes: inout [UInt8]) {
        append(to: &bytes, depth: nil)
    }

    /// Appends the value, over several lines where a depth of nesting is given.
    private func append(to bytes: inout [UInt8], depth: Int?) {
        switch self {
        case .object(let members):
            Self.list(members, "{", "}", to: &bytes, depth: depth) { member, bytes, depth in
                Self.string(member.0, to: &bytes)
                bytes += (depth == nil ? ":" : ": ").utf8
                member.1.append(to: &bytes, depth: depth)
            }
        case .array(let elements):
            Self.list(elements, "[", "]", to: &bytes, depth: depth) { element, bytes, depth in
                element.append(to: &bytes, depth: depth)
            }
        case .string(let text): Self.string(text, to: &bytes)
        case .number(let number) where number.isFinite: MachineNumber.append(number, to: &bytes)
        case .number: bytes += "null".utf8
        case .integer(let number): bytes += String(number).utf8
        case .bool(let truth): bytes += (truth ? "true" : "false").utf8
        case .null: bytes += "null".utf8
        }
    }

    private static func list<Item>(
        _ items: [Item], _ open: String, _ close: String, to bytes: inout [UInt8], depth: Int?,
        _ item: (Item, inout [UInt8], Int?) -> Void
    ) {
        bytes += open.utf8
        let inner = depth.map { $0 + 1 }
        for (index, element) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            lineBreak(to: &bytes, depth: inner)
            item(element, &bytes, inner)
        }
        if !items.isEmpty { lineBreak(to: &bytes, depth: depth) }
        bytes += close.utf8
    }

    private static func lineBreak(to bytes: inout [UInt8], depth: Int?) {
        guard let depth else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    /// A text between quotes; quotes, backslashes and whatever is not shown (``SafeText``) are escaped, all else stands as it
    /// is.
    private static func string(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        defer { bytes.append(UInt8(ascii: "\"")) }
        // Most texts need no look at their characters.
        if SafeText.isPlain(text), !text.utf8.contains(where: { "\"\\\n\t".utf8.contains($0) }) {
            bytes += text.utf8
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            case _ where SafeText.steers(scalar): escape(scalar, to: &bytes)
            case _ where scalar.isASCII: bytes.append(UInt8(scalar.value))
            default: bytes += Character(scalar).utf8
            }
        }
    }

    /// Appends a character as `\uXXXX`, or two of them where it lies beyond the first plane.
    private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            bytes += "\\u".utf8
            bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
            bytes += digits.utf8
        }
    }
}
