import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension BudgetBook {
    static let firstLine = 4
    /// The column of a line's total, before which its mark stands.
    var lineTotal: Int { 4 + years.count + (isOpen ? 1 : 0) }

    /// The first and last row of a line's amounts in a year, or in all.
    private func rows(of line: Int, in place: Int? = nil) -> ClosedRange<Int>? {
        let own = rows.indices.filter { rows[$0].index == line && (place == nil || rows[$0].place == place) }
        guard let first = own.first, let last = own.last else { return nil }
        return (Self.firstRow + first)...(Self.firstRow + last)
    }

    /// The lines, with what of each falls in each year.
    var linesSheet: Sheet {
        var sheet = sheet(
            .lines, title: say(.byLine),
            note: words.say(
                en:
                    "\(report.prefix(item.currency)). Sums of the sheet \"\(name(of: .rows))\"; nothing is written here.",
                es:
                    "\(report.prefix(item.currency)). Sumas de la hoja \"\(name(of: .rows))\"; aquí no se escribe nada.",
                pt: "\(report.prefix(item.currency)). Somas da planilha \"\(name(of: .rows))\"; aqui nada se escreve."))
        sheet.put(
            Self.firstLine - 1, 0,
            [words.label(.what), say(.budgetClass), say(.who), say(.means)].map { .text($0, .heading) }
                + years.map { .text($0.name, .headingRight) } + (isOpen ? [.text("", .heading)] : [])
                + [.text(words.label(.total), .headingRight)])
        let (value, total) = (CellStyle(.value, amount), CellStyle(.result, amount))
        // The rows of all lines stand in the order of these.
        var next = Self.firstRow
        for (number, line) in budget.lines.enumerated() {
            let row = Self.firstLine + number
            sheet.put(
                row, 0,
                [
                    .text(words.text(line.flow.what), .label), .text(words.name(line.budgetClass), .aside),
                    .text(words.name(line.party), .aside), line.means.map { .text(words.name($0), .aside) },
                ])
            let first = next
            for place in years.indices {
                let rows = next...(next + line.parts(at: place).count - 1)
                next = rows.upperBound + 1
                let sum = rounded(.call(.SUM, [range(.rows, rows, column(.counted))]))
                let isUnknown = line.isUnknown(at: place)
                sheet[row, 4 + place] = .formula(
                    isUnknown
                        ? .when(
                            Formula.call(.SUM, [range(.rows, rows, column(.unknown))]).isAbove(0), .notAvailable, sum)
                        : sum, value,
                    cached: isUnknown ? .error(.notAvailable) : .number(budget.unit.amount(line.counts[place])))
            }
            let rows = first...(next - 1)
            let sum = rounded(.call(.SUM, [range(.rows, rows, column(.counted))]))
            let open = Formula.call(.SUM, [range(.rows, rows, column(.unknown))]).isAbove(0)
            let known = line.isPartlyKnown ? CellValue.number(budget.unit.amount(line.total)) : .error(.notAvailable)
            sheet[row, lineTotal] = .formula(
                line.unknown == nil ? sum : .when(.all([open, sum.isEqual(0)]), .notAvailable, sum), total,
                cached: known)
            if isOpen, line.unknown != nil {
                let isTotalOpen = Formula.all([open, .call(.ISNUMBER, [cell(.lines, row, lineTotal)])])
                sheet[row, lineTotal - 1] = .formula(.when(isTotalOpen, .text("≥"), ""), CellStyle(.bound))
            }
        }
        sheet.widths = [0: 36, 1: 14, 2: 12, 3: 12]
        for place in years.indices { sheet.widths[4 + place] = 13 }
        if isOpen { sheet.widths[lineTotal - 1] = 3 }
        sheet.widths[lineTotal] = 15
        sheet.frozen = (Self.firstLine, 1)
        sheet.print.area = (Self.firstLine + max(1, budget.lines.count) - 1, lineTotal)
        sheet.print.titleRows = (Self.firstLine - 1)...(Self.firstLine - 1)
        return sheet
    }
}
