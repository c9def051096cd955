import Syntax

/// The sheet of a workbook on which valor keeps the project's file, and where formulas stood.
///
/// The first column says what a row holds: `valor/workbook/1` and the file's name, `option` with a sheet of inputs
/// and the option that they are of, `perspective` for whom results were asked for, `formulas` with a sheet and a range of cells, `json` with a line of the file, which goes on in the next columns where it is longer than a cell may be.
package struct OriginalSheet {
    /// What the first cell says.
    package static let mark = "valor/workbook/1"
    package static let formulas = "formulas"
    package static let json = "json"
    package static let option = "option"
    package static let perspective = "perspective"
    /// The most that is written into a cell; spreadsheets hold 32,767.
    package static let longestCell = 30_000

    /// The sheet.
    let sheet: BookSheet
    /// The name of the file that the workbook was made of.
    let file: String
    /// Where formulas stood, by sheet.
    let areas: [(sheet: String, area: String)]
    /// Which option of the file a sheet of inputs is of, where the file has several.
    let options: [(sheet: String, id: String)]
    /// For whom results were asked for, where that is not everyone.
    private(set) var perspective: String?
    /// The lines of the file, each with its row.
    let lines: [(row: Int, text: String)]

    /// The sheet in a workbook that valor wrote; nothing where it has none.
    init?(in book: Book) {
        guard let sheet = book.sheets.last(where: { $0.cell(0, 0)?.text == Self.mark }) else { return nil }
        self.sheet = sheet
        file = sheet.cell(0, 1)?.text ?? ""
        var areas: [(sheet: String, area: String)] = []
        var options: [(sheet: String, id: String)] = []
        var lines: [(row: Int, text: String)] = []
        var what = ""
        var row = -1
        for cell in sheet.cells where cell.row > 0 {
            if cell.row != row {
                row = cell.row
                what = cell.column == 0 ? cell.text : ""
                if what == Self.json { lines.append((row, "")) }
                if what == Self.formulas, let name = sheet.cell(row, 1), let area = sheet.cell(row, 2) {
                    areas.append((name.text, area.text))
                }
                if what == Self.perspective { perspective = sheet.cell(row, 1)?.text }
                if what == Self.option, let name = sheet.cell(row, 1), let id = sheet.cell(row, 2) {
                    options.append((name.text, id.text))
                }
            }
            if what == Self.json, cell.column > 0 { lines[lines.count - 1].text += cell.text }
        }
        guard !lines.isEmpty else { return nil }
        self.areas = areas
        self.options = options
        self.lines = lines
    }

    /// Whether valor wrote a formula into a cell.
    func hadFormula(_ sheet: String, row: Int, column: Int) -> Bool {
        areas.contains { name, area in
            let ends = area.split(separator: ":").compactMap { CellPlace.of(String($0)) }
            guard name == sheet, let first = ends.first, let last = ends.last else { return false }
            return (first.row...max(first.row, last.row)).contains(row)
                && (first.column...max(first.column, last.column)).contains(column)
        }
    }

    /// The cells in which formulas stood and no longer do.
    func overwritten(in book: Book) -> [(sheet: String, cell: BookCell)] {
        areas.flatMap { name, area -> [(sheet: String, cell: BookCell)] in
            let ends = area.split(separator: ":").compactMap { CellPlace.of(String($0)) }
            guard let first = ends.first, let last = ends.last,
                let sheet = book.sheets.first(where: { $0.name == name })
            else { return [] }
            return sheet.cells.filter { cell in
                !cell.isFormula && (first.row...max(first.row, last.row)).contains(cell.row)
                    && (first.column...max(first.column, last.column)).contains(cell.column)
            }.map { (name, $0) }
        }
    }
}
