import Appraisal
import Testing

@Suite("S-curves of adoption, and weights by income")
struct AdoptionCurveTests {
    private func close(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-12 * max(1, abs(other)) }

    // Every value was computed in Python from the formula.
    @Test("A logistic curve reaches half of its ceiling at its midpoint")
    func logistic() {
        let curve = AdoptionCurve(.logistic(midpoint: 3, speed: 1), ceiling: 0.9)
        #expect(curve.reached(at: 3) == 0.45)
        #expect(close(curve.reached(at: 0.5), 0.0682723620191192))
        #expect(close(curve.reached(at: 10), 0.8991800539250395))
        #expect(curve.shares(years: 2).count == 2 && close(curve.shares(years: 2)[0], curve.reached(at: 0.5)))
        #expect(curve.shares(years: 0).isEmpty)
    }

    @Test("A Bass curve starts from nothing and solves its equation dF/dt = (p + q F)(1 − F)")
    func bass() {
        let curve = AdoptionCurve(.bass(innovation: 0.03, imitation: 0.38))
        #expect(curve.reached(at: 0) == 0)
        // Euler's method in steps of a hundred-thousandth, an independent way there.
        var share = 0.0
        for _ in 0..<500_000 { share += 1e-5 * (0.03 + 0.38 * share) * (1 - share) }
        #expect(abs(curve.reached(at: 5) - share) < 1e-5)
        #expect(abs(curve.reached(at: 100) - 1) < 1e-12)
    }

    @Test("Those who join add up to those who are there", arguments: [1, 5, 30])
    func joining(years: Int) {
        for curve in [
            AdoptionCurve(.logistic(midpoint: 2, speed: 1.5), ceiling: 0.8),
            AdoptionCurve(.bass(innovation: 0.06, imitation: 0.75), ceiling: 0.9),
        ] {
            let joined = curve.joining(years: years)
            #expect(close(joined.reduce(0, +), curve.reached(at: Double(years))))
            #expect(joined.allSatisfy { $0 >= 0 })
        }
    }

    @Test("Half the income weighs 2 ^ elasticity")
    func weights() {
        // 2 ^ 1.3 = 2.462288826689833; 1.5 ^ 1.3 = 1.694020…
        #expect(close(welfareWeight(income: 10_000, reference: 20_000, elasticity: 1.3), 2.462288826689833))
        #expect(welfareWeight(income: 7, reference: 7, elasticity: 1.3) == 1)
        #expect(welfareWeight(income: 3, reference: 7, elasticity: 0) == 1)
        #expect(close(welfareWeight(income: 40_000, reference: 20_000, elasticity: 1), 0.5))
    }
}
