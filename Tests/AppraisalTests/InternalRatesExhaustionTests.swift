import Facts
import Numerics
import Testing

@testable import Appraisal

@Suite("Internal rates of all small flows")
struct InternalRatesExhaustionTests {
    /// All sequences of so many flows from −2 to 2.
    private func withEveryFlow(count: Int, _ body: ([Int]) throws -> Void) rethrows {
        var flow = Array(repeating: -2, count: count)
        while true {
            try body(flow)
            guard let next = flow.lastIndex(where: { $0 < 2 }) else { return }
            flow[next] += 1
            for index in flow.indices where index > next { flow[index] = -2 }
        }
    }

    private func solve(_ flow: [Int]) -> InternalRates {
        .solve(times: flow.indices.map(Double.init), amounts: flow.map(Double.init))
    }

    @Test("There are as many rates as an exact Sturm sequence counts", arguments: 1...5)
    func count(of flows: Int) {
        withEveryFlow(count: flows) { flow in
            let rates = solve(flow)
            let signs = Set(flow.filter { $0 != 0 }.map { $0.signum() })
            if signs.isEmpty {
                #expect(rates == .undefined(.allZero))
            } else if signs.count == 1 {
                #expect(rates == .none(signs.contains(1) ? .onlyInflows : .onlyOutflows))
            } else {
                // As a polynomial in v = 1 ÷ (1 + r), a rate above −100 % is a zero above 0.
                let expected = SturmSequence(flow).positiveZeros
                #expect(rates.roots.count == expected, "\(flow)")
                if expected == 0 { #expect(rates == .none(.neverZero), "\(flow)") }
            }
        }
    }

    @Test("Every rate solves the equation, and the slopes follow the sign of the net present value", arguments: 1...5)
    func solution(of flows: Int) {
        withEveryFlow(count: flows) { flow in
            // As the rate falls to −100 % the last flow decides, as it rises without limit the first.
            var sign = flow.last { $0 != 0 }?.signum() ?? 0
            let roots = solve(flow).roots
            for root in roots {
                let terms = flow.indices.map { Double(flow[$0]) / power(1 + root.rate, Double($0)) }
                let size = terms.reduce(0) { $0 + $1.magnitude }
                #expect(terms.reduce(0, +).magnitude <= 4e-15 * size, "\(flow)")
                if root.slope != 0 {
                    #expect(root.slope == -sign, "\(flow)")
                    sign = root.slope
                }
            }
            if !roots.isEmpty { #expect(sign == flow.first { $0 != 0 }?.signum(), "\(flow)") }
        }
    }
}
