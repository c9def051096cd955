import Numerics
import Testing

@Suite("A chance with its interval")
struct ApproximateTests {
    @Test("Where no draw has it, the interval is that of as many independent draws, whatever points were drawn")
    func none() throws {
        let scrambles = [Double](repeating: 0, count: 16)
        let chance = Approximate(count: 0, of: 256, replicates: scrambles)
        let interval = try #require(chance.interval)
        // z² ÷ (n + z²) with z = 1.959964.
        #expect(interval.lowerBound == 0 && abs(interval.upperBound - 3.841459 / 259.841459) < 1e-8)
        #expect(chance == Approximate(count: 0, of: 256))
        let all = Approximate(count: 256, of: 256, replicates: scrambles.map { 1 - $0 })
        #expect(all == Approximate(count: 256, of: 256))
    }

    @Test("Where few draws have it, or all scrambles agree, it is Wilson's too; else it follows from the scrambles")
    func few() throws {
        var scrambles = [Double](repeating: 0, count: 16)
        scrambles[3] = 1.0 / 16
        #expect(Approximate(count: 1, of: 256, replicates: scrambles) == Approximate(count: 1, of: 256))
        let halves = [Double](repeating: 0.5, count: 16)
        #expect(Approximate(count: 128, of: 256, replicates: halves) == Approximate(count: 128, of: 256))
        // Half of them 0.5 and half 0.4375: the standard error is 0.03125 ÷ √15, Student's t 2.131450.
        let apart = halves.enumerated().map { $0.offset % 2 == 0 ? 0.5 : 0.4375 }
        let chance = Approximate(count: 120, of: 256, replicates: apart)
        let interval = try #require(chance.interval)
        #expect(chance.value == 0.46875)
        #expect(abs(interval.upperBound - (0.46875 + 2.131449546 * 0.008068715)) < 1e-8)
    }
}
