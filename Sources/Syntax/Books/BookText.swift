/// What cells of a workbook say, as a text that readers of texts take, and the way from a byte of it to its cell.
///
/// ```swift
/// let table = BookText(table: sheet)            // "sep=,\nkind,what,amount\n…"
/// table.map { SourceText(name: "book.xlsx", of: $0) }
/// ```
package struct BookText: Sendable {
    /// A stretch of the text that a cell says.
    struct Stretch: Sendable {
        let bytes: Range<Int>
        let sheet: Int
        let row: Int
        let column: Int
        let isNumber: Bool
    }

    /// A cell in which a figure is no longer what the file says, and what it was and is.
    package struct Change: Sendable, Hashable {
        /// The byte of the text at which the figure stands.
        package let offset: Int
        /// What it is called, and what it was and is; nothing for what it is where a formula was overwritten.
        package let fact: BookConcern

        /// A change by its place and what it is.
        package init(offset: Int, fact: BookConcern) {
            self.offset = offset
            self.fact = fact
        }
    }

    /// The text.
    package private(set) var bytes: [UInt8] = []
    /// What differs from what valor wrote.
    package var changes: [Change] = []
    /// The name of the file that the workbook was made of, where it says so.
    package var original: String?
    /// For whom that workbook was computed, where it says so.
    package var perspective: String?
    private var sheets: [String] = []
    private var stretches: [Stretch] = []

    /// The most bytes of text that are made of a sheet.
    private static let mostBytes = 64 << 20

    /// No text yet.
    package init() {}

    /// A sheet as rows of fields; nothing where that is too much text.
    package init?(table sheet: BookSheet) {
        append("sep=,\n")
        var (row, column) = (-1, 0)
        for cell in sheet.cells {
            if cell.row != row {
                if row >= 0 { append("\n") }
                (row, column) = (cell.row, 0)
                if cell.column > 0 { note("", sheet.name, row: row, column: 0) }
            }
            append(String(repeating: ",", count: cell.column - column))
            column = cell.column
            let isPlain = cell.text.utf8.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x0A && $0 != 0x0D }
            let isNumber = if case .number = cell.kind { true } else { false }
            var text = cell.text
            if !isPlain {
                let parts = cell.text.split(separator: "\"", omittingEmptySubsequences: false)
                text = "\"" + parts.joined(separator: "\"\"") + "\""
            }
            note(text, sheet.name, row: row, column: column, isNumber: isNumber)
            if bytes.count > Self.mostBytes { return nil }
        }
        append("\n")
    }

    /// Adds what no cell says, and takes the place of the cell before it.
    package mutating func append(_ text: String) { bytes += text.utf8 }

    /// Adds what a cell says.
    package mutating func note(_ text: String, _ sheet: String, row: Int, column: Int, isNumber: Bool = false) {
        if sheets.last != sheet { sheets.append(sheet) }
        let start = bytes.count
        bytes += text.utf8
        stretches.append(
            Stretch(
                bytes: start..<bytes.count, sheet: sheets.count - 1, row: row, column: column, isNumber: isNumber))
    }

    /// The cell that a byte comes from; between two cells each byte is an empty one.
    func place(at offset: Int) -> CellPlace? {
        guard let stretch = stretch(at: offset) ?? stretches.first else { return nil }
        return CellPlace(
            sheet: sheets[stretch.sheet], row: stretch.row,
            column: stretch.column + max(0, offset - stretch.bytes.upperBound))
    }

    func holdsNumber(at offset: Int) -> Bool {
        stretch(at: offset).map { $0.isNumber && $0.bytes.lowerBound == offset } ?? false
    }

    /// The last stretch that begins at or before a byte.
    private func stretch(at offset: Int) -> Stretch? {
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].bytes.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? stretches[low - 1] : nil
    }
}
