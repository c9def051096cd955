import Facts
import Projects
import Valuation

/// A number, or the place of an input that gives it.
struct PlanFigure: Sendable {
    let constant: Double
    /// Below zero where it is a constant.
    let slot: Int

    @inline(__always)
    func value(_ inputs: UnsafePointer<Double>) -> Double { slot < 0 ? constant : inputs[slot] }
}

extension UncertainParameter {
    /// What tells figures apart.
    struct Slot: Hashable {
        let line: Int?
        let part: Part
    }

    var slot: Slot { Slot(line: line, part: part) }
}

/// A line of a project with its figures as constants or inputs.
///
/// Capacity that is bought in steps makes a line of each operating year whose demand it may be bought for. A class, so that
/// an evaluation looks at a line without copying it.
final class CompiledLine: Sendable {
    /// Whether the risk comes true that the line hangs on; nothing for a line that hangs on none.
    let occurs: PlanFigure?
    /// The amount, or the volume where the line has one.
    let amount: PlanFigure
    /// How many times a year the volume occurs; nothing for an amount of money.
    let timesAYear: Double?
    let hours: PlanFigure
    let valueOfHour: PlanFigure
    let trips: PlanFigure
    let fare: PlanFigure
    let money: PlanFigure
    /// The growth of the line and that of its volume.
    let growths: [PlanFigure]
    let uptake: [PlanFigure]
    /// The ceiling of the curve that the uptake follows.
    let ceiling: PlanFigure?
    let uptakeFollows: UptakeOrigin?
    /// The institutions of a roll-out that it is multiplied by, and the ceiling where these are all that join: each with
    /// the value that the amount is for.
    let scales: [(figure: PlanFigure, own: Double)]
    /// The share of it that there is before there is a service to take up.
    let shareBeforeLaunch: Double
    /// The capacity that it buys or runs, with the demand for it and its growth.
    let capacity: PlanCapacity?
    /// The operating year, from 0, for whose demand capacity is bought; nothing for what recurs.
    let boughtForYear: Int?
    /// What it amounts to in a month at least and at most.
    let limits: AmountLimits?
    /// In the order of `Perspective.allCases`: the share of the amount that counts, above zero for a benefit and below
    /// for a cost, before the transfers inside it.
    let shares: [Double]
    /// The transfers inside the amount, which do not count socially.
    let transfers: Double

    init(_ entry: CompiledProject.Entry) {
        let (flow, line, slots) = (entry.flow, entry.line, entry.slots)
        func figure(_ part: UncertainParameter.Part, _ estimate: Estimate?) -> PlanFigure {
            PlanFigure(
                constant: estimate?.value ?? 0, slot: slots[UncertainParameter.Slot(line: line, part: part)] ?? -1)
        }
        func stated(_ part: UncertainParameter.Part, _ stated: Stated<Estimate>?) -> PlanFigure {
            figure(part, stated?.value)
        }
        occurs = entry.risk.map { $0.figure(slots) }
        var growths: [PlanFigure] = []
        if let growth = flow.growth { growths.append(figure(.growth, growth)) }
        switch flow.worth {
        case .money(let amount):
            self.amount = stated(.amount, amount)
            timesAYear = nil
            (hours, valueOfHour, trips) = (stated(.hours, nil), stated(.valueOfHour, nil), stated(.trips, nil))
            (fare, money) = (stated(.fare, nil), stated(.money, nil))
        case .driver(let driver):
            amount = stated(.volume, driver.volume)
            timesAYear = driver.per.timesAYear
            hours = stated(.hours, driver.hours)
            valueOfHour = stated(.valueOfHour, driver.valueOfHour)
            trips = stated(.trips, driver.trips)
            fare = stated(.fare, driver.fare)
            money = stated(.money, driver.money)
            if let growth = driver.growth { growths.append(figure(.volumeGrowth, growth)) }
        }
        self.growths = growths
        capacity = flow.drivers.capacity.map {
            PlanCapacity(
                capacity: $0, demand: figure(.demand, $0.demand), growth: figure(.demandGrowth, $0.growth))
        }
        boughtForYear = entry.boughtForYear
        uptakeFollows = flow.drivers.uptakeFollows
        shareBeforeLaunch = flow.shareBeforeLaunch
        uptake = flow.uptake.enumerated().map { figure(.uptake(year: $0), $1) }
        func ofProject(_ part: UncertainParameter.Part, _ estimate: Estimate) -> PlanFigure {
            PlanFigure(
                constant: estimate.value, slot: slots[UncertainParameter.Slot(line: nil, part: part)] ?? -1)
        }
        switch uptakeFollows {
        case .curve(let own, _): ceiling = figure(.ceiling, own)
        case .institutions(let own, _): ceiling = own.map { ofProject(.rollOutCeiling, $0) }
        case .capacity, nil: ceiling = nil
        }
        var scales: [(figure: PlanFigure, own: Double)] = []
        if let share = flow.drivers.institutions, let rollOut = entry.project.rollOut {
            scales.append((ofProject(.institutions, rollOut.institutions), rollOut.institutions.value))
            if share == .joining, let ceiling = rollOut.ceiling, ceiling.value != 0 {
                scales.append((ofProject(.rollOutCeiling, ceiling), ceiling.value))
            }
        }
        self.scales = scales
        limits = flow.drivers.limits?.scaled(by: 1.0 / 12)
        let counted = flow.drivers.demand?.counted(for: flow.beneficiary) ?? 1
        shares = Perspective.allCases.map {
            entry.sign * flow.sign(in: $0) * counted / ($0 == .social ? 1 + (flow.includedTax ?? 0) : 1)
        }
        transfers = flow.includedTransfers?.value ?? 0
    }

