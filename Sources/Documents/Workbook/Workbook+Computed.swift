extension Workbook {
    /// The workbook with what every formula comes to, but for those that say themselves what they come to.
    ///
    /// The first sheet sums the others up, and is computed last: so no chain of cells that need one another is long.
    package var computed: Workbook {
        var evaluator = FormulaEvaluator(self)
        var workbook = self
        for sheet in Array(sheets.indices.dropFirst()) + Array(sheets.indices.prefix(1)) {
            let width = sheets[sheet].rows.map { $0.count }.max() ?? 0
            for column in 0..<width {
                for row in sheets[sheet].rows.indices {
                    guard let cell = sheets[sheet][row, column], case .formula = cell.content else { continue }
                    let value = evaluator.value(sheet: sheet, row: row, column: column)
                    if cell.cached == nil { workbook.sheets[sheet].keep(value, row, column) }
                }
            }
        }
        return workbook
    }

    /// The workbook with what the formulas come to of which nothing is kept yet; what is kept is taken as it stands.
    package var completed: Workbook {
        var evaluator = FormulaEvaluator(self, trustsKept: true)
        var workbook = self
        for sheet in sheets.indices {
            for (row, cells) in sheets[sheet].rows.enumerated() {
                for (column, cell) in cells.enumerated() {
                    guard let cell, case .formula = cell.content, cell.cached == nil else { continue }
                    workbook.sheets[sheet].keep(
                        evaluator.value(sheet: sheet, row: row, column: column), row, column)
                }
            }
        }
        return workbook
    }

    /// What a cell comes to when all is computed anew, whatever is kept with it.
    package func recomputed(_ places: [CellReference]) -> [CellValue] {
        var evaluator = FormulaEvaluator(self)
        for sheet in sheets.indices.dropFirst() {
            let width = sheets[sheet].rows.map { $0.count }.max() ?? 0
            for column in 0..<width {
                for row in sheets[sheet].rows.indices where sheets[sheet][row, column] != nil {
                    _ = evaluator.value(sheet: sheet, row: row, column: column)
                }
            }
        }
        return places.map { evaluator.value(sheet: $0.sheet, row: $0.row, column: $0.column) }
    }
}
