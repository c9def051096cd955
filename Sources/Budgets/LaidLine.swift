import Appraisal
import Facts
import Numerics
import Projects
import Valuation

/// A line laid on the months of a horizon, before it is rounded.
struct LaidLine {
    let flow: Flow
    let budgetClass: BudgetClass
    let party: Party
    let means: BudgetMeans?
    /// What falls in each month.
    var months: [Double]
    let unknown: Unknown?
    /// Whether an unknown amount falls in a month.
    let unknownMonths: [Bool]
    let yearAfter: Double?
    var cuts: [Cut] = []
    /// The same in the file's own prices.
    let ownPrices: OwnPrices
    /// What is left of it when the horizon ends, where that is a worth of its own.
    private(set) var leftover = 0.0

    /// Lays a line out; nothing where it moves from one party to another that no budget tells apart.
    init?(_ flow: Flow, alone empty: Project, years: Int, in repricing: Repricing? = nil) {
        guard let (party, isPaid) = flow.budgetParty else { return nil }
        let perspective = [Perspective.fiscal, .citizen, .social].first { flow.isCounted(in: $0) }
        guard let perspective else { return nil }
        self.flow = flow
        self.party = party
        budgetClass = flow.budgetClass(isPaid: isPaid)
        means = flow.budgetMeans
        unknown = flow.unknown
        func laid(_ lines: [Flow]) -> (project: Project, projection: CashFlowProjection) {
            let project = empty.holding(only: lines, of: flow.role)
            return (project, CashFlowProjection(project, years: years, perspective: perspective))
        }
        // A line with a figure for each of several years may have some of them unknown.
        let parts = flow.yearByYear
        let (project, projection) = laid(parts.filter { $0.amount().unknown == nil })
        let flows = repricing?.applied(to: projection.flows, of: project) ?? projection.flows
        months = flows.amounts(ofCost: isPaid)
        months[months.count - 1] += isPaid ? flows.closingCost : flows.residual
        let own = projection.flows
        ownPrices = OwnPrices(
            oneOff: isPaid ? own.oneOffCosts : own.oneOffBenefits,
            recurring: isPaid ? own.recurringCosts : own.recurringBenefits,
            atEnd: isPaid ? own.closingCost : own.residual)
        let hidden = laid(parts.filter { $0.amount().unknown != nil }.map { $0.markingUnknown }).projection.flows
        var open = hidden.amounts(ofCost: isPaid).map { $0 != 0 }
        if (isPaid ? hidden.closingCost : hidden.residual) != 0 { open[open.count - 1] = true }
        unknownMonths = open
        cuts = projection.cuts
        leftover = isPaid ? flows.residual : flows.closingCost
        guard flow.schedule.isRecurring, unknown == nil else {
            yearAfter = nil
            return
        }
        // No rate is asked for behind the horizon.
        guard repricing?.exchange == nil else {
            yearAfter = nil
            return
        }
        let later = CashFlowProjection(project, years: years + 1, perspective: perspective).flows
        let longer = repricing?.applied(to: later, of: project) ?? later
        let after = compensatedSum((isPaid ? longer.recurringCosts : longer.recurringBenefits)[(12 * years)...])
        yearAfter = after == 0 ? nil : after
    }

    /// What is left of what it buys, as a line of its own.
    var left: LaidLine? {
        guard leftover != 0 else { return nil }
        var months = months.map { _ in 0.0 }
        months[months.count - 1] = leftover
        return LaidLine(leftOf: self, months: months)
    }

    private init(leftOf line: LaidLine, months: [Double]) {
        (flow, party, budgetClass, means) = (line.flow, line.party, .residual, .inKind)
        (self.months, unknown, yearAfter) = (months, nil, nil)
        unknownMonths = months.map { _ in false }
        let nothing = months.map { _ in 0.0 }
        ownPrices = OwnPrices(oneOff: nothing, recurring: nothing, atEnd: months.last ?? 0)
    }
}

extension [LaidLine] {
    /// The lines by fiscal year, in whole units.
    func counted(in calendar: FiscalCalendar, unit: BudgetUnit) -> [BudgetLine] {
        let exact = map { line in
            calendar.months.map { months in unit.count(compensatedSum(line.months[months])) }
        }
        let sums = exact.map { compensatedSum($0) }
        var totals = [Double](repeating: 0, count: count)
        // Lines whose sum is printed are rounded so that they make it up.
        for sum in Set(map { $0.sumItBelongsTo }) {
            let places = indices.filter { self[$0].sumItBelongsTo == sum }
            let whole = unit.rounded(unit.amount(compensatedSum(places.map { sums[$0] })))
            for (place, part) in zip(places, LargestRemainder.parts(of: places.map { sums[$0] }, addingUpTo: whole)) {
                totals[place] = part
            }
        }
        return indices.map { place in
            let line = self[place]
            let open = calendar.months.indices.filter { year in
                calendar.months[year].contains { line.unknownMonths[$0] }
            }
            return BudgetLine(
                flow: line.flow, budgetClass: line.budgetClass, party: line.party, means: line.means,
                counts: LargestRemainder.parts(of: exact[place], addingUpTo: totals[place]), unknown: line.unknown,
                unknownPlaces: open, yearAfter: line.yearAfter, timing: calendar.months.map { line.timing(in: $0) })
        }
    }
}

extension LaidLine {
    /// A sum that is printed.
    fileprivate enum PrintedSum: Hashable {
        case spending(Party)
        case other(BudgetClass, Party)
    }

    fileprivate var sumItBelongsTo: PrintedSum {
        budgetClass.isSpending ? .spending(party) : .other(budgetClass, party)
    }
}

extension Flow {
    /// Who pays or gains by it, as a budget has it, and whether that is paying.
    ///
    /// A transfer is the government's where that is one of its two ends, and else that of who pays.
    fileprivate var budgetParty: (party: Party, isPaid: Bool)? {
        switch (payer, beneficiary) {
        case (.government?, .government?): nil
        case (let payer?, .government?) where payer != .government: (.government, false)
        case (let payer?, _): (payer, true)
        case (nil, let beneficiary?): (beneficiary, false)
        case (nil, nil): nil
        }
    }

    fileprivate func budgetClass(isPaid: Bool) -> BudgetClass {
        switch role {
        case .investment: .capital
        case .operating: .current
        case .saving: .saving
        case .transfer: isPaid ? .transferPaid : .transferReceived
        case .residual: isPaid ? .closing : .residual
        }
    }

    /// The line as if its unknown amount were one unit of money.
    fileprivate var markingUnknown: Flow {
        var flow = self
        flow.worth = .money(.stated(Estimate(1)))
        return flow
    }
}

extension MonthlyFlows {
    /// What falls in each month on one side.
    fileprivate func amounts(ofCost isCost: Bool) -> [Double] {
        isCost
            ? zip(oneOffCosts, recurringCosts).map { $0 + $1 } : zip(oneOffBenefits, recurringBenefits).map { $0 + $1 }
    }
}

extension Project {
    /// The same project with some lines of one list alone, where it has none.
    fileprivate func holding(only flows: [Flow], of role: Flow.Role) -> Project {
        var project = self
        switch role {
        case .investment: project.investment = .stated(flows)
        case .operating: project.operating = .stated(flows)
        case .saving: project.savings = .stated(flows)
        case .transfer: project.transfers = flows
        case .residual: project.residual = flows
        }
        return project
    }
}
