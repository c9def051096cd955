import Numerics
import Projects

/// When a line falls over a horizon, in parts of its amount.
///
/// What accrues comes to amount × times ÷ parts in each of its months, what falls at an instant to amount × times × share.
struct LineFall: Sendable, Hashable {
    /// What accrues evenly over some months.
    struct Accrual: Sendable, Hashable {
        let months: Range<Int>
        let times: Double
        let parts: Double
        /// Whether it grows, is taken up and stays within limits.
        let develops: Bool
    }

    /// What falls at the start of a month, or at the end of the horizon.
    struct Instant: Sendable, Hashable {
        let month: Int
        let times: Double
        let share: Double
        /// Whether it is a benefit of a cost, or a cost of a benefit: what is left of something that was bought.
        let turns: Bool
    }

    /// What falls behind the horizon and is lost.
    enum Lost: Sendable, Hashable {
        /// All of what recurs without an end.
        case unending
        /// Some of what accrues.
        case accruing([Accrual])
        /// A single amount, so many times.
        case instant(times: Double)
    }

    private(set) var accruals: [Accrual] = []
    private(set) var instants: [Instant] = []
    private(set) var atEnd: [Instant] = []
    private(set) var lost: [Lost] = []
    private let horizon: Int

    /// When a line falls in the years of a horizon; what is bought on occasions falls as often as at an end of its range.
    init(of flow: Flow, in project: Project, years: Int, end: Estimate.End = .likely) {
        horizon = 12 * max(1, years)
        add(flow, in: project, shift: 0, end: end)
        // A line that is renewed falls again whenever its life is over.
        guard let life = flow.drivers.life, life.isRenewed, !flow.schedule.isRecurring, flow.schedule != .atHorizon
        else { return }
        let known = lost
        for renewal in stride(from: 12 * max(1, life.years), to: horizon, by: 12 * max(1, life.years)) {
            add(flow, in: project, shift: renewal, end: end)
        }
        // What would be renewed behind the horizon is not cut: nobody needs it.
        lost = known
    }

    private mutating func add(_ flow: Flow, in project: Project, shift: Int, end: Estimate.End) {
        switch flow.schedule {
        case .once(let month): addOnce(month: month + shift, times: 1, flow)
        case .recurring(let period, let from, let to):
            if to == nil, from >= horizon { lost.append(.unending) }
            let times = if case .driver = flow.worth { 1.0 } else { period.timesAYear }
            let beyond = accrue(
                Accrual(months: from..<(to ?? max(from, horizon)), times: times, parts: 12, develops: true))
            if let beyond { lost.append(.accruing([beyond])) }
        case .total(let stretches): addTotal(stretches, of: flow, in: project, shift: shift)
        case .byYear(let years): for months in years { addYear(months, of: flow, shift: shift) }
        case .occasions(let occasions):
            // What is bought is replaced when its life is over, wherever in the horizon that is.
            for occasion in occasions where occasion.neededFrom < horizon && occasion.times[end] != 0 {
                addOnce(month: occasion.month + shift, times: occasion.times[end], flow)
            }
        case .atHorizon: atEnd.append(Instant(month: horizon, times: 1, share: 1, turns: false))
        }
    }

    /// Adds what accrues within the horizon; answers what does behind it.
    private mutating func accrue(_ accrual: Accrual) -> Accrual? {
        func part(_ months: Range<Int>) -> Accrual? {
            months.isEmpty
                ? nil
                : Accrual(months: months, times: accrual.times, parts: accrual.parts, develops: accrual.develops)
        }
        let (start, end) = (accrual.months.lowerBound, accrual.months.upperBound)
        if let within = part(min(start, horizon)..<min(end, horizon)) { accruals.append(within) }
        return part(max(start, horizon)..<max(end, horizon))
    }

    private mutating func addOnce(month: Int, times: Double, _ flow: Flow) {
        guard month < horizon else { return lost.append(.instant(times: times)) }
        instants.append(Instant(month: month, times: times, share: 1, turns: false))
        addValueLeft(times: times, from: month, flow)
    }

    /// Adds the whole amount of a year evenly over its months; of a year that has none, the start, all of it at once.
    private mutating func addYear(_ months: Range<Int>, of flow: Flow, shift: Int) {
        guard !months.isEmpty else { return addOnce(month: months.lowerBound + shift, times: 1, flow) }
        let count = Double(months.count)
        let beyond = accrue(
            Accrual(
                months: (months.lowerBound + shift)..<(months.upperBound + shift), times: 1, parts: count,
                develops: true))
        if let beyond { lost.append(.accruing([beyond])) }
        let within = 1 - Double(beyond?.months.count ?? 0) / count
        addValueLeft(times: within, from: min(horizon, months.upperBound + shift), flow)
    }

    private mutating func addTotal(_ stretches: [FlowSchedule.Stretch], of flow: Flow, in project: Project, shift: Int)
    {
        let weight = compensatedSum(stretches.map { $0.weight })
        let beyond = stretches.compactMap { stretch in
            accrue(
                Accrual(
                    months: (stretch.months.lowerBound + shift)..<(stretch.months.upperBound + shift),
                    times: stretch.weight / weight, parts: Double(stretch.months.count), develops: false))
        }
        if !beyond.isEmpty { lost.append(.accruing(beyond)) }
        guard let window = flow.schedule.window else { return }
        let share = compensatedSum(beyond.map { $0.times * Double($0.months.count) / $0.parts })
        addValueLeft(times: 1 - share, from: min(horizon, window.upperBound + shift), flow)
        if project.sustainsSavings, flow.role == .saving, window.upperBound < horizon {
            accruals.append(
                Accrual(months: window.upperBound..<horizon, times: 1, parts: Double(window.count), develops: false))
        }
    }

    /// What is left of the life of something bought in a month, in proportion to its price.
    private mutating func addValueLeft(times: Double, from month: Int, _ flow: Flow) {
        guard let life = flow.drivers.life, life.leavesValue else { return }
        let left = 12 * life.years - (horizon - month)
        guard left > 0 else { return }
        atEnd.append(
            Instant(month: horizon, times: times, share: min(1, Double(left) / Double(12 * life.years)), turns: true))
    }

    /// The same again and again, each time from where the last ended, up to the end of a longer horizon.
    ///
    /// What is left at the end of one life falls where the next begins, deflated as at that end. A life that the horizon
    /// does not hold a whole number of times ends with the horizon, and leaves nothing.
    func repeated(overMonths months: Int, deflatorAtEnd: Double) -> LineFall {
        guard months > horizon else { return self }
        var result = self
        (result.accruals, result.instants, result.atEnd) = ([], [], [])
        for start in stride(from: 0, to: months, by: horizon) {
            for accrual in accruals {
                let (from, to) = (accrual.months.lowerBound + start, accrual.months.upperBound + start)
                guard from < months else { continue }
                result.accruals.append(
                    Accrual(
                        months: from..<min(to, months), times: accrual.times, parts: accrual.parts,
                        develops: accrual.develops))
            }
            result.instants += instants.filter { $0.month + start < months }.map {
                Instant(month: $0.month + start, times: $0.times, share: $0.share, turns: $0.turns)
            }
            guard start > 0 else { continue }
            result.instants += atEnd.map {
                Instant(month: start, times: $0.times * deflatorAtEnd, share: $0.share, turns: $0.turns)
            }
        }
        if months.isMultiple(of: horizon) { result.atEnd = atEnd }
        return result
    }
}
