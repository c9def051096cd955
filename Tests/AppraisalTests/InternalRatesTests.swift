import Appraisal
import Facts
import Testing

@Suite("Internal rates of return")
struct InternalRatesTests {
    private func solve(_ amounts: [Double]) -> InternalRates {
        .solve(times: amounts.indices.map(Double.init), amounts: amounts)
    }

    /// Rates and slopes as expected, each rate to within a relative tolerance of 1 + rate.
    private func expect(
        _ rates: InternalRates, _ expected: [(rate: Double, slope: Int)], within tolerance: Double = 1e-14,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(rates.roots.map(\.slope) == expected.map(\.slope), sourceLocation: sourceLocation)
        for (root, expected) in zip(rates.roots, expected) {
            #expect(
                (root.rate - expected.rate).magnitude <= tolerance * (1 + expected.rate),
                "\(root.rate) for \(expected.rate)", sourceLocation: sourceLocation)
        }
        #expect(rates.roots.map(\.rate) == rates.roots.map(\.rate).sorted(), sourceLocation: sourceLocation)
        #expect(rates.kind == (expected.count == 1 ? .unique : .several), sourceLocation: sourceLocation)
    }

    @Test("An outlay and two inflows have one rate")
    func textbook() {
        // 100 q² − 60 q − 70 = 0 for q = 1 + r: q = (60 + √(3600 + 28000)) ÷ 200 = 1.18881944173155888…
        expect(solve([-100, 60, 70]), [(0.18881944173155889, -1)])
        let root = solve([-100, 60, 70]).roots[0]
        // ln q, by mpmath at 50 digits.
        #expect((root.logGrowth - 0.17296074892868673).magnitude < 1e-15)
    }

    @Test("Three rates are all found, each with the slope of the net present value")
    func threeRates() {
        // −1000 (1 − 1.1 v)(1 − 1.2 v)(1 − 1.3 v) for v = 1 ÷ (1 + r).
        expect(solve([-1000, 3600, -4310, 1716]), [(0.1, -1), (0.2, 1), (0.3, -1)])
    }

    @Test("Two rates are both found")
    func twoRates() {
        // −100 (1 − 1.1 v)(1 − 1.2 v).
        expect(solve([-100, 230, -132]), [(0.1, 1), (0.2, -1)])
    }

    @Test("Eight rates are found to the last digits")
    func eightRates() {
        // −1000 Π (1 − (1 + r) v), built up for r = 0, 50 %, …, 350 %; every step is exact in binary.
        var amounts = [-1000.0]
        for step in 0..<8 {
            let growth = 1 + 0.5 * Double(step)
            amounts = zip(amounts + [0], [0] + amounts).map { $0 - growth * $1 }
        }
        expect(solve(amounts), (0..<8).map { (0.5 * Double($0), $0.isMultiple(of: 2) ? 1 : -1) })
    }

    @Test("A factor on every flow changes no rate", arguments: [1e12, 1e-12, 1e290, 1e-290, 3, -1] as [Double])
    func scale(factor: Double) {
        let sign = factor < 0 ? -1 : 1
        // The factor rounds the flows, and the rates lie close together: hence 1e-12.
        expect(
            solve([-1000, 3600, -4310, 1716].map { $0 * factor }), [(0.1, -sign), (0.2, sign), (0.3, -sign)],
            within: 1e-12)
        expect(solve([-100, 230, -132].map { $0 * factor }), [(0.1, sign), (0.2, -sign)], within: 1e-12)
        expect(solve([-100, 220, -121].map { $0 * factor }), [(0.1, 0)])
        #expect(solve([-100, 220, -122].map { $0 * factor }) == .none(.neverZero))
    }

    @Test("Where the net present value only touches zero there is one rate, of no slope")
    func touch() {
        // −100 (1 − 1.1 v)²: the discriminant 220² − 4·100·121 is zero.
        expect(solve([-100, 220, -121]), [(0.1, 0)])
        // −1 (1 − v)².
        expect(solve([-1, 2, -1]), [(0, 0)])
        // 10 000 (1 − 1.1 v)⁴.
        expect(solve([10_000, -44_000, 72_600, -53_240, 14_641]), [(0.1, 0)])
    }

    @Test("A threefold zero is one crossing, to full precision")
    func threefold() {
        // −1000 (1 − 1.1 v)³.
        expect(solve([-1000, 3300, -3630, 1331]), [(0.1, -1)])
    }

    @Test("A near touch is two rates or none, as it is")
    func nearTouch() {
        // −100 q² + 220 q − (121 − ε) = 0: q = 1.1 ± √ε ÷ 10. With ε = 1e-6: 10 % ± 0.01 %.
        expect(solve([-100, 220, -121 + 1e-6]), [(0.0999, 1), (0.1001, -1)], within: 1e-10)
        #expect(solve([-100, 220, -121 - 1e-6]) == .none(.neverZero))
        // The discriminant 220² − 4·100·122 is −400.
        #expect(solve([-100, 220, -122]) == .none(.neverZero))
    }

    @Test("A rate of zero is zero exactly")
    func zeroRate() {
        #expect(solve([-100, 50, 50]).roots.map(\.rate) == [0])
        #expect(solve([-1.1, 0.3, 0.8]).roots.map(\.rate) == [0])
    }

    @Test("A rate of zero that is a touch or a multiple one is zero exactly, without a sign")
    func multipleZeroRate() {
        // (1 − v)², (1 − v²)², −(1 − v)³, −(1 − v)⁴, and (1 − v)² (2 − v)² beside −50 %.
        for amounts in [
            [1, -2, 1], [1, 0, -2, 0, 1], [-1, 3, -3, 1], [-1, 4, -6, 4, -1], [0.1, -0.2, 0.1], [-0.7, 2.1, -2.1, 0.7],
            [4, -12, 13, -6, 1],
        ] as [[Double]] {
            let rate = solve(amounts).roots.last?.rate
            #expect(rate == 0 && rate?.sign == .plus, "\(amounts): \(rate ?? .nan)")
        }
    }

    @Test("Without both signs there is no rate, and the reason says which is missing")
    func oneSign() {
        #expect(solve([-100, 0, 0]) == .none(.onlyOutflows))
        #expect(solve([-100]) == .none(.onlyOutflows))
        #expect(solve([100]) == .none(.onlyInflows))
        #expect(solve([0, 100, 0, 1e-300]) == .none(.onlyInflows))
    }

    @Test("Nothing, only zeros and what is no number are undefined")
    func undefined() {
        #expect(solve([]) == .undefined(.noFlows))
        #expect(solve([0]) == .undefined(.allZero))
        #expect(solve([0, -0.0, 0]) == .undefined(.allZero))
        #expect(solve([-100, .nan]) == .undefined(.outOfRange))
        #expect(solve([-.infinity, 100]) == .undefined(.outOfRange))
        #expect(InternalRates.solve(times: [0, .nan], amounts: [-1, 2]) == .undefined(.outOfRange))
        #expect(InternalRates.solve(times: [0, .infinity], amounts: [-1, 2]) == .undefined(.outOfRange))
        #expect(InternalRates.solve(times: [0], amounts: [-1, 2]) == .undefined(.outOfRange))
    }

    @Test("The outcome tells its kind, its rates and its reason")
    func kinds() {
        let cases: [(rates: InternalRates, kind: String, count: Int, reason: Reason?)] = [
            (solve([-100, 110]), "unique", 1, nil), (solve([-100, 230, -132]), "several", 2, nil),
            (solve([-100, 220, -122]), "none", 0, .neverZero), (solve([]), "undefined", 0, .noFlows),
        ]
        for (rates, kind, count, reason) in cases {
            #expect(rates.kind.rawValue == kind)
            #expect(rates.roots.count == count)
            #expect(rates.reason == reason)
        }
    }

    @Test("Zeros in front, behind and in between change no rate")
    func zeros() {
        let plain = solve([-1000, 3600, -4310, 1716])
        #expect(solve([-1000, 3600, -4310, 1716, 0, 0, 0]) == plain)
        #expect(solve([0, 0, 0, -1000, 3600, -4310, 1716]) == plain)
        // Between them stand zeros, at times of their own.
        let times = [0, 0.5, 1, 1.25, 2, 2, 3]
        #expect(InternalRates.solve(times: times, amounts: [-1000, 0, 3600, 0, -4310, 0, 1716]) == plain)
    }

    @Test("A rate that only blows up the last amounts is told from a return")
    func farBelowZero() {
        // 1 ÷ (1 + r)⁸ = 100 at r = 0.01^(1/8) − 1 = −43.8 %; 0.1 ÷ (1 + r)⁸ = 100 at −57.8 %.
        #expect(!InternalRates.solve(times: [0, 8], amounts: [-100, 1]).isFarBelowZero)
        #expect(InternalRates.solve(times: [0, 8], amounts: [-100, 0.1]).isFarBelowZero)
        #expect(!solve([-100, 60, 70]).isFarBelowZero && !solve([-1, -1]).isFarBelowZero)
    }

    @Test("Moving all times together changes no rate", arguments: [-3, 7, 2008, 0.5])
    func shift(by distance: Double) {
        let times = [0.0, 1, 2, 3].map { $0 + distance }
        expect(
            .solve(times: times, amounts: [-1000, 3600, -4310, 1716]), [(0.1, -1), (0.2, 1), (0.3, -1)])
    }

    @Test("The order of the flows does not matter, and flows at one time are netted")
    func unsorted() {
        let plain = solve([-100, 60, 70])
        #expect(InternalRates.solve(times: [2, 0, 1], amounts: [70, -100, 60]) == plain)
        #expect(InternalRates.solve(times: [2, 0, 1, 2, 1, 0], amounts: [80, -130, 20, -10, 40, 30]) == plain)
    }

    @Test("What rounding leaves of flows that cancel is no flow")
    func roundingNoise() {
        // 0.1 + 0.2 − 0.3 is 5.6e-17 in binary, which after an outflow would pass for an inflow.
        #expect(InternalRates.solve(times: [0, 1, 1, 1], amounts: [-1, 0.1, 0.2, -0.3]) == .none(.onlyOutflows))
        #expect(InternalRates.solve(times: [0, 0, 0], amounts: [0.1, 0.2, -0.3]) == .undefined(.allZero))
        expect(.solve(times: [1, 1, 1, 0, 2], amounts: [0.1, 0.2, -0.3, -100, 121]), [(0.1, -1)])
    }
}
