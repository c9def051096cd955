import Appraisal
import Facts
import Numerics
import Projects

/// A project's lines laid on the months of a horizon, as one party sees them.
package struct CashFlowProjection: Sendable {
    /// The amounts by month.
    package let flows: MonthlyFlows
    /// What falls beyond the horizon.
    package let cuts: [Cut]

    /// Lays out the lines that count in a view.
    ///
    /// `cashOnly` leaves out savings marked as not cashable and costs borne in kind; `roles` takes only some lists of the
    /// file, and `isIncluded` only some lines; each line is multiplied by its `weight`. A line whose amount is unknown is
    /// left out too: `DataGaps` says so.
    package init(
        _ project: Project, years: Int, perspective: Perspective, scenario: Scenario = .likely, cashOnly: Bool = false,
        roles: Set<Flow.Role> = Set(Flow.Role.allCases), including isIncluded: (Flow) -> Bool = { _ in true },
        weighing weight: (Flow) -> Double = { _ in 1 }
    ) {
        self.init(project, years: years) { project, builder in
            for flow in project.flows where roles.contains(flow.role) && isIncluded(flow) {
                guard let side = flow.side(in: perspective) else { continue }
                if cashOnly, !flow.isCash { continue }
                builder.add(
                    flow, side: side, perspective: perspective, end: scenario.end(forCost: side == .cost),
                    weight: weight(flow))
            }
        }
    }

    /// Lays out what a project saves or causes in physical units, as a benefit, whatever it is and whomever it concerns.
    init(quantitiesOf line: PhysicalFlow, in project: Project, years: Int) {
        // What is saved starts later with the service that saves it.
        self.init(project, years: years) { own, builder in
            builder.add(
                line.quantity.delayed(byMonths: own.launchMonth - project.launchMonth, from: project.launchMonth),
                side: .benefit,
                perspective: .citizen, end: .likely, weight: 1)
        }
    }

    /// Lays out what a project draws from public funds and brings back to them: the government's cash, without taxes,
    /// which come back to it.
    package init(
        publicFundsOf project: Project, years: Int, including isIncluded: (Flow) -> Bool = { _ in true }
    ) {
        self.init(project, years: years) { project, builder in
            for flow in project.flows where flow.isCash && isIncluded(flow) {
                guard let side = flow.side(in: .fiscal) else { continue }
                builder.add(flow, side: side, perspective: .social, end: .likely, weight: 1)
            }
        }
    }

    /// Lays a project out; where its risks count, once for each delay that they can cause, as likely as that is.
    private init(_ project: Project, years: Int, lay: (Project, inout ProjectionBuilder) -> Void) {
        func laid(_ project: Project) -> ProjectionBuilder {
            var builder = ProjectionBuilder(project: project, years: years)
            lay(project, &builder)
            return builder
        }
        let planned = laid(project)
        cuts = planned.cuts
        guard project.countsRisks else {
            flows = planned.flows
            return
        }
        var expected = MonthlyFlows(years: years)
        for (months, probability) in project.delayChances {
            expected.add(
                months == 0 ? planned.flows : laid(project.delayed(byMonths: months)).flows, times: probability)
        }
        flows = expected
    }

    /// Lays out one unit of a line's amount, as a benefit and before it grows, is taken up or meets a limit.
    ///
    /// The unit is that of ``Flow/amount(at:)``: of a period, of a total, of a year where the line has a volume.
    package init(unitOf flow: Flow, in project: Project, years: Int) {
        var builder = ProjectionBuilder(project: project, years: years)
        builder.add(1, of: flow, side: .benefit, end: nil)
        flows = builder.flows
        cuts = builder.cuts
    }
}

/// Fills the arrays of a horizon, line by line.
private struct ProjectionBuilder {
    let project: Project
    var flows: MonthlyFlows
    var cuts: [Cut] = []

    init(project: Project, years: Int) {
        self.project = project
        flows = MonthlyFlows(years: years)
    }

    mutating func add(_ flow: Flow, side: AccountSide, perspective: Perspective, end: Estimate.End, weight: Double) {
        guard case .stated(let full) = flow.amount(at: end) else { return }
        let share = flow.countedShare(in: perspective, amount: full) * weight
        addRenewed(flow, amount: full * share, share: share, side: side, end: end)
    }

