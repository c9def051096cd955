/// Capacity that is bought in whole steps, some months ahead of the demand that it serves.
///
/// steps in operating year k = ⌈demand of the year × (1 + spare) ÷ step⌉, where the demand of the year is the volume of a
/// period × (1 + growth)^(k − 1). What is bought once stays: where demand falls, no step is given back.
public struct Capacity: Sendable, Hashable {
    /// What is counted: `transactions`, `people`.
    public let noun: String
    /// How many there are in a period, in the first operating year.
    public let demand: Double
    /// The period in which so many occur.
    public let per: Period
    /// By how much demand grows each operating year.
    public let growth: Double
    /// How many one step serves in a period.
    public let step: Double
    /// The share by which capacity exceeds demand.
    public let spare: Double
    /// How many months before its operating year a step is bought.
    public let ahead: Int

    /// How many steps there are in each of the first operating years.
    public func steps(years: Int) -> [Double] {
        var demand = demand
        var most = 0.0
        return (0..<years).map { _ in
            // A whole number of steps is not exceeded by rounding.
            let needed = (demand * (1 + spare) / step - 1e-9).rounded(.up)
            most = max(most, needed)
            demand *= 1 + growth
            return most
        }
    }
}
