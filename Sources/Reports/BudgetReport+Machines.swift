import Budgets
import Documents
import Facts
import Languages
import Money
import Projects
import Wording

// What spreadsheets and programs read of a budget.
extension BudgetReport {
    /// A line in a fiscal year, or the part of it that a source of funds pays for.
    struct LineYear {
        let item: Item
        let line: BudgetLine
        let place: Int

        var year: FiscalYear { item.budget.calendar.years[place] }
        /// What falls in it; nothing where nobody knows.
        var amount: Double? { line.isUnknown(at: place) ? nil : item.budget.unit.amount(count()) }

        /// The parts of the line in the year: by what sources give, or by what they are asked for.
        private func parts(in prices: Prices = .own) -> [BudgetLine.Part] {
            guard isAsked else { return item.parts(ofLine: index, at: place, in: prices) }
            return ((prices == .own ? nil : item.other?.budget.lines[index]) ?? line).parts(at: place)
        }

        /// How many units are counted, known or not.
        func count(in prices: Prices = .own) -> Double {
            part.map { parts(in: prices)[$0].count }
                ?? (prices == .own ? line : item.other?.budget.lines[index])?.counts[place] ?? 0
        }

        /// What pays for it, or is asked to.
        var source: String? { part.flatMap { parts()[$0].source } }
        /// Whether nobody pays for it, though the line says who is to.
        var isUnfunded: Bool {
            part.map { parts()[$0] }.map { $0.isStated && $0.source == nil } ?? false
        }
        /// Where the money of that source comes from; `unfunded` where nobody pays.
        var kindOfSource: String {
            if isUnfunded { return Self.unfunded }
            return source.map { source in
                item.project.funding.first { $0.id == source }?.kind.rawValue ?? source
            } ?? ""
        }
        /// What stands for a source where nobody pays.
        static let unfunded = "unfunded"
        var coding: BudgetCoding? { line.flow.drivers.budget }
        var unknown: Unknown? { line.isUnknown(at: place) ? line.unknown : nil }
        /// The place of the line among those of its budget.
        let index: Int
        /// The place of the part among those of the line; nothing for the whole.
        var part: Int?
        /// Whether parts are what lines ask of sources, and not what these give of it.
        var isAsked = false

        /// What falls in it in some prices; nothing where nobody states an inflation, or the amount.
        func amount(in prices: PriceKind) -> Double? {
            guard amount != nil, item.budget.prices != prices else { return amount }
            guard let other = item.other?.budget, other.prices == prices else { return nil }
            return other.unit.amount(count(in: .other))
        }

        /// What is asked of a parliament for it: at current prices where an inflation leads there, and else as the file has
        /// it.
        var appropriation: Double? { amount(in: .current) ?? amount }
        /// In which prices that is.
        var appropriationPrices: PriceKind { amount(in: .current) == nil ? item.budget.prices : .current }
    }

    /// A fiscal year of a project.
    struct ItemYear {
        let item: Item
        let place: Int

        var account: BudgetAccount { item.account }
        var year: FiscalYear { account.years[place] }
    }

    /// A row for each line and fiscal year.
    package var table: Table {
        let rows = items.flatMap { item in
            item.budget.lines.enumerated().flatMap { index, line in
                item.budget.calendar.years.indices.flatMap { place in
                    item.parts(ofLine: index, at: place).indices.map {
                        LineYear(item: item, line: line, place: place, index: index, part: $0)
                    }
                }
            }
        }
        let fields = identity { $0.item } + lineFields + passedOn
        let own = ProjectLines.own(
            items.flatMap { $0.project.ownColumns }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
            beside: fields.map { $0.column.name }
        ) { (row: LineYear) in row.line.flow }
        return Table(of: rows, by: fields + own)
    }

    /// What the government spends in cash, a row a line, fiscal year and source of funds, without the years in which nothing
    /// falls.
    var spending: [LineYear] {
        items.flatMap { item in
            item.budget.lines.enumerated().flatMap { index, line in
                guard line.isGovernments, line.budgetClass.isSpending, line.means == .cash else { return [LineYear]() }
                return item.budget.calendar.years.indices.flatMap { place in
                    item.parts(ofLine: index, at: place).indices.map {
                        LineYear(item: item, line: line, place: place, index: index, part: $0)
                    }
                }
            }
        }
        .filter { (row: LineYear) in row.appropriation != Double?(0) }
    }

