import Appraisal
import Testing

/// Expected values are by bisection in mpmath 1.3 at 50 digits, unless a comment derives them.
@Suite("Internal rates of long, odd and extreme flows")
struct InternalRatesExtremesTests {
    private func solve(_ amounts: [Double]) -> InternalRates {
        .solve(times: amounts.indices.map(Double.init), amounts: amounts)
    }

    private func expect(
        _ rates: InternalRates, logGrowths: [Double], slopes: [Int], within tolerance: Double = 1e-14,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(rates.roots.map(\.slope) == slopes, sourceLocation: sourceLocation)
        for (root, expected) in zip(rates.roots, logGrowths) {
            #expect(
                (root.logGrowth - expected).magnitude <= tolerance * max(1, expected.magnitude),
                "\(root.logGrowth) for \(expected)", sourceLocation: sourceLocation)
        }
    }

    @Test("A loan of 480 level months has one rate")
    func levelMonths() {
        let rates = solve([-100_000] + Array(repeating: 700, count: 480))
        expect(rates, logGrowths: [0.006696212939049989], slopes: [-1], within: 1e-16)
        #expect((rates.roots[0].rate - 0.006718682699012307).magnitude < 1e-16)
    }

    @Test("1200 level periods have one rate, also below zero")
    func manyPeriods() {
        expect(
            solve([-100_000] + Array(repeating: 700, count: 1200)), logGrowths: [0.006974001069413758], slopes: [-1],
            within: 1e-16)
        expect(
            solve([-100_000] + Array(repeating: 10, count: 1200)), logGrowths: [-0.0028069437760978794], slopes: [-1],
            within: 1e-16)
    }

    @Test("An even number of level flows that alternate has the rate zero, an odd number none")
    func levelAlternating() {
        // Σ (−v)ᵏ = (1 − (−v)ⁿ) ÷ (1 + v): for v > 0 this is zero only where n is even and v = 1.
        for count in [480, 1200] {
            let rates = solve((0..<count).map { $0.isMultiple(of: 2) ? -100 : 100 })
            expect(rates, logGrowths: [0], slopes: [-1])
        }
        #expect(solve((0..<481).map { $0.isMultiple(of: 2) ? -100 : 100 }) == .none(.neverZero))
    }

    @Test("Uneven flows that alternate 480 and 1200 times have the three rates that a fine grid shows")
    func unevenAlternating() {
        // ±(10 + 7 k mod 11); mpmath at 30 digits, x from −3 to 3 in steps of 0.01, then bisection.
        func flows(_ count: Int) -> [Double] {
            (0..<count).map { Double(10 + 7 * $0 % 11) * ($0.isMultiple(of: 2) ? -1 : 1) }
        }
        expect(
            solve(flows(480)), logGrowths: [0.006217838966900047, 0.0520280445067951, 0.24669206324241775],
            slopes: [-1, 1, -1])
        expect(
            solve(flows(1200)), logGrowths: [0.002506338717107262, 0.05202804452317784, 0.24669206324241775],
            slopes: [-1, 1, -1])
    }

    @Test("A zero of high order is one touch")
    func highOrder() {
        // (1 − v)⁵⁰, whose coefficients are binomial.
        var amounts = [1.0]
        for _ in 0..<50 { amounts = zip(amounts + [0], [0] + amounts).map { $0 - $1 } }
        expect(solve(amounts), logGrowths: [0], slopes: [0])
    }

    @Test("A rate near −100 % is found, and its continuous growth keeps the digits")
    func nearTotalLoss() {
        // r = 1e-6 − 1.
        let rates = solve([-1, 1e-6])
        expect(rates, logGrowths: [-13.815510557964274], slopes: [-1])
        #expect((rates.roots[0].rate - -0.999999).magnitude < 2e-16)
        expect(solve([-1, 0.5e-6, 0.25e-12]), logGrowths: [-14.027445913464616], slopes: [-1])
        // So near that the rate would round to −1.
        let nearer = solve([-1, 0, 1e-300])
        expect(nearer, logGrowths: [-345.38776394910685], slopes: [-1])
        #expect(nearer.roots[0].rate > -1)
    }

    @Test("A rate of a hundred million per cent is found")
    func million() {
        // q = 1 + r: q² − 1 000 000 q − 1 000 001 = (q + 1)(q − 1 000 001).
        let rates = solve([-1, 1_000_000, 1_000_001])
        expect(rates, logGrowths: [13.815511557963774], slopes: [-1])
        #expect((rates.roots[0].rate - 1e6).magnitude < 1e-8)
    }

    @Test("Fractional times have their rates")
    func fractionalTimes() {
        // (1 + r)^½ = 1.1.
        expect(.solve(times: [0, 0.5], amounts: [-100, 110]), logGrowths: [0.19062035960864973], slopes: [-1])
        expect(
            .solve(times: [0, 0.25, 1.0 / 3, 1.7, 3.14159], amounts: [-100, 20, 30, 40, 50]),
            logGrowths: [0.21556121202711402], slopes: [-1])
        // The three rates of whole years, with the years cut to a third: 3 ln 1.1 and so on.
        expect(
            .solve(times: [0, 1.0 / 3, 2.0 / 3, 1], amounts: [-1000, 3600, -4310, 1716]),
            logGrowths: [0.28593053941297458, 0.54696467038186388, 0.78709279340247312], slopes: [-1, 1, -1],
            within: 1e-12)
    }

    @Test("Flows of very different size neither overflow nor get lost")
    func extremeRatios() {
        expect(solve([-1e-150, 1e150]), logGrowths: [690.7755278982137], slopes: [-1])
        expect(solve([-1e150, 1e-150]), logGrowths: [-690.7755278982137], slopes: [-1])
        // 1e600: as continuous growth it is a number still, and the rate rounds to no less than −1.
        expect(solve([-1e300, 1e-300]), logGrowths: [-1381.5510557964275], slopes: [-1])
        #expect(solve([-1e-300, 1e300]) == .undefined(.outOfRange))
        // Close to 1e150 by the first and third flows, and to 1e-300 times 1e-300 by the last two.
        let mixed = solve([-1, 1e6, 1e300, -1e-300])
        expect(mixed, logGrowths: [-1381.5510557964275, 345.38776394910685], slopes: [1, -1])
        #expect(mixed.roots.allSatisfy { $0.rate.isFinite && $0.rate > -1 })
    }

    @Test("The largest and the smallest numbers give a number or a reason, never NaN")
    func limits() {
        let extremes = [0, 1, -1, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, -1e-300]
        let times = [0, .leastNonzeroMagnitude, 1, 1e300]
        for first in extremes {
            for second in extremes {
                for third in extremes {
                    for time in times {
                        let rates = InternalRates.solve(times: [0, time, 2], amounts: [first, second, third])
                        for root in rates.roots {
                            #expect(root.rate.isFinite && root.rate > -1 && root.logGrowth.isFinite)
                        }
                    }
                }
            }
        }
    }
}
