import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension BudgetBook {
    /// A column of sums by year, and the formula that its cells have.
    struct SumColumn {
        /// What programs call it.
        let name: String
        let heading: String
        let sum: BudgetSum
        /// What marks the rows that it adds up, one or nothing each.
        let isIn: [Formula]
        /// The columns of the table that it adds up, in place of rows.
        var adds: ClosedRange<Int>?
        /// Whether the file leaves out a list of it, so that there is more whatever is typed.
        var lacksList = false
    }

    /// The first table's place, which others need: the chart, the checks, and the sums of several projects.
    static let firstTable = 7

    /// What the government spends and receives, by fiscal year and class.
    var spendingColumns: [SumColumn] {
        let account = item.account
        var columns: [SumColumn] = []
        func add(_ one: BudgetClass, always: Bool = false) {
            guard let sum = account[one] else { return }
            let isThere = budget.lines.contains { $0.isGovernments && $0.budgetClass == one }
            guard always || isThere else { return }
            columns.append(
                SumColumn(
                    name: one.rawValue, heading: words.name(one), sum: sum, isIn: [isClass(one), isGovernments],
                    lacksList: budget.unknownLists.contains { $0.budgetClass == one }))
        }
        add(.capital, always: true)
        add(.current, always: true)
        add(.closing)
        add(.transferPaid)
        columns.append(
            SumColumn(
                name: "spending", heading: say(.spending), sum: account.spending, isIn: [all(.spends).isEqual(1)],
                adds: 0...(columns.count - 1),
                lacksList: budget.unknownLists.contains { $0.budgetClass.isSpending }))
        if budget.lines.contains(where: { $0.isGovernments && $0.budgetClass.isSpending && $0.means == .inKind }) {
            columns.append(
                SumColumn(
                    name: "spendingInKind", heading: say(.inKind), sum: account.inKind,
                    isIn: [all(.spends).isEqual(1), isMeans(.inKind)]))
        }
        add(.transferReceived)
        add(.residual)
        return columns
    }

    /// What is saved, by fiscal year and kind.
    var savingColumns: [SumColumn] {
        BudgetAccount.SavingKind.all.compactMap { kind in
            guard let sum = item.account[kind], !sum.isEmpty else { return nil }
            let party = all(.who).isEqual(.text(words.name(kind.party)))
            return SumColumn(
                name: kind.field.key, heading: words.name(kind), sum: sum,
                isIn: [isClass(.saving), party] + (kind.means.map { [isMeans($0)] } ?? []))
        }
    }

    private func isClass(_ one: BudgetClass) -> Formula { all(.budgetClass).isEqual(.text(words.name(one))) }
    private func isMeans(_ means: BudgetMeans) -> Formula { all(.means).isEqual(.text(words.name(means))) }
    private var isGovernments: Formula { all(.who).isEqual(.text(words.name(Party.government))) }

    /// The sum of some rows.
    func sum(_ isIn: [Formula], of column: RowColumn) -> Formula {
        .products(isIn.dropFirst().reduce(isIn[0]) { $0 * $1 } * 1, all(column))
    }

    /// The place of a column of sums in its table, and of the mark before it.
    func sumColumn(_ place: Int) -> Int { isOpen ? 2 + 2 * place : 1 + place }
    private func markColumn(_ place: Int) -> Int { 1 + 2 * place }

    // MARK: The sheet

    /// What is spent and saved by year, what it comes to in other prices and by class, and what must be known.
    var summarySheet: (sheet: Sheet, names: [Workbook.CellName]) {
        var sheet = sheet(.summary, title: words.text(item.project.name), note: report.basis(of: item))
        var names: [Workbook.CellName] = []
        guide(&sheet)
        sheet.widths = [0: 34]
        let most = ([spendingColumns, savingColumns].map { $0.count }.max() ?? 1)
        for place in 0..<max(4, most) {
            sheet.widths[sumColumn(place)] = 16
            if isOpen { sheet.widths[markColumn(place)] = 3 }
        }
        var row = Self.firstTable
        table(
            say(.byYear), report.prefix(item.currency), spendingColumns, names: "", from: &row, &sheet, &names)
        row += 1
        row = draw(from: row, &sheet) + 1
        if !savingColumns.isEmpty {
            table(
                say(.savingsApart), "\(report.prefix(item.currency)) · \(say(.savingsAreNone))", savingColumns,
                names: "", from: &row, &sheet, &names)
            row += 1
        }
        if item.other != nil { otherPrices(from: &row, &sheet, &names) }
        for mark in BudgetMark.allCases { marks(mark, from: &row, &sheet, &names) }
        sheet[row, 0] = .text(
            words.say(
                en: "Notes, for the amounts as valor computed them",
                es: "Notas, para los montos como los calculó valor",
                pt: "Notas, para os valores como o programa os calculou"), .section)
        for note in report.notes(on: item) {
            row += 1
            sheet[row, 0] = .text(note, .note)
        }
        sheet.print.area = (row, sumColumn(max(4, most) - 1))
        return (sheet, names)
    }

    private func guide(_ sheet: inout Sheet) {
        let total = CellStyle(.result, .plain)
        let (checks, changed) = (
            Formula.name(namePrefix + "checks_total"), Formula.name(namePrefix + "amounts_changed")
        )
        sheet[2, 0] = .text(
            words.say(
                en:
                    "Type other amounts over the yellow cells of \"\(name(of: .rows))\": every sum follows. valor does not read "
                    + "this workbook back; a change of the project itself belongs in its file.",
                es:
                    "Escriba otros montos en las celdas amarillas de \"\(name(of: .rows))\": cada suma sigue. valor no vuelve a "
                    + "leer este libro; un cambio del proyecto mismo va en su archivo.",
                pt:
                    "Digite outros valores nas células amarelas de \"\(name(of: .rows))\": cada soma segue. O programa não "
                    + "volta a ler esta planilha; uma mudança do próprio projeto vai no seu arquivo."), .note)
        sheet[4, 0] = .text(
            words.say(en: "Checks that fail", es: "Controles que fallan", pt: "Verificações que falham"), .label)
        sheet[4, sumColumn(0)] = .formula(checks, total)
        sheet.conditions.append(
            ConditionalLook(
                place(.summary, 4, sumColumn(0)), place(.summary, 4, sumColumn(0)), checks.isAbove(0), .failing))
        sheet[5, 0] = .text(
            words.say(en: "Amounts changed", es: "Montos cambiados", pt: "Valores alterados"), .label)
        sheet[5, sumColumn(0)] = .formula(changed, total)
    }

    /// Writes a table of sums by year, with their total below; answers in `row` the one behind it.
    private func table(
        _ title: String, _ caption: String, _ columns: [SumColumn], of counted: RowColumn = .counted,
        unit: BudgetUnit? = nil, format: NumberFormat? = nil, names prefix: String, from row: inout Int,
        _ sheet: inout Sheet,
        _ names: inout [Workbook.CellName]
    ) {
        sheet[row, 0] = .text(title, .section)
        sheet[row + 1, 0] = .text(caption, .note)
        row += 2
        let head = row
        sheet[head, 0] = .text(say(.fiscalYear), .heading)
        for (number, column) in columns.enumerated() {
            if isOpen { sheet[head, markColumn(number)] = .text("", .heading) }
            sheet[head, sumColumn(number)] = .text(column.heading, .headingRight)
        }
        for (place, year) in years.enumerated() {
            row += 1
            sheet[row, 0] = .text(year.name, .label)
            let isYear = all(.year).isEqual(cell(.summary, row, 0, fixColumn: true))
            for (number, column) in columns.enumerated() {
                let sum = column.adds.map { parts in
                    Formula.sum(of: parts.map { cell(.summary, row, sumColumn($0)) })
                }
                set(
                    rounded(sum ?? self.sum(column.isIn + [isYear], of: counted), unit), column.sum.amount(at: place),
                    column.sum.bound(at: place), open: column.isIn + [isYear],
                    isList: column.lacksList, number, row,
                    CellStyle(.value, format ?? amount), &sheet)
                names.append(
                    .init(
                        "\(namePrefix)\(prefix)\(column.name)_year\(place + 1)",
                        self.place(.summary, row, sumColumn(number))))
            }
        }
        let body = (head + 1)...row
        row += 1
        sheet[row, 0] = .text(words.label(.total), .labelTotal)
        for (number, column) in columns.enumerated() {
            set(
                rounded(.call(.SUM, [range(.summary, body, sumColumn(number))]), unit), column.sum.total,
                column.sum.bound, open: column.isIn,
                isList: column.lacksList, number, row,
                CellStyle(.total, format ?? amount), &sheet)
            names.append(
                .init("\(namePrefix)\(prefix)\(column.name)_total", self.place(.summary, row, sumColumn(number))))
        }
        sheet.fit(row: head)
        row += 1
    }

    /// Writes a sum, and what bounds it.
    private func set(
        _ formula: Formula, _ known: Double, _ bound: Bound?, open: [Formula], isList: Bool, _ number: Int, _ row: Int,
        _ style: CellStyle, _ sheet: inout Sheet
    ) {
        sheet[row, sumColumn(number)] = .formula(formula, style, cached: .number(known))
        guard isOpen else { return }
        // Of a list that the file leaves out nothing can be typed here.
        sheet[row, markColumn(number)] =
            isList
            ? .text("≥", .bound)
            : .formula(.when(sum(open, of: .unknown).isAbove(0), .text("≥"), ""), CellStyle(.bound))
    }

    private func otherPrices(
        from row: inout Int, _ sheet: inout Sheet, _ names: inout [Workbook.CellName]
    ) {
        guard let other = item.other else { return }
        let columns = spendingColumns.map { column in
            let sum =
                BudgetClass(rawValue: column.name).flatMap { other.account[$0] }
                ?? (column.name == "spending" ? other.account.spending : other.account.inKind)
            return SumColumn(
                name: column.name, heading: column.heading, sum: sum, isIn: column.isIn, adds: column.adds,
                lacksList: column.lacksList)
        }
        table(
            say(.otherPrices(other.budget.prices)),
            report.leading(to: other), columns,
            of: .otherPrices, unit: other.budget.unit, format: format(of: other.budget),
            names: "\(other.budget.prices.rawValue)_", from: &row, &sheet,
            &names)
        row += 1
    }

    /// What is spent by a mark of the lines, as their economic class.
    private func marks(
        _ mark: BudgetMark, from row: inout Int, _ sheet: inout Sheet, _ names: inout [Workbook.CellName]
    ) {
        let groups = budget.spending { report.mark(mark, of: $0, in: item) }
        guard !groups.isEmpty else { return }
        let column: RowColumn =
            switch mark {
            case .economicClass: .economicClass
            case .function: .function
            case .institution: .institution
            }
        sheet[row, 0] = .text(say(mark.title), .section)
        sheet.put(
            row + 1, 0,
            [.text(say(mark.heading), .heading)] + (isOpen ? [.text("", .heading)] : []) + [
                .text(words.label(.total), .headingRight)
            ])
        let own = mark == .institution ? item.project.institution.map(words.text) : nil
        row += 1
        let head = row
        for (number, group) in groups.enumerated() {
            row += 1
            sheet[row, 0] = .text(group.mark ?? own ?? say(.without), .label)
            let isIn = [all(.spends).isEqual(1), all(column).isEqual(.text(group.mark ?? ""))]
            set(
                rounded(sum(isIn, of: .counted)), group.sum.total, group.sum.bound, open: isIn,
                isList: group.mark == nil && budget.unknownLists.contains { $0.budgetClass.isSpending }, 0, row,
                CellStyle(.value, amount), &sheet)
            names.append(
                .init("\(namePrefix)by_\(mark.rawValue)_\(number + 1)", place(.summary, row, sumColumn(0))))
        }
        row += 1
        sheet[row, 0] = .text(words.label(.total), .labelTotal)
        let spending = budget.spending
        set(
            rounded(.call(.SUM, [range(.summary, (head + 1)...(row - 1), sumColumn(0))])), spending.total,
            spending.bound, open: [all(.spends).isEqual(1)],
            isList: budget.unknownLists.contains { $0.budgetClass.isSpending }, 0, row, CellStyle(.total, amount),
            &sheet)
        names.append(.init("\(namePrefix)by_\(mark.rawValue)_total", place(.summary, row, sumColumn(0))))
        row += 2
    }

    // MARK: The chart

    /// The heading row of the first table, and its rows of years.
    var firstTableHead: Int { Self.firstTable + 2 }
    var firstTableYears: ClosedRange<Int> { (firstTableHead + 1)...(firstTableHead + years.count) }

    /// What is spent by year and class, of the cells of the first table; answers the row behind it.
    private func draw(from row: Int, _ sheet: inout Sheet) -> Int {
        let columns = spendingColumns
        guard let spending = columns.firstIndex(where: { $0.name == "spending" }), item.account.spending.total > 0
        else {
            return row
        }
        let rows = row...(row + 17)
        let sums = range(.summary, firstTableYears, sumColumn(spending))
        let total = cell(.summary, firstTableYears.upperBound + 1, sumColumn(spending))
        let title = place(.summary, row, 0)
        sheet[row, 0] = .formula(
            Formula.text(say(.spending) + ": ").joined(.call(.FIXED, [total, 0])).joined(.text(" \(item.currency)"))
                .joined(
                    .text(
                        words.say(
                            en: "; the most in a year: ", es: "; lo más en un año: ", pt: "; o máximo em um ano: "))
                )
                .joined(.call(.FIXED, [.call(.MAX, [sums]), 0])), CellStyle(.aside))
        var chart = SheetChart(
            .columns, .cell(title), description: say(.byYear), rows: rows, columns: 0...sumColumn(3))
        let colours: [String: ChartColour] = [
            "capital": .navy, "current": .sky, "closing": .rust, "transferPaid": .grey,
        ]
        for (number, column) in columns.enumerated() {
            guard let colour = colours[column.name] else { continue }
            func cells(_ column: Int) -> SheetChart.Cells {
                SheetChart.Cells(
                    place(.summary, firstTableYears.lowerBound, column),
                    place(.summary, firstTableYears.upperBound, column))
            }
            chart.series.append(
                SheetChart.Series(
                    name: place(.summary, firstTableHead, sumColumn(number)), across: cells(0),
                    values: cells(sumColumn(number)), colour: colour))
        }
        let scale = NumberFormat.AmountScale(largest: item.account.spending.total)
        let unit: String =
            switch scale {
            case .units: item.currency
            case .thousands: "\(words.label(.thousands)) \(item.currency)"
            case .millions: "\(words.label(.millions)) \(item.currency)"
            }
        chart.acrossTitle = say(.fiscalYear)
        chart.upwardsTitle = [say(.byYear), words.say(ChartText.notDiscounted), unit].joined(separator: ", ")
        chart.upwards = .axis(scale)
        sheet.charts = [chart]
        return rows.upperBound + 1
    }
}
