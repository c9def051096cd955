import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

/// The first sheet of the budgets of several projects: what those in the same money and fiscal years come to together.
struct BudgetTogether {
    private let report: BudgetReport
    private let books: [BudgetBook]
    private let sums: [BudgetReport.Together]

    private var words: Words { report.words }

    init(_ report: BudgetReport, _ books: [BudgetBook], _ sums: [BudgetReport.Together]) {
        (self.report, self.books, self.sums) = (report, books, sums)
    }

    /// The sums, each the sum of the cells of its projects.
    var sheet: Sheet {
        var sheet = Sheet(report.say(.together))
        sheet.isProtected = true
        sheet.heights[0] = 24
        sheet[0, 0] = .text(report.say(.title), .title)
        sheet[1, 0] = .text(
            words.say(
                en: "The sums of the projects' own sheets: change their amounts there.",
                es: "Las sumas de las hojas de los proyectos: cambie allí sus montos.",
                pt: "As somas das planilhas dos projetos: altere lá os seus valores."), .note)
        var row = 3
        for sum in sums { put(sum, from: &row, &sheet) }
        checks(in: row, &sheet)
        sheet.widths = [0: 34]
        for place in 0..<8 { sheet.widths[1 + place] = 17 }
        return sheet
    }

    private func put(_ sum: BudgetReport.Together, from row: inout Int, _ sheet: inout Sheet) {
        let own = books.filter { sum.ids.contains($0.item.id) && $0.item.currency == sum.currency }
        let columns = own.flatMap { $0.spendingColumns }.reduce(into: [BudgetBook.SumColumn]()) { columns, column in
            if !columns.contains(where: { $0.name == column.name }) { columns.append(column) }
        }
        // In the order of a project's own table.
        let order = ["capital", "current", "closing", "transferPaid", "spending", "spendingInKind"]
        let shown = columns.sorted {
            (order.firstIndex(of: $0.name) ?? order.count) < (order.firstIndex(of: $1.name) ?? order.count)
        }
        sheet[row, 0] = .text("\(report.say(.together)): \(sum.currency)", .section)
        sheet[row + 1, 0] = .text(words.list(sum.ids), .note)
        row += 2
        sheet.put(
            row, 0,
            [.text(report.say(.fiscalYear), .heading)] + shown.map { .text($0.heading, .headingRight) })
        sheet.widths = [0: 34]
        let head = row
        let account = sum.account
        for (place, year) in account.years.enumerated() {
            row += 1
            sheet[row, 0] = .text(year.name, .label)
            for (number, column) in shown.enumerated() {
                let parts = own.compactMap { book -> Formula? in
                    guard let number = book.spendingColumns.firstIndex(where: { $0.name == column.name }),
                        let place = book.years.firstIndex(where: { $0.name == year.name })
                    else { return nil }
                    return book.cell(.summary, book.firstTableYears.lowerBound + place, book.sumColumn(number))
                }
                let known = known(column.name, account)
                let format = NumberFormat.number(decimals: report.decimals(of: [account.spending]))
                sheet[row, 1 + number] = .formula(
                    own[0].rounded(.sum(of: parts), account.spending.unit), CellStyle(.value, format),
                    cached: known.map { .number($0.amount(at: place)) })
            }
        }
        row += 1
        sheet[row, 0] = .text(words.label(.total), .labelTotal)
        let sheetPlace = 0
        for (number, column) in shown.enumerated() {
            let range = Formula.range(
                CellReference(sheet: sheetPlace, row: head + 1, column: 1 + number),
                CellReference(sheet: sheetPlace, row: row - 1, column: 1 + number))
            let format = NumberFormat.number(decimals: report.decimals(of: [account.spending]))
            sheet[row, 1 + number] = .formula(
                own[0].rounded(.call(.SUM, [range]), account.spending.unit), CellStyle(.total, format),
                cached: known(column.name, account).map { .number($0.total) })
        }
        if account.spending.bound != nil {
            row += 1
            sheet[row, 0] = .text(report.say(.columnsAreAtLeast), .note)
        }
        row += 2
    }

    private func known(_ name: String, _ account: BudgetAccount) -> BudgetSum? {
        switch name {
        case "spending": account.spending
        case "spendingInKind": account.inKind
        default: BudgetClass(rawValue: name).flatMap { account[$0] }
        }
    }

    private func checks(in row: Int, _ sheet: inout Sheet) {
        for (place, (label, name)) in [
            (
                words.say(en: "Checks that fail", es: "Controles que fallan", pt: "Verificações que falham"),
                "checks_total"
            ),
            (words.say(en: "Amounts changed", es: "Montos cambiados", pt: "Valores alterados"), "amounts_changed"),
        ].enumerated() {
            sheet[row + place, 0] = .text(label, .label)
            sheet[row + place, 1] = .formula(
                .sum(of: books.map { .name($0.namePrefix + name) }), CellStyle(.result, .plain))
        }
    }
}
