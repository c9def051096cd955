import Testing

@testable import Numerics

@Suite("Sums that know their rounding")
struct RoundedSumTests {
    @Test(
        "Decimals that cancel leave nothing",
        arguments: [
            [0.1, 0.2, -0.3], [1.1, 2.2, -3.3], [-0.7, 0.1, 0.6], [1e-300, -1e-300], [0.1, -0.1, 0.1, -0.1], [],
        ])
    func nothing(terms: [Double]) {
        #expect(RoundedSum.of(terms) == 0)
    }

    @Test("A twelfth of an amount, twelve times, is the amount")
    func months() {
        for cents in 1...2000 {
            let amount = Double(cents) / 100
            #expect(RoundedSum.of([Double](repeating: amount / 12, count: 12) + [-amount]) == 0, "\(amount)")
        }
    }

    @Test("What whole amounts leave counts, however small beside them")
    func whole() {
        #expect(RoundedSum.of([1e16, 1, -1e16]) == 1)
        #expect(RoundedSum.of([9_007_199_254_740_991, -9_007_199_254_740_990]) == 1)
    }

    @Test("More than rounding counts")
    func more() {
        // A millionth of a millionth of the terms.
        #expect(RoundedSum.of([0.1, 0.2, -0.3 + 1e-13]) > 0)
        #expect(RoundedSum.of([123_456.78, -123_456.77]) > 0)
    }

    @Test("What leaves the range of numbers is not zero")
    func infinite() {
        #expect(RoundedSum.of([1.7e308, 1.7e308, -1]) == .infinity)
        #expect(RoundedSum.of([.nan, 0.5]).isNaN)
    }
}
