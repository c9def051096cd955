import Testing

@testable import Numerics

@Suite("Numbers as large and as small as there are")
struct ExtremeNumbersTests {
    static let exponents = [-900, -600, -300, 0, 300, 600, 900]

    /// Distributions of moderate numbers, each with its parameters times a power of two.
    static let shapes: [@Sendable (Double) -> Distribution] = [
        { .uniform(low: 2 * $0, high: 5 * $0) }, { .uniform(low: -3 * $0, high: 5 * $0) },
        { .triangular(low: 80 * $0, mode: 100 * $0, high: 140 * $0) },
        { .triangular(low: 0, mode: 0, high: $0) }, { .triangular(low: -9 * $0, mode: -$0, high: 4 * $0) },
        { .pert(low: 15 * $0, mode: 22 * $0, high: 30 * $0) }, { .pert(low: -$0, mode: 0, high: $0) },
        { .normal(mean: 10 * $0, standardDeviation: 3 * $0) },
    ]

    @Test(
        "A distribution of numbers so many times larger has quantiles that much larger, to the last bit",
        arguments: shapes.indices, exponents)
    func scaled(shape: Int, exponent: Int) {
        let unit = Double(sign: .plus, exponent: exponent, significand: 1)
        let (plain, scaled) = (Self.shapes[shape](1), Self.shapes[shape](unit))
        #expect(scaled.mean == unit * plain.mean)
        #expect(scaled.standardDeviation == unit * plain.standardDeviation)
        for p in DistributionTests.chances {
            let value = plain.quantile(p)
            #expect(scaled.quantile(p) == unit * value)
            #expect(scaled.cumulative(unit * value) == plain.cumulative(value))
        }
        var draws = DistributionTests.chances
        draws.withUnsafeMutableBufferPointer { Sampler(of: scaled).transform($0) }
        var plainDraws = DistributionTests.chances
        plainDraws.withUnsafeMutableBufferPointer { Sampler(of: plain).transform($0) }
        #expect(draws == plainDraws.map { unit * $0 })
    }

    // The ends lie 3.4e308 apart, which no number says: ± 1.7e308 × (2 p − 1), and 1.7e308 ÷ √3.
    @Test("Ends farther apart than any number says have quantiles, a mean and a deviation")
    func farApart() {
        let wide = Distribution.uniform(low: -1.7e308, high: 1.7e308)
        #expect(wide.mean == 0 && wide.quantile(0.25) == -0.85e308)
        #expect(wide.quantile(0.75).isClose(to: 0.85e308, within: 1e-15))
        #expect(wide.standardDeviation.isClose(to: 9.814954576223639e307, within: 1e-14))
        #expect(wide.cumulative(-0.85e308) == 0.25)
        let peak = Distribution.triangular(low: -1.7e308, mode: 0, high: 1.7e308)
        #expect(peak.mean == 0 && peak.quantile(0.5) == 0 && peak.cumulative(0) == 0.5)
        let sample = SortedSample([-1.7e308, 1.7e308])
        #expect(sample.percentile(0.5) == 0 && sample.percentile(0.75).isClose(to: 0.85e308, within: 1e-15))
        #expect(Histogram(of: sample).classes.map(\.count) == [2])
    }

    // σ² = ln(1 + (s ÷ m)²) = 2 ln(10^200), so that the standard deviation is m √((s ÷ m)²) = s.
    @Test("A log-normal distribution whose deviation is 10^200 means has that deviation")
    func fatLogNormal() {
        let fat = Distribution.logNormalByMean(mean: 1, standardDeviation: 1e200)
        #expect(fat.standardDeviation.isClose(to: 1e200, within: 1e-12))
        #expect(fat.mean.isClose(to: 1, within: 1e-9) && fat.quantile(0.5).isClose(to: 1e-200, within: 1e-9))
    }

    @Test("Classes of what hardly differs, or is as small as numbers go, are one class")
    func histogram() {
        for values in [
            [1e-300 / 1e10, 2e-300 / 1e10, 3e-300 / 1e10], [1, 1.nextUp, 1.nextUp.nextUp], [1e308, 1.1e308, 1.2e308],
        ] {
            #expect(Histogram(of: SortedSample(values)).classes.map(\.count) == [3], "\(values)")
        }
        let large = Histogram(of: SortedSample((1...100).map { Double($0) * 1e300 }))
        #expect(large.classes.reduce(0) { $0 + $1.count } == 100 && large.classes.count > 10)
    }
}
