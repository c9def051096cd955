import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension BudgetReport {
    /// The most rows, a line and fiscal year each, that a workbook has: a spreadsheet with more sums them up in minutes.
    private static let mostRows = 12_000

    /// The budget as a workbook: the amounts of each line and fiscal year as cells that can be changed, and every sum, price
    /// and gap as a formula of them.
    ///
    /// Nothing where there would be too many rows for a spreadsheet: its tables say what they come to.
    package var workbook: Workbook? {
        let several = items.count > 1
        let sums = together
        var (next, prefixes, books) = (sums.isEmpty ? 0 : 1, [String](), [BudgetBook]())
        for (number, item) in items.enumerated() {
            var prefix = item.id.utf8.count <= 14 ? item.id : String(item.id.prefix(12)) + "~"
            if prefixes.contains(where: { $0.lowercased() == prefix.lowercased() }) { prefix = String(number + 1) }
            prefixes.append(prefix)
            let book = BudgetBook(
                self, item, firstSheet: next, tabPrefix: several ? prefix + " · " : "",
                namePrefix: several ? "project\(number + 1)_" : "")
            next += book.tabs.count
            books.append(book)
        }
        guard books.reduce(0, { $0 + $1.rows.count }) <= Self.mostRows, !books.isEmpty else { return nil }
        let title = several ? say(.title) : words.text(items[0].project.name)
        var workbook = Workbook(title: title, about: "", language: words.language)
        var taken = SheetNames()
        if !sums.isEmpty { workbook.sheets.append(BudgetTogether(self, books, sums).sheet) }
        for book in books {
            let made = book.made
            workbook.sheets += made.sheets
            workbook.names += made.names
        }
        for place in workbook.sheets.indices {
            workbook.sheets[place].name = taken.unique(workbook.sheets[place].name)
        }
        return workbook.computed
    }
}

/// The sheets of one project in the workbook of a budget.
struct BudgetBook {
    let report: BudgetReport
    let item: BudgetReport.Item
    /// The place of its first sheet in the workbook.
    let firstSheet: Int
    let tabPrefix: String
    /// What the names of its cells begin with.
    let namePrefix: String
    /// A row for each line, fiscal year and part of what pays for it.
    let rows: [BudgetReport.LineYear]
    /// What is in the rows, beside the amounts.
    let columns: [RowColumn]
    let tabs: [Tab]

    var words: Words { report.words }
    var budget: Budget { item.budget }
    var years: [FiscalYear] { budget.calendar.years }
    func say(_ text: BudgetText) -> String { words.say(text) }

    /// The sheets that there can be, in order.
    enum Tab: Int, CaseIterable {
        case summary, lines, funding, prices, rows, checks
    }

    /// The columns of the rows, in order.
    enum RowColumn: Int, CaseIterable {
        case what, budgetClass, who, means, year, source, economicClass, function, institution, codes
        case mark, amount, computed, changed, counted, unknown, spends
        case firstYear, once, recurring, onceAfter, recurringAfter, factor, rounding, otherPrices
    }

    init(
        _ report: BudgetReport, _ item: BudgetReport.Item, firstSheet: Int, tabPrefix: String, namePrefix: String
    ) {
        (self.report, self.item, self.firstSheet) = (report, item, firstSheet)
        (self.tabPrefix, self.namePrefix) = (tabPrefix, namePrefix)
        let budget = item.budget
        rows = budget.lines.enumerated().flatMap { index, line in
            budget.calendar.years.indices.flatMap { place in
                line.parts(at: place).indices.map { part in
                    BudgetReport.LineYear(
                        item: item, line: line, place: place, index: index, part: part, isAsked: true)
                }
            }
        }
        let marks = budget.lines.compactMap { $0.flow.drivers.budget }
        let isPriced = item.other?.repricing.isIndexAlone == true
        columns = RowColumn.allCases.filter { column in
            switch column {
            case .source: item.funding != nil
            case .economicClass: marks.contains { $0.economicClass != nil }
            case .function: marks.contains { $0.function != nil }
            case .institution: marks.contains { $0.institution != nil }
            case .codes: marks.contains { !$0.codes.isEmpty }
            case .firstYear, .once, .recurring, .onceAfter, .recurringAfter, .factor, .rounding: isPriced
            case .otherPrices: item.other != nil
            default: true
            }
        }
        tabs = Tab.allCases.filter { tab in
            switch tab {
            case .funding: item.funding != nil
            case .prices: isPriced
            default: true
            }
        }
    }

