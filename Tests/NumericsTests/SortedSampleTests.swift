import Testing

@testable import Numerics

@Suite("Percentiles of a sample")
struct SortedSampleTests {
    @Test("They are a spreadsheet's PERCENTILE.INC")
    func percentiles() {
        let sample = SortedSample([40, 10, 20, 30])
        #expect(sample.percentile(0) == 10)
        #expect(sample.percentile(0.25) == 17.5)
        #expect(sample.percentile(0.5) == 25)
        #expect(sample.percentile(1) == 40)
    }

    // scipy.stats.binom.cdf: for n = 100, p = 0.5 P(B ≤ 39) = 0.0176, P(B ≤ 40) = 0.0284, P(B ≤ 59) = 0.9716,
    // P(B ≤ 60) = 0.9824; for n = 1000, p = 0.05 P(B ≤ 36) = 0.0212, P(B ≤ 37) = 0.0307, P(B ≤ 63) = 0.9716,
    // P(B ≤ 64) = 0.9793; for n = 100, p = 0.95 P(B ≤ 89) = 0.0115, P(B ≤ 90) = 0.0282, P(B ≤ 98) = 0.9629,
    // P(B ≤ 99) = 0.9941; for n = 10, p = 0.05 P(B ≤ 2) = 0.9885.
    @Test("The ranks between which a percentile lies follow from the binomial distribution")
    func ranks() {
        #expect(SortedSample.ranks(count: 100, p: 0.5) == (40, 61))
        #expect(SortedSample.ranks(count: 1000, p: 0.05) == (37, 65))
        #expect(SortedSample.ranks(count: 100, p: 0.95) == (90, 100))
        #expect(SortedSample.ranks(count: 10, p: 0.05) == (nil, 3))
    }
}
