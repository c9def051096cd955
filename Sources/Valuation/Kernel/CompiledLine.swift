import Facts
import Projects

/// How a line counts for one party.
struct CountedLine: Sendable, Hashable {
    /// On which side it stands.
    let side: AccountSide
    /// The share of the amount that counts, before the transfers inside it are taken out.
    let share: Double
    /// The transfers inside the amount, where these do not count.
    let transfers: Double

    /// How a line counts on a side of the account, its taxes and transfers seen from a point of view.
    ///
    /// Taxes and transfers that the amount includes do not count socially, and induced demand counts in part everywhere.
    init(_ flow: Flow, on side: AccountSide, taxesFrom perspective: Perspective) {
        self.side = side
        let counted = flow.drivers.demand?.counted(for: flow.beneficiary) ?? 1
        share = perspective == .social ? counted / (1 + (flow.includedTax ?? 0)) : counted
        transfers = perspective == .social ? flow.includedTransfers?.value ?? 0 : 0
    }

    private init(_ line: CountedLine, transfers: Double) {
        (side, share, self.transfers) = (line.side, line.share, transfers)
    }

    /// How one of several years of the line counts: its transfers are in proportion to its amount.
    func ofYear(_ flow: Flow) -> CountedLine {
        transfers == 0 ? self : CountedLine(self, transfers: flow.includedTransfers?.value ?? 0)
    }

    /// The share of amounts that counts.
    @inline(__always)
    func share(of amounts: Eight) -> Eight {
        let whole = Eight(repeating: share)
        guard transfers != 0 else { return whole }
        return whole.replacing(with: whole * (1 - transfers / amounts), where: amounts .!= 0)
    }

}

extension Flow {
    /// The share of an amount that counts in a view: taxes and transfers that it includes do not count socially, and
    /// induced demand counts in part everywhere.
    package func countedShare(in perspective: Perspective, amount: Double) -> Double {
        CountedLine(self, on: .benefit, taxesFrom: perspective).share(of: Eight(repeating: amount))[0]
    }
}

/// A line of a project with its figures as constants or inputs: what it amounts to, and what of that counts for whom.
///
/// Capacity that is bought in steps makes a line of each operating year whose demand it may be bought for. A class, so that
/// an evaluation looks at a line without copying it.
final class CompiledLine: Sendable {
    /// What growth and uptake make of it.
    let path: GrowthPath
    /// How it counts in each view; nothing where it does not.
    let counted: [CountedLine?]
    /// What it amounts to in a year at least and at most.
    let limits: AmountLimits?
    /// A weight on what counts.
    private let weight: Double
    /// Whether the risk comes true that the line hangs on; nothing for a line that hangs on none.
    private let occurs: CompiledFigure?
    /// 1, or −1 for what the project is set against.
    private let sign: Double
    /// The amount, or the volume where the line has one.
    private let amount: CompiledFigure
    /// How many times a year the volume occurs; nothing for an amount of money.
    private let timesAYear: Double?
    private let hours: CompiledFigure
    private let valueOfHour: CompiledFigure
    private let trips: CompiledFigure
    private let fare: CompiledFigure
    private let money: CompiledFigure
    /// What it is multiplied by where that varies, each with the value that the amount is for.
    ///
    /// The institutions of a roll-out, and the ceiling where these are all that join; of one year of several all of
    /// these together.
    private let scales: [(figure: CompiledFigure, own: Double)]
    /// The capacity that it buys, and the operating year, from 0, for whose demand.
    private let bought: (capacity: CompiledCapacity, year: Int)?

    /// A line whose figures are constants, at an end of their ranges, as it counts in some views.
    init(_ flow: Flow, in project: Project, counting counted: [CountedLine?], end: Estimate.End, weight: Double) {
        let parts = Parts(flow, of: project, end: end) { _ in -1 }
        (path, limits, scales) = (parts.path, parts.limits, parts.scales)
        (amount, timesAYear, hours, valueOfHour) = (parts.amount, parts.timesAYear, parts.hours, parts.valueOfHour)
        (trips, fare, money) = (parts.trips, parts.fare, parts.money)
        self.counted = counted
        self.weight = weight
        (occurs, sign, bought) = (nil, 1, nil)
    }

    /// A line some of whose figures are inputs, as everyone counts it, in the order of `Perspective.allCases`.
    init(_ entry: CompiledProject.Entry) {
        let (flow, line) = (entry.flow, entry.line)
        let parts = Parts(flow, of: entry.project, end: .likely) { part in
            let isOfProject = part == .institutions || part == .rollOutCeiling
            return entry.slots[UncertainParameter.Slot(line: isOfProject ? nil : line, part: part)] ?? -1
        }
        (path, limits, scales) = (parts.path, parts.limits, parts.scales)
        (amount, timesAYear, hours, valueOfHour) = (parts.amount, parts.timesAYear, parts.hours, parts.valueOfHour)
        (trips, fare, money) = (parts.trips, parts.fare, parts.money)
        counted = Perspective.allCases.map { perspective in
            flow.side(in: perspective).map { CountedLine(flow, on: $0, taxesFrom: perspective) }
        }
        weight = 1
        occurs = entry.risk.map { $0.figure(entry.slots) }
        sign = entry.sign
        bought = entry.boughtForYear.flatMap { year in parts.capacity.map { ($0, year) } }
    }

