import Appraisal
import Facts
import Money
import Numerics
import Projects
import Valuation

/// What a project costs and saves in each fiscal year, line by line.
///
/// ```swift
/// let budget = Budget(of: project, years: 10, startMonth: 7, currencyDecimals: 2)
/// budget.calendar.years[0].name                    // "2026/27"
/// budget.spending.amount(at: 0)                    // 400,000
/// ```
///
/// Amounts are whole units of the currency, cents of a dollar, so that lines, classes and years add up to the very same
/// total: what each line comes to is rounded so that the lines of a kind make up their sum, and what each year of it comes to
/// so that the years make up the line.
package struct Budget: Sendable {
    /// The project.
    package let project: Project
    /// In which prices the amounts are.
    package let prices: PriceKind
    /// In which currency they are.
    package let currency: Currency
    /// The fiscal years.
    package let calendar: FiscalCalendar
    /// How many years from its first month are counted.
    package let horizonYears: Int
    /// The unit that amounts are counted in.
    package let unit: BudgetUnit
    /// The lines, in the order of the file; what is left of one stands behind it.
    package let lines: [BudgetLine]
    /// The lists of costs that the file leaves out, so that nobody knows what they come to.
    package let unknownLists: [UnknownList]
    /// What falls behind the horizon and is not counted.
    package let cuts: [Cut]

    /// A list that is unknown as a whole.
    package struct UnknownList: Sendable, Hashable {
        /// What its lines are.
        package let role: Flow.Role
        /// Why there is none.
        package let unknown: Unknown

        /// What its amounts would be in a budget.
        package var budgetClass: BudgetClass {
            switch role {
            case .investment: .capital
            case .operating: .current
            case .saving: .saving
            case .transfer: .transferPaid
            case .residual: .residual
            }
        }
    }

    /// The budget of a project over some years from its first month, by fiscal years that start in a month from 1 to 12.
    ///
    /// `currencyDecimals` are those of the currency's smallest unit. Amounts are in the prices and the currency of the file
    /// unless a `repricing` brings them to others.
    package init(
        of project: Project, years: Int, startMonth: Int, currencyDecimals: Int, in repricing: Repricing? = nil
    ) {
        let years = max(1, years)
        let calendar = FiscalCalendar(startMonth: startMonth, of: project.start, months: 12 * years)
        let empty = project.holding { _ in false }
        var laid: [LaidLine] = []
        var cuts: [Cut] = []
        for flow in project.flows {
            guard let line = LaidLine(flow, alone: empty, years: years, in: repricing) else { continue }
            cuts += line.cuts
            laid.append(line)
            if let left = line.left { laid.append(left) }
        }
        let largest = compensatedSum(laid.flatMap { $0.months }.map { $0.magnitude }.filter { $0.isFinite })
        let unit = BudgetUnit(currencyDecimals: currencyDecimals, largest: largest)
        self.project = project
        prices = repricing?.prices ?? project.prices
        currency = repricing?.exchange?.currency ?? project.currency
        self.calendar = calendar
        self.horizonYears = years
        self.unit = unit
        self.cuts = cuts
        unknownLists = [
            (Flow.Role.investment, project.investment.unknown), (.operating, project.operating.unknown),
            (.saving, project.savings.unknown),
        ].compactMap { role, unknown in unknown.map { UnknownList(role: role, unknown: $0) } }
        lines = laid.counted(in: calendar, unit: unit)
    }

    /// The lines that go on when the horizon ends.
    package var goingOn: [BudgetLine] { lines.filter { $0.yearAfter != nil } }

    /// The sum of some lines.
    package func sum(_ isIncluded: (BudgetLine) -> Bool) -> BudgetSum {
        let lists = lines.filter(isIncluded)
        return BudgetSum(of: lists, unknownLists: [], of: self)
    }

    /// What the government spends: its capital and current costs and what it pays to others, in cash or in kind.
    package var spending: BudgetSum { spending { _ in true } }

    /// The same of some lines, as those of one class; a list that is unknown as a whole counts with its class.
    package func spending(_ isIncluded: (BudgetClass) -> Bool) -> BudgetSum {
        BudgetSum(
            of: lines.filter { $0.isGovernments && $0.budgetClass.isSpending && isIncluded($0.budgetClass) },
            unknownLists: unknownLists.filter { $0.budgetClass.isSpending && isIncluded($0.budgetClass) }, of: self)
    }
}

/// What some lines of a budget come to, year by year.
package struct BudgetSum: Sendable, Hashable {
    /// How many units, by year.
    package let counts: [Double]
    /// The places of the years in which there is more than is known.
    package let openPlaces: Set<Int>
    /// The unit.
    package let unit: BudgetUnit

    init(counts: [Double], openPlaces: Set<Int>, unit: BudgetUnit) {
        (self.counts, self.openPlaces, self.unit) = (counts, openPlaces, unit)
    }

    init(of lines: [BudgetLine], unknownLists: [Budget.UnknownList], of budget: Budget) {
        let places = budget.calendar.years.indices
        unit = budget.unit
        counts = places.map { place in lines.reduce(0) { $0 + $1.counts[place] } }
        openPlaces = unknownLists.isEmpty ? Set(lines.flatMap { $0.unknownPlaces }) : Set(places)
    }

    /// The sum of a year.
    package func amount(at place: Int) -> Double { unit.amount(counts[place]) }
    /// The sum of all years.
    package var total: Double { unit.amount(counts.reduce(0, +)) }
    /// On which side of the sum of a year the true one lies.
    package func bound(at place: Int) -> Bound? { openPlaces.contains(place) ? .atLeast : nil }
    /// On which side of the sum of all years the true one lies.
    package var bound: Bound? { openPlaces.isEmpty ? nil : .atLeast }
    /// Whether nothing is known and nothing is left open.
    package var isEmpty: Bool { openPlaces.isEmpty && counts.allSatisfy { $0 == 0 } }
}
