import Appraisal
import Facts
import Numerics
import Projects

/// A project's lines laid on the months of a horizon, as one party sees them.
package struct CashFlowProjection: Sendable {
    /// The amounts by month.
    package let flows: MonthlyFlows
    /// Those of them that are investments.
    let investment: MonthlyFlows
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
        self.init(project, years: years) { project in
            project.flows.compactMap { flow in
                guard roles.contains(flow.role), isIncluded(flow), !cashOnly || flow.isCash,
                    let side = flow.side(in: perspective)
                else { return nil }
                return ProjectedLine(
                    flow, side: side, taxesFrom: perspective, end: scenario.end(forCost: side == .cost),
                    weight: weight(flow))
            }
        }
    }

    /// Lays out what a project saves or causes in physical units, as a benefit, whatever it is and whomever it concerns.
    init(quantitiesOf line: PhysicalFlow, in project: Project, years: Int) {
        // What is saved starts later with the service that saves it.
        self.init(project, years: years) { own in
            let months = own.launchMonth - project.launchMonth
            return [
                ProjectedLine(
                    line.quantity.delayed(byMonths: months, from: project.launchMonth), side: .benefit,
                    taxesFrom: .citizen)
            ]
        }
    }

    /// Lays out what a project draws from public funds and brings back to them: the government's cash, without taxes,
    /// which come back to it.
    package init(
        publicFundsOf project: Project, years: Int, including isIncluded: (Flow) -> Bool = { _ in true }
    ) {
        self.init(project, years: years) { project in
            project.flows.compactMap { flow in
                guard flow.isCash, isIncluded(flow), let side = flow.side(in: .fiscal) else { return nil }
                return ProjectedLine(flow, side: side, taxesFrom: .social)
            }
        }
    }

    /// Lays a project out; where its risks count, once for each delay that they can cause, as likely as that is.
    private init(_ project: Project, years: Int, lines: (Project) -> [ProjectedLine]) {
        let years = max(1, years)
        let block = FlowBlock(views: [0, 1], steps: 12 * years, years: years + 1)
        let planned = lines(project).known
        let falls = planned.map { LineFall(of: $0.flow, in: project, years: years, end: $0.end) }
        let amounts = planned.laid(falls, in: project, years: years, by: block)
        var cuts: [Cut] = []
        for (line, fall) in zip(planned, falls) {
            for cut in line.cuts(fall.lost, in: project) { cuts.add(cut, ofYear: line.flow.drivers.yearOfLine) }
        }
        self.cuts = cuts
        guard project.countsRisks else {
            (flows, investment) = amounts
            return
        }
        var expected = (all: MonthlyFlows(years: years), investment: MonthlyFlows(years: years))
        for (months, probability) in project.delayChances {
            var own = amounts
            if months != 0 {
                let late = project.delayed(byMonths: months)
                let lines = lines(late).known
                let falls = lines.map { LineFall(of: $0.flow, in: late, years: years, end: $0.end) }
                own = lines.laid(falls, in: late, years: years, by: block)
            }
            expected.all.add(own.all, times: probability)
            expected.investment.add(own.investment, times: probability)
        }
        (flows, investment) = expected
    }
}

/// A line as it is laid out: on which side, with which taxes, at which end of its ranges and with which weight.
private struct ProjectedLine {
    let flow: Flow
    let counted: CountedLine
    let end: Estimate.End
    let weight: Double

    init(
        _ flow: Flow, side: AccountSide, taxesFrom perspective: Perspective, end: Estimate.End = .likely,
        weight: Double = 1
    ) {
        self.flow = flow
        counted = CountedLine(flow, on: side, taxesFrom: perspective)
        self.end = end
        self.weight = weight
    }

    private init(_ line: ProjectedLine, year flow: Flow) {
        (self.flow, end, weight) = (flow, line.end, line.weight)
        counted = line.counted.ofYear(flow)
    }

    /// The years of a line that has a figure for each.
    var yearByYear: [ProjectedLine] { flow.yearByYear.map { ProjectedLine(self, year: $0) } }

    func compiled(in project: Project) -> CompiledLine {
        CompiledLine(
            flow, in: project, counting: [counted, flow.role == .investment ? counted : nil], end: end, weight: weight)
    }

    /// What of it falls behind the horizon, in the order of its parts.
    func cuts(_ lost: [LineFall.Lost], in project: Project) -> [Cut] {
        guard !lost.isEmpty else { return [] }
        let line = compiled(in: project)
        return lost.compactMap { lost in
            let amount: Double
            switch lost {
            case .unending: return Cut(what: flow.what, amount: nil)
            case .accruing(let accruals): amount = line.total(of: accruals, flow, in: project)
            case .instant(let times): amount = line.full * times
            }
            return amount == 0 ? nil : Cut(what: flow.what, amount: amount)
        }
    }
}

