import Numerics
import Syntax

/// Where the figures of a file and of its options stand in it, and how: what two options have from the same place is one
/// figure.
package struct WrittenFigures {
    private let places: [(id: String?, figures: FigurePlaces)]

    /// The figures of a file.
    package init(of root: JSONNode) {
        places =
            [(nil, FigurePlaces(of: root, in: []))]
            + OptionTree.all(of: root).map { ($0.id, FigurePlaces(of: $0.tree, in: [])) }
    }

    /// By which part of a figure an end of its range lies below or above it, where it is written so; nothing for an amount.
    package func share(ofEnd end: String, _ key: String, option: String?) -> Double? {
        places.first { $0.id == option }?.figures.share(ofEnd: end, key)
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
