import Projects

/// What growth and uptake make of one unit of a line, by operating year.
///
/// Of year k, from 0: Π (1 + g)^k over the growth of the line and that of its volume, × the uptake of the year, whose last
/// value persists.
struct GrowthPath: Sendable {
    /// The growth of the line and that of its volume.
    private let growths: [CompiledFigure]
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
        var growths: [CompiledFigure] = []
        if let growth = flow.growth { growths.append(figure(.growth, growth)) }
        if case .driver(let driver) = flow.worth, let growth = driver.growth {
            growths.append(figure(.volumeGrowth, growth))
        }
        self.growths = growths
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
    var isLevel: Bool { growths.isEmpty && uptake.isEmpty }

    /// Writes what growth makes of one unit in each of the first operating years, and the share that is taken up.
    @inline(__always)
    func write(
        _ inputs: UnsafePointer<Eight>, years: Int, grown: UnsafeMutablePointer<Eight>,
        taken: UnsafeMutablePointer<Eight>
    ) {
        for year in 0..<years { grown[year] = Eight(repeating: 1) }
        for growth in growths {
            // What shrinks by more than everything is gone.
            let step = (1 + growth.value(inputs)).atLeast(Eight(repeating: 0))
            var power = Eight(repeating: 1)
            for year in 0..<years {
                grown[year] *= power
                power *= step
            }
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

    /// What both make of one unit in operating years; no uptake before there is a service to take up.
    @inline(__always)
    func development(
        inYears years: OperatingYears, grown: UnsafePointer<Eight>, taken: UnsafePointer<Eight>
    ) -> Eight {
        if uptake.isEmpty { return grown[years.growth] }
        return grown[years.growth] * (years.uptake.map { taken[$0] } ?? Eight(repeating: shareBeforeLaunch))
    }
}

/// The operating years, from 0, by which a line grows and is taken up; no uptake before there is a service to take up.
struct OperatingYears: Sendable, Hashable {
    let growth: Int
    let uptake: Int?
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