    /// Adds an amount of a line's; without an end it neither grows nor is taken up.
    mutating func add(_ amount: Double, of flow: Flow, side: AccountSide, end: Estimate.End?) {
        addRenewed(flow, amount: amount, share: 1, side: side, end: end)
    }

    private mutating func addRenewed(_ flow: Flow, amount: Double, share: Double, side: AccountSide, end: Estimate.End?)
    {
        // A line that is renewed falls again whenever its life is over.
        let life = flow.drivers.life.map { 12 * $0.years }
        let renewals = flow.drivers.life?.isRenewed == true ? (flows.months - 1) / max(1, life ?? 1) : 0
        for renewal in 0...max(0, renewals) {
            add(
                flow, amount: amount, share: share, side: side, end: end, shift: renewal * (life ?? 0),
                isRenewal: renewal > 0)
        }
    }

    private mutating func add(
        _ flow: Flow, amount: Double, share: Double, side: AccountSide, end: Estimate.End?, shift: Int, isRenewal: Bool
    ) {
        let cutsBefore = cuts.count
        // What would be renewed behind the horizon is not cut: nobody needs it.
        defer { if isRenewal { cuts.removeLast(cuts.count - cutsBefore) } }
        switch flow.schedule {
        case .once(let month): addOnce(amount, month: month + shift, side: side, flow: flow)
        case .recurring(let period, let from, let to):
            let perMonth = if case .driver = flow.worth { amount / 12 } else { amount * period.timesAYear / 12 }
            // Limits hold for what the line amounts to, not for one unit of it.
            let limits = end == nil ? nil : flow.drivers.limits.map { $0.scaled(by: share / 12) }
            if to == nil, from >= flows.months { cuts.append(Cut(what: flow.what, amount: nil)) }
            addRecurring(
                perMonth, months: from..<(to ?? max(from, flows.months)), side: side, flow: flow, end: end,
                limits: limits)
        case .total(let stretches): addTotal(amount, stretches: stretches, side: side, flow: flow, shift: shift)
        case .occasions(let occasions):
            // What is bought is replaced when its life is over, wherever in the horizon that is.
            for occasion in occasions where occasion.neededFrom < flows.months {
                let times = occasion.times[end ?? .likely]
                if times != 0 { addOnce(amount * times, month: occasion.month + shift, side: side, flow: flow) }
            }
        case .atHorizon: addAtHorizon(amount, side: side)
        }
    }

    private mutating func addOnce(_ amount: Double, month: Int, side: AccountSide, flow: Flow) {
        guard month < flows.months else { return cut(flow, amount) }
        switch side {
        case .cost: flows.oneOffCosts[month] += amount
        case .benefit: flows.oneOffBenefits[month] += amount
        }
        addValueLeft(amount, from: month, side: side, flow: flow)
    }

    private mutating func addAtHorizon(_ amount: Double, side: AccountSide) {
        switch side {
        case .cost: flows.closingCost += amount
        case .benefit: flows.residual += amount
        }
    }

    /// What is left of the life of something bought in a month, in proportion to its price.
    private mutating func addValueLeft(_ amount: Double, from month: Int, side: AccountSide, flow: Flow) {
        guard let life = flow.drivers.life, life.leavesValue else { return }
        let left = 12 * life.years - (flows.months - month)
        guard left > 0 else { return }
        let share = min(1, Double(left) / Double(12 * life.years))
        addAtHorizon(amount * share, side: side == .cost ? .benefit : .cost)
    }

    private mutating func addRecurring(
        _ perMonth: Double, months: Range<Int>, side: AccountSide, flow: Flow, end: Estimate.End?, limits: AmountLimits?
    ) {
        var lost = CompensatedSum()
        let isLevel = end == nil || flow.isLevel
        // It develops by operating years, so that it is the same in the months of one.
        var years: (growth: Int, uptake: Int?)?
        var development = 1.0
        for month in months {
            if !isLevel, let end {
                let now = flow.operatingYears(inMonth: month, of: project)
                if years.map({ $0 != now }) ?? true {
                    development = flow.development(inYears: now, end: end)
                    years = now
                }
            }
            let developed = perMonth * development
            let amount = limits?.limited(developed) ?? developed
            if month < flows.months { accrue(amount, month: month, side: side) } else { lost.add(amount) }
        }
        cut(flow, lost.value)
    }

