// A workbook within another one: its sheets stand elsewhere there, and its names begin with something of their own.

/// Where the sheets of a workbook stand in another, and what its names begin with there.
package struct SheetMove: Sendable {
    /// The new place of each sheet; nothing where it is left out.
    package let places: [Int?]
    /// What names begin with.
    package let prefix: String

    package init(places: [Int?], prefix: String = "") { (self.places, self.prefix) = (places, prefix) }

    /// A move of so many sheets behind others.
    package init(_ count: Int, behind others: Int) {
        self.init(places: (0..<count).map { Optional($0 + others) })
    }

    fileprivate func place(_ sheet: Int) -> Int { places.indices.contains(sheet) ? places[sheet] ?? -1 : -1 }
}

extension Workbook {
    /// The sheets and names as they stand in another workbook; what is left out must be needed by none of the others.
    package func moved(_ move: SheetMove) -> (sheets: [Sheet], names: [CellName]) {
        let kept = sheets.indices.filter { move.place($0) >= 0 }
        return (
            kept.map { sheets[$0].moved(move) },
            names.filter { move.place($0.place.sheet) >= 0 }.map {
                CellName(move.prefix + $0.name, $0.place.moved(move))
            }
        )
    }
}

extension CellReference {
    fileprivate func moved(_ move: SheetMove, rows: Int = 0) -> CellReference {
        var reference = self
        reference.sheet = move.place(sheet)
        reference.row += rows
        return reference
    }
}

extension Formula {
    fileprivate func moved(_ move: SheetMove) -> Formula {
        switch self {
        case .number, .text: self
        case .name(let name): .name(move.prefix + name)
        case .cell(let cell): .cell(cell.moved(move))
        case .range(let first, let last): .range(first.moved(move), last.moved(move))
        case .negated(let part): .negated(part.moved(move))
        case .operation(let sign, let left, let right): .operation(sign, left.moved(move), right.moved(move))
        case .call(let function, let arguments): .call(function, arguments.map { $0.moved(move) })
        }
    }
}

extension Sheet {
    fileprivate func moved(_ move: SheetMove) -> Sheet {
        var sheet = self
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                guard var cell, case .formula(let formula) = cell.content else { continue }
                cell.content = .formula(formula.moved(move))
                sheet[row, column] = cell
            }
        }
        sheet.conditions = conditions.map { condition in
            ConditionalLook(
                condition.first.moved(move), condition.last.moved(move), condition.formula.moved(move), condition.look)
        }
        sheet.charts = charts.map { $0.moved(move, rows: 0) }
        return sheet
    }

    /// The sheet with its numbers grey, as what was computed outside and does not move.
    package var greyed: Sheet {
        var sheet = self
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() { sheet[row, column] = cell?.greyed }
        }
        return sheet
    }

    /// The sheet as what was computed outside and does not move: grey, and a first row that says so.
    package func asCached(_ note: String) -> Sheet {
        var sheet = Sheet(name)
        sheet[0, 0] = .text(note, .note)
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                guard let cell else { continue }
                sheet[row + 1, column] = cell.greyed
            }
        }
        sheet.widths = widths
        for (row, height) in heights { sheet.heights[row + 1] = height }
        sheet.frozen = (frozen.rows == 0 ? 0 : frozen.rows + 1, frozen.columns)
        sheet.print = print
        if let rows = print.titleRows { sheet.print.titleRows = (rows.lowerBound + 1)...(rows.upperBound + 1) }
        sheet.print.breaks = print.breaks.map { $0 + 1 }
        if let area = print.area { sheet.print.area = (area.rows + 1, area.columns) }
        let stay = SheetMove(places: (0...(charts.flatMap { $0.series.map { $0.name.sheet } }.max() ?? 0)).map { $0 })
        sheet.charts = charts.map { $0.moved(stay, rows: 1) }
        return sheet
    }
}

extension SheetCell {
    /// The cell as what does not move, where it has a number or stands in the place of one.
    fileprivate var greyed: SheetCell {
        guard [.value, .result, .total].contains(style.kind) else { return self }
        var cell = self
        cell.style = CellStyle(.cached, style.format)
        return cell
    }
}

extension SheetChart {
    /// The chart where its sheets stand elsewhere, and the cells on them so many rows lower.
    fileprivate func moved(_ move: SheetMove, rows: Int) -> SheetChart {
        func cells(_ cells: Cells) -> Cells {
            Cells(cells.first.moved(move, rows: rows), cells.last.moved(move, rows: rows))
        }
        var chart = self
        if case .cell(let cell) = title { chart.title = .cell(cell.moved(move, rows: rows)) }
        chart.series = series.map { one in
            var one = one
            one.name = one.name.moved(move, rows: rows)
            one.across = cells(one.across)
            one.values = cells(one.values)
            return one
        }
        chart.rows = (self.rows.lowerBound + rows)...(self.rows.upperBound + rows)
        return chart
    }
}
