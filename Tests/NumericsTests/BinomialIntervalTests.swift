import Numerics
import Testing

@Suite("What a small sample tells of a share")
struct BinomialIntervalTests {
    /// By Python in exact fractions, bisecting the binomial sums to 2⁻⁶⁰.
    static let known: [(below: Int, count: Int, low: Double, high: Double)] = [
        (0, 11, 0, 0.284914152918), (5, 11, 0.167488094064, 0.766206402341), (11, 11, 0.715085847082, 1),
        (4, 7, 0.184051567640, 0.901011721557), (0, 2, 0, 0.841886116992), (1, 1, 0.025, 1),
        (3, 9, 0.074854631420, 0.700704943791),
    ]

    @Test("The ends are those of Clopper and Pearson", arguments: known)
    func ends(known: (below: Int, count: Int, low: Double, high: Double)) {
        let interval = BinomialInterval(below: known.below, notAbove: known.below, of: known.count)
        #expect(abs(interval.low - known.low) < 1e-11)
        #expect(abs(interval.high - known.high) < 1e-11)
    }

    @Test("Without any below, the upper end solves (1 − p)^n = 2.5 %")
    func closedForm() {
        for count in 1...30 {
            let interval = BinomialInterval(below: 0, notAbove: 0, of: count)
            #expect(interval.low == 0)
            var power = 1.0
            for _ in 0..<count { power *= 1 - interval.high }
            #expect(abs(power - 0.025) < 1e-12)
        }
    }

    @Test("The upper end of k mirrors the lower end of n − k")
    func mirror() {
        for count in 1...12 {
            for below in 0...count {
                let share = Double(below) / Double(count)
                let one = BinomialInterval(below: below, notAbove: below, of: count)
                let other = BinomialInterval(below: count - below, notAbove: count - below, of: count)
                #expect(abs(one.high + other.low - 1) < 1e-12)
                #expect((one.low...one.high).contains(share))
            }
        }
    }

    @Test("It covers the true share at least nineteen times in twenty, for every share")
    func coverage() {
        let count = 7
        let intervals = (0...count).map { BinomialInterval(below: $0, notAbove: $0, of: count) }
        for step in 0...200 {
            let p = Double(step) / 200
            var covered = 0.0
            for (below, interval) in intervals.enumerated() where interval.low <= p && p <= interval.high {
                var chance = 1.0
                for index in 0..<below { chance *= Double(count - index) / Double(index + 1) * p }
                for _ in below..<count { chance *= 1 - p }
                covered += chance
            }
            #expect(covered >= 0.95 - 1e-12, "\(p)")
        }
    }

    @Test("Cases that equal the value widen it on both sides")
    func ties() {
        let tied = BinomialInterval(below: 1, notAbove: 2, of: 4)
        #expect(tied.low == BinomialInterval(below: 1, notAbove: 1, of: 4).low)
        #expect(tied.high == BinomialInterval(below: 2, notAbove: 2, of: 4).high)
    }

    @Test("The second lowest and second highest of eleven enclose the median with 98.8 %")
    func median() throws {
        let interval = try #require(MedianInterval(of: (1...11).map(Double.init)))
        // P(X < 2) = (1 + 11) ÷ 2¹¹, so 1 − 24 ÷ 2048; the third ones reach only 1 − 2 × 67 ÷ 2048 = 93.5 %.
        #expect(interval.low == 2)
        #expect(interval.high == 10)
        #expect(abs(interval.confidence - 0.98828125) < 1e-15)
    }

    @Test("Six values enclose their median with 96.9 %, and five never do")
    func few() throws {
        let six = try #require(MedianInterval(of: [1, 2, 3, 4, 5, 6]))
        #expect(six.low == 1)
        #expect(six.high == 6)
        #expect(abs(six.confidence - 0.96875) < 1e-15)
        for count in 0...5 { #expect(MedianInterval(of: (0..<count).map(Double.init)) == nil) }
    }
}
