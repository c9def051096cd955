import Testing

@testable import Numerics

/// The operations over every interval with whole ends between −3 and 3.
@Suite("Intervals")
struct IntervalTests {
    private static let ends = (-3...3).map(Double.init)
    private static let all = ends.flatMap { low in ends.filter { $0 >= low }.map { Interval(low, $0) } }

    /// Numbers of an interval: its ends and every quarter between.
    private func numbers(_ interval: Interval) -> [Double] {
        stride(from: interval.low, through: interval.high, by: 0.25).map { $0 }
    }

    /// That a result holds every outcome, and that both its ends are outcomes.
    private func check(
        _ one: Interval, _ other: Interval, _ result: Interval, _ operation: (Double, Double) -> Double
    ) {
        let outcomes = numbers(one).flatMap { a in numbers(other).map { operation(a, $0) } }
        #expect(outcomes.allSatisfy { result.low <= $0 && $0 <= result.high }, "\(one) \(other)")
        #expect(outcomes.min() == result.low && outcomes.max() == result.high, "\(one) \(other)")
    }

    @Test("A sum, a difference, a product holds every outcome and no more")
    func arithmetic() {
        for one in Self.all {
            for other in Self.all {
                check(one, other, one + other, +)
                check(one, other, one - other, -)
                check(one, other, one * other, *)
            }
        }
    }

    @Test("A ratio holds every outcome and no more, where the divisor cannot be zero")
    func ratio() {
        for one in Self.all {
            for other in Self.all where other.low > 0 || other.high < 0 {
                let outcomes = numbers(one).flatMap { a in numbers(other).map { a / $0 } }
                let result = one / other
                // A quotient and a product by the reciprocal differ in the last place.
                #expect(((outcomes.min() ?? 0) - result.low).magnitude < 1e-12, "\(one) \(other)")
                #expect(((outcomes.max() ?? 0) - result.high).magnitude < 1e-12, "\(one) \(other)")
            }
        }
    }

    @Test("A divisor with zero inside leaves the ratio open, one that ends at zero leaves it one-sided")
    func divisorOfZero() {
        #expect(Interval(1, 2) / Interval(-1, 1) == .everything)
        #expect(Interval(1, 2) / Interval(0) == .everything)
        #expect(Interval(1, 2) / Interval(0, 4) == Interval(0.25, .infinity))
        #expect(Interval(1, 2) / Interval(-4, 0) == Interval(-.infinity, -0.25))
    }

    @Test("Without an upper end the operations keep what they know")
    func unbounded() {
        let many = Interval(3, .infinity)
        #expect(many + Interval(1) == Interval(4, .infinity))
        #expect(many * Interval(2) == Interval(6, .infinity))
        #expect(many * Interval(0) == Interval(0))
        #expect(many / Interval(2) == Interval(1.5, .infinity))
        #expect(Interval(6) / many == Interval(0, 2))
        #expect(Interval(10) - many == Interval(-.infinity, 7))
    }

    @Test("Two intervals overlap where they share a number, and one is above the other where it shares none above it")
    func order() {
        for one in Self.all {
            for other in Self.all {
                let shares = numbers(one).contains { numbers(other).contains($0) }
                #expect(one.overlaps(other) == shares)
                #expect(one.isAbove(other) == (one.low > other.high))
                #expect([one.overlaps(other), one.isAbove(other), other.isAbove(one)].count { $0 } == 1)
            }
        }
    }

    @Test("Ends that meet on paper meet here: 0.1 + 0.2 and 0.3")
    func dust() {
        #expect(Interval(0.1 + 0.2, 1).overlaps(Interval(0, 0.3)))
        #expect(!Interval(0.1 + 0.2, 1).isAbove(Interval(0, 0.3)))
        #expect(Interval(0.3001, 1).isAbove(Interval(0, 0.3)))
    }
}
