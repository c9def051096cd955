/// When an amount falls, in months from the start of the project.
public enum FlowSchedule: Sendable, Hashable {
    /// Once, at the start of a month.
    case once(month: Int)
    /// So much a period, from a month up to, not including, another; without an end, to the horizon.
    case recurring(Period, from: Int, to: Int?)
    /// A total, spread over stretches of months in proportion to their weights, and evenly inside each.
    case total([Stretch])
    /// Year by year: the figure of each year evenly over its months, or where it has none at the start of the first.
    case byYear([Range<Int>])
    /// On several occasions, so many times each.
    case occasions([Occasion])
    /// At the end of the horizon.
    case atHorizon

    /// The start of a month, and how many times the amount falls then.
    public struct Occasion: Sendable, Hashable {
        /// The month from the start of the project.
        public let month: Int
        /// How many times the amount falls.
        public let times: Estimate

        /// The month from which it is needed: with a horizon that ends before, it does not fall at all.
        public let neededFrom: Int

        /// An occasion by its month and number.
        public init(month: Int, times: Estimate, neededFrom: Int) {
            self.month = month
            self.times = times
            self.neededFrom = neededFrom
        }

        /// The same occasion, so many times.
        package init(_ occasion: Occasion, times: Estimate) {
            self.init(month: occasion.month, times: times, neededFrom: occasion.neededFrom)
        }
    }

    /// Some months, and the weight of all of them together.
    public struct Stretch: Sendable, Hashable {
        /// The months from the start of the project.
        public let months: Range<Int>
        /// The share of the total that falls here, relative to the other stretches.
        public let weight: Double

        /// A stretch of months with its weight.
        public init(_ months: Range<Int>, weight: Double) {
            self.months = months
            self.weight = weight
        }
    }

    /// So many years, one behind another, from a month on.
    public static func years(_ count: Int, from month: Int = 0) -> FlowSchedule {
        .byYear((0..<max(0, count)).map { month + 12 * $0..<month + 12 * ($0 + 1) })
    }

    /// Whether it recurs, so that it can grow.
    package var isRecurring: Bool {
        if case .recurring = self { true } else { false }
    }

    /// Whether it falls year by year, each with a figure of its own.
    package var isByYear: Bool {
        if case .byYear = self { true } else { false }
    }

    /// The months of a total of which nobody knows how it is spread over them: one with weights tells its order in time.
    package var windowOfOneTotal: Range<Int>? {
        guard case .total(let stretches) = self, stretches.count == 1 else { return nil }
        return stretches[0].months
    }

    /// The months from the first to the last stretch, where this is a total over a window.
    package var window: Range<Int>? {
        guard case .total(let stretches) = self else { return nil }
        let starts = stretches.map { $0.months.lowerBound }
        let ends = stretches.map { $0.months.upperBound }
        guard let start = starts.min(), let end = ends.max() else { return nil }
        return start..<end
    }
}
