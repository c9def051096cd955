import Budgets
import Documents
import Facts
import Languages
import Projects
import Wording

extension BudgetReport {
    /// A chart of the budget by its name; nothing where nothing is spent, or where there is no one sum to draw.
    package func chart(_ name: ChartName) -> Chart? {
        guard name == .budget else { return nil }
        if items.count == 1, let item = items.first {
            return chart(of: item.account, of: item.currency, note: basis(of: item))
        }
        guard !hasNoOneSum, let sum = together.first else { return nil }
        return chart(of: sum.account, of: sum.currency, note: words.list(sum.ids))
    }

    /// The report with what is drawn of it.
    package var drawnDocument: Document { document { chart(of: $0, of: $1, note: $2) } }

    /// Whether the projects have different moneys or fiscal years, so that nothing is the sum of all.
    package var hasNoOneSum: Bool { items.count > 1 && together.first?.ids.count != items.count }

    /// What the government spends in each fiscal year, by class.
    func chart(of account: BudgetAccount, of currency: String, note: String) -> Chart? {
        let years = account.years.indices
        let spending = years.map { account.spending.amount(at: $0) }
        guard let most = spending.max(), most > 0 else { return nil }
        let classes: [(one: BudgetClass, colour: ChartColour)] = [
            (.capital, .navy), (.current, .sky), (.closing, .rust), (.transferPaid, .grey),
        ]
        let parts = classes.compactMap { one, colour -> ColumnPlot.Part? in
            guard let sum = account[one], years.contains(where: { sum.amount(at: $0) != 0 }) else { return nil }
            return ColumnPlot.Part(words.name(one), colour: colour, values: years.map { sum.amount(at: $0) })
        }
        let unit = ChartUnit(of: spending, currency: currency, words: words)
        func amount(_ value: Double, _ bound: Bound?) -> String {
            words.style.amount(value, currency: currency, bound: bound)
        }
        let names = account.years.map { $0.name }
        let total = amount(account.spending.total, account.spending.bound)
        let peaks = years.filter { spending[$0] == most }
        // Where an unknown amount falls, another year may be the one with the most.
        let isKnown = account.spending.bound == nil
        let title = say(
            .spendingFound(
                total: total, years: spending.count { $0 > 0 },
                most: peaks.count == 1 && isKnown && names.count > 1 ? names[peaks[0]] : nil, amount: amount(most, nil))
        )
        let bounds = years.map { account.spending.bound(at: $0) }
        return Chart(
            ChartName.budget.rawValue, title: title,
            subtitle: [say(.byYear), words.say(ChartText.notDiscounted), unit.name].joined(separator: ", "),
            description: title + ". "
                + years.map { "\(names[$0]): \(amount(spending[$0], bounds[$0]))" }.joined(separator: "; "),
            notes: [note] + (account.spending.bound == nil ? [] : [say(.columnsAreAtLeast)]),
            plot: .columns(ColumnPlot(places: names, parts: parts, upwards: unit.axis)),
            numbers: numbers(of: parts, names, account, currency))
    }

    private func numbers(
        of parts: [ColumnPlot.Part], _ names: [String], _ account: BudgetAccount, _ currency: String
    ) -> Table {
        let year = Field<Int>(Column("year", say(.fiscalYear), alignment: .left)) { .words(names[$0]) }
        let values = parts.map { part in
            Field<Int>(Column("value", part.name, alignment: .right)) { .amount(part.values[$0], currency: currency) }
        }
        let sum = Field<Int>(Column("value", say(.spending), alignment: .right)) {
            .amount(account.spending.amount(at: $0), currency: currency, bound: account.spending.bound(at: $0))
        }
        return Table(title: say(.byYear), of: Array(names.indices), by: [year] + values + [sum])
    }
}
