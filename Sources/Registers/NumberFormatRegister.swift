import Findings
import Syntax

/// How numbers are written country by country, read from a CSV.
///
/// ```swift
/// let register = try NumberFormatRegister(SourceText(name: "number-formats.csv", text: text))
/// register["BRA"]?.decimal    // ","
/// register["MEX"]?.decimal    // "."
/// ```
///
/// Columns: `code`, `decimal`, `group`, and `locale`, which need not be there; others are passed over. A mark that cannot be seen is written as its code point,
/// `U+00A0`.
/// Source: the Unicode Common Locale Data Repository, as `Cases/reference/origins.json` says.
package struct NumberFormatRegister: Sendable {
    /// The code of every country that is known, in the order of the alphabet.
    package let codes: [String]
    private let entries: [String: NumberFormat]

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        entries = try RegisterTable.read(source, columns: ["code", "decimal", "group"], optional: ["locale"]) { row in
            let code = row.code
            let decimal = row.mark("decimal")
            let group = row.mark("group")
            guard let code, let decimal, let group else { return nil }
            let language = row["locale"].map { String($0.prefix { $0 != "_" }) }
            return NumberFormat(country: code, language: language, decimal: decimal, group: group)
        }
        codes = entries.keys.sorted()
    }

    /// The format of a country, by its alpha-3 code in capital letters.
    package subscript(code: String) -> NumberFormat? { entries[code] }
}

extension RegisterTable.Row {
    /// A cell that is one mark, as itself or as its code point.
    fileprivate func mark(_ column: String) -> Character? {
        guard let text = required(column) else { return nil }
        if text.hasPrefix("U+"), let number = UInt32(text.dropFirst(2), radix: 16), let scalar = Unicode.Scalar(number)
        {
            return Character(scalar)
        }
        guard text.count == 1, let mark = text.first, !mark.isNumber, !mark.isLetter else {
            log.note(RegisterProblem.notAMark(column: column, found: text), at: offset(of: column))
            return nil
        }
        return mark
    }
}
