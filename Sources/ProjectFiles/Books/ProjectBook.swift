import Syntax

/// A project in a workbook: a table of it, or what valor wrote with the figures as they now stand.
///
/// ```swift
/// let source = try ProjectBook.source(name: "book.xlsx", bytes: bytes)     // a text whose places are cells
/// ```
package enum ProjectBook {
    /// The project's text: what the one reader of tables takes, or the file that valor put into its workbook.
    package static func source(name: String, bytes: [UInt8]) throws(BookFault) -> SourceText {
        let book = try Book(bytes)
        if let original = OriginalSheet(in: book) {
            return SourceText(name: name, of: InputsSheet.text(of: book, original))
        }
        if InputsSheet(in: book) != nil { throw .noOriginal }
        let sheet = try table(of: book)
        guard let text = BookText(table: sheet) else {
            throw .tooManyCells(sheet: sheet.name, most: BookSheet.mostCells)
        }
        return SourceText(name: name, of: text)
    }

    /// The sheet that is the project's table: the only one, or the only one with a header as tables of projects have.
    private static func table(of book: Book) throws(BookFault) -> BookSheet {
        let filled = book.sheets.filter { !$0.cells.isEmpty }
        if filled.count == 1 { return filled[0] }
        let fitting = filled.filter(isTable)
        if fitting.count > 1 { throw .severalProjects(sheets: fitting.map { $0.name }) }
        guard let sheet = fitting.first else {
            let headings = [SheetColumn.kind, .what, .amount].map { $0.rawValue }
            throw .noProject(sheets: filled.map { $0.name }, headings: headings)
        }
        return sheet
    }

    private static func isTable(_ sheet: BookSheet) -> Bool {
        let start = BookSheet(name: sheet.name, cells: Array(sheet.cells.prefix(2000)))
        guard let text = BookText(table: start) else { return false }
        var reader = CSVReader(text.bytes)
        while let row = reader.next() {
            if !row.isBlank, !row[0].hasPrefix("#") { return ProjectSheet.isHeader(row) }
        }
        return false
    }
}
