import Projects

/// What growth and uptake make of one unit of a line, by operating year; growth from the year of the prices, by year of the
/// calendar.
///
/// Of year k, from 0: Π (1 + g)^k over the growth of the line and that of its volume, × the uptake of the year, whose last
/// value persists. Where g follows a schedule, the product of the rates of the years before.
struct GrowthPath: Sendable {
    /// The growth of the line and that of its volume, where it counts from the launch.
    private let growths: [CompiledGrowth]
    /// The same where it counts from the year of the prices.
    private let priceGrowths: [CompiledGrowth]
    private let uptake: [CompiledFigure]
    /// The ceiling of the curve that the uptake follows, where that varies, with the one for which the uptake is listed.
    private let ceiling: (figure: CompiledFigure, own: Double, stays: Bool)?
    /// The capacity whose steps run, where the demand for it varies.
    private let capacity: CompiledCapacity?
    /// The share of it that there is before there is a service to take up.
    private let shareBeforeLaunch: Double

    /// The path of a line; `figure` makes a constant or an input of one of its parts.
    init(
        of flow: Flow, capacity: CompiledCapacity?, figure: (UncertainParameter.Part, Estimate) -> CompiledFigure
    ) {
        var growths: [CompiledGrowth] = []
        if let growth = flow.growth { growths.append(CompiledGrowth(growth, .growth, figure: figure)) }
        if case .driver(let driver) = flow.worth, let growth = driver.growth {
            growths.append(CompiledGrowth(growth, .volumeGrowth, figure: figure))
        }
        self.growths = growths.filter { $0.yearsBeforeStart == nil }
        priceGrowths = growths.filter { $0.yearsBeforeStart != nil }
        uptake = flow.uptake.enumerated().map { figure(.uptake(year: $0), $1) }
        self.capacity = flow.drivers.uptakeFollows == .capacity ? capacity : nil
        shareBeforeLaunch = flow.shareBeforeLaunch
        let followed =
            switch flow.drivers.uptakeFollows {
            case .curve(let own, _): figure(.ceiling, own)
            case .institutions(let own?, _): figure(.rollOutCeiling, own)
            case .institutions(nil, _), .capacity, nil: CompiledFigure(constant: 0, slot: -1)
            }
        ceiling =
            flow.drivers.uptakeFollows?.curve.flatMap { curve in
                followed.varies && curve.ceiling.value != 0 ? (followed, curve.ceiling.value, curve.stays) : nil
            }
    }

    /// Whether it is the same in every operating year.
    var isLevel: Bool { growths.isEmpty && priceGrowths.isEmpty && uptake.isEmpty }

    /// The rate, where all that becomes of it is growth at one rate from the launch on.
    var onlyRate: CompiledFigure? {
        growths.count == 1 && priceGrowths.isEmpty && uptake.isEmpty && capacity == nil ? growths[0].onlyRate : nil
    }

    /// Writes what growth makes of one unit in each of the first operating years, the share that is taken up, and what growth
    /// from the year of the prices makes of it in each year of the calendar from that of the start.
    @inline(__always)
    func write(_ inputs: UnsafePointer<Eight>, years: Int, to room: Room) {
        let (grown, taken) = (room.grown, room.taken)
        for year in 0..<years { grown[year] = Eight(repeating: 1) }
        for growth in growths { growth.multiply(grown, years: years, inputs) }
        if !priceGrowths.isEmpty {
            for year in 0..<years { room.priced[year] = Eight(repeating: 1) }
            for growth in priceGrowths { growth.multiply(room.priced, years: years, inputs) }
        }
        if let capacity {
            capacity.write(inputs, years: years, steps: taken)
        } else if !uptake.isEmpty {
            for year in 0..<years { taken[year] = uptake[min(year, uptake.count - 1)].value(inputs) }
            if let ceiling {
                // Every share of a curve is in proportion to its ceiling.
                let ceilingNow = ceiling.figure.value(inputs)
                for year in 0..<years {
                    let reached = (ceiling.stays ? 1 - taken[year] : taken[year]) * ceilingNow / ceiling.own
                    taken[year] = ceiling.stays ? 1 - reached : reached
                }
            }
        }
    }

