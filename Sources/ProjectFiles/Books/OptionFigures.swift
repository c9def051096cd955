import Numerics
import Syntax

/// Where the figures of a file's options stand in it: what two options have from the same place is one figure.
package struct OptionFigures {
    private let places: [(id: String, figures: FigurePlaces)]

    /// The figures of a file's options.
    package init(of root: JSONNode) {
        places = OptionTree.all(of: root).map { ($0.id, FigurePlaces(of: $0.tree, in: [])) }
    }

    /// What tells where a figure of an option stands in the file; nothing where the file has it in another form.
    package func place(_ option: String, _ key: String, number: Double) -> String? {
        place(option, key, BookCell(row: 0, column: 0, kind: .number(number), text: MachineNumber.text(number)))
    }

    /// The same of a month, by its day.
    package func place(_ option: String, _ key: String, day: Int) -> String? {
        let month = SpreadsheetDay.date(ofDay: day)
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let text = "\(month.year)-\(two(month.month))-\(two(month.day))"
        return place(option, key, BookCell(row: 0, column: 0, kind: .day, text: text))
    }

    /// The same of a word.
    package func place(_ option: String, _ key: String, word: String) -> String? {
        place(option, key, BookCell(row: 0, column: 0, kind: .text, text: word))
    }

    private func place(_ option: String, _ key: String, _ cell: BookCell) -> String? {
        guard let figures = places.first(where: { $0.id == option })?.figures,
            let edit = figures.edit(key, was: cell, now: cell)
        else { return nil }
        // What the file does not say yet is added at one place, whatever it is.
        return "\(edit.range.lowerBound)\(edit.before)"
    }
}
