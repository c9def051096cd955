/// A chart on a sheet, drawn of the sheet's cells by whatever opens the workbook.
///
/// ```swift
/// var chart = SheetChart(.lines, .cell(finding), description: "…", rows: 20...38, columns: 0...4)
/// chart.series = [.init(name: name, across: years, values: net, colour: .navy)]
/// ```
package struct SheetChart: Sendable {
    /// What stands over it.
    package enum Title: Sendable, Hashable {
        /// A text with a smaller line below it.
        case text(String, subtitle: String)
        /// What a cell comes to.
        case cell(CellReference)
    }

    /// What values are drawn as.
    package enum Form: Sendable, Hashable {
        /// Columns on top of one another, and marks on them.
        case columns
        /// Bars that lie, side by side or one behind the other.
        case bars(areStacked: Bool)
        /// Columns without a gap between them.
        case histogram
        /// Lines over places of equal width.
        case lines
        /// Lines over numbers.
        case curves
        /// Points between two scales of powers of ten.
        case points
    }

    /// One row or column of values.
    package struct Series: Sendable {
        /// The cell that says what it is.
        package var name: CellReference
        /// The cells of what stands under the values, or of the numbers across.
        package var across: Cells
        /// The cells of the values.
        package var values: Cells
        package var colour: ChartColour
        /// Whether it is a mark on each column, where the others are columns.
        package var isMarks: Bool
        package var isDashed: Bool
        /// Whether nothing of it is seen, as what floating bars stand on.
        package var isUnseen: Bool

        package init(
            name: CellReference, across: Cells, values: Cells, colour: ChartColour, isMarks: Bool = false,
            isDashed: Bool = false,
            isUnseen: Bool = false
        ) {
            (self.name, self.across, self.values, self.colour) = (name, across, values, colour)
            (self.isMarks, self.isDashed, self.isUnseen) = (isMarks, isDashed, isUnseen)
        }
    }

    /// Cells from a first to a last one, of a row or a column.
    package struct Cells: Sendable, Hashable {
        package let first: CellReference
        package let last: CellReference

        package init(_ first: CellReference, _ last: CellReference) { (self.first, self.last) = (first, last) }

        /// Every cell of them.
        package var all: [CellReference] {
            var cells: [CellReference] = []
            for row in first.row...max(first.row, last.row) {
                for column in first.column...max(first.column, last.column) {
                    cells.append(CellReference(sheet: first.sheet, row: row, column: column))
                }
            }
            return cells
        }
    }

    package var form: Form
    package var title: Title
    /// The finding with its figures, for whoever does not see it.
    package var description: String
    package var series: [Series] = []
    /// What the numbers across are; nothing where that is said under each.
    package var acrossTitle = ""
    /// The measure upwards and its unit.
    package var upwardsTitle = ""
    /// How the numbers upwards are written, and those across where they are numbers.
    package var upwards: NumberFormat = .general
    package var across: NumberFormat = .general
    /// The rows and columns that it covers.
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>

    package init(
        _ form: Form, _ title: Title, description: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>
    ) {
        (self.form, self.title, self.description) = (form, title, description)
        (self.rows, self.columns) = (rows, columns)
    }

    /// Whether a legend is needed: what is a line has its name at its end, and one series alone needs none.
    var hasLegend: Bool {
        switch form {
        case .lines, .curves, .points, .histogram: false
        case .columns, .bars: series.count { !$0.isUnseen } > 1
        }
    }
}
