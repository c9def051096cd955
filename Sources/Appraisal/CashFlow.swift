import Numerics

/// A cash flow of any kind, with the prices it is in.
///
/// ```swift
/// let flow = CashFlow<ConstantPrices>(PeriodFlows(net: [-100, 60, 70]), timing: .end)
/// let indicators = Indicators(of: flow, at: try DiscountRate(constant: 0.1))
/// indicators.netPresentValue    // .value(12.396…)
/// ```
public struct CashFlow<PriceKind: PriceBasis>: Sendable, Hashable {
    let timeline: Timeline
    /// The net amounts a period apart, those of a project from year 0 on; nothing where they do not fall so.
    let positions: [Double]?

    /// A project by months; recurring amounts are discounted at the timing's place in their year, what falls once at the
    /// start of its year or with them.
    public init(_ flows: MonthlyFlows, timing: Timing, oneOff: OneOffTiming = .atStart) {
        var timeline = Timeline(unitsPerYear: 12)
        for month in 0..<flows.months {
            let year = Double(month / 12)
            timeline.addStep(
                start: Double(month), width: 1,
                instant: (flows.oneOffBenefits[month], flows.oneOffCosts[month], year + oneOff.delta(beside: timing)),
                accruing: (flows.recurringBenefits[month], flows.recurringCosts[month], year + timing.delta))
        }
        let horizon = Double(flows.years)
        timeline.addInstant(at: Double(flows.months), inflow: flows.residual, outflow: flows.closingCost, time: horizon)
        self.timeline = timeline
        // Where everything falls at the ends of years there is no year 0.
        let hasNoStart = timing == .end && oneOff == .withRecurring
        positions =
            timing == .mid
            ? nil : Array(Self.byYear(timeline, years: flows.years).dropFirst(hasNoStart ? 1 : 0))
    }

    /// A flow by periods of a year each: the one at period 0 is an instant, the others accrue over theirs.
    public init(_ flows: PeriodFlows, timing: Timing) {
        var timeline = Timeline(unitsPerYear: 1)
        timeline.distinguishesCosts = flows.distinguishesCosts
        for (index, (inflow, outflow)) in zip(flows.inflows, flows.outflows).enumerated() {
            let period = Double(index + flows.firstPeriod)
            if period == 0 {
                timeline.addInstant(at: 0, inflow: inflow, outflow: outflow, time: 0)
            } else {
                let time = period - 1 + timing.delta
                timeline.addStep(
                    start: period - 1, width: 1, instant: (0, 0, time), accruing: (inflow, outflow, time))
            }
        }
        self.timeline = timeline
        positions = Self.positions(of: flows, timing)
    }

    /// A flow by dates, each an instant.
    public init(_ flows: DatedFlows) {
        var timeline = Timeline(unitsPerYear: 1)
        timeline.distinguishesCosts = false
        for (time, amount) in zip(flows.times, flows.amounts) {
            timeline.addInstant(at: time, inflow: max(amount, 0), outflow: max(-amount, 0), time: time)
        }
        self.timeline = timeline
        positions = nil
    }

    /// Costs and benefits by the same dates, each an instant.
    public init(costs: DatedFlows, benefits: DatedFlows) {
        var timeline = Timeline(unitsPerYear: 1)
        for ((time, cost), benefit) in zip(zip(costs.times, costs.amounts), benefits.amounts) {
            timeline.addInstant(at: time, inflow: benefit, outflow: cost, time: time)
        }
        self.timeline = timeline
        positions = nil
    }

    /// The net amounts at the whole years 0 … N.
    private static func byYear(_ timeline: Timeline, years: Int) -> [Double] {
        var positions = [Double](repeating: 0, count: years + 1)
        let (times, amounts) = timeline.netByTime
        for (time, amount) in zip(times, amounts) { positions[Int(time)] = amount }
        return positions
    }

    /// A list's own positions where its periods are as long as their distances.
    ///
    /// What accrues from the start of a period on falls in the place of the one before, and the last period's end is one
    /// more; in its middle it falls half a period behind what is there at once.
    private static func positions(of flows: PeriodFlows, _ timing: Timing) -> [Double]? {
        let net = flows.net
        guard flows.firstPeriod == 0, net.count > 1 else { return net }
        switch timing {
        case .end: return net
        case .mid: return nil
        case .start: return [net[0] + net[1]] + net[2...] + [0]
        }
    }
}
