/// Tables as CSV, for spreadsheets and programs.
///
/// ```swift
/// CSVRenderer().render(table)     // "id,payback_years\r\nspain-auctions,2.2\r\n"
/// ```
///
/// The first line holds the columns' machine names, or their titles where the table is titled. Titles, notes and totals
/// stay out: every line after the first is a row.
package struct CSVRenderer: Sendable {
    /// How the file is written.
    package var dialect: CSVDialect

    /// A renderer in a dialect.
    package init(dialect: CSVDialect = .rfc4180) {
        self.dialect = dialect
    }

    /// A table as the text of a whole file.
    package func render(_ table: Table) -> String {
        table.rows.reduce(into: header(of: table)) { $0 += line(of: $1, in: table) }
    }

    /// What a file starts with: the byte order mark, if any, and the line of machine names.
    package func header(of table: Table) -> String {
        let names = table.columns(for: .machines).map { MachineValue.text(table.columns[$0].name) }
        return (dialect.byteOrderMark ? "\u{FEFF}" : "") + dialect.line(names)
    }

    /// A row as a line with its end, for output that is written as it comes.
    package func line(of row: [Cell], in table: Table) -> String {
        dialect.line(table.columns(for: .machines).map { Table.cell(row, $0).machineValue })
    }
}
