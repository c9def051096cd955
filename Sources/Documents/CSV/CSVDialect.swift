import Languages
import Numerics
import Syntax

/// How a CSV file is written for those who open it.
///
/// ```swift
/// CSVDialect.rfc4180.line([.text("Asunción, Paraguay"), .number(0.5)])     // "\"Asunción, Paraguay\",0.5\r\n"
/// CSVDialect.spreadsheet(decimal: ",", group: ".").field(.number(0.5))     // "0,5"
/// ```
package struct CSVDialect: Sendable, Hashable {
    /// The mark between fields.
    package var separator: Character
    /// The mark between the integer part of a number and its decimals.
    package var decimal: Character
    /// The mark between groups of three digits where people who edit the file group them; what is written never does.
    package var group: Character?
    /// Whether the file starts with the byte order mark by which some spreadsheets recognise UTF-8.
    package var byteOrderMark: Bool
    /// The end of every line.
    package var lineEnd: String

    /// A dialect; without arguments that of RFC 4180.
    package init(
        separator: Character = ",", decimal: Character = ".", group: Character? = nil, byteOrderMark: Bool = false,
        lineEnd: String = "\r\n"
    ) {
        self.separator = separator
        self.decimal = decimal
        self.group = group
        self.byteOrderMark = byteOrderMark
        self.lineEnd = lineEnd
    }

    /// RFC 4180: commas, decimal points, CRLF, no byte order mark.
    package static let rfc4180 = CSVDialect()

    /// What the spreadsheets of a country read by themselves, by how numbers are written there.
    ///
    /// ```swift
    /// CSVDialect.spreadsheet(decimal: ",", group: ".").line([.text("a"), .number(0.5)])     // "a;0,5\r\n"
    /// ```
    ///
    /// Where the decimal mark is a comma, fields are separated by semicolons. The byte order mark tells Excel that the file
    /// is UTF-8.
    package static func spreadsheet(decimal: Character, group: Character) -> CSVDialect {
        CSVDialect(
            separator: decimal == "," ? ";" : ",", decimal: decimal, group: group, byteOrderMark: true)
    }

    /// A line of fields, with its end.
    package func line(_ values: [MachineValue]) -> String {
        values.map(field).joined(separator: String(separator)) + lineEnd
    }

    /// A value as a field, quoted where it must be.
    ///
    /// A number is printed in full precision, without grouping. A text that a spreadsheet would take for a formula gets an
    /// apostrophe in front; a text that is a plain number, such as `-5`, is no formula. What is written is
    /// ``/Syntax/SafeText``.
    package func field(_ value: MachineValue) -> String {
        switch value {
        case .number(let number): quoted(localized(MachineNumber.text(number)))
        case .integer(let number): String(number)
        case .text(let text): self.text(text)
        case .empty: ""
        }
    }

    private func text(_ text: String) -> String {
        let safe = SafeText.lines(text, keepingReturns: true)
        return quoted(isFormula(text) ? "'" + safe : safe)
    }

    private func localized(_ number: String) -> String {
        decimal == "." ? number : String(number.map { $0 == "." ? decimal : $0 })
    }

    /// Spaces at either end are quoted too, since some readers drop them otherwise.
    private func quoted(_ text: String) -> String {
        // By bytes, since files have many fields: a separator beyond ASCII may have a field quoted needlessly, which no
        // reader minds.
        let marks = separator.utf8.first
        let bytes = text.utf8
        let space = UInt8(ascii: " ")
        guard
            bytes.first == space || bytes.last == space
                || bytes.contains(where: { $0 == marks || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D })
        else { return text }
        return "\"" + text.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }

    private func isFormula(_ text: String) -> Bool {
        // By scalars: a combining mark after the sign makes another character of it, but not for a spreadsheet.
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return false }
        return !isPlainNumber(text)
    }

    /// Whether a text is an optional sign and digits, with decimals perhaps.
    private func isPlainNumber(_ text: String) -> Bool {
        let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: decimal, omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
