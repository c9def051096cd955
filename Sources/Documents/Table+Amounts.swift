import Languages

extension Table {
    /// The same table as people read it: the amounts of a column, or of all columns where the table says so, share one unit,
    /// and as many decimals as tell its rows apart.
    ///
    /// Where a column has amounts of several currencies, those of each share theirs.
    package func layingOutAmounts(in style: NumberStyle) -> Table {
        var table = self
        let shown = columns(for: .people)
        for column in shown {
            var amounts: [String: [Double]] = [:]
            var more = 0
            for row in rows + totals {
                for cell in (sharesUnit ? shown : [column]).map({ Self.cell(row, $0) }) {
                    guard case .amount(let amount, let currency) = cell.content else { continue }
                    amounts[currency, default: []].append(amount)
                    more = max(more, cell.moreDigits)
                }
            }
            guard !amounts.isEmpty else { continue }
            let layouts = amounts.mapValues { style.layout(of: $0, moreDigits: more) }
            func laidOut(_ row: [Cell]) -> [Cell] {
                guard row.indices.contains(column), case .amount(_, let currency) = row[column].content else {
                    return row
                }
                var row = row
                row[column].layout = layouts[currency] ?? nil
                return row
            }
            table.rows = table.rows.map(laidOut)
            table.totals = table.totals.map(laidOut)
        }
        return table
    }
}
