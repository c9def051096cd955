import Appraisal
import Budgets
import Documents
import Facts
import Languages
import Money
import Projects
import Registers
import Valuation
import Wording

/// Projects by fiscal year, for people and for programs.
package struct BudgetReport: Sendable {
    /// A project with its budget.
    package struct Item: Sendable {
        /// Its id, or the name of its file.
        package let id: String
        /// The budget.
        package let budget: Budget
        /// Why its fiscal years start when they do.
        package let origin: FiscalYearOrigin
        /// The account of the budget.
        let account: BudgetAccount
        /// The budget in other prices, and what leads to them; nothing where nobody states an inflation.
        let other: Other?
        /// What pays for it; nothing where nobody says.
        let funding: BudgetFunding?
        /// What pays for it in the other prices, by the same sources.
        let otherFunding: BudgetFunding?
        /// What the spending is held against, in the order in which it was asked for.
        let limits: [BudgetLimit]
        /// Why there is none in current prices, where an inflation is stated and a rate of a year is missing.
        let lacksRate: ConversionProblem?

        /// A budget in other prices than its file's.
        package struct Other: Sendable {
            /// What leads to these prices.
            package let repricing: Repricing
            /// The budget.
            package let budget: Budget
            let account: BudgetAccount

            /// A budget in other prices.
            package init(repricing: Repricing, budget: Budget) {
                self.repricing = repricing
                self.budget = budget
                account = BudgetAccount(of: budget)
            }
        }

        /// A project with its budget.
        package init(
            id: String, budget: Budget, origin: FiscalYearOrigin, other: Other? = nil,
            lacksRate: ConversionProblem? = nil, limits: [BudgetLimit] = []
        ) {
            funding = BudgetFunding(of: budget)
            otherFunding = other.flatMap { BudgetFunding(of: $0.budget, by: budget.project.funding) }
            self.limits = limits
            self.id = id
            self.budget = budget
            self.origin = origin
            self.other = other
            self.lacksRate = lacksRate
            account = BudgetAccount(of: budget)
        }

        var project: Project { budget.project }
        var currency: String { budget.currency.code }

        /// What falls in a year of the line at a place, a part for each source that pays for it; behind them what nobody pays,
        /// where that is anything in any year, in the file's prices or in the others.
        func parts(ofLine index: Int, at place: Int, in prices: Prices = .own) -> [BudgetLine.Part] {
            let (budget, funding) = prices == .own ? (budget, funding) : (other?.budget ?? budget, otherFunding)
            guard var parts = funding?.parts(ofLine: index, at: place) else {
                return budget.lines[index].parts(at: place)
            }
            let isUnpaid = [self.funding, otherFunding].contains { $0?.leavesUnpaid(ofLine: index) == true }
            parts.removeAll { $0.source == nil && !isUnpaid }
            if isUnpaid, parts.last?.source != nil {
                parts.append(.unpaid)
            }
            return parts
        }
    }

    /// The prices of the file, or the others that an inflation leads to.
    enum Prices {
        case own, other
    }

    /// Accounts of the same money and the same fiscal years, added up.
    struct Together: Sendable {
        let currency: String
        let startMonth: Int?
        let ids: [String]
        let account: BudgetAccount
    }

    let items: [Item]
    let words: Words
    /// What a country is called.
    let countryName: @Sendable (String) -> String

    /// A report on the budgets of projects.
    package init(_ items: [Item], words: Words, countryName: @escaping @Sendable (String) -> String) {
        self.items = items
        self.words = words
        self.countryName = countryName
    }

    func say(_ text: BudgetText) -> String { words.say(text) }

    /// The sums of projects in the same money and with the same fiscal years, of which there are several.
    var together: [Together] {
        struct Group: Hashable {
            let currency: String
            let startMonth: Int?
        }
        var groups: [(key: Group, items: [Item])] = []
        for item in items {
            let key = Group(currency: item.currency, startMonth: item.budget.calendar.startMonth)
            if let place = groups.firstIndex(where: { $0.key == key }) {
                groups[place].items.append(item)
            } else {
                groups.append((key, [item]))
            }
        }
        return groups.compactMap { key, items in
            guard items.count > 1, let account = BudgetAccount(adding: items.map { $0.account }) else { return nil }
            return Together(
                currency: key.currency, startMonth: key.startMonth, ids: items.map { $0.id }, account: account)
        }
    }

    /// What leads to other prices.
    func leading(to other: Item.Other) -> String {
        let repricing = other.repricing
        return say(
            .leadingTo(
                repricing.inflation?.rates ?? [], timing: repricing.timing, currency: prefix(other.budget.currency.code)
            ))
    }

    /// Why projects are not added up, where that is so.
    var notAddedUp: String? {
        var (currencies, months): ([String], [Int?]) = ([], [])
        for item in items {
            if !currencies.contains(item.currency) { currencies.append(item.currency) }
            if !months.contains(item.budget.calendar.startMonth) { months.append(item.budget.calendar.startMonth) }
        }
        var reasons: [BudgetText] = []
        if currencies.count > 1 { reasons.append(.severalCurrencies(currencies)) }
        if months.count > 1 { reasons.append(.severalFiscalYears) }
        return reasons.isEmpty ? nil : say(.notAddedUp(reasons.map(say)))
    }

    // MARK: For people

    /// The report that people read.
    package var document: Document { document { _, _, _ in nil } }

    /// The report with what is drawn of each project, and of what several come to together, over its tables.
    func document(drawing chart: (BudgetAccount, _ currency: String, _ note: String) -> Chart?) -> Document {
        func drawn(_ account: BudgetAccount, _ currency: String, _ note: String) -> [Document.Block] {
            chart(account, currency, note).map { [.chart($0)] } ?? []
        }
        var document = Document([.heading(say(.title), level: 1)])
        for item in items {
            document.blocks += [.heading(words.text(item.project.name), level: 2), .paragraph(basis(of: item))]
            document.blocks += drawn(item.account, item.currency, basis(of: item))
            document.blocks += [
                .table(spending(of: item.account, captions: [prefix(item.currency)]))
            ]
            if let table = savings(of: item.account, captions: [prefix(item.currency)]) {
                document.blocks.append(.table(table))
            }
            if let other = item.other {
                document.blocks.append(
                    .table(
                        spending(
                            of: other.account, title: .otherPrices(other.budget.prices),
                            captions: [leading(to: other)])))
            }
            document.blocks += fundingTables(of: item).map { .table($0) } + classTables(of: item).map { .table($0) }
            document.blocks += [.table(lines(of: item))]
            document.blocks += codes(of: item).map { [.table($0)] } ?? []
            document.blocks += [.list(notes(on: item))]
        }
        for sum in together {
            document.blocks += [
                .heading("\(say(.together)): \(sum.currency)", level: 2), .paragraph(words.list(sum.ids)),
            ]
            document.blocks += drawn(sum.account, sum.currency, words.list(sum.ids))
            document.blocks += [
                .table(spending(of: sum.account, captions: [prefix(sum.currency)]))
            ]
            if let table = savings(of: sum.account, captions: [prefix(sum.currency)]) {
                document.blocks.append(.table(table))
            }
        }
        if let apart = notAddedUp { document.blocks.append(.paragraph(apart)) }
        return document
    }

    /// What the numbers of all projects rest on, a line each.
    package var basis: String {
        items.map { items.count == 1 ? basis(of: $0) : "\($0.id): \(basis(of: $0))" }.joined(separator: "\n")
    }

    /// What the numbers of a project rest on, in a line.
    func basis(of item: Item) -> String {
        let budget = item.budget
        let from = item.project.start.map { words.style.month($0.text) }
        let years: BudgetText =
            if item.project.start == nil {
                .noDates
            } else {
                switch item.origin {
                case .asked(let month): .asked(startMonth: month)
                case .registered(let year): .registered(year, country: countryName(year.country))
                case .unregistered(let country): .unregistered(country: countryName(country))
                case .noCountry: .noCountry
                }
            }
        return [
            say(.span(years: budget.horizonYears, from: from)), say(years),
            say(.prices(item.project.prices, year: item.project.priceYear?.year)),
        ].joined(separator: " · ")
    }

    func prefix(_ currency: String) -> String { words.style.prefix(ofCurrency: currency) }

    /// How many decimals amounts show: none where none has any.
    func decimals(of sums: [BudgetSum]) -> Int {
        let isWhole = sums.allSatisfy { sum in
            sum.counts.allSatisfy { sum.unit.amount($0) == sum.unit.amount($0).rounded() }
        }
        return isWhole ? 0 : max(0, sums.map { $0.unit.decimals }.max() ?? 0)
    }

    /// A row of sums: those of a year, or of all years.
    enum SumRow {
        case year(FiscalYear, place: Int)
        case total
    }

    /// A column of sums by year.
    struct SumColumn {
        let name: String
        let heading: String
        let sum: BudgetSum

        /// The column, its amounts with so many decimals.
        func field(decimals: Int) -> Field<SumRow> {
            Field(Column(name, heading, for: .people, alignment: .right)) { row in
                switch row {
                case .year(_, let place):
                    .number(sum.amount(at: place), decimals: decimals, bound: sum.bound(at: place))
                case .total: .number(sum.total, decimals: decimals, bound: sum.bound)
                }
            }
        }
    }

    func table(title: BudgetText, captions: [String], of years: [FiscalYear], by columns: [SumColumn]) -> Table {
        let words = words
        let year = Field<SumRow>(.peopleOnly("fiscal_year", say(.fiscalYear))) { row in
            switch row {
            case .year(let year, _): .code(year.name)
            case .total: .words(words.label(.total))
            }
        }
        let decimals = decimals(of: columns.map { $0.sum })
        return Table(
            title: say(title), captions: captions, of: years.enumerated().map { .year($1, place: $0) },
            by: [year] + columns.map { $0.field(decimals: decimals) }, totals: [.total])
    }

    /// What the government spends and receives, by year.
    private func spending(of account: BudgetAccount, title: BudgetText = .byYear, captions: [String]) -> Table {
        var columns: [SumColumn] = []
        func add(_ budgetClass: BudgetClass, always: Bool = false) {
            guard let sum = account[budgetClass], always || !sum.isEmpty else { return }
            columns.append(SumColumn(name: budgetClass.rawValue, heading: words.name(budgetClass), sum: sum))
        }
        add(.capital, always: true)
        add(.current, always: true)
        add(.closing)
        add(.transferPaid)
        columns.append(SumColumn(name: "spending", heading: say(.spending), sum: account.spending))
        if !account.inKind.isEmpty {
            columns.append(SumColumn(name: "in_kind", heading: say(.inKind), sum: account.inKind))
        }
        add(.transferReceived)
        add(.residual)
        return table(title: title, captions: captions, of: account.years, by: columns)
    }

    /// What is saved, by year and kind; nothing where nothing is.
    private func savings(of account: BudgetAccount, captions: [String]) -> Table? {
        let columns = BudgetAccount.SavingKind.all.compactMap { kind -> SumColumn? in
            guard let sum = account[kind], !sum.isEmpty else { return nil }
            return SumColumn(name: kind.columnName, heading: words.name(kind), sum: sum)
        }
        guard !columns.isEmpty else { return nil }
        var table = table(title: .savingsApart, captions: captions, of: account.years, by: columns)
        table.remarks = [say(.savingsAreNone)]
        return table
    }

    /// An amount to the unit, or to the cent.
    func money(_ amount: Double, of item: Item) -> String { words.style.price(amount, currency: item.currency) }

    /// What must be known beside the numbers of a project.
    func notes(on item: Item) -> [String] {
        let budget = item.budget
        let style = words.style
        func money(_ amount: Double) -> String { self.money(amount, of: item) }
        var notes = budget.unknownLists.map { say(.unknownList($0.role)) }
        notes += budget.lines.compactMap { line in
            line.unknown.map { say(.unknownLine(words.text(line.flow.what), reason: style.unknown($0))) }
        }
        notes += budget.lines.compactMap { line in
            guard !line.isGovernments, line.budgetClass.isSpending, line.unknown == nil else { return nil }
            let total = money(budget.unit.amount(line.total))
            return say(.borneByOthers(words.text(line.flow.what), party: line.party, amount: total))
        }
        let after = item.project.start.map { style.month(CalendarMonth(12 * budget.horizonYears, after: $0).text) }
        notes += budget.goingOn.compactMap { line in
            line.yearAfter.map { amount in
                say(
                    .goesOn(
                        words.text(line.flow.what), isSaving: line.budgetClass == .saving,
                        amount: money(budget.unit.amount(budget.unit.rounded(amount))),
                        from: after ?? "\(words.label(.monthNumber)) \(12 * budget.horizonYears + 1)"))
            }
        }
        notes += budget.cuts.map { cut in
            words.say(.cut(words.text(cut.what), amount: cut.amount, currency: item.currency))
        }
        notes += sourceNotes(on: item) + limitNotes(on: item) + classNotes(on: item)
        notes += RowNotes.conversions(of: item.project).map(words.say)
        if let problem = item.lacksRate { notes.append(say(.noCurrentPrices(words.say(problem)))) }
        return notes + [say(.addsUp(decimals: budget.unit.decimals))]
    }
}

extension BudgetAccount.SavingKind {
    /// The name of its column.
    fileprivate var columnName: String { field.columnName }

    /// What its column says.
    var field: FieldDescription {
        switch (party, means) {
        case (.government, .cash?): .savingsCash
        case (.government, .notCashable?): .savingsNotCashable
        case (.government, _): .savingsNotStated
        case (.citizens, _): .savingsCitizens
        case (.businesses, _): .savingsBusinesses
        case (.society, _): .savingsSociety
        }
    }
}