    /// What a system loads: the spending, at current prices where an inflation leads there; an amount that nobody knows is
    /// empty.
    package var loadTable: Table {
        let words = words
        let fields: [Field<LineYear>] = [
            Field(.fiscalYear) { .code($0.year.name) },
            institution { $0.coding?.institution ?? $0.item.project.institution },
            Field(.economicClass) { .code($0.coding?.economicClass ?? "") },
            Field(.functionOfGovernment) { .code($0.coding?.function ?? "") },
            Field(.fundingSource) { .code($0.isUnfunded ? LineYear.unfunded : $0.source ?? "") },
            Field(.budgetClass) { .code($0.line.budgetClass.rawValue) }, Field(.id) { .code($0.item.id) },
            Field(.lineID) { .code($0.line.flow.id ?? "") },
            Field(.what) { .words(words.text($0.line.flow.what)) }, Field(.currency) { .code($0.item.currency) },
            Field(.amountOfYear) { row in
                row.appropriation.map { .amount($0, currency: row.item.currency) }
                    ?? .unknown(row.unknown ?? .notStated)
            },
            Field(.pricesOfYear) { .code($0.appropriationPrices.rawValue) },
        ]
        return Table(of: spending, by: fields + passedOn)
    }

    /// A row for each project and fiscal year.
    package var yearTable: Table {
        let rows = items.flatMap { item in item.account.years.indices.map { ItemYear(item: item, place: $0) } }
        return Table(of: rows, by: identity { $0.item } + [institution { $0.item.project.institution }] + yearFields)
    }

    private func identity<Row>(_ item: @escaping @Sendable (Row) -> Item) -> [Field<Row>] {
        let words = words
        return [
            Field(.id.being(.project), heading: words.label(.identifier)) { .code(item($0).id) },
            Field(.name.being(.projectName), heading: words.label(.name)) { .words(words.text(item($0).project.name)) },
            Field(.country) { .code(item($0).project.country ?? "") },
        ]
    }

    private func institution<Row>(_ name: @escaping @Sendable (Row) -> LocalText?) -> Field<Row> {
        let words = words
        return Field(.institution.being(.institution), heading: words.label(.institution)) {
            .words(name($0).map(words.text) ?? "")
        }
    }

    /// The columns of ministries' own, in the order of the lines; one that is called as one of ours gets `code_` before it.
    private var passedOn: [Field<LineYear>] {
        var names: [String] = []
        for code in items.flatMap({ $0.budget.lines }).flatMap({ $0.flow.drivers.budget?.codes ?? [] })
        where !names.contains(code.name) { names.append(code.name) }
        let own = lineFields.map { $0.column.name } + ["id", "name", "country"]
        return names.map { name in
            Field(Column.passedOn(own.contains(name) ? "code_" + name : name)) { row in
                .code(row.coding?.codes.first { $0.name == name }?.value ?? "")
            }
        }
    }

    private func when<Row>(
        _ year: @escaping @Sendable (Row) -> FiscalYear, _ item: @escaping @Sendable (Row) -> Item,
        _ place: @escaping @Sendable (Row) -> Int
    ) -> [Field<Row>] {
        [
            Field(.fiscalYear, heading: say(.fiscalYear)) { .code(year($0).name) },
            Field(.fiscalYearStarts) { row in year(row).first.map { .month($0.text) } ?? .blank },
            Field(.fiscalYearEnds) { row in year(row).last.map { .month($0.text) } ?? .blank },
            Field(.monthsCounted) { .integer(item($0).budget.calendar.months[place($0)].count) },
            Field(.currency.being(.currency), heading: words.label(.currency)) { .code(item($0).currency) },
            Field(.priceYear, heading: words.label(.priceYear)) { row in
                item(row).project.priceYear.map { .year($0.year) } ?? .blank
            },
        ]
    }

