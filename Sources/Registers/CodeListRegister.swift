import Findings
import Syntax

/// The codes of a classification, read from a CSV.
///
/// ```swift
/// let functions = try CodeListRegister(SourceText(name: "functions-of-government.csv", text: text))
/// functions["01.3.3"]?.name    // "Other general services"
/// ```
///
/// Columns: `code`, `name_en`, `status`.
package struct CodeListRegister: Sendable {
    /// A code of a classification.
    package struct Entry: Sendable, Hashable {
        /// The code.
        package let code: String
        /// What it is called in English.
        package let name: String
        /// Whether it was read in its source.
        package let isVerified: Bool
    }

    /// The codes, in the order of the file.
    package let entries: [Entry]
    private let places: [String: Int]

    private enum Status: String, CaseIterable {
        case verified, unverified
    }

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        var entries: [Entry] = []
        var places: [String: Int] = [:]
        var lines: [String: Int] = [:]
        try RegisterTable.readRows(of: source, columns: ["code", "name_en", "status"]) { row in
            guard let code = row.required("code"), let name = row.required("name_en"),
                let status = row.choice("status", of: Status.self)
            else { return }
            if let line = lines[code] {
                return row.log.note(RegisterProblem.duplicateCode(code, firstLine: line), at: row.offset(of: "code"))
            }
            lines[code] = row.cells.line
            places[code] = entries.count
            entries.append(Entry(code: code, name: name, isVerified: status == .verified))
        }
        self.entries = entries
        self.places = places
    }

    /// The entry of a code.
    package subscript(code: String) -> Entry? { places[code].map { entries[$0] } }
}
