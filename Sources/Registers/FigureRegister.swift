import Facts
import Findings
import Syntax

/// Figures by country and by what they are of, each with its year, its source and whether that was read itself.
///
/// ```swift
/// let times = try FigureRegister(valuesOfTime: SourceText(name: "value-of-time.csv", text: text))
/// times["CHL"]?["any"]?.value      // 3338
/// ```
///
/// A row without a figure says what was looked for and could not be read: it is unverified, and has a note on that.
package struct FigureRegister: Sendable {
    private let entries: [String: [String: ReferenceValue]]
    /// What was looked for and could not be read, in the order of the file.
    package let sought: [SoughtValue]

    /// Reads what an hour is worth by country and purpose; throws ``InvalidRegister`` with all that is wrong.
    package init(valuesOfTime source: SourceText) throws(InvalidRegister) {
        try self.init(source, key: "purpose", hasCurrency: true)
    }

    /// Reads the factors on prices by country and category; throws ``InvalidRegister`` with all that is wrong.
    package init(shadowPrices source: SourceText) throws(InvalidRegister) {
        try self.init(source, key: "category", hasCurrency: false)
    }

    /// The latest figures of a country, by purpose or category.
    package subscript(country: String) -> [String: ReferenceValue]? { entries[country] }

    /// The countries that there are figures of.
    package var countries: [String] { entries.keys.sorted() }

    /// The languages in which a register says what a figure is of, and how it was read.
    private static let languages = ["en", "es", "pt"]

    /// What stands in a column's languages; nothing where there is none.
    private static func text(_ column: String, in row: RegisterTable.Row) -> LocalText? {
        var variants: [String: String] = [:]
        for language in languages { variants[language] = row["\(column)_\(language)"] }
        return variants.isEmpty ? nil : LocalText(variants)
    }

    /// The citation, and behind it in each language what must be known of it.
    private static func source(_ citation: String, noting note: LocalText?) -> LocalText {
        guard let note else { return LocalText(citation) }
        var variants: [String: String] = [:]
        for language in note.languages { variants[language] = "\(citation), \(note.text(in: language))" }
        return LocalText(variants)
    }

    private enum Status: String, CaseIterable {
        case verified, unverified
    }

    private init(_ source: SourceText, key: String, hasCurrency: Bool) throws(InvalidRegister) {
        let columns =
            ["code", key, "value"] + (hasCurrency ? ["currency"] : []) + [
                "year", "status", "source", "address", "read",
            ]
        let optional = Self.languages.flatMap { ["name_\($0)", "note_\($0)"] }
        var entries: [String: [String: ReferenceValue]] = [:]
        var sought: [SoughtValue] = []
        try RegisterTable.readRows(of: source, columns: columns, optional: optional) { row in
            guard let code = row.code, let name = row.required(key),
                let status = row.choice("status", of: Status.self), let citation = row.required("source"),
                let readOn = row.day("read")
            else { return }
            if row["value"] == nil, status == .unverified, let note = Self.text("note", in: row) {
                sought.append(
                    SoughtValue(
                        country: code, subject: name, name: Self.text("name", in: row),
                        currency: hasCurrency ? row["currency"] : nil, year: row.count("year"),
                        source: Self.source(citation, noting: note), address: row["address"], readOn: readOn))
                return
            }
            guard row.required("value") != nil, let value = row.number("value"), row.required("year") != nil,
                let year = row.count("year")
            else { return }
            if status == .verified, row["address"] == nil {
                row.log.note(RegisterProblem.unreadSource("\(code) \(name)"), at: row.offset(of: "address"))
            }
            let figure = ReferenceValue(
                value: value, currency: hasCurrency ? row.required("currency") : nil, year: year,
                name: Self.text("name", in: row), source: Self.source(citation, noting: Self.text("note", in: row)),
                isVerified: status == .verified, address: row["address"], readOn: readOn)
            // Of several years the latest is taken; the others stay on record.
            if let other = entries[code]?[name], (other.year ?? 0) >= year {
                if other.year == year {
                    row.log.note(
                        RegisterProblem.duplicateCode("\(code) \(name) \(year)", firstLine: row.cells.line),
                        at: row.offset(of: "code"))
                }
                return
            }
            entries[code, default: [:]][name] = figure
        }
        self.entries = entries
        self.sought = sought
    }
}
