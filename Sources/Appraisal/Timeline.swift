import Numerics

/// The common form of every kind of cash flow: steps in time, each with an amount at its first instant and an amount
/// that accrues evenly over it.
///
/// A structure of arrays, so that one arithmetic serves months, periods and dates. Inflows and outflows stand apart.
struct Timeline: Sendable, Hashable {
    /// How many units of `starts` and `widths` make a year; months keep their paybacks whole this way.
    let unitsPerYear: Double
    /// When each step starts.
    private(set) var starts: [Double] = []
    /// How long it lasts; zero for an instant alone.
    private(set) var widths: [Double] = []
    private(set) var instantInflows: [Double] = []
    private(set) var instantOutflows: [Double] = []
    private(set) var accruingInflows: [Double] = []
    private(set) var accruingOutflows: [Double] = []
    /// Over how many years the instant's amount is discounted.
    private(set) var instantTimes: [Double] = []
    /// Over how many years the accruing amount is discounted.
    private(set) var accruingTimes: [Double] = []
    /// Whether costs are told from benefits, not only outflows from inflows.
    var distinguishesCosts = true
    /// The rounding of the factors in the amounts, in units of the last place; empty where nothing is discounted.
    private var instantNoise: [Double] = []
    private var accruingNoise: [Double] = []

    init(unitsPerYear: Double) {
        self.unitsPerYear = unitsPerYear
    }

    /// An amount at an instant.
    mutating func addInstant(at start: Double, inflow: Double, outflow: Double, time: Double) {
        addStep(
            start: start, width: 0, instant: (inflow, outflow, time), accruing: (0, 0, time))
    }

    /// A step with both its parts.
    mutating func addStep(
        start: Double, width: Double, instant: (inflow: Double, outflow: Double, time: Double),
        accruing: (inflow: Double, outflow: Double, time: Double)
    ) {
        starts.append(start)
        widths.append(width)
        instantInflows.append(instant.inflow)
        instantOutflows.append(instant.outflow)
        instantTimes.append(instant.time)
        accruingInflows.append(accruing.inflow)
        accruingOutflows.append(accruing.outflow)
        accruingTimes.append(accruing.time)
    }

    /// Whether there is no step at all.
    var isEmpty: Bool { starts.isEmpty }

    /// Everything that comes in, undiscounted.
    var totalInflow: Double { compensatedSum(instantInflows) + compensatedSum(accruingInflows) }

    /// Everything that goes out, undiscounted.
    var totalOutflow: Double { compensatedSum(instantOutflows) + compensatedSum(accruingOutflows) }

    /// Inflows less outflows, summed without losing digits; zero where nothing but rounding is left.
    var net: Double {
        var sum = RoundedSum()
        for step in starts.indices {
            let instant = instantNoise.isEmpty ? 0 : instantNoise[step]
            let accruing = accruingNoise.isEmpty ? 0 : accruingNoise[step]
            sum.add(instantInflows[step], less: instantOutflows[step], factorNoise: instant)
            sum.add(accruingInflows[step], less: accruingOutflows[step], factorNoise: accruing)
        }
        return sum.value
    }

    /// Inflows ÷ outflows; exactly 1 where nothing is left between them.
    var ratio: Double {
        let ratio = totalInflow / totalOutflow
        return ratio.isFinite && net == 0 ? 1 : ratio
    }

    /// The times at which anything is discounted, and the net of all that falls at each, for whoever looks for rates.
    ///
    /// What is left of amounts at one time is nothing where it is no larger than what decimals lose when they are read, and
    /// years when they are laid out by month: a saving of 0.1 and one of 0.2 are a cost of 0.3.
    var netByTime: (times: [Double], amounts: [Double]) {
        var times: [Double] = []
        var sums: [RoundedSum] = []
        var places: [Double: Int] = [:]
        func add(_ inflows: [Double], _ outflows: [Double], at whens: [Double]) {
            var place = -1
            for (step, when) in whens.enumerated() {
                if place < 0 || times[place] != when {
                    place = places[when] ?? times.count
                    if place == times.count {
                        places[when] = place
                        times.append(when)
                        sums.append(RoundedSum())
                    }
                }
                sums[place].add(inflows[step], less: outflows[step])
            }
        }
        add(instantInflows, instantOutflows, at: instantTimes)
        add(accruingInflows, accruingOutflows, at: accruingTimes)
        return (times, sums.map { $0.value })
    }

    /// The same steps with every amount at its present value.
    func discounted(by curve: DiscountCurve) -> Timeline {
        var result = self
        // The months of a year have one factor, which is computed once.
        var (time, known) = (Double.nan, (factor: 1.0, noise: 0.0))
        func factor(_ next: Double) -> (factor: Double, noise: Double) {
            if next != time {
                let factor = curve.factor(at: next)
                (time, known) = (next, (factor, RoundedSum.noise(ofFactor: factor)))
            }
            return known
        }
        let instants = instantTimes.map(factor)
        let accruals = accruingTimes.map(factor)
        let (instantFactors, accruingFactors) = (instants.map { $0.factor }, accruals.map { $0.factor })
        // Nothing is nothing at any factor, one beyond the range of numbers too.
        func product(_ amounts: [Double], _ factors: [Double]) -> [Double] {
            zip(amounts, factors).map { $0 == 0 ? 0 : $0 * $1 }
        }
        result.instantInflows = product(instantInflows, instantFactors)
        result.instantOutflows = product(instantOutflows, instantFactors)
        result.accruingInflows = product(accruingInflows, accruingFactors)
        result.accruingOutflows = product(accruingOutflows, accruingFactors)
        result.instantNoise = instants.map { $0.noise }
        result.accruingNoise = accruals.map { $0.noise }
        return result
    }
}
