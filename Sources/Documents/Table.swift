/// A table of typed cells with its headings and notes, ready for every renderer.
///
/// ```swift
/// Table(
///     title: "Cases",
///     columns: [Column("id", "Case"), Column("payback_years", "Payback")],
///     rows: [[.code("spain-auctions"), .duration(years: 2.2).noted(1)]],
///     notes: ["Counted from the first month of the project."])
/// ```
///
/// A row that is shorter than the columns ends in blanks; what is beyond the last column is not shown.
package struct Table: Sendable, Hashable {
    /// The title, where there is one.
    package var title: String?
    /// Lines under the title: what the whole table rests on.
    package var captions: [String]
    /// The columns.
    package var columns: [Column]
    /// The rows, each with a cell for every column.
    package var rows: [[Cell]]
    /// Rows under a rule of their own, as sums; for people only, since in a CSV they would be counted twice.
    package var totals: [[Cell]]
    /// Lines under the table that belong to no single cell.
    package var remarks: [String]
    /// The footnotes; the first is number 1.
    package var notes: [String]
    /// Whether the amounts of all columns share one unit, since they stand side by side.
    package var sharesUnit = false

    /// A table from its parts.
    package init(
        title: String? = nil, captions: [String] = [], columns: [Column], rows: [[Cell]] = [], totals: [[Cell]] = [],
        remarks: [String] = [], notes: [String] = []
    ) {
        self.title = title
        self.captions = captions
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.remarks = remarks
        self.notes = notes
    }

    /// Adds a footnote, unless there is the same one already, and returns its number.
    ///
    /// ```swift
    /// let number = table.note("Not a saving: a volume of contracts.")
    /// row.append(Cell.amount(5e6, currency: "USD").noted(number))
    /// ```
    package mutating func note(_ text: String) -> Int {
        if let index = notes.firstIndex(of: text) { return index + 1 }
        notes.append(text)
        return notes.count
    }

    /// The positions of the columns that an audience sees.
    package func columns(for audience: Column.Audience) -> [Int] {
        columns.indices.filter { index in
            audience == .everyone || columns[index].audience == .everyone || columns[index].audience == audience
        }
    }

    /// The side on which a column's cells stand: the one it asks for, or to the right where most of its cells are numbers.
    package func alignment(ofColumn index: Int) -> Column.Alignment {
        guard columns.indices.contains(index) else { return .left }
        if let alignment = columns[index].alignment { return alignment }
        let cells = (rows + totals).compactMap { index < $0.count ? $0[index] : nil }
        let numbers = cells.count { $0.isNumeric }
        return numbers > 0 && numbers >= cells.count { $0.isTextual } ? .right : .left
    }

    /// The cell of a row under a column, blank where the row is too short.
    static func cell(_ row: [Cell], _ column: Int) -> Cell {
        row.indices.contains(column) ? row[column] : .blank
    }
}
