import Documents
import Facts
import Languages
import Numerics
import Projects

/// A figure of a project as a row of a workbook's inputs: a cell with a name, its unit, its range and where it comes from.
struct WorkbookFigure {
    /// The name of the cell that may be changed; that of the one in use ends in `_used`.
    let name: String
    /// By what programs find it again: a figure's id, or a term.
    let key: String
    /// The line that it belongs to.
    let line: String
    /// What it is.
    let label: String
    let unit: String
    /// Its value; `#N/A` where nobody knows it.
    var value: CellValue
    var low: Double?
    var high: Double?
    /// By which part of the value the ends lie below or above it, where the file writes them so: they move along with it.
    var lowShare: Double?
    var highShare: Double?
    let format: NumberFormat
    var source = ""
    var note = ""
    var rule: Validation.Rule?
    /// What it is until something is typed over it, where it moves along with another one.
    var follows: Formula?
    /// Whether the line is a cost, whose range ends high where all is unfavourable.
    var isCost = true
    /// What formulas use, where that is something else than the value or an end of its range.
    var used: ((CellReference) -> Formula)?

    var isRanged: Bool { low != nil || high != nil }
    /// What formulas read.
    var usedName: String { name + "_used" }
}

/// The names of a workbook: each once whatever its case, and none that a spreadsheet takes for a cell.
struct WorkbookNames {
    private var taken: Set<String> = []

    /// A name made of some words, that nothing else has.
    mutating func name(_ parts: String...) -> String {
        var name = ""
        for scalar in parts.joined(separator: "_").unicodeScalars {
            let isPlain = scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber)
            name += isPlain ? String(Character(scalar)) : "_"
        }
        if name.first?.isDigit != false { name = "_" + name }
        var unique = name
        var count = 2
        while taken.contains(unique.lowercased()) || taken.contains(unique.lowercased() + "_used") {
            unique = "\(name)_\(count)"
            count += 1
        }
        taken.insert(unique.lowercased())
        taken.insert(unique.lowercased() + "_used")
        return unique
    }
}