    /// The amount of a period, a total or a single sum.
    @inline(__always)
    func amount(_ inputs: UnsafePointer<Eight>) -> Eight {
        var first = amount.value(inputs)
        if let bought { first *= bought.capacity.bought(forYear: bought.year, inputs) }
        for scale in scales { first *= scale.figure.value(inputs) / scale.own }
        guard let timesAYear else { return first }
        let time: Eight = hours.value(inputs) * valueOfHour.value(inputs)
        let unit: Eight = (time + trips.value(inputs) * fare.value(inputs)) + money.value(inputs)
        return (first * timesAYear) * unit
    }

    /// What counts of it in the view at a place as one figure times a factor; nothing where more is to be computed.
    func figure(view: Int) -> (figure: CompiledFigure, factor: Double)? {
        guard bought == nil, scales.isEmpty, timesAYear == nil, occurs == nil, let counted = counted[view],
            counted.transfers == 0
        else { return nil }
        return (amount, counted.share * weight * sign)
    }

    /// The share of amounts that counts in the view at a place, with the line's weight; nothing where it does not count.
    @inline(__always)
    func countedShare(of amounts: Eight, view: Int = 0) -> Eight? {
        guard let share = counted[view]?.share(of: amounts) else { return nil }
        return weight == 1 ? share : share * weight
    }

    /// How often what it comes to counts, and with which sign; nothing where that is once.
    @inline(__always)
    func occurrence(_ inputs: UnsafePointer<Eight>) -> Eight? {
        if let occurs { return sign * occurs.value(inputs) }
        return sign == 1 ? nil : Eight(repeating: sign)
    }

    /// The figures of a line.
    private struct Parts {
        let path: GrowthPath
        let limits: AmountLimits?
        let amount: CompiledFigure
        let timesAYear: Double?
        let hours, valueOfHour, trips, fare, money: CompiledFigure
        let scales: [(figure: CompiledFigure, own: Double)]
        let capacity: CompiledCapacity?

        /// `slot` answers the place of an input, below zero for a part that is a constant.
        init(_ flow: Flow, of project: Project, end: Estimate.End, slot: (UncertainParameter.Part) -> Int) {
            func figure(_ part: UncertainParameter.Part, _ estimate: Estimate?) -> CompiledFigure {
                CompiledFigure(constant: estimate?[end] ?? 0, slot: slot(part))
            }
            func stated(_ part: UncertainParameter.Part, _ stated: Stated<Estimate>?) -> CompiledFigure {
                figure(part, stated?.value)
            }
            let year = flow.drivers.yearOfLine
            switch flow.worth {
            case .money(let amount):
                self.amount = stated(year.map { .amountOfYear($0.year) } ?? .amount, amount)
                timesAYear = nil
                (hours, valueOfHour, trips) = (stated(.hours, nil), stated(.valueOfHour, nil), stated(.trips, nil))
                (fare, money) = (stated(.fare, nil), stated(.money, nil))
            // Laid out year by year wherever its schedule is by year too.
            case .byYear(let figures):
                amount = stated(.amount, figures.total)
                timesAYear = nil
                (hours, valueOfHour, trips) = (stated(.hours, nil), stated(.valueOfHour, nil), stated(.trips, nil))
                (fare, money) = (stated(.fare, nil), stated(.money, nil))
            case .driver(let driver):
                amount = stated(year.map { .volumeOfYear($0.year) } ?? .volume, driver.volume)
                timesAYear = driver.per.timesAYear
                hours = stated(.hours, driver.hours)
                valueOfHour = stated(.valueOfHour, driver.valueOfHour)
                trips = stated(.trips, driver.trips)
                fare = stated(.fare, driver.fare)
                money = stated(.money, driver.money)
            }
            let capacity = flow.drivers.capacity.flatMap { own in
                CompiledCapacity(
                    own, demand: figure(.demand, own.demand), growth: figure(.demandGrowth, own.growth))
            }
            self.capacity = capacity
            path = GrowthPath(of: flow, capacity: capacity, figure: figure)
            limits = flow.drivers.limits
            var scales: [(figure: CompiledFigure, own: Double)] = []
            if let share = flow.drivers.institutions, let rollOut = project.rollOut {
                scales.append((figure(.institutions, rollOut.institutions), rollOut.institutions.value))
                if share == .joining, let ceiling = rollOut.ceiling, ceiling.value != 0 {
                    scales.append((figure(.rollOutCeiling, ceiling), ceiling.value))
                }
            }
            if let year, let whole = year.whole, whole.value != 0 {
                let part: UncertainParameter.Part = timesAYear == nil ? .amount : .volume
                scales.append((figure(part, whole), whole.value))
            }
            // What does not vary is in the amount.
            self.scales = scales.filter { $0.figure.varies }
        }
    }
}
