import Facts
import Testing

@testable import Appraisal
@testable import Numerics

/// Rates so near one another that rounding hides them: what can be told is told, and what cannot is not.
@Suite("Internal rates near one another")
struct InternalRatesNearOneAnotherTests {
    private func solve(_ amounts: [Double]) -> InternalRates {
        .solve(times: amounts.indices.map(Double.init), amounts: amounts)
    }

    /// −Π (1 − growth · v), multiplied out.
    private func product(_ growths: [Double]) -> [Double] {
        var amounts = [-1.0]
        for growth in growths { amounts = zip(amounts + [0], [0] + amounts).map { $0 - growth * $1 } }
        return amounts
    }

    /// As written in a file: the coefficients of Π (1 − (1 + k ÷ 20) v) for k = 1 … 20, rounded to doubles.
    private static let twenty = [
        -1.0, 30.5, -441.0375, 4020.28125, -25908.8434125, 125478.43235625, -473853.45977546874, 1428789.987313203,
        -3493582.7395428666, 6995351.546684279, -11533155.172514385, 15683506.179904617, -17560208.096016828,
        16100331.902375523, -11969954.498587597, 7105017.867278154, -3288128.9780884725, 1143432.5179689478,
        -281075.48330456443, 43548.403479413915, -3198.3098677287776,
    ]

    @Test("Twenty rates from 5 % to 100 % cannot be told apart, whatever the flows are multiplied by")
    func twentyRates() {
        for factor in [1, 3, 1e12, 1e-12, 1e200, 1e-200, 0x1p40] {
            #expect(solve(Self.twenty.map { $0 * factor }) == .undefined(.ratesTooClose), "\(factor)")
        }
        #expect(solve(Self.twenty + [0, 0]) == .undefined(.ratesTooClose))
    }

    @Test("So many rates, 5 points apart, are all found or not told", arguments: [2, 3, 5, 8, 10, 12, 15, 20, 25, 30])
    func apart(count: Int) {
        let growths = (1...count).map { 1 + 0.05 * Double($0) }
        let rates = solve(product(growths))
        if rates == .undefined(.ratesTooClose) {
            // The product of the distances between ten such rates is about 1e-15 of what the flows add up to.
            #expect(count >= 10)
        } else {
            #expect(rates.roots.count == count)
            #expect(count < 15)
        }
    }

    @Test("Whole rates, 100 points apart, are all found")
    func wholeRates() {
        // Π (1 − k v) for k = 1 … 6, with whole coefficients: rates of 0, 100 %, … 500 %.
        let rates = solve(product((1...6).map(Double.init)))
        #expect(rates.roots.map(\.slope) == [1, -1, 1, -1, 1, -1])
        for (index, root) in rates.roots.enumerated() { #expect((root.rate - Double(index)).magnitude < 1e-9) }
    }

    @Test("Double and triple rates of whole flows are one each", arguments: [1, 1e12, 0x1p-40] as [Double])
    func multiple(factor: Double) {
        // −100 (1 − 1.1 v)², −1000 (1 − 1.1 v)³, (1 − 2 v)² and (1 − 2 v)³, and −(1 − v)(1 − 2 v)².
        let flows: [(amounts: [Double], rates: [Double], slopes: [Int])] = [
            ([-100, 220, -121], [0.1], [0]), ([-1000, 3300, -3630, 1331], [0.1], [-1]),
            ([-1, 4, -4], [1], [0]), ([-1, 6, -12, 8], [1], [-1]), ([-1, 5, -8, 4], [0, 1], [1, 0]),
        ]
        for flow in flows {
            let found = solve(flow.amounts.map { $0 * factor })
            #expect(found.roots.count == flow.rates.count, "\(flow.amounts)")
            for (root, rate) in zip(found.roots, flow.rates) {
                #expect((root.rate - rate).magnitude < 1e-7 * (1 + rate), "\(flow.amounts)")
            }
        }
    }

    @Test("Four rates within a thousandth are not one")
    func cluster() {
        // 10 %, 10.02 %, 10.04 %, 10.06 %: NPV ÷ flows is at most (2e-4)⁴ ÷ 16, a hundredth of a double's last digit.
        #expect(solve(product([1.1, 1.1002, 1.1004, 1.1006])) == .undefined(.ratesTooClose))
        // Two of them are told apart, and so are three.
        #expect(solve(product([1.1, 1.1002])).roots.count == 2)
        #expect(solve(product([1.1, 1.11, 1.12])).roots.count == 3)
    }

    @Test("A rate of the fifth order is one where exact arithmetic says so, and is not told where it cannot")
    func highOrder() {
        // 10⁵ (1 − 1.1 v)⁵.
        let fifth: [Double] = [-100_000, 550_000, -1_210_000, 1_331_000, -732_050, 161_051]
        let rates = solve(fifth)
        #expect(rates.roots.map(\.slope) == [-1])
        #expect((rates.roots[0].rate - 0.1).magnitude < 1e-3)
        // Rounded, it is another polynomial: five zeros near one another, of which one, three or five are real.
        #expect(solve(fifth.map { $0 / 7 }) == .undefined(.ratesTooClose))
    }

    @Test("Distinct zeros are counted exactly", arguments: [1, 0x1p-300, 3] as [Double])
    func distinct(factor: Double) throws {
        func count(_ amounts: [Double]) throws -> Int? {
            let sum = ExponentialSum(netting: amounts.map { $0 * factor }, at: amounts.indices.map(Double.init))
            return try #require(LatticePolynomial(sum)).distinctZeros
        }
        #expect(try count([-100, 220, -121]) == 1)
        #expect(try count([-100, 220, -122]) == 2)
        #expect(try count([-1000, 3300, -3630, 1331]) == 1)
        #expect(try count([-1, 5, -8, 4]) == 2)
        // 1 + v³ − 2 v⁴: its derivative is zero at 0 and 3 ÷ 8 alone, where it is not.
        #expect(try count([1, 0, 0, 1, -2]) == 4)
    }

    @Test("Ordinary flows with several changes of sign are answered as before")
    func ordinary() {
        // A linear congruential generator (Knuth's MMIX constants): the same flows on every run.
        var state: UInt64 = 2026
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) * 0x1p-53
        }
        for round in 0..<3000 {
            let count = 3 + Int(next() * 28)
            // Whole amounts, of which the first is an outlay, the last now and then what closing costs.
            var amounts = (0..<count).map { _ in (next() * 2000 - 500).rounded() }
            amounts[0] = -(1 + next() * 5000).rounded()
            if round.isMultiple(of: 3) { amounts[count - 1] = -(next() * 3000).rounded() }
            let sum = ExponentialSum(netting: amounts, at: amounts.indices.map(Double.init))
            guard sum.signChanges > 0, let bounds = sum.bounds else { continue }
            let rates = solve(amounts)
            #expect(rates.reason != .ratesTooClose, "\(amounts)")
            #expect(rates.roots.map(\.slope) == sum.chainedZeros(in: bounds).map(\.slope), "\(amounts)")
        }
    }
}
