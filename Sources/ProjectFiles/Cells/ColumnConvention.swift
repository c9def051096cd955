import Numerics
import Syntax

/// How a column writes its numbers, learnt from those of its cells that have one reading only.
///
/// ```swift
/// var column = ColumnConvention()
/// column.learn(from: "1.234")         // nothing: it is 1.234 for some and 1234 for others
/// column.learn(from: "1.234.567")     // points group: commas stand before decimals
/// column.convention                   // .comma
/// ```
package struct ColumnConvention: Sendable, Hashable {
    private var showsPoint = false
    private var showsComma = false

    /// A column of which nothing is known yet.
    package init() {}

    /// The sign before decimals; nothing where no cell told, or two of them told otherwise.
    package var convention: NumberConvention? {
        showsPoint == showsComma ? nil : showsPoint ? .point : .comma
    }

    /// Whether two cells told otherwise.
    package var isContradictory: Bool { showsPoint && showsComma }

    /// Takes up what a cell tells.
    package mutating func learn(from text: String) {
        // Digits alone tell nothing, and are what most cells hold.
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return }
        if let (sign, isEvident) = Self.oneSign(in: text) {
            if isEvident, sign == UInt8(ascii: ".") { showsPoint = true }
            if isEvident, sign == UInt8(ascii: ",") { showsComma = true }
            return
        }
        guard let written = WrittenAmount(text), written.isEvident else { return }
        switch written.conventions.first {
        case .point: showsPoint = true
        case .comma: showsComma = true
        case nil: break
        }
    }

    /// The sign of a text of digits, a point or a comma, and digits; nothing where a text is anything else.
    ///
    /// As ``/Syntax/WrittenNumber`` has it, it can only stand before decimals unless three digits follow one to three that
    /// start with no zero.
    private static func oneSign(in text: String) -> (sign: UInt8, isEvident: Bool)? {
        var (sign, before, behind) = (UInt8(0), 0, 0)
        for byte in text.utf8 {
            switch byte {
            case _ where byte.isDigit:
                if sign == 0 { before += 1 } else { behind += 1 }
            case UInt8(ascii: "."), UInt8(ascii: ","):
                if sign != 0 { return nil }
                sign = byte
            default: return nil
            }
        }
        guard sign != 0, before > 0, behind > 0 else { return nil }
        let couldGroup = behind == 3 && before <= 3 && text.utf8.first != UInt8(ascii: "0")
        return (sign, !couldGroup)
    }

    /// Takes up what another column of the same table tells.
    package mutating func learn(from other: ColumnConvention) {
        showsPoint = showsPoint || other.showsPoint
        showsComma = showsComma || other.showsComma
    }
}
