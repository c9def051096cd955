import Findings
import Money
import Syntax

/// Figures by economy and year, read from a CSV: exchange rates, prices or parities.
///
/// ```swift
/// let register = try SeriesRegister(SourceText(name: "exchange-rates.csv", text: text))
/// register["BRA"].map(\.figure.value)      // the rates of all years, the first first
/// ```
///
/// Columns: `economy`, `currency`, `year`, `value`, `source`, `method`, and `status` where some figures
/// are provisional; others are passed over. Sources: the files of
/// `Cases/reference/` that `origins.json` names.
package struct SeriesRegister: Sendable {
    /// A figure of a year.
    package struct Entry: Sendable, Hashable {
        /// The year.
        package let year: Int
        /// The figure.
        package let figure: Observation
    }

    /// The economies there are, in the order of the alphabet.
    package let economies: [String]
    private let entries: [String: [Entry]]

    /// What a figure can be short of its source's last word.
    enum Status: String, CaseIterable {
        case provisional
    }

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        let plain = PlainSeries(source)?.entries
        let entries = if let plain { plain } else { try Self.readRows(of: source) }
        self.entries = entries.mapValues { entries in
            entries.sorted { ($0.figure.currency.code, $0.year) < ($1.figure.currency.code, $1.year) }
        }
        economies = entries.keys.sorted()
    }

    /// Reads row by row, and notes what is wrong.
    static func readRows(of source: SourceText) throws(InvalidRegister) -> [String: [Entry]] {
        var entries: [String: [(entry: Entry, line: Int)]] = [:]
        let columns = ["economy", "currency", "year", "value", "source", "method"]
        try RegisterTable.readRows(of: source, columns: columns, optional: ["status"]) { row in
            let economy = row.code("economy")
            let currency = row.code("currency").flatMap { Currency($0) }
            let year = row.required("year") == nil ? nil : row.count("year")
            let value = row.required("value") == nil ? nil : row.number("value")
            let source = row.required("source")
            let method = row.choice("method", of: Observation.Method.self)
            guard let economy, let currency, let year, let value, let source, let method else { return }
            let isProvisional = row["status"] != nil && row.choice("status", of: Status.self) == .provisional
            let figure = Observation(
                value, currency: currency, source: source, method: method, isProvisional: isProvisional)
            let entry = Entry(year: year, figure: figure)
            if let line = Self.add(entry, line: row.cells.line, to: &entries[economy, default: []]) {
                row.log.note(RegisterProblem.duplicateYear(year, firstLine: line), at: row.offset(of: "year"))
            }
        }
        return entries.mapValues { entries in entries.map { $0.entry } }
    }

    /// Adds an entry to those of its economy, or answers in which line there is one of its currency and year.
    private static func add(_ entry: Entry, line: Int, to entries: inout [(entry: Entry, line: Int)]) -> Int? {
        for known in entries
        where known.entry.year == entry.year && known.entry.figure.currency == entry.figure.currency {
            return known.line
        }
        entries.append((entry, line))
        return nil
    }

    /// The figures of an economy, by currency and year; none for an economy that is not there.
    package subscript(economy: String) -> [Entry] { entries[economy] ?? [] }

    /// The figures of an economy by year, where each has one.
    var byYear: [String: [Int: Observation]] {
        entries.mapValues { entries in
            // The first of a year counts.
            entries.reversed().reduce(into: [:]) { $0[$1.year] = $1.figure }
        }
    }
}
