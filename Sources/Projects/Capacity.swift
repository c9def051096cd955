/// Capacity that is bought in whole steps, some months ahead of the demand that it serves.
///
/// steps in operating year k = ⌈demand of the year × (1 + spare) ÷ step⌉, where the demand of the year is the volume of a
/// period × (1 + growth)^(k − 1). What is bought once stays: where demand falls, no step is given back.
package struct Capacity: Sendable, Hashable {
    /// What is counted: `transactions`, `people`.
    package let noun: String
    /// How many there are in a period, in the first operating year.
    package let demand: Estimate
    /// The period in which so many occur.
    package let per: Period
    /// By how much demand grows each operating year.
    package let growth: Estimate
    /// How many one step serves in a period.
    package let step: Double
    /// The share by which capacity exceeds demand.
    package let spare: Double
    /// How many months before its operating year a step is bought.
    package let ahead: Int

    /// By its parts.
    package init(
        noun: String, demand: Estimate, per: Period, growth: Estimate, step: Double, spare: Double, ahead: Int
    ) {
        self.noun = noun
        self.demand = demand
        self.per = per
        self.growth = growth
        self.step = step
        self.spare = spare
        self.ahead = ahead
    }

    /// How many steps there are in each of the first operating years.
    package func steps(years: Int, at end: Estimate.End = .likely) -> [Double] {
        steps(years: years, demand: demand[end], growth: growth[end])
    }

    /// How many there are for another demand and another growth of it.
    package func steps(years: Int, demand: Double, growth: Double) -> [Double] {
        var running = running(demand: demand, growth: growth)
        return (0..<years).map { _ in running.next() }
    }

    /// How many there are in one operating year after another, for another demand and another growth of it.
    package func running(demand: Double, growth: Double) -> Running {
        Running(demand: demand, growth: growth, step: step, spare: spare)
    }

    /// The steps of one operating year after another.
    package struct Running: Sendable {
        fileprivate var demand: Double
        fileprivate let growth: Double
        fileprivate let step: Double
        fileprivate let spare: Double
        private var most = 0.0

        fileprivate init(demand: Double, growth: Double, step: Double, spare: Double) {
            (self.demand, self.growth, self.step, self.spare) = (demand, growth, step, spare)
        }

        /// The steps of the next year.
        package mutating func next() -> Double {
            // A whole number of steps is not exceeded by rounding.
            most = max(most, (demand * (1 + spare) / step - 1e-9).rounded(.up))
            // What shrinks by more than everything is gone.
            demand *= max(0, 1 + growth)
            return most
        }
    }

    /// When a step is bought that an operating year, counted from 0, needs.
    package func occasion(ofYear year: Int, launchMonth: Int) -> FlowSchedule.Occasion {
        let neededFrom = launchMonth + 12 * year
        return .init(month: max(0, neededFrom - ahead), times: Estimate(1), neededFrom: neededFrom)
    }

    /// Whether demand or its growth has a range.
    package var isRanged: Bool { demand.isRanged || growth.isRanged }
}
