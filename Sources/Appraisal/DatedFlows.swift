import Numerics

/// Flows on days, by years from the first day.
///
/// ```swift
/// let days = ["2024-01-01", "2023-01-01", "2024-01-01"].compactMap { CalendarDate($0) }
/// let flows = try DatedFlows(dates: days, amounts: [70, -100, 50], dayCount: .actual365Fixed)
/// flows.times      // [0, 1]
/// flows.amounts    // [-100, 120]
/// ```
///
/// Dates come in any order. What falls on one day is netted; a day whose flows cancel keeps its place with zero. With
/// no flows at all everything is empty.
public struct DatedFlows: Sendable, Hashable {
    /// What keeps dates and amounts from being flows.
    public enum Problem: Error, Sendable, Hashable {
        /// There are more of the ones than of the others.
        case countsDiffer(dates: Int, amounts: Int)
    }

    /// The days that have a flow, sorted.
    public let dates: [CalendarDate]
    /// The years from the first day to each, by the day count; sorted.
    ///
    /// Under a rule with months of 30 days the 30th and the 31st can lie at one time.
    public let times: [Double]
    /// Inflow less outflow, by day.
    public let amounts: [Double]

    /// Flows by their dates, an amount for each: above zero comes in, below zero goes out.
    public init(dates: [CalendarDate], amounts: [Double], dayCount: DayCount) throws(Problem) {
        guard dates.count == amounts.count else {
            throw .countsDiffer(dates: dates.count, amounts: amounts.count)
        }
        self.init(zip(dates, amounts).map { (date: $0, amount: $1) }, dayCount: dayCount)
    }

    /// Flows, each with its date: above zero comes in, below zero goes out.
    public init(_ flows: [(date: CalendarDate, amount: Double)], dayCount: DayCount) {
        let byDay = Dictionary(grouping: flows, by: { $0.0 })
        let days = byDay.keys.sorted()
        self.dates = days
        times = days.map { dayCount.years(from: days[0], to: $0) }
        self.amounts = days.map { netted((byDay[$0] ?? []).map { $0.1 }) }
    }

    /// What comes in, net, by day.
    package var inflows: [Double] { amounts.map { max($0, 0) } }
    /// What goes out, net, by day.
    package var outflows: [Double] { amounts.map { max(-$0, 0) } }
}