    private var lineFields: [Field<LineYear>] {
        let words = words
        return [
            institution { $0.coding?.institution ?? $0.item.project.institution },
            Field(.lineID.being(.line)) { .code($0.line.flow.id ?? "") },
            Field(.what, heading: words.label(.what)) { .words(words.text($0.line.flow.what)) },
            Field(.role) { .code($0.line.flow.role.rawValue) },
            Field(.budgetClass.being(.expenditureType), heading: say(.budgetClass)) {
                .code($0.line.budgetClass.rawValue)
            },
            Field(.party, heading: say(.who)) { .code($0.line.party.rawValue) },
            Field(.means, heading: say(.means)) { .code($0.line.means?.rawValue ?? "") },
        ]
            + when({ $0.year }, { $0.item }, { $0.place }) + [
                Field(.amountOfYear.being(.value), heading: words.label(.amount)) { row in
                    row.amount.map { .amount($0, currency: row.item.currency) }
                        ?? .unknown(row.unknown ?? .notStated)
                },
                Field(.unknown) { .code($0.unknown?.rawValue ?? "") },
                Field(.economicClass.being(.economicClass)) { .code($0.coding?.economicClass ?? "") },
                Field(.functionOfGovernment.being(.function)) { .code($0.coding?.function ?? "") },
                Field(.fundingSource.being(.source)) { .code($0.source ?? "") },
                Field(.fundingKind) { .code($0.kindOfSource) },
                Field(.amountAtConstantPrices) { row in
                    row.amount(in: .constant).map { .amount($0, currency: row.item.currency) } ?? .blank
                },
                Field(.amountAtCurrentPrices) { row in
                    row.amount(in: .current).map { .amount($0, currency: row.item.currency) } ?? .blank
                },
                Field(.direction) { .code($0.line.isGovernments ? $0.line.budgetClass.direction ?? "" : "") },
                Field(.fiscalYearEnding) { row in row.year.last.map { .integer($0.year) } ?? .blank },
            ]
    }

    private var yearFields: [Field<ItemYear>] {
        let words = words
        func sum(
            _ field: FieldDescription, _ heading: String, _ sum: @escaping @Sendable (BudgetAccount) -> BudgetSum?
        ) -> Field<ItemYear> {
            Field(field, heading: heading, alignment: .right) { row in
                sum(row.account).map {
                    .amount($0.amount(at: row.place), currency: row.item.currency, bound: $0.bound(at: row.place))
                } ?? .blank
            }
        }
        func bound(
            _ field: FieldDescription, _ sum: @escaping @Sendable (BudgetAccount) -> BudgetSum?
        ) -> Field<ItemYear> {
            Field(field) { row in .bound(sum(row.account)?.bound(at: row.place)) }
        }
        let classes = BudgetClass.allCases.compactMap { one in
            one.field.map { field in sum(field, words.name(one)) { $0[one] } }
        }
        let savings = BudgetAccount.SavingKind.all.map { kind in sum(kind.field, words.name(kind)) { $0[kind] } }
        return when({ $0.year }, { $0.item }, { $0.place }) + classes
            + [
                sum(.spending, say(.spending)) { $0.spending }, sum(.spendingInKind, say(.inKind)) { $0.inKind },
            ] + savings + [
                bound(.capitalBound) { $0[.capital] }, bound(.currentBound) { $0[.current] },
                bound(.spendingBound) { $0.spending },
                Field(.spendingAtCurrentPrices) { row in
                    let account = row.item.budget.prices == .current ? row.account : row.item.other?.account
                    return account.map { .amount($0.spending.amount(at: row.place), currency: row.item.currency) }
                        ?? .blank
                },
            ]
    }
}

extension BudgetClass {
    /// Which way money of it flows at the budget, as the Fiscal Data Package calls it; nothing where none flows.
    var direction: String? {
        switch self {
        case .capital, .current, .closing, .transferPaid: "expenditure"
        case .transferReceived: "revenue"
        case .saving, .residual: nil
        }
    }

    /// What its column of sums says; nothing for savings, which have kinds.
    var field: FieldDescription? {
        switch self {
        case .capital: .capitalOfYear
        case .current: .currentOfYear
        case .closing: .closingOfYear
        case .transferPaid: .transferPaidOfYear
        case .transferReceived: .transferReceivedOfYear
        case .residual: .residualOfYear
        case .saving: nil
        }
    }
}
