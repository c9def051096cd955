import Languages

/// A workbook: sheets of typed cells, formulas as trees, and the names of cells.
///
/// ```swift
/// var sheet = Sheet("Summary")
/// sheet[0, 0] = .text("Net present value", .label)
/// sheet[0, 1] = .formula(.name("gains") - .name("costs"), CellStyle(.value, .integer))
/// let bytes = Workbook(title: "A project", language: .english, sheets: [sheet]).bytes
/// ```
package struct Workbook: Sendable {
    /// What it is about.
    package var title: String
    /// What it is, for programs that read it back.
    package var about: String
    /// The language of its texts.
    package var language: Language
    /// The sheets, in order.
    package var sheets: [Sheet]
    /// The names of cells, each once whatever its case.
    package var names: [CellName] = []

    /// A workbook by its parts.
    package init(title: String, about: String = "", language: Language, sheets: [Sheet] = []) {
        self.title = title
        self.about = about
        self.language = language
        self.sheets = sheets
    }

    /// A cell that formulas call by a name.
    package struct CellName: Sendable, Hashable {
        /// The name.
        package var name: String
        /// The cell.
        package var place: CellReference

        /// A name of a cell.
        package init(_ name: String, _ place: CellReference) {
            self.name = name
            self.place = place
        }
    }
}

/// A sheet of a workbook.
package struct Sheet: Sendable {
    /// What its tab says.
    package var name: String
    /// The rows, each with its cells from the left.
    package private(set) var rows: [[SheetCell?]] = []
    /// How wide the columns are, in characters.
    package var widths: [Int: Double] = [:]
    /// How high some rows are, in points; the others as their text asks for.
    package var heights: [Int: Double] = [:]
    /// How many rows and columns stay in sight.
    package var frozen: (rows: Int, columns: Int) = (0, 0)
    /// Whether only cells that are inputs can be written into; without a password.
    package var isProtected = false
    /// What may be written into some cells.
    package var validations: [Validation] = []
    /// How cells look while a formula holds.
    package var conditions: [ConditionalLook] = []
    /// What is drawn on it.
    package var charts: [SheetChart] = []
    /// How it is printed.
    package var print = PrintSetup()
    /// Whether lines between cells are shown.
    package var showsGrid = false
    /// Columns and rows that are folded away at first.
    package var foldedRows: [ClosedRange<Int>] = []

    /// An empty sheet.
    package init(_ name: String) { self.name = name }

    /// A cell by its row and column, from 0.
    package subscript(row: Int, column: Int) -> SheetCell? {
        get { rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : nil }
        set {
            while rows.count <= row { rows.append([]) }
            while rows[row].count <= column { rows[row].append(nil) }
            rows[row][column] = newValue
        }
    }

    /// Writes cells side by side.
    package mutating func put(_ row: Int, _ column: Int, _ cells: [SheetCell?]) {
        for (offset, cell) in cells.enumerated() where cell != nil { self[row, column + offset] = cell }
    }

    /// Makes a row high enough for texts that go on in lines below, where the columns are as wide as they are by now.
    package mutating func fit(row: Int) {
        guard rows.indices.contains(row) else { return }
        let lines = rows[row].enumerated().map { column, cell -> Int in
            guard case .value(.text(let text))? = cell?.content else { return 1 }
            // Words do not fill lines to the end.
            return Int((1.1 * Double(DisplayWidth.of(text)) / (widths[column] ?? 9)).rounded(.up))
        }
        let most = min(8, lines.max() ?? 1)
        if most > 1 { heights[row] = 15 * Double(most) }
    }

    /// Keeps what a formula comes to.
    mutating func keep(_ value: CellValue, _ row: Int, _ column: Int) { rows[row][column]?.cached = value }

    /// How it is printed.
    package struct PrintSetup: Sendable, Hashable {
        /// The last row and column that are printed; all where there is none.
        package var area: (rows: Int, columns: Int)?
        /// The rows that every page begins with.
        package var titleRows: ClosedRange<Int>?
        /// The rows with which a page begins, whatever has room on the one before.
        package var breaks: [Int] = []
        /// Whether pages lie on their side.
        package var isLandscape = true

        package static func == (one: PrintSetup, other: PrintSetup) -> Bool {
            one.area?.rows == other.area?.rows && one.area?.columns == other.area?.columns
                && one.titleRows == other.titleRows && one.isLandscape == other.isLandscape
                && one.breaks == other.breaks
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(area?.rows)
            hasher.combine(area?.columns)
            hasher.combine(titleRows)
        }
    }
}

/// A cell of a sheet.
package struct SheetCell: Sendable {
    /// What it holds: a value, or a formula.
    package enum Content: Sendable, Hashable {
        case value(CellValue)
        case formula(Formula)
    }

    /// What it holds.
    package var content: Content
    /// How it looks.
    package var style: CellStyle
    /// What its formula comes to.
    package var cached: CellValue?

    /// A cell from its parts.
    package init(_ content: Content, _ style: CellStyle, cached: CellValue? = nil) {
        self.content = content
        self.style = style
        self.cached = cached
    }

    /// A text.
    package static func text(_ text: String, _ style: CellStyle) -> SheetCell { .init(.value(.text(text)), style) }
    /// A text that looks so.
    package static func text(_ text: String, _ kind: CellStyle.Kind) -> SheetCell { .text(text, CellStyle(kind)) }
    /// A number.
    package static func number(_ number: Double, _ style: CellStyle) -> SheetCell {
        .init(.value(.number(number)), style)
    }
    /// A formula.
    package static func formula(_ formula: Formula, _ style: CellStyle, cached: CellValue? = nil) -> SheetCell {
        .init(.formula(formula), style, cached: cached)
    }
    /// Nothing, in a style.
    package static func blank(_ style: CellStyle) -> SheetCell { .init(.value(.blank), style) }
    /// A value that nobody knows.
    package static func notAvailable(_ style: CellStyle) -> SheetCell { .init(.value(.error(.notAvailable)), style) }
}

/// What may be written into some cells.
package struct Validation: Sendable, Hashable {
    /// What is allowed.
    package enum Rule: Sendable, Hashable {
        /// One of these words.
        case list([String])
        /// A number from one to another; what is nothing is open.
        case number(Double?, Double?)
        /// A whole number.
        case wholeNumber(Int, Int)
    }

    /// The first cell.
    package var row: Int
    /// Its column.
    package var column: Int
    /// What is allowed.
    package var rule: Rule
    /// What is said of anything else.
    package var message: String

    /// A rule for a cell.
    package init(row: Int, column: Int, _ rule: Rule, message: String) {
        self.row = row
        self.column = column
        self.rule = rule
        self.message = message
    }
}

/// How cells look while a formula holds.
package struct ConditionalLook: Sendable, Hashable {
    /// How they look.
    package enum Look: String, Sendable, Hashable, CaseIterable {
        /// An input that was changed.
        case changed
        /// Something that fails.
        case failing
        /// What is beyond the horizon.
        case beyond
    }

    /// The corners of the cells.
    package var first: CellReference
    package var last: CellReference
    /// What must hold, as seen from the first cell.
    package var formula: Formula
    /// How they look then.
    package var look: Look

    /// A look by its parts.
    package init(_ first: CellReference, _ last: CellReference, _ formula: Formula, _ look: Look) {
        self.first = first
        self.last = last
        self.formula = formula
        self.look = look
    }
}
