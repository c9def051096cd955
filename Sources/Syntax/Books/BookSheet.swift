/// A sheet that was read.
package struct BookSheet: Sendable {
    /// What its tab says.
    package let name: String
    /// The cells that hold something, row by row, each from the left.
    package let cells: [BookCell]

    /// A sheet by its parts.
    package init(name: String, cells: [BookCell]) {
        self.name = name
        self.cells = cells
    }

    /// The most cells that are read of a sheet.
    package static let mostCells = 1_000_000

    /// A cell by its row and column, from 0.
    package func cell(_ row: Int, _ column: Int) -> BookCell? {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if (cells[middle].row, cells[middle].column) < (row, column) { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].row == row && cells[low].column == column ? cells[low] : nil
    }
}

/// A cell that was read.
package struct BookCell: Sendable, Hashable {
    /// What kind of thing a cell holds.
    package enum Kind: Sendable, Hashable {
        case text
        /// A number; a percentage is one as well.
        case number(Double)
        case day
        case truth(Bool)
        case error
    }

    /// Its row and column, from 0.
    package let row: Int
    package let column: Int
    /// What it holds.
    package let kind: Kind
    /// What it holds as a text: a number in digits with a point, a day as 2027-01-31, a truth as TRUE or FALSE.
    package let text: String
    /// Whether that comes from a formula.
    package let isFormula: Bool

    /// A cell by its parts.
    package init(row: Int, column: Int, kind: Kind, text: String, isFormula: Bool = false) {
        self.row = row
        self.column = column
        self.kind = kind
        self.text = text
        self.isFormula = isFormula
    }
}
