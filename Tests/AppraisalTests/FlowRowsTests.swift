import Testing

@testable import Appraisal

@Suite("Flows in rows of memory")
struct FlowRowsTests {
    /// So many rows of an outlay and what comes in, by a fixed rule.
    private static func amounts(_ rows: Int, _ periods: Int) -> [Double] {
        var amounts: [Double] = []
        for row in 0..<rows {
            amounts.append(-1000 - Double(row % 17 * 130))
            for period in 1..<periods { amounts.append(Double((row * 37 + period * 101) % 400) + 0.25) }
        }
        return amounts
    }

    /// Horner's scheme for one flow.
    private static func value(_ flow: ArraySlice<Double>, _ rate: Double) -> Double {
        let factor = 1 / (1 + rate)
        return flow.reversed().reduce(0) { sum, amount in sum * factor + amount }
    }

    @Test("Internal rates are those of each flow alone to 1e-14, on any number of threads and in any order")
    func byPeriod() throws {
        let (rows, periods) = (10_003, 12)
        let amounts = Self.amounts(rows, periods)
        var rates = [Double](repeating: 0, count: rows)
        FlowRows.internalRates(of: amounts, periods: periods, into: &rates)
        let times = (0..<periods).map { Double($0) }
        for row in stride(from: 0, to: rows, by: 97) {
            let own = Array(amounts[row * periods..<(row + 1) * periods])
            let root = try #require(InternalRates.solve(times: times, amounts: own).roots.first)
            #expect((rates[row] - root.rate).magnitude <= 1e-14, "row \(row)")
        }
        for threads in [2, 5] {
            var others = [Double](repeating: 0, count: rows)
            FlowRows.internalRates(of: amounts, periods: periods, into: &others, threads: threads)
            #expect(others == rates)
        }
        // From the third row on, so that other rows stand beside each.
        var later = [Double](repeating: 0, count: rows - 3)
        FlowRows.internalRates(of: Array(amounts[(3 * periods)...]), periods: periods, into: &later)
        #expect(later == Array(rates[3...]))
    }

    @Test("Internal rates of dated flows are those of each flow alone to 1e-14, on any number of threads")
    func byDate() throws {
        let (rows, count) = (4_101, 9)
        let amounts = Self.amounts(rows, count)
        let times = (0..<rows * count).map { place in
            place % count == 0 ? 0 : Double(place % count) * 0.7 + Double(place / count % 13) / 50
        }
        var rates = [Double](repeating: 0, count: rows)
        FlowRows.internalRates(of: amounts, at: times, count: count, into: &rates)
        for row in stride(from: 0, to: rows, by: 41) {
            let own = row * count..<(row + 1) * count
            let solved = InternalRates.solve(times: Array(times[own]), amounts: Array(amounts[own]))
            let root = try #require(solved.roots.first)
            #expect((rates[row] - root.rate).magnitude <= 1e-14 * max(1, root.rate.magnitude), "row \(row)")
        }
        var others = [Double](repeating: 0, count: rows)
        FlowRows.internalRates(of: amounts, at: times, count: count, into: &others, threads: 3)
        #expect(others == rates)
    }

    @Test(
        "Dated flows from days to centuries, at rates from −99 % to a millionfold, give theirs whatever stands beside them"
    )
    func datedEdges() throws {
        var (amounts, times): ([Double], [Double]) = ([], [])
        for span in [0.01, 0.5, 3, 30, 190] {
            for gain in [1e-3, 0.2, 0.999, 1, 1.001, 1.7, 40, 1e6] {
                for place in 0..<4 {
                    amounts.append(place == 0 ? -100 : 100 * gain / 3 + Double(place) / 8)
                    times.append(span * [0, 0.2, 0.55, 1][place])
                }
            }
        }
        let rows = amounts.count / 4
        func rates(_ order: [Int]) -> [Double] {
            var found = [Double](repeating: 0, count: rows)
            FlowRows.internalRates(
                of: order.flatMap { amounts[(4 * $0)..<(4 * $0 + 4)] },
                at: order.flatMap { times[(4 * $0)..<(4 * $0 + 4)] }, count: 4, into: &found)
            return found
        }
        let found = rates(Array(0..<rows))
        let shuffled = (0..<rows).map { $0 * 7 % rows }
        let others = rates(shuffled)
        for row in 0..<rows {
            #expect(found[shuffled[row]].bitPattern == others[row].bitPattern)
            let own = (4 * row)..<(4 * row + 4)
            let solved = InternalRates.solve(times: Array(times[own]), amounts: Array(amounts[own]))
            guard !found[row].isNaN, let root = solved.roots.first else { continue }
            // A rate is as near as its logarithm, of which it has as many digits as this is small.
            let growth = 1 + root.rate.magnitude
            #expect((found[row] - root.rate).magnitude <= 1e-13 * growth, "row \(row): \(found[row]), \(root.rate)")
        }
        // Seven would be beyond e²⁵ a year, or below e⁻²⁵, and are not told here.
        #expect(found.count { !$0.isNaN } == 33)
    }

    @Test("There is no rate where the sign changes several times or never, and there is where it rises")
    func none() {
        // −1000 + 3600 ÷ q − 4310 ÷ q² + 1716 ÷ q³ has three rates; 100 − 110 ÷ q is zero at 10 %.
        let amounts: [Double] = [-1000, 3600, -4310, 1716, 1, 2, 3, 4, 100, -110, 0, 0, 0, -100, 0, 121]
        var rates = [Double](repeating: 0, count: 4)
        FlowRows.internalRates(of: amounts, periods: 4, into: &rates)
        #expect(rates[0].isNaN && rates[1].isNaN)
        #expect((rates[2] - 0.1).magnitude < 1e-15)
        #expect((rates[3] - 0.1).magnitude < 1e-15)
    }

    @Test("Every order of losses, zeros and gains has a rate where its sign changes once, whatever stands beside it")
    func signs() {
        let count = 6
        let flows = (0..<729).map { number in
            (0..<count).map { place in [-3.0, 0, 5][number / [1, 3, 9, 27, 81, 243][place] % 3] }
        }
        for step in [1, 100, 365] {
            let order = flows.indices.map { flows[$0 * step % flows.count] }
            var rates = [Double](repeating: 0, count: flows.count)
            FlowRows.internalRates(of: order.flatMap { $0 }, periods: count, into: &rates)
            for (flow, rate) in zip(order, rates) {
                let signs = flow.filter { $0 != 0 }.map { $0 < 0 }
                let changes = zip(signs, signs.dropFirst()).count { $0 != $1 }
                #expect(rate.isNaN == (changes != 1), "\(flow)")
            }
        }
    }

    @Test("Net present values are Horner's, each at its own rate, in any number of rows and threads")
    func values() {
        for rows in [0, 1, 7, 8, 9, 5000] {
            let amounts = Self.amounts(rows, 6)
            let rates = (0..<rows).map { Double($0 % 20) / 100 }
            let expected = (0..<rows).map { row in Self.value(amounts[row * 6..<row * 6 + 6], rates[row]) }
            for threads in [1, 3] {
                var values = [Double](repeating: 0, count: rows)
                FlowRows.netPresentValues(of: amounts, periods: 6, rates: rates, into: &values, threads: threads)
                #expect(values == expected)
            }
        }
    }
}