    /// What all make of one unit in operating years; no uptake before there is a service to take up.
    @inline(__always)
    func development(inYears years: OperatingYears, _ room: Room) -> Eight {
        var result = room.grown[years.growth]
        if let year = years.prices, !priceGrowths.isEmpty { result *= room.priced[year] }
        if uptake.isEmpty { return result }
        return result * (years.uptake.map { room.taken[$0] } ?? Eight(repeating: shareBeforeLaunch))
    }

    /// Where growth, uptake and growth from the year of the prices are written, by year.
    struct Room {
        let grown, taken, priced: UnsafeMutablePointer<Eight>
    }
}

/// The years, from 0, by which a line grows and is taken up; no uptake before there is a service to take up.
struct OperatingYears: Sendable, Hashable {
    let growth: Int
    let uptake: Int?
    /// The year of the calendar, from that of the start; nothing where no growth hangs on it.
    var prices: Int?

    /// The last of them.
    var last: Int { max(growth, uptake ?? 0, prices ?? 0) }
}

/// A growth with its rate as a constant or an input.
struct CompiledGrowth: Sendable {
    private let rate: CompiledFigure
    /// The rate of each year, where they differ; the last persists.
    private let schedule: [Double]
    /// How many years before that of the start its own first year is; nothing where that is the launch.
    let yearsBeforeStart: Int?

    init(
        _ growth: Growth, _ part: UncertainParameter.Part,
        figure: (UncertainParameter.Part, Estimate) -> CompiledFigure
    ) {
        rate = growth.rate.map { figure(part, $0) } ?? CompiledFigure(constant: 0, slot: -1)
        schedule = growth.rate == nil ? growth.rates : []
        yearsBeforeStart = if case .priceYear(let years) = growth.origin { years } else { nil }
    }

    /// The rate, where it is the same in every year.
    var onlyRate: CompiledFigure? { schedule.isEmpty && yearsBeforeStart == nil ? rate : nil }

    /// Multiplies what there is of each of some years by what has grown since its own first year.
    @inline(__always)
    func multiply(_ amounts: UnsafeMutablePointer<Eight>, years: Int, _ inputs: UnsafePointer<Eight>) {
        // What shrinks by more than everything is gone.
        let constant = (1 + rate.value(inputs)).atLeast(Eight(repeating: 0))
        func step(from year: Int) -> Eight {
            guard !schedule.isEmpty else { return constant }
            return Eight(repeating: max(0, 1 + schedule[min(max(0, year), schedule.count - 1)]))
        }
        let before = yearsBeforeStart ?? 0
        var power = Eight(repeating: 1)
        if before > 0 { for year in 0..<before { power *= step(from: year) } }
        // Before the year of its prices an amount is what it has yet to grow from.
        if before < 0 { for year in before..<0 { power /= step(from: year) } }
        for year in 0..<years {
            amounts[year] *= power
            power *= step(from: before + year)
        }
    }
}

/// Capacity for which the demand, or its growth, is an input.
struct CompiledCapacity: Sendable {
    private let capacity: Capacity
    private let demand: CompiledFigure
    private let growth: CompiledFigure

    /// Nothing where neither varies.
    init?(_ capacity: Capacity, demand: CompiledFigure, growth: CompiledFigure) {
        guard demand.varies || growth.varies else { return nil }
        (self.capacity, self.demand, self.growth) = (capacity, demand, growth)
    }

    /// Writes how many steps there are in each of the first operating years.
    func write(_ inputs: UnsafePointer<Eight>, years: Int, steps: UnsafeMutablePointer<Eight>) {
        let (demand, growth) = (demand.value(inputs), growth.value(inputs))
        for draw in 0..<Eight.scalarCount {
            var running = capacity.running(demand: demand[draw], growth: growth[draw])
            for year in 0..<years { steps[year][draw] = running.next() }
        }
    }

    /// How many steps are bought for an operating year.
    func bought(forYear year: Int, _ inputs: UnsafePointer<Eight>) -> Eight {
        let (demand, growth) = (demand.value(inputs), growth.value(inputs))
        var result = Eight(repeating: 0)
        for draw in 0..<Eight.scalarCount {
            var running = capacity.running(demand: demand[draw], growth: growth[draw])
            var (before, now) = (0.0, 0.0)
            for _ in 0...year { (before, now) = (now, running.next()) }
            result[draw] = now - before
        }
        return result
    }
}
