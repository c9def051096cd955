import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension BudgetBook {
    /// What must be zero: sums made two ways, and what valor computed beside what stands here.
    var checksSheet: Sheet {
        var sheet = sheet(
            .checks,
            title: words.checksTitle,
            note: words.say(
                en: "1 marks a check that fails. Differences are in \(item.currency).",
                es: "1 marca un control que falla. Las diferencias están en \(item.currency).",
                pt: "1 marca uma verificação que falha. As diferenças estão em \(item.currency)."))
        let headings = words.checksHeadings
        sheet.put(3, 0, [.text(headings[0], .heading)] + headings.dropFirst().map { .text($0, .headingRight) })
        // Less than half of the smallest unit is no difference.
        let limit = Formula.number(0.4 * budget.unit.amount(1))
        var row = 3
        for check in identities {
            row += 1
            sheet[row, 0] = .text(check.name, .label)
            sheet[row, 1] = .formula(check.difference, CellStyle(.value, .tiny))
            let own = cell(.checks, row, 1)
            sheet[row, 2] = .formula(
                .when(.call(.ISNUMBER, [own]), .when(Formula.call(.ABS, [own]).isAtMost(limit), 0, 1), 1),
                CellStyle(.value, .plain))
        }
        row += 2
        sheet.put(
            row, 0,
            [
                .text(
                    words.say(
                        en: "What valor computed (grey, not live), while the amounts are as computed",
                        es: "Lo que calculó valor (gris, no en vivo), mientras los montos son los calculados",
                        pt: "O que o programa calculou (cinza, não ao vivo), enquanto os valores são os calculados"),
                    .heading),
                .text(words.label(.difference), .headingRight), .text(headings[2], .headingRight),
                .text("valor", .headingRight),
                .text(words.say(en: "Here", es: "Aquí", pt: "Aqui"), .headingRight),
            ])
        let isUnchanged = Formula.name(namePrefix + "amounts_changed").isEqual(0)
        for (number, column) in spendingColumns.enumerated() {
            for place in 0...years.count {
                row += 1
                let isTotal = place == years.count
                sheet[row, 0] = .text(
                    "\(column.heading) · \(isTotal ? words.label(.total) : years[place].name)", .label)
                let known = isTotal ? column.sum.total : column.sum.amount(at: place)
                sheet[row, 3] = .number(known, CellStyle(.cached, amount))
                sheet[row, 4] = .formula(
                    cell(.summary, firstTableHead + 1 + place, sumColumn(number)), CellStyle(.value, amount))
                sheet[row, 1] = .formula(cell(.checks, row, 4) - cell(.checks, row, 3), CellStyle(.value, .tiny))
                sheet[row, 2] = .formula(
                    .when(
                        isUnchanged,
                        .when(Formula.call(.ABS, [cell(.checks, row, 1)]).isAtMost(limit), 0, 1), 0),
                    CellStyle(.value, .plain))
            }
        }
        sheet[2, 0] = .text(
            words.checksSum, .labelTotal)
        sheet[2, 2] = .formula(.call(.SUM, [range(.checks, 4...row, 2)]), CellStyle(.total, .plain))
        sheet.conditions.append(
            ConditionalLook(
                place(.checks, 2, 2), place(.checks, row, 2),
                Formula.all([.call(.ISNUMBER, [cell(.checks, 2, 2)]), cell(.checks, 2, 2).isAbove(0)]), .failing))
        sheet.widths = [0: 70, 1: 16, 2: 10, 3: 18, 4: 18]
        sheet.frozen = (4, 1)
        sheet.print.area = (row, 4)
        sheet.print.titleRows = 3...3
        return sheet
    }

    private var identities: [(name: String, difference: Formula)] {
        let columns = spendingColumns
        guard let spending = columns.firstIndex(where: { $0.name == "spending" }) else { return [] }
        let total = cell(.summary, firstTableYears.upperBound + 1, sumColumn(spending))
        var checks: [(name: String, difference: Formula)] = [
            (
                name: words.say(
                    en: "Spending by year and class = the sum of all amounts that the government spends",
                    es: "Gasto por año y clase = la suma de todos los montos que gasta el gobierno",
                    pt: "Despesa por exercício e classe = a soma de todos os valores que o governo gasta"),
                difference: total - rounded(sum([all(.spends).isEqual(1)], of: .counted))
            )
        ]
        if !budget.lines.isEmpty {
            let lines = Self.firstLine...(Self.firstLine + budget.lines.count - 1)
            // A line of which nothing is known has no sum, and counts nothing.
            let known = lines.map { row -> Formula in
                let cell = cell(.lines, row, lineTotal)
                return budget.lines[row - Self.firstLine].unknown == nil
                    ? cell : .when(.call(.ISNUMBER, [cell]), cell, 0)
            }
            checks.append(
                (
                    name: words.say(
                        en: "The totals of all lines = the sum of all amounts",
                        es: "Los totales de todas las líneas = la suma de todos los montos",
                        pt: "Os totais de todas as linhas = a soma de todos os valores"),
                    difference: rounded(.sum(of: known)) - rounded(.call(.SUM, [all(.counted)]))
                ))
        }
        if let check = fundingCheck { checks.append(check) }
        return checks
    }
}
