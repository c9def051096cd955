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
    private enum Status: String, CaseIterable {
        case provisional
    }

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        var entries: [String: [Entry]] = [:]
        var firstLines: [String: Int] = [:]
        let columns = ["economy", "currency", "year", "value", "source", "method"]
        try RegisterTable.readRows(of: source, columns: columns, optional: ["status"]) { row in
            let economy = row.code("economy")
            let currency = row.code("currency").flatMap { Currency($0) }
            let year = row.required("year") == nil ? nil : row.count("year")
            let value = row.required("value") == nil ? nil : row.number("value")
            let source = row.required("source")
            let method = row.choice("method", of: Observation.Method.self)
            guard let economy, let currency, let year, let value, let source, let method else { return }
            let key = "\(economy) \(currency.code) \(year)"
            if let line = firstLines[key] {
                row.log.note(RegisterProblem.duplicateYear(year, firstLine: line), at: row.offset(of: "year"))
                return
            }
            firstLines[key] = row.cells.line
            let isProvisional = row["status"] != nil && row.choice("status", of: Status.self) == .provisional
            let figure = Observation(
                value, currency: currency, source: source, method: method, isProvisional: isProvisional)
            entries[economy, default: []].append(Entry(year: year, figure: figure))
        }
        self.entries = entries.mapValues {
            $0.sorted { ($0.figure.currency.code, $0.year) < ($1.figure.currency.code, $1.year) }
        }
        economies = entries.keys.sorted()
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