    /// The amount of a period, a total or a single sum.
    @inline(__always)
    func amount(_ inputs: UnsafePointer<Double>) -> Double {
        var first = amount.value(inputs)
        if let boughtForYear, let capacity {
            let steps = capacity.steps(inputs, years: boughtForYear + 1)
            first *= steps[boughtForYear] - (boughtForYear == 0 ? 0 : steps[boughtForYear - 1])
        }
        for scale in scales { first *= scale.figure.value(inputs) / scale.own }
        guard let timesAYear else { return first }
        let unit =
            hours.value(inputs) * valueOfHour.value(inputs) + trips.value(inputs) * fare.value(inputs)
            + money.value(inputs)
        return first * timesAYear * unit
    }

    /// Whether it is the same in every operating year.
    var isLevel: Bool { growths.isEmpty && uptake.isEmpty }

    /// Writes what growth and uptake make of one unit in each operating year.
    @inline(__always)
    func develop(_ inputs: UnsafePointer<Double>, into factors: UnsafeMutablePointer<Double>, years: Int) {
        var step = 1.0
        // What shrinks by more than everything is gone.
        for growth in growths { step *= max(0, 1 + growth.value(inputs)) }
        var grown = 1.0
        if uptakeFollows == .capacity, let steps = capacity?.steps(inputs, years: years) {
            for year in 0..<years {
                factors[year] = grown * steps[year]
                grown *= step
            }
            return
        }
        let ceiling = ceiling?.value(inputs)
        for year in 0..<years {
            factors[year] = uptake.isEmpty ? grown : grown * taken(inYear: year, ceiling: ceiling, inputs)
            grown *= step
        }
    }

    /// Writes what growth and uptake make of one unit by the operating years of each stretch, where these are its own.
    func develop(
        _ inputs: UnsafePointer<Double>, into factors: UnsafeMutablePointer<Double>,
        by years: [(growth: Int, uptake: Int?)]
    ) {
        var step = 1.0
        for growth in growths { step *= max(0, 1 + growth.value(inputs)) }
        let ceiling = ceiling?.value(inputs)
        for (stretch, year) in years.enumerated() {
            var factor = 1.0
            for _ in 0..<year.growth { factor *= step }
            if let uptakeYear = year.uptake, !uptake.isEmpty {
                let steps = uptakeFollows == .capacity ? capacity?.steps(inputs, years: uptakeYear + 1) : nil
                factor *= steps?[uptakeYear] ?? taken(inYear: uptakeYear, ceiling: ceiling, inputs)
            } else if !uptake.isEmpty {
                factor *= shareBeforeLaunch
            }
            factors[stretch] = factor
        }
    }

    /// The share that is reached in an operating year; the last of the list persists.
    @inline(__always)
    private func taken(inYear year: Int, ceiling: Double?, _ inputs: UnsafePointer<Double>) -> Double {
        let share = uptake[min(year, uptake.count - 1)].value(inputs)
        guard let ceiling, let uptakeFollows else { return share }
        return uptakeFollows.uptake(share, atCeiling: ceiling)
    }
}

/// Capacity with the demand for it and its growth as constants or inputs.
struct PlanCapacity: Sendable {
    let capacity: Capacity
    let demand: PlanFigure
    let growth: PlanFigure

    /// How many steps there are in each of the first operating years.
    func steps(_ inputs: UnsafePointer<Double>, years: Int) -> [Double] {
        capacity.steps(years: years, demand: demand.value(inputs), growth: growth.value(inputs))
    }
}

/// Whether a risk comes true, as a figure.
struct Occurrence: Sendable {
    /// The place of the risk.
    let place: Int
    let probability: Double

    func figure(_ slots: [UncertainParameter.Slot: Int]) -> PlanFigure {
        PlanFigure(
            constant: probability, slot: slots[UncertainParameter.Slot(line: nil, part: .occurrence(risk: place))] ?? -1
        )
    }
}
