extension Table {
    /// Tables of several things as one: whose each row is in front, and a column for every name that one of them has.
    ///
    /// ```swift
    /// Table(joining: [("a", years), ("b", otherYears)], under: Column("project", "Project"))
    /// ```
    package init(joining tables: [(name: String, table: Table)], under column: Column) {
        var columns = [column]
        for (_, table) in tables {
            for each in table.columns(for: .machines).map({ table.columns[$0] })
            where !columns.dropFirst().contains(where: { $0.name == each.name }) {
                var plain = each
                plain.footnotes = []
                columns.append(plain)
            }
        }
        self.init(columns: columns)
        for (name, table) in tables {
            var places: [Int?] = []
            for each in columns.dropFirst() { places.append(table.columns.firstIndex { $0.name == each.name }) }
            for row in table.rows {
                var cells: [Cell] = [.code(name)]
                for place in places {
                    var cell = place.map { Table.cell(row, $0) } ?? .blank
                    // The notes stay with the table that has them.
                    cell.footnotes = []
                    cells.append(cell)
                }
                rows.append(cells)
            }
        }
    }
}
