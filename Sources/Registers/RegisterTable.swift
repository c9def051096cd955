import Facts
import Findings
import Languages
import Numerics
import Syntax

/// The reading that all registers share: rows under a header, one to a code.
enum RegisterTable {
    /// Reads every row, or throws everything that is wrong with the text.
    ///
    /// The columns are those the header must have, and optional ones those that it may. `entry` makes an entry of a row, or notes why it cannot.
    static func read<Entry>(
        _ source: SourceText, columns: [String], optional: [String] = [], entry: (Row) -> Entry?
    ) throws(InvalidRegister) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        var firstLines: [String: Int] = [:]
        try readRows(of: source, columns: columns, optional: optional) { row in
            guard let entry = entry(row), let code = row["code"] else { return }
            if let line = firstLines[code] {
                row.log.note(RegisterProblem.duplicateCode(code, firstLine: line), at: row.offset(of: "code"))
            } else {
                firstLines[code] = row.cells.line
                entries[code] = entry
            }
        }
        return entries
    }

    /// Hands over every sound row, or throws everything that is wrong with the text.
    ///
    /// What is optional may be missing from the header.
    static func readRows(
        of source: SourceText, columns: [String], optional: [String] = [], _ take: (Row) -> Void
    ) throws(InvalidRegister) {
        let log = DiagnosticLog(source)
        var reader = CSVReader(source)
        var places = Places()
        if let header = reader.readHeader() {
            note(header.findings, in: log)
            for column in columns {
                places.add(column, header.index(of: column))
                if places[column] == nil { log.note(RegisterProblem.missingColumn(column), at: header.offset(of: 0)) }
            }
            for column in optional { places.add(column, header.index(of: column)) }
        } else {
            log.note(RegisterProblem.empty, at: 0)
        }
        // Without its columns nothing true can be said about the rows.
        guard !log.hasErrors else { throw InvalidRegister(diagnostics: log.diagnostics) }
        for cells in reader {
            note(cells.findings, in: log)
            if cells.findings.isEmpty { take(Row(cells: cells, places: places, log: log)) }
        }
        guard !log.hasErrors else { throw InvalidRegister(diagnostics: log.diagnostics) }
    }

    private static func note(_ findings: [CSVFinding], in log: DiagnosticLog) {
        for finding in findings { log.note(finding.problem, at: finding.offset) }
    }

    /// Whether a text is a day as ISO 8601 writes it: 2026-11-29.
    static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map({ $0.utf8.count }) == [4, 2, 2] else { return false }
        let numbers = parts.compactMap { part in
            part.isDigits ? Int(part) : nil
        }
        return numbers.count == 3 && (1...12).contains(numbers[1]) && (1...31).contains(numbers[2])
    }

    /// The columns in which a text stands, one a language: `name_en`, `name_es`, `name_pt`.
    static func columns(of text: String) -> [String] { Language.allCases.map { column(text, in: $0) } }

    private static func column(_ text: String, in language: Language) -> String { "\(text)_\(language.rawValue)" }

    /// Where the columns of a table are.
    ///
    /// A list, which of ten short names finds one sooner than a dictionary.
    struct Places {
        private var columns: [(name: String, place: Int)] = []

        mutating func add(_ column: String, _ place: Int?) {
            if let place { columns.append((column, place)) }
        }

        subscript(column: String) -> Int? {
            for known in columns where known.name == column { return known.place }
            return nil
        }
    }

    /// A row whose cells are asked for by their columns.
    struct Row {
        let cells: CSVRow
        let places: Places
        let log: DiagnosticLog

        /// A cell's text; nothing where it is empty.
        subscript(column: String) -> String? {
            guard let place = places[column], !cells[place].isEmpty else { return nil }
            return cells[place]
        }

        /// The byte a cell starts at.
        func offset(of column: String) -> Int {
            cells.offset(of: places[column] ?? 0)
        }

        /// The code: three capital letters.
        var code: String? { code("code") }

        /// A cell that is a code of three capital letters.
        func code(_ column: String) -> String? {
            guard let code = required(column) else { return nil }
            let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
            guard code.utf8.count == 3, code.utf8.allSatisfy(letters.contains) else {
                log.note(RegisterProblem.malformedCode(code), at: offset(of: column))
                return nil
            }
            return code
        }

        /// The name in each language that has one; English is required, since it stands in for the others.
        var name: LocalText? { requiredText("name") }

        /// What stands in a column's languages, of which English must.
        func requiredText(_ column: String) -> LocalText? {
            required(RegisterTable.column(column, in: .english)) == nil ? nil : text(column)
        }

        /// What stands in a column's languages; nothing where there is none.
        func text(_ column: String) -> LocalText? {
            let variants = Language.allCases.compactMap { language in
                self[RegisterTable.column(column, in: language)].map {
                    LocalText.Variant(tag: language.rawValue, text: $0)
                }
            }
            return variants.isEmpty ? nil : LocalText(variants)
        }

        /// A cell that is one of the words of a type.
        func choice<Choice>(_ column: String, of type: Choice.Type) -> Choice?
        where Choice: RawRepresentable<String> & CaseIterable {
            guard let text = required(column) else { return nil }
            guard let choice = Choice(rawValue: text) else {
                let choices = Choice.allCases.map { $0.rawValue }
                log.note(
                    RegisterProblem.notAChoice(column: column, found: text, choices: choices), at: offset(of: column))
                return nil
            }
            return choice
        }

        /// A cell that is a number of zero or more with a decimal point; nothing where it is empty.
        func number(_ column: String) -> Double? {
            guard let text = self[column] else { return nil }
            let isPlain = text.utf8.allSatisfy { $0 == UInt8(ascii: ".") || $0.isDigit }
            guard isPlain, let number = MachineNumber.number(text), number.isFinite else {
                log.note(RegisterProblem.notANumber(column: column, found: text), at: offset(of: column))
                return nil
            }
            return number
        }

        /// A cell that is a whole number of zero or more; nothing where it is empty.
        func count(_ column: String) -> Int? {
            guard let text = self[column] else { return nil }
            guard let count = Int(text), count >= 0 else {
                log.note(RegisterProblem.notANumber(column: column, found: text), at: offset(of: column))
                return nil
            }
            return count
        }

        /// A cell that must be a day: year, month and day.
        func day(_ column: String) -> String? {
            guard let text = required(column) else { return nil }
            guard RegisterTable.isDay(text) else {
                log.note(RegisterProblem.notADay(column: column, found: text), at: offset(of: column))
                return nil
            }
            return text
        }

        /// A cell that must have something in it.
        func required(_ column: String) -> String? {
            if let text = self[column] { return text }
            log.note(RegisterProblem.emptyCell(column: column), at: offset(of: column))
            return nil
        }
    }
}