extension [ProjectedLine] {
    /// Those that somebody knows the amount of; lines with a figure for each of several years, year by year.
    fileprivate var known: [ProjectedLine] {
        let lines = contains { $0.flow.figuresByYear != nil } ? flatMap { $0.yearByYear } : self
        return lines.filter { $0.flow.amount(at: $0.end).value != nil }
    }

    /// The amounts of all by month, and those of the investment: a block of one draw.
    fileprivate func laid(
        _ falls: [LineFall], in project: Project, years: Int, by block: FlowBlock
    ) -> (all: MonthlyFlows, investment: MonthlyFlows) {
        let calendar = CompiledCalendar(
            of: map { CompiledCalendar.Line(flow: $0.flow, project: project) }, falls: falls, in: project, years: years)
        withNoInputs {
            block.gather(map { $0.compiled(in: project) }, calendar, count: calendar.count, $0)
        }
        return (block.flows(ofView: 0, calendar, years: years), block.flows(ofView: 1, calendar, years: years))
    }
}

/// Does something with the inputs of what has none.
private func withNoInputs<Result>(_ body: (UnsafePointer<Eight>) -> Result) -> Result {
    withUnsafePointer(to: Eight(repeating: 0), body)
}

extension [Cut] {
    /// Adds what is cut of a line; the years of one line make one cut.
    fileprivate mutating func add(_ cut: Cut, ofYear year: YearOfLine?) {
        guard year != nil, let last, last.what == cut.what, let before = last.amount, let amount = cut.amount else {
            return append(cut)
        }
        self[count - 1] = Cut(what: cut.what, amount: before + amount)
    }
}

extension FlowBlock {
    /// The first draw's amounts in a view, by month.
    fileprivate func flows(ofView view: Int, _ calendar: CompiledCalendar, years: Int) -> MonthlyFlows {
        var flows = MonthlyFlows(years: years)
        for step in 0..<calendar.count {
            let (month, place) = (Int(calendar.starts[step]), view * stride + step)
            let months = month..<(month + Int(calendar.widths[step]))
            flows.oneOffCosts[month] = room.instantOutflows[place][0]
            flows.oneOffBenefits[month] = room.instantInflows[place][0]
            Self.spread(room.accruingOutflows[place][0], over: months, of: &flows.recurringCosts)
            Self.spread(room.accruingInflows[place][0], over: months, of: &flows.recurringBenefits)
        }
        (flows.residual, flows.closingCost) = (room.inflowsAtEnd[view][0], room.outflowsAtEnd[view][0])
        return flows
    }

    /// An amount in equal parts, the last of which takes what rounding leaves, so that all add up to the amount again.
    private static func spread(_ amount: Double, over months: Range<Int>, of amounts: inout [Double]) {
        guard amount != 0 else { return }
        let part = amount / Double(months.count)
        guard part.isFinite else { return amounts.replaceSubrange(months, with: months.map { _ in part }) }
        var rest = CompensatedSum()
        rest.add(amount)
        for month in months.dropLast() {
            amounts[month] = part
            rest.add(-part)
        }
        amounts[months.upperBound - 1] = rest.value
    }
}

extension CompiledLine {
    /// What counts of a line without inputs: of a period, a total or a single sum.
    fileprivate var full: Double {
        withNoInputs { inputs in
            let amount = amount(inputs)
            return (amount * (countedShare(of: amount) ?? Eight(repeating: 0)))[0]
        }
    }

    /// What counts of a line without inputs in the months of some of its parts together.
    fileprivate func total(of accruals: [LineFall.Accrual], _ flow: Flow, in project: Project) -> Double {
        withNoInputs { inputs in
            let amount = amount(inputs)
            let share = countedShare(of: amount) ?? Eight(repeating: 0)
            let limits = limits.map { MonthlyLimits($0, share: share) }
            // A year of the calendar more than there are of operation, where these begin in its midst.
            let years = accruals.reduce(0) { max($0, $1.months.upperBound) } / 12 + 2
            let base = UnsafeMutablePointer<Eight>.allocate(capacity: 3 * years)
            base.initialize(repeating: Eight(repeating: 1), count: 3 * years)
            defer { base.deallocate() }
            let room = GrowthPath.Room(grown: base, taken: base + years, priced: base + 2 * years)
            if !path.isLevel { path.write(inputs, years: years, to: room) }
            var sum = CompensatedSum()
            for accrual in accruals {
                let perMonth: Eight = amount * share * accrual.times / accrual.parts
                for month in accrual.months {
                    guard accrual.develops else {
                        sum.add(perMonth[0])
                        continue
                    }
                    let years = flow.operatingYears(inMonth: month, of: project)
                    let developed: Eight =
                        path.isLevel ? perMonth : perMonth * path.development(inYears: years, room)
                    sum.add((limits?.limited(developed) ?? developed)[0])
                }
            }
            return sum.value
        }
    }
}
