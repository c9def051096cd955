import Numerics
import Syntax

// How formulas are written into a file: in `A1`, with the names of functions in English, whatever the reader's language.
extension Formula {
    /// The formula as a cell of a sheet has it, without the sign of equality.
    package func text(onSheet sheet: Int, of workbook: Workbook) -> String {
        text { reference, end in reference.a1(onSheet: sheet, upTo: end, of: workbook) }
    }

    /// The same with places relative to the cell it stands in, as `R[-1]C`: formulas along a row are one and the same.
    package func relativeText(row: Int, column: Int) -> String {
        text { reference, end in
            let range = end.map { ":" + $0.relative(toRow: row, column: column) } ?? ""
            return reference.relative(toRow: row, column: column) + range
        }
    }

    private func text(_ place: (CellReference, CellReference?) -> String) -> String {
        switch self {
        case .number(let number): MachineNumber.text(number).uppercased()
        case .text(let text): "\"" + Self.doubled(text) + "\""
        case .name(let name): name
        case .cell(let reference): place(reference, nil)
        case .range(let first, let last): place(first, last)
        case .negated(let part): "-" + part.text(within: 7, place)
        case .operation(let sign, let left, let right):
            // What is not associative, or could lose digits if it were regrouped, keeps its brackets to the right.
            left.text(within: sign.precedence, place) + sign.rawValue + right.text(within: sign.precedence + 1, place)
        case .call(let function, let arguments):
            function.rawValue + "(" + arguments.map { $0.text(place) }.joined(separator: ",") + ")"
        }
    }

    private func text(within precedence: Int, _ place: (CellReference, CellReference?) -> String) -> String {
        let text = text(place)
        return self.precedence < precedence ? "(" + text + ")" : text
    }

    private var precedence: Int {
        switch self {
        case .operation(let sign, _, _): sign.precedence
        // A minus binds more tightly than a power in spreadsheets: −2^2 is 4 there. The brackets leave no doubt.
        case .negated: 3
        case .number(let number) where number < 0: 3
        case .number, .text, .name, .cell, .range, .call: 9
        }
    }

    private static func doubled(_ text: String) -> String {
        text.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) }
    }
}

extension CellReference {
    /// `B7`, `$B$7`, or with its sheet before it where that is another one; with the end of a range behind it.
    func a1(onSheet own: Int, upTo end: CellReference?, of workbook: Workbook) -> String {
        let range = a1 + (end.map { ":" + $0.a1 } ?? "")
        return sheet == own ? range : Self.quoted(workbook.sheets[sheet].name) + "!" + range
    }

    /// The reference within its sheet.
    package var a1: String {
        (fixesColumn ? "$" : "") + CellPlace.letters(ofColumn: column) + (fixesRow ? "$" : "") + String(row + 1)
    }

    func relative(toRow row: Int, column: Int) -> String {
        let rows = fixesRow ? String(self.row + 1) : "[\(self.row - row)]"
        let columns = fixesColumn ? String(self.column + 1) : "[\(self.column - column)]"
        return "S\(sheet)R\(rows)C\(columns)"
    }

    /// A sheet's name between quotes, as formulas have it.
    static func quoted(_ name: String) -> String {
        "'" + name.reduce(into: "") { $0 += $1 == "'" ? "''" : String($1) } + "'"
    }
}
