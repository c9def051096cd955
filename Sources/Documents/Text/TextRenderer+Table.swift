extension TextRenderer {
    /// The lines of a table: title and captions, the grid, remarks and notes.
    ///
    /// A grid too wide for the page is cut into bands of columns, each with the first one; where that does not help, the
    /// rows stand one below another.
    func lines(of table: Table) -> [String] {
        let table = table.layingOutAmounts(in: style)
        let title = table.title.map { LineWrap.lines($0, width: width).map(bold) } ?? []
        let captions = table.captions.flatMap { LineWrap.lines($0, width: textWidth) }
        let remarks = table.remarks.flatMap { hanging("• ", $0) }
        let notes = zip(1..., table.notes).flatMap { hanging("[\($0)] ", $1) }
        let body = TextGrid(table, style: style).lines(width: width, rule: rule, bold: bold) ?? records(of: table)
        let parts = [title + captions, body, (remarks + notes).map(dim)]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    /// The rows one below another, each as lines of "heading: value": the layout of a table too wide for the page.
    private func records(of table: Table) -> [String] {
        let columns = table.columns(for: .people)
        let rows = (table.rows + table.totals).map { row in
            let pairs: [(term: String, value: Cell)] = columns.compactMap { column in
                let cell = Table.cell(row, column)
                // A line without a value would say nothing.
                guard !(cell.text(in: style) + cell.marks).isEmpty else { return nil }
                return (table.columns[column].heading + Cell.marks(table.columns[column].footnotes), cell)
            }
            return labelled(pairs, mark: ":")
        }
        return Array(rows.filter { !$0.isEmpty }.joined(separator: [""]))
    }
}
