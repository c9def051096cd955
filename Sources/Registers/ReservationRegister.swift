import Facts
import Findings
import Money
import Syntax

/// What must be known of the series, in words and as data, read from a CSV.
///
/// Columns: `series`, `economy`, `kind`, `from`, `until` (empty where it goes on), `says_en`, `says_es`, `says_pt`.
/// Source: `Cases/reference/reservations.csv`.
package struct ReservationRegister: Sendable {
    /// A reservation with its words.
    package struct Entry: Sendable, Hashable {
        /// The reservation.
        package let reservation: Reservation
        /// What it says.
        package let says: LocalText
    }

    /// The reservations, in the order of the file.
    package let entries: [Entry]

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        var entries: [Entry] = []
        let columns = ["series", "economy", "kind", "from", "until"] + RegisterTable.columns(of: "says")
        try RegisterTable.readRows(of: source, columns: columns) { row in
            let series = row.choice("series", of: SeriesKind.self)
            let economy = row.code("economy")
            let kind = row.choice("kind", of: Reservation.Kind.self)
            let from = row.required("from") == nil ? nil : row.count("from")
            let until = row["until"] == nil ? Reservation.open : row.count("until")
            let says = row.requiredText("says")
            guard let series, let economy, let kind, let from, let until, let says else { return }
            guard from <= until else {
                return row.log.note(
                    RegisterProblem.notANumber(column: "until", found: row["until"] ?? ""), at: row.offset(of: "until"))
            }
            entries.append(
                Entry(
                    reservation: Reservation(series: series, economy: economy, kind: kind, years: from...until),
                    says: says))
        }
        self.entries = entries
    }

    /// The reservations on a series of an economy.
    package func entries(on series: SeriesKind, of economy: String) -> [Entry] {
        entries.filter { $0.reservation.series == series && $0.reservation.economy == economy }
    }
}