    private mutating func addTotal(
        _ amount: Double, stretches: [FlowSchedule.Stretch], side: AccountSide, flow: Flow, shift: Int
    ) {
        let weight = compensatedSum(stretches.map { $0.weight })
        var lost = CompensatedSum()
        for stretch in stretches {
            let perMonth = amount * (stretch.weight / weight) / Double(stretch.months.count)
            for month in stretch.months {
                let month = month + shift
                if month < flows.months { accrue(perMonth, month: month, side: side) } else { lost.add(perMonth) }
            }
        }
        cut(flow, lost.value)
        if let window = flow.schedule.window {
            addValueLeft(
                amount - lost.value, from: min(flows.months, window.upperBound + shift), side: side, flow: flow)
        }
        if project.sustainsSavings, flow.role == .saving, let window = flow.schedule.window {
            let average = amount / Double(window.count)
            for month in min(window.upperBound, flows.months)..<flows.months {
                accrue(average, month: month, side: side)
            }
        }
    }

    private mutating func accrue(_ amount: Double, month: Int, side: AccountSide) {
        switch side {
        case .cost: flows.recurringCosts[month] += amount
        case .benefit: flows.recurringBenefits[month] += amount
        }
    }

    private mutating func cut(_ flow: Flow, _ amount: Double) {
        if amount != 0 { cuts.append(Cut(what: flow.what, amount: amount)) }
    }
}

extension Flow {
    /// Whether it grows, or is taken up, in a project by other operating years than most lines do, or runs before there is
    /// a service to take up.
    public func hasOwnYears(in project: Project) -> Bool {
        if drivers.carriedOver != nil || drivers.countsThoseWhoStay { return true }
        guard isTakenUp, case .recurring(_, let from, _) = schedule else { return false }
        return from < project.launchMonth
    }

    /// The share of it that there is before the launch, where that hangs on a service's uptake: nobody has switched, and
    /// all who will stay are there.
    public var shareBeforeLaunch: Double { drivers.countsThoseWhoStay ? 1 : 0 }

    /// Whether its uptake is that of a service, and not the capacity that runs or what is paid ahead of the service.
    private var isTakenUp: Bool {
        drivers.countsThoseWhoStay || !uptake.isEmpty && role != .investment && drivers.uptakeFollows != .capacity
    }

    /// The operating years, from 0, by which it grows and is taken up in a month; no uptake, and so
    /// ``shareBeforeLaunch``, before there is a service to take up.
    ///
    /// What runs before the launch grows as in the first of them, and what goes on anyway from where it does without the
    /// option.
    public func operatingYears(inMonth month: Int, of project: Project) -> (growth: Int, uptake: Int?) {
        let anyway = drivers.carriedOver
        let launch = anyway?.isUnchanged == true ? anyway?.launchMonth ?? 0 : project.launchMonth
        let isBefore = isTakenUp && month < launch
        return (max(0, (month - (anyway?.launchMonth ?? launch)) / 12), isBefore ? nil : max(0, (month - launch) / 12))
    }

    /// Whether it neither grows nor is taken up.
    fileprivate var isLevel: Bool {
        if case .driver(let driver) = worth, driver.growth != nil { return false }
        return growth == nil && uptake.isEmpty
    }

    /// What growth and uptake make of one unit in operating years.
    fileprivate func development(inYears years: (growth: Int, uptake: Int?), end: Estimate.End) -> Double {
        var factor = 1.0
        if let growth { factor *= (1 + growth[end]).power(years.growth) }
        if case .driver(let driver) = worth, let growth = driver.growth {
            factor *= (1 + growth[end]).power(years.growth)
        }
        if let last = uptake.last {
            factor *= years.uptake.map { ($0 < uptake.count ? uptake[$0] : last)[end] } ?? shareBeforeLaunch
        }
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
