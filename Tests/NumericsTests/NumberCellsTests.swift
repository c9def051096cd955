import Testing

@testable import Numerics

@Suite("Numbers counted by cells")
struct NumberCellsTests {
    /// Twenty thousand numbers of one kind.
    private static let samples: [[Double]] = {
        let generator = Philox(seed: 9)
        let chances = (0..<20_001).map { generator.uniforms(draw: UInt64($0), pair: 0).0 }
        return [
            chances,
            chances.map { NormalDistribution.quantile($0) },
            // A fat tail: nearly all lie in the first cell.
            chances.map { 1 / ($0 * $0 * $0) },
            chances.map { $0 < 0.3 ? .infinity : 1000 * $0 },
            chances.map { ($0 * 12).rounded() - 6 },
            chances.map { $0 < 0.5 ? -1e300 : 1e300 * $0 },
            chances.map { _ in 7 },
            chances.map { $0 < 0.999 ? .infinity : 3 },
        ]
    }()

    @Test("A place of the order has the number that sorting puts there", arguments: samples.indices)
    func places(index: Int) {
        let values = Self.samples[index]
        let sorted = values.sorted()
        let places = [0, 1, 17, 999, 10_000, 10_001, 19_999, 20_000]
        #expect(NumberSort.selected(values, at: places) == places.map { sorted[$0] })
    }

    @Test(
        "A sample for some percentiles tells of them what a sorted one tells, and counts alike",
        arguments: [0, 1, 2, 4, 5, 6])
    func percentiles(index: Int) {
        let values = Self.samples[index]
        let percentiles = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] + Histogram.percentiles
        let some = SortedSample(values, NumberEnds(of: values), percentiles: percentiles)
        let all = SortedSample(values)
        for p in percentiles {
            #expect(some.percentile(p) == all.percentile(p))
            #expect(some.interval(ofPercentile: p) == all.interval(ofPercentile: p))
        }
        let ends = [-1e301, -6, -5.5, 0, 0.25, 0.5, 1, 7, 8, 1e299, 1e301]
        #expect(some.counts(below: ends) == ends.map { end in values.count { $0 < end } })
        #expect(all.counts(below: ends) == some.counts(below: ends))
        #expect(Histogram(of: some).classes.map(\.count) == Histogram(of: all).classes.map(\.count))
    }

    @Test("One look tells the ends of the finite numbers, whatever their number")
    func ends() {
        for count in [1, 7, 8, 9, 100] {
            let values = (0..<count).map { Double($0 * 37 % count) - 3.5 }
            let ends = NumberEnds(of: values)
            #expect((ends.least, ends.greatest) == (-3.5, Double(count) - 4.5))
            #expect(ends.areFinite)
            #expect(ends.largest == max(3.5, (Double(count) - 4.5).magnitude))
            for other in [Double.infinity, -.infinity, .nan] {
                let mixed = NumberEnds(of: values + [other])
                #expect(!mixed.areFinite)
                #expect((mixed.least, mixed.greatest) == (ends.least, ends.greatest))
            }
        }
        #expect(NumberEnds(of: []).largest == 0)
        #expect(NumberEnds(of: []).areFinite)
    }

    @Test("Sums of many numbers, eight at a time, keep what rounding would lose", arguments: [0, 5, 8, 1003])
    func sums(count: Int) {
        // 10¹⁶ + 1 − 10¹⁶ again and again: each three leave 1.
        let values = (0..<(3 * count)).map { [1e16, 1, -1e16][$0 % 3] }
        #expect(compensatedSum(ofMany: values[...]) == Double(count))
        // Σ (k − 1)² for k = 0 … n − 1 is (n − 1) n (2 n − 1) ÷ 6 − n (n − 1) + n.
        let (whole, n) = ((0..<count).map(Double.init), Double(count))
        #expect(compensatedSumOfSquares(whole[...], from: 1) == (n - 1) * n * (2 * n - 1) / 6 - n * (n - 1) + n)
    }
}