    /// The sheets, and the names of cells on them.
    var made: (sheets: [Sheet], names: [Workbook.CellName]) {
        var names = [
            Workbook.CellName(namePrefix + "checks_total", place(.checks, 2, 2)),
            Workbook.CellName(namePrefix + "amounts_changed", place(.rows, 2, self.column(.changed))),
        ]
        let summary = summarySheet
        names += summary.names
        let sheets = tabs.map { tab -> Sheet in
            switch tab {
            case .summary: return summary.sheet
            case .lines: return linesSheet
            case .funding:
                let funding = fundingSheet
                names += funding.names
                return funding.sheet
            case .prices: return pricesSheet
            case .rows: return rowsSheet
            case .checks: return checksSheet
            }
        }
        return (sheets, names)
    }

    // MARK: Places

    func name(of tab: Tab) -> String { tabPrefix + bareName(of: tab) }

    private func bareName(of tab: Tab) -> String {
        switch tab {
        case .summary: words.say(en: "Budget", es: "Presupuesto", pt: "Orçamento")
        case .lines: words.say(en: "Lines", es: "Líneas", pt: "Linhas")
        case .funding: words.say(en: "Funding", es: "Financiamiento", pt: "Financiamento")
        case .prices: words.say(en: "Prices", es: "Precios", pt: "Preços")
        case .rows: words.say(en: "Amounts", es: "Montos", pt: "Valores")
        case .checks: words.checksTab
        }
    }

    /// A cell of a sheet.
    func place(_ tab: Tab, _ row: Int, _ column: Int, fixRow: Bool = false, fixColumn: Bool = false) -> CellReference {
        CellReference(
            sheet: firstSheet + (tabs.firstIndex(of: tab) ?? 0), row: row, column: column, fixesRow: fixRow,
            fixesColumn: fixColumn)
    }

    func cell(_ tab: Tab, _ row: Int, _ column: Int, fixRow: Bool = false, fixColumn: Bool = false) -> Formula {
        .cell(place(tab, row, column, fixRow: fixRow, fixColumn: fixColumn))
    }

    func range(_ tab: Tab, _ rows: ClosedRange<Int>, _ column: Int) -> Formula {
        .range(
            place(tab, rows.lowerBound, column, fixRow: true, fixColumn: true),
            place(tab, rows.upperBound, column, fixRow: true, fixColumn: true))
    }

    /// The place of a column of the rows.
    func column(_ column: RowColumn) -> Int { columns.firstIndex(of: column) ?? 0 }

    static let firstRow = 5
    /// All rows, of a column.
    func all(_ column: RowColumn) -> Formula {
        range(.rows, Self.firstRow...(Self.firstRow + max(1, rows.count) - 1), self.column(column))
    }

    // MARK: Amounts

    /// How amounts are written.
    var amount: NumberFormat { format(of: budget) }

    /// How the amounts of a budget are written: with cents where any has some.
    func format(of budget: Budget) -> NumberFormat {
        let isWhole = budget.lines.allSatisfy { line in
            line.counts.allSatisfy { budget.unit.amount($0) == budget.unit.amount($0).rounded() }
        }
        return .number(decimals: isWhole ? 0 : max(0, budget.unit.decimals))
    }

    /// A sum rounded to the unit of the budget: sums of cents are cents.
    func rounded(_ sum: Formula, _ unit: BudgetUnit? = nil) -> Formula {
        let decimals = (unit ?? budget.unit).decimals
        return decimals > 0 ? .call(.ROUND, [sum, .number(Double(decimals))]) : sum
    }

    /// Whether something of the budget is unknown, so that sums need a mark before them.
    var isOpen: Bool { !budget.unknownLists.isEmpty || budget.lines.contains { $0.unknown != nil } }

    /// A sheet with its title and a note under it.
    func sheet(_ tab: Tab, title: String, note: String) -> Sheet {
        var sheet = Sheet(name(of: tab))
        sheet[0, 0] = .text(title, .title)
        sheet[1, 0] = .text(note, .note)
        sheet.isProtected = true
        sheet.heights[0] = 24
        return sheet
    }
}
