/// The numbers between two ends, both included: where a figure can lie that was rounded when it was printed.
///
/// ```swift
/// let printed = Interval(7.55, 7.65)                                  // "7,6 million"
/// let parts = Interval(5.25, 5.35) + Interval(3) * Interval(0.7655, 0.7665)
/// printed.overlaps(parts)                                             // true
/// ```
///
/// Every operation gives the least interval that holds whatever the same operation gives of the numbers inside.
package struct Interval: Sendable, Hashable {
    /// The lowest number.
    package let low: Double
    /// The highest number.
    package let high: Double

    /// The numbers between two ends, in either order.
    package init(_ one: Double, _ other: Double) {
        low = min(one, other)
        high = max(one, other)
    }

    /// One number.
    package init(_ number: Double) {
        self.init(number, number)
    }

    /// Every number.
    package static let everything = Interval(-.infinity, .infinity)

    /// Whether a number is in both, up to the last digits of a `Double`.
    package func overlaps(_ other: Interval) -> Bool {
        low <= other.high + Self.slack(low, other.high) && other.low <= high + Self.slack(other.low, high)
    }

    /// Whether every number of it is above every number of the other.
    package func isAbove(_ other: Interval) -> Bool { low > other.high + Self.slack(low, other.high) }

    /// Sums of decimals that meet exactly on paper miss each other by a few units in the last place of a `Double`.
    private static func slack(_ one: Double, _ other: Double) -> Double {
        let size = max(one.magnitude, other.magnitude)
        return size.isFinite ? size * 1e-12 : 0
    }

    /// The sums.
    package static func + (left: Interval, right: Interval) -> Interval {
        Interval(left.low + right.low, left.high + right.high)
    }

    /// The differences.
    package static func - (left: Interval, right: Interval) -> Interval {
        Interval(left.low - right.high, left.high - right.low)
    }

    /// The products; zero times a number without limit is zero.
    package static func * (left: Interval, right: Interval) -> Interval {
        hull([left.low, left.high].flatMap { one in [right.low, right.high].map { product(one, $0) } })
    }

    /// The ratios: every number where the divisor can be zero.
    package static func / (left: Interval, right: Interval) -> Interval {
        if right.low <= 0, right.high >= 0 { return right == Interval(0) ? .everything : divided(left, by: right) }
        return left * Interval(1 / right.low, 1 / right.high)
    }

    /// A divisor that zero is an end of leaves the ratios one-sided; one that has zero inside leaves them open.
    private static func divided(_ left: Interval, by right: Interval) -> Interval {
        if right.low < 0, right.high > 0 { return .everything }
        let reciprocal = right.low == 0 ? Interval(1 / right.high, .infinity) : Interval(-.infinity, 1 / right.low)
        return left * reciprocal
    }

    private static func product(_ one: Double, _ other: Double) -> Double {
        one == 0 || other == 0 ? 0 : one * other
    }

    private static func hull(_ numbers: [Double]) -> Interval {
        Interval(numbers.min() ?? 0, numbers.max() ?? 0)
    }
}
