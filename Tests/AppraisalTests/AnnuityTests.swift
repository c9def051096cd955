import Appraisal
import Numerics
import Testing

/// Expected values are Σ (1 + r)^−(k − 1 + δ), k = 1 … n, by mpmath at 50 digits, for the rate as a double.
@Suite("Annuities")
struct AnnuityTests {
    @Test("Ten years at 12 % are worth 5.65 years at the end of each, more in the middle, most at the start")
    func tenYears() {
        #expect(isClose(annuity(years: 10, rate: 0.12), 5.6502230284108652))
        #expect(isClose(annuity(years: 10, rate: 0.12, timing: .mid), 5.9796339940901548))
        #expect(isClose(annuity(years: 10, rate: 0.12, timing: .start), 6.3282497918201688))
    }

    @Test("At a rate of zero a year is worth a year", arguments: Timing.allCases)
    func zeroRate(timing: Timing) {
        #expect(annuity(years: 10, rate: 0, timing: timing) == 10)
        #expect(annuity(years: 1200, rate: 0, timing: timing) == 1200)
        #expect(annuity(years: 10, rate: -0.0, timing: timing) == 10)
    }

    @Test("A rate far below rounding loses no digits")
    func tinyRate() {
        // 10 − 55 r + …, where 1 + 1e-15 would round to 1 + 1.1e-15.
        #expect(isClose(annuity(years: 10, rate: 1e-15), 9.999999999999945, relative: 1e-15))
        #expect(isClose(annuity(years: 1200, rate: 1e-15), 1199.9999999992795))
        #expect(isClose(annuity(years: 1200, rate: 1e-6), 1199.2796886335882))
        #expect(annuity(years: 10, rate: 1e-300) == 10)
    }

    @Test("Below zero a year is worth more than itself")
    func negativeRate() {
        #expect(isClose(annuity(years: 10, rate: -0.05), 13.403651402301861))
        #expect(isClose(annuity(years: 10, rate: -0.05, timing: .mid), 13.064263368774652))
        // 2 + 4 + … + 2¹⁰ = 2046.
        #expect(isClose(annuity(years: 10, rate: -0.5), 2046))
        #expect(isClose(annuity(years: 1200, rate: -0.001), 2322.1109204723111))
        #expect(isClose(annuity(years: 10, rate: -0.999), 1.0010010010009921e30, relative: 1e-13))
    }

    @Test("Twelve hundred years at 12 % are a perpetuity, 1 ÷ r")
    func centuries() {
        #expect(isClose(annuity(years: 1200, rate: 0.12), 1 / 0.12))
        #expect(isClose(annuity(years: 1200, rate: 0.01, timing: .mid), 100.49810080259078))
    }

    @Test("One year is one factor, and no year is nothing")
    func fewYears() {
        #expect(isClose(annuity(years: 1, rate: 0.12), 1 / 1.12))
        #expect(isClose(annuity(years: 1, rate: 0.12, timing: .start), 1))
        #expect(annuity(years: 0, rate: 0.12) == 0)
        #expect(annuity(years: -3, rate: 0.12) == 0)
    }

    @Test("A huge rate leaves the first year alone")
    func hugeRate() {
        #expect(isClose(annuity(years: 10, rate: 1e10), 1e-10))
        #expect(isClose(annuity(years: 10, rate: 1e10, timing: .start), 1.0000000001))
    }

    @Test("The closed form is the sum of the factors", arguments: Timing.allCases)
    func sumOfFactors(timing: Timing) throws {
        for rate in [-0.2, 0.003, 0.04, 0.12, 1] {
            let factors = try DiscountRate<ConstantPrices>(constant: rate)
            let sum = compensatedSum((1...30).map { factors.factor(at: Double($0 - 1) + timing.delta) })
            #expect(isClose(annuity(years: 30, rate: rate, timing: timing), sum))
        }
    }
}
