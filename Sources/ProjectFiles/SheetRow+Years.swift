import Findings
import Projects
import Syntax

// What a table has in a column for each year, as guides lay it out.
extension SheetRow {
    /// Where a fact stands: under the amount, in a table of years the first of these, else in the only cell beside its name.
    var factCell: SheetNumbers.Cell? {
        cells[.amount] ?? yearCells.first?.cell ?? Self.onlyValue(cells).flatMap { cells[$0] }
    }

    /// The only column with something in it beside the kind of row and the name of a fact; remarks aside.
    static func onlyValue(_ cells: [SheetColumn: SheetNumbers.Cell]) -> SheetColumn? {
        let aside = [SheetColumn.kind, .what]
        let others = cells.keys.filter { !aside.contains($0) && !$0.isRemark }
        return others.count == 1 ? others.first : nil
    }

    /// The cells of years, in the order of their columns.
    var yearCells: [(column: SheetColumn, cell: SheetNumbers.Cell)] {
        cells.filter { $0.key.isYear }.map { (column: $0.key, cell: $0.value) }
            .sorted { $0.cell.offset < $1.cell.offset }
    }

    /// Puts what stands under years where it belongs: amounts, or in a row of what each unit is worth, how many there are.
    func addYears(
        _ years: [(column: SheetColumn, cell: SheetNumbers.Cell)], isVolume: Bool, numbers: SheetNumbers,
        to line: inout [JSONMember], or volume: inout [JSONMember]
    ) {
        guard let first = years.first else { return }
        if let other = [SheetColumn.amount, .volume].first(where: { cells[$0] != nil }) {
            return log.note(ProjectProblem.conflictingTiming([name(first.column), name(other)]), at: first.cell.offset)
        }
        let members = years.map { column, cell in
            JSONMember(
                key: column.rawValue, keyOffset: column.place ?? cell.offset,
                value: numbers.node(cell.text, at: cell.offset))
        }
        if isVolume {
            volume.append(object(noun, members, at: cells[.unit]?.offset ?? first.cell.offset))
        } else {
            line.append(object(LineKey.amounts.name, members, at: first.cell.offset))
        }
    }
}

extension SheetColumn {
    /// Whether its cells say something about a row that is not computed with, and may stand beside a fact too.
    var isRemark: Bool { [LineKey.note.name, LineKey.source.name].contains(rawValue) }
}
