import Facts
import Projects

/// What a budget comes to by fiscal year: the government's spending and receipts by class, and everybody's savings apart.
///
/// Accounts of the same currency and the same fiscal years can be added up.
package struct BudgetAccount: Sendable, Hashable {
    /// Who saves, and whether that frees money.
    package struct SavingKind: Sendable, Hashable {
        /// Who gains.
        package let party: Party
        /// Whether it frees money; of a party that is not the government that is no matter of a budget.
        package let means: BudgetMeans?

        /// A kind by its parts.
        package init(party: Party, means: BudgetMeans?) {
            (self.party, self.means) = (party, means)
        }

        /// The kinds that there can be, in the order of reports.
        package static let all: [SavingKind] =
            [.cash, .notCashable, .notStated].map { SavingKind(party: .government, means: $0) }
            + [Party.citizens, .businesses, .society].map { SavingKind(party: $0, means: nil) }
    }

    /// The fiscal years.
    package let years: [FiscalYear]
    /// What the government spends and receives, by class.
    private let classes: [BudgetClass: BudgetSum]
    /// What the government spends, of every class.
    package let spending: BudgetSum
    /// What of that is borne in kind.
    package let inKind: BudgetSum
    private let savings: [SavingKind: BudgetSum]

    /// What the government spends in cash.
    package var cashSpending: BudgetSum {
        BudgetSum(
            counts: zip(spending.counts, inKind.counts).map { $0 - $1 }, openPlaces: spending.openPlaces,
            unit: spending.unit)
    }

    /// The account of a budget.
    package init(of budget: Budget) {
        years = budget.calendar.years
        var classes: [BudgetClass: BudgetSum] = [:]
        for one in BudgetClass.allCases where one != .saving {
            classes[one] =
                one.isSpending
                ? budget.spending { $0 == one } : budget.sum { $0.isGovernments && $0.budgetClass == one }
        }
        self.classes = classes
        spending = budget.spending
        inKind = budget.sum { $0.isGovernments && $0.budgetClass.isSpending && $0.means == .inKind }
        var savings: [SavingKind: BudgetSum] = [:]
        for kind in SavingKind.all {
            savings[kind] = budget.sum { line in
                line.budgetClass == .saving && line.party == kind.party && (kind.means ?? line.means) == line.means
            }
        }
        self.savings = savings
    }

    /// The sum of accounts, over every fiscal year that one of them has.
    package init?(adding accounts: [BudgetAccount]) {
        guard let first = accounts.first else { return nil }
        var months: [FiscalYear] = []
        for year in accounts.flatMap({ $0.years }) where !months.contains(where: { $0.isSame(as: year) }) {
            months.append(year)
        }
        months.sort { $0.isBefore($1) }
        let years = months.enumerated().map { FiscalYear(first: $1.first, number: $0 + 1) }
        func added(_ sums: (BudgetAccount) -> BudgetSum?) -> BudgetSum {
            BudgetSum(adding: accounts.compactMap { account in sums(account).map { (account.years, $0) } }, over: years)
        }
        self.years = years
        var classes: [BudgetClass: BudgetSum] = [:]
        for one in BudgetClass.allCases where first.classes[one] != nil { classes[one] = added { $0.classes[one] } }
        self.classes = classes
        spending = added { $0.spending }
        inKind = added { $0.inKind }
        var savings: [SavingKind: BudgetSum] = [:]
        for kind in SavingKind.all { savings[kind] = added { $0.savings[kind] } }
        self.savings = savings
    }

    /// What the government spends or receives in a class; nothing for savings, which have kinds.
    package subscript(one: BudgetClass) -> BudgetSum? { classes[one] }

    /// What a kind of savings comes to.
    package subscript(kind: SavingKind) -> BudgetSum? { savings[kind] }
}

extension FiscalYear {
    /// Whether it is the same year: by the calendar, or without dates by its number.
    fileprivate func isSame(as other: FiscalYear) -> Bool {
        guard let first, let others = other.first else { return first == other.first && number == other.number }
        return first == others
    }

    fileprivate func isBefore(_ other: FiscalYear) -> Bool {
        guard let first, let others = other.first else { return number < other.number }
        return first.months(since: others) < 0
    }

    /// Its place among others.
    fileprivate func place(in years: [FiscalYear]) -> Int? { years.firstIndex { $0.isSame(as: self) } }
}

extension BudgetSum {
    /// The sum of sums over years of their own.
    init(adding sums: [(years: [FiscalYear], sum: BudgetSum)], over years: [FiscalYear]) {
        let unit =
            sums.map { $0.sum.unit }.min { $0.decimals < $1.decimals } ?? BudgetUnit(currencyDecimals: 0, largest: 0)
        var counts = years.map { _ in 0.0 }
        var open: Set<Int> = []
        for (own, sum) in sums {
            for (place, year) in own.enumerated() {
                guard let target = year.place(in: years) else { continue }
                // Units differ only where amounts are too large for cents.
                counts[target] += sum.unit == unit ? sum.counts[place] : unit.count(sum.amount(at: place))
                if sum.openPlaces.contains(place) { open.insert(target) }
            }
        }
        self.init(counts: counts, openPlaces: open, unit: unit)
    }
}
