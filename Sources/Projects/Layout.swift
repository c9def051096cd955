import Appraisal
import Facts

/// A project's lines laid on the months of a horizon, as one party sees them.
public struct Layout: Sendable {
    /// The amounts by month.
    public let flows: MonthlyFlows
    /// What falls beyond the horizon.
    public let cuts: [Cut]

    /// Lays out the lines that count in a view.
    ///
    /// `cashOnly` leaves out savings marked as not cashable and costs borne in kind; `roles` takes only some lists of the
    /// file. A line whose amount is unknown is
    /// left out too: `Gaps` says so.
    public init(
        _ project: Project, years: Int, perspective: Perspective, scenario: Scenario = .likely, cashOnly: Bool = false,
        roles: Set<Flow.Role> = Set(Flow.Role.allCases)
    ) {
        func lay(_ project: Project) -> LayoutBuilder {
            var builder = LayoutBuilder(project: project, years: years)
            for flow in project.flows where roles.contains(flow.role) {
                guard let side = flow.side(in: perspective) else { continue }
                if cashOnly, !flow.isCash { continue }
                builder.add(flow, side: side, perspective: perspective, end: scenario.end(forCost: side == .cost))
            }
            return builder
        }
        let planned = lay(project)
        cuts = planned.cuts
        guard project.countsRisks else {
            flows = planned.flows
            return
        }
        var expected = MonthlyFlows(years: years)
        for (months, probability) in project.delayChances {
            expected.add(months == 0 ? planned.flows : lay(project.delayed(byMonths: months)).flows, times: probability)
        }
        flows = expected
    }

    /// Lays out one unit of a line's amount, as a benefit and before it grows or is taken up.
    ///
    /// The unit is that of ``Flow/amount(at:)``: of a period, of a total, of a year where the line has a volume.
    public init(unitOf flow: Flow, in project: Project, years: Int) {
        var builder = LayoutBuilder(project: project, years: years)
        builder.add(1, of: flow, side: .benefit, end: nil)
        flows = builder.flows
        cuts = builder.cuts
    }
}

/// Fills the arrays of a horizon, line by line.
private struct LayoutBuilder {
    let project: Project
    var flows: MonthlyFlows
    var cuts: [Cut] = []

    init(project: Project, years: Int) {
        self.project = project
        flows = MonthlyFlows(years: years)
    }

    mutating func add(_ flow: Flow, side: Side, perspective: Perspective, end: Estimate.End) {
        guard case .stated(let full) = flow.amount(at: end) else { return }
        add(full * flow.countedShare(in: perspective, amount: full), of: flow, side: side, end: end)
    }

    /// Adds an amount of a line's; without an end it neither grows nor is taken up.
    mutating func add(_ amount: Double, of flow: Flow, side: Side, end: Estimate.End?) {
        switch flow.schedule {
        case .once(let month): addOnce(amount, month: month, side: side, flow: flow)
        case .recurring(let period, let from, let to):
            let perMonth = if case .driver = flow.worth { amount / 12 } else { amount * period.timesAYear / 12 }
            if to == nil, from >= flows.months { cuts.append(Cut(what: flow.what, amount: nil)) }
            addRecurring(perMonth, months: from..<(to ?? max(from, flows.months)), side: side, flow: flow, end: end)
        case .total(let stretches): addTotal(amount, stretches: stretches, side: side, flow: flow)
        case .atHorizon: flows.residual += side == .benefit ? amount : -amount
        }
    }

    private mutating func addOnce(_ amount: Double, month: Int, side: Side, flow: Flow) {
        guard month < flows.months else { return cut(flow, amount) }
        switch side {
        case .cost: flows.oneOffCosts[month] += amount
        case .benefit: flows.oneOffBenefits[month] += amount
        }
    }

    private mutating func addRecurring(
        _ perMonth: Double, months: Range<Int>, side: Side, flow: Flow, end: Estimate.End?
    ) {
        var lost = CompensatedSum()
        for month in months {
            let development = end.map { flow.development(inOperatingYear: operatingYear(of: month), end: $0) }
            let amount = perMonth * (development ?? 1)
            if month < flows.months { accrue(amount, month: month, side: side) } else { lost.add(amount) }
        }
        cut(flow, lost.value)
    }

    private mutating func addTotal(_ amount: Double, stretches: [FlowSchedule.Stretch], side: Side, flow: Flow) {
        let weight = compensatedSum(stretches.map(\.weight))
        var lost = CompensatedSum()
        for stretch in stretches {
            let perMonth = amount * (stretch.weight / weight) / Double(stretch.months.count)
            for month in stretch.months {
                if month < flows.months { accrue(perMonth, month: month, side: side) } else { lost.add(perMonth) }
            }
        }
        cut(flow, lost.value)
        if project.sustainsSavings, flow.role == .saving, let window = flow.schedule.window {
            let average = amount / Double(window.count)
            for month in min(window.upperBound, flows.months)..<flows.months {
                accrue(average, month: month, side: side)
            }
        }
    }

    private mutating func accrue(_ amount: Double, month: Int, side: Side) {
        switch side {
        case .cost: flows.recurringCosts[month] += amount
        case .benefit: flows.recurringBenefits[month] += amount
        }
    }

    private mutating func cut(_ flow: Flow, _ amount: Double) {
        if amount != 0 { cuts.append(Cut(what: flow.what, amount: amount)) }
    }

    /// The operating year of a month, from 0; what runs before the launch counts as the first.
    private func operatingYear(of month: Int) -> Int { max(0, (month - project.launchMonth) / 12) }
}

extension Flow {
    /// What growth and uptake make of one unit in an operating year, counted from 0.
    fileprivate func development(inOperatingYear year: Int, end: Estimate.End) -> Double {
        var factor = 1.0
        if let growth { factor *= (1 + growth[end]).power(year) }
        if case .driver(let driver) = worth, let growth = driver.growth { factor *= (1 + growth[end]).power(year) }
        if let last = uptake.last { factor *= (year < uptake.count ? uptake[year] : last)[end] }
        return factor
    }
}

extension Double {
    /// A whole power, at least the zeroth.
    fileprivate func power(_ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<max(0, exponent) { result *= self }
        return result
    }
}
