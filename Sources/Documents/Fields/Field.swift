import Languages

/// One description of a result, and how its value is taken from a row.
///
/// ```swift
/// let fields: [Field<Case>] = [
///     Field(.id, heading: words.label(.caseColumn)) { .code($0.id) },
///     Field(.page, for: .machines) { .integer($0.page) },
/// ]
/// Table(title: "Cases", of: cases, by: fields)
/// ```
///
/// A table's columns and its cells are made of the same list, so that no cell stands under another's heading.
package struct Field<Row>: Sendable {
    /// The column it makes.
    package var column: Column
    /// The cell that it makes of a row; it may add notes to the table.
    package let cell: @Sendable (Row, inout Table) -> Cell

    /// A field that everyone sees, or only some, under a heading.
    package init(
        _ description: FieldDescription, heading: String, for audience: Column.Audience = .everyone,
        alignment: Column.Alignment? = nil, cell: @escaping @Sendable (Row) -> Cell
    ) {
        column = Column(description, heading, for: audience, alignment: alignment)
        self.cell = { row, _ in cell(row) }
    }

    /// A field that only machines see, and that so needs no heading.
    package init(_ description: FieldDescription, cell: @escaping @Sendable (Row) -> Cell) {
        column = .machineOnly(description)
        self.cell = { row, _ in cell(row) }
    }

    /// A field with a column of its own making.
    package init(_ column: Column, cell: @escaping @Sendable (Row) -> Cell) {
        self.column = column
        self.cell = { row, _ in cell(row) }
    }

    /// A field whose cells refer to notes of the table.
    package init(noting column: Column, cell: @escaping @Sendable (Row, inout Table) -> Cell) {
        self.column = column
        self.cell = cell
    }
}

extension Field {
    /// The same field, its cells changed by what else is known of their rows.
    package func changing(_ change: @escaping @Sendable (Row, Cell) -> Cell) -> Field {
        Field(noting: column) { [cell] row, table in change(row, cell(row, &table)) }
    }
}

extension Table {
    /// A table of rows, a column for each field; `totals` are rows of their own below.
    package init<Row>(
        title: String? = nil, captions: [String] = [], of rows: [Row], by fields: [Field<Row>], totals: [Row] = [],
        remarks: [String] = [], notes: [String] = []
    ) {
        self.init(
            title: title, captions: captions, columns: fields.map { $0.column }, remarks: remarks, notes: notes)
        for row in rows { append(row, by: fields) }
        for row in totals {
            let cells = cells(of: row, by: fields)
            self.totals.append(cells)
        }
    }

    /// Adds a row, a cell for each field.
    package mutating func append<Row>(_ row: Row, by fields: [Field<Row>]) {
        let cells = cells(of: row, by: fields)
        rows.append(cells)
    }

    private mutating func cells<Row>(of row: Row, by fields: [Field<Row>]) -> [Cell] {
        var cells: [Cell] = []
        for field in fields { cells.append(field.cell(row, &self)) }
        return cells
    }
}
