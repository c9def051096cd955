/// How something grows from year to year, by one rate or by a schedule of rates.
///
/// ```swift
/// Growth(Estimate(0.03))                       // 3 % in every year of operation
/// Growth(schedule: [0.1, 0.05, 0])             // 10 % from the first year to the second, 5 % to the third, then none
/// ```
///
/// The rate of a year leads from it to the next: of year k, counted from 1, it is Π (1 + gⱼ) over the years j before k. Years
/// are counted from the launch, or from the year of the prices: what an hour is worth grows from then on, whenever a service
/// begins.
public struct Growth: Sendable, Hashable {
    /// From when years are counted.
    public enum Origin: Sendable, Hashable {
        /// From the launch, in years of operation.
        case launch
        /// From a year of the calendar, so many years before the one in which the project starts.
        case priceYear(yearsBeforeStart: Int)
    }

    /// The one rate of every year, as a fraction, with its range; nothing where there is a schedule.
    public let rate: Estimate?
    /// The rate of each year; the last persists.
    public let rates: [Double]
    /// From when years are counted.
    public let origin: Origin

    /// Growth by one rate, as a fraction above −1.
    public init(_ rate: Estimate, from origin: Origin = .launch) {
        (self.rate, rates, self.origin) = (rate, [rate.value], origin)
    }

    /// Growth by the rates of one year after another, as fractions above −1, of which the last persists; none without rates.
    public init(schedule rates: [Double], from origin: Origin = .launch) {
        (rate, self.rates, self.origin) = (nil, rates.isEmpty ? [0] : rates, origin)
    }
}
