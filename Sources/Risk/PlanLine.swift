import Facts
import Projects

/// A number, or the place of an input that gives it.
struct PlanFigure: Sendable {
    let constant: Double
    /// Below zero where it is a constant.
    let slot: Int

    @inline(__always)
    func value(_ inputs: UnsafePointer<Double>) -> Double { slot < 0 ? constant : inputs[slot] }
}

extension ProjectFigure {
    /// What tells figures apart.
    struct Slot: Hashable {
        let line: Int?
        let part: Part
    }

    var slot: Slot { Slot(line: line, part: part) }
}

/// A line of a project with its figures as constants or inputs.
struct PlanLine: Sendable {
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
    /// In the order of `Perspective.allCases`: 1 for a benefit, −1 for a cost, 0 where it does not count.
    let signs: [Double]
    /// What is left of an amount without the tax that it includes, in the social view.
    let withoutTax: Double
    /// The transfers inside the amount, which do not count socially.
    let transfers: Double

    init(_ flow: Flow, line: Int?, slots: [ProjectFigure.Slot: Int], risk: (place: Int, probability: Double)? = nil) {
        func figure(_ part: ProjectFigure.Part, _ estimate: Estimate?, orElse none: Double = 0) -> PlanFigure {
            PlanFigure(
                constant: estimate?.value ?? none,
                slot: line.flatMap { slots[ProjectFigure.Slot(line: $0, part: part)] } ?? -1)
        }
        func stated(_ part: ProjectFigure.Part, _ stated: Stated<Estimate>?) -> PlanFigure {
            figure(part, stated?.value)
        }
        occurs = risk.map { risk in
            PlanFigure(
                constant: risk.probability,
                slot: slots[ProjectFigure.Slot(line: nil, part: .occurrence(risk: risk.place))] ?? -1)
        }
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
        uptake = flow.uptake.enumerated().map { figure(.uptake(year: $0), $1) }
        signs = Perspective.allCases.map { flow.sign(in: $0) }
        withoutTax = 1 / (1 + (flow.includedTax ?? 0))
        transfers = flow.includedTransfers?.value ?? 0
    }

    /// The amount of a period, a total or a single sum.
    @inline(__always)
    func amount(_ inputs: UnsafePointer<Double>) -> Double {
        let first = amount.value(inputs) * (occurs?.value(inputs) ?? 1)
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
        for year in 0..<years {
            factors[year] = uptake.isEmpty ? grown : grown * uptake[min(year, uptake.count - 1)].value(inputs)
            grown *= step
        }
    }
}
