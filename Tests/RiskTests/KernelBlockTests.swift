import Appraisal
import Facts
import Numerics
import ProjectSamples
import Projects
import Testing

@testable import Risk
@testable import Valuation

/// One arithmetic, whatever is evaluated together: a draw alone, some, a block, the months of an account.
@Suite("The kernel at blocks of different sizes")
struct KernelBlockTests {
    private static let bodies = PlanTests.bodies + PlanDriverTests.bodies.map { Template(text: $0).ranged }
    private static let all = bodies + [PlanTests.priced]

    @Test("A draw gives the same bits alone, among seven and among 1,024", arguments: all.indices, Timing.allCases)
    func sizes(index: Int, timing: Timing) throws {
        try agree(project(Self.all[index]), terms(0.06, timing: timing))
    }

    @Test("So it does where the rate, the horizon and the delay vary, and risks delay too")
    func varyingTerms() throws {
        let ranged = try project(
            """
            "start": "2027-01", "operationalFrom": "2027-07",
            "delay": { "likely": 2, "low": 0, "high": 9 }, "horizon": { "likely": 10, "low": 6, "high": 13 },
            "discountRate": { "likely": "6%", "low": "3%", "high": "9%" },
            "investment": [ { "what": "i", "amount": 900, "low": 700, "high": 1500, "lasts": 4, "valueLeft": true } ],
            "operating": [ { "what": "exit", "amount": 80, "on": "end" } ],
            "savings": [ { "what": "s", "to": "citizens", "amount": 300, "per": "year", "low": 200, "high": 400 } ],
            "risks": [ { "what": "late", "probability": "25%", "months": 4 },
                { "what": "leak", "probability": "20%", "amount": 200, "on": "year 3" } ]
            """
        ).withExpectedRisks
        for timing in Timing.allCases { try agree(ranged, terms(0.06, timing: timing)) }
    }

    private func agree(_ project: Project, _ terms: AppraisalTerms) throws {
        let compiled = CompiledProject(of: project, on: terms)
        let settings = SimulationSettings(draws: 1024, seed: 7)
        let size = SimulationSettings.blockSize
        try #require(size == 1024)
        var columns = [Double](repeating: 0, count: max(1, compiled.inputs.count) * size)
        let source = DrawSource(compiled, settings)
        #expect(columns.withUnsafeMutableBufferPointer { source.fill($0, block: 0) } == size)
        func results(inBlocksOf count: Int) -> [UInt64] {
            let evaluator = compiled.evaluator(blockSize: count)
            return stride(from: 0, to: size, by: count).flatMap { first -> [UInt64] in
                let draws = min(count, size - first)
                columns.withUnsafeBufferPointer { columns in
                    guard let base = columns.baseAddress else { return }
                    evaluator.evaluate(base + first, stride: size, count: draws)
                }
                return (0..<draws).flatMap { draw in
                    Perspective.allCases.flatMap {
                        [evaluator.netPresentValue($0, draw: draw), evaluator.paybackMonths($0, draw: draw)]
                    }.map { $0.bitPattern }
                }
            }
        }
        let whole = results(inBlocksOf: 1024)
        #expect(whole.count == 6 * size)
        #expect(Set(whole).count > (compiled.inputs.isEmpty ? 0 : 500))
        #expect(results(inBlocksOf: 1) == whole)
        #expect(results(inBlocksOf: 7) == whole)
    }

    @Test(
        "It gives what an account does, to what rounding allows, in every view", arguments: all.indices, Timing.allCases
    )
    func account(index: Int, timing: Timing) throws {
        let project = try project(Self.all[index])
        for (rate, years) in [(0.035, 10), (0.12, 7), (0, 15)] {
            for oneOff in OneOffTiming.allCases {
                try equal(project, terms(rate, years: years, timing: timing, oneOff: oneOff))
            }
        }
    }

    @Test("So it does for amounts in current prices, deflated before they are discounted", arguments: Timing.allCases)
    func deflated(timing: Timing) throws {
        for body in Self.bodies {
            let project = try project("\"prices\": \"current\", \"inflation\": \"7%\", " + body)
            try equal(
                project, terms(0.06, timing: timing).matching(project.prices, inflation: project.inflation))
            try equal(
                project,
                terms(0.06, timing: timing, oneOff: .withRecurring)
                    .matching(project.prices, inflation: project.inflation))
        }
    }

    private func equal(_ project: Project, _ terms: AppraisalTerms) throws {
        let evaluator = CompiledProject(of: project, on: terms, varying: []).evaluator()
        evaluator.evaluate([])
        for perspective in Perspective.allCases {
            let account = Account(of: project, perspective: perspective, terms: terms)
            let flows = account.flows
            let amounts = [flows.oneOffCosts, flows.oneOffBenefits, flows.recurringCosts, flows.recurringBenefits]
            let gross = amounts.joined().reduce(flows.residual + flows.closingCost, +)
            let value = try #require(account[.netPresentValue].value)
            #expect((value - evaluator.netPresentValue(perspective)).magnitude <= 4e-15 * gross)
            let months = evaluator.paybackMonths(perspective)
            switch account[.paybackYears] {
            case .value(let years): #expect((months / 12).isClose(to: years, within: 1e-13))
            case .notComputable: #expect(months == .infinity)
            }
        }
    }

    /// 900 are spent at once and 400 a year come in from the launch, half a year in, of which growth makes 440 in the second
    /// operating year. By hand, at 10 %: 200 in year 1, 200 + 220 in year 2; −900 + 200 ÷ 1.1 + 420 ÷ 1.21 = −371.0743801…
    @Test("A block of one is what is computed by hand")
    func byHand() throws {
        let project = try project(
            """
            "start": "2027-01", "operationalFrom": "2027-07",
            "investment": [ { "what": "i", "amount": 900 } ],
            "savings": [ { "what": "s", "to": "citizens", "amount": 400, "per": "year", "growth": "10%" } ]
            """)
        let evaluator = CompiledProject(of: project, on: try terms(0.1, years: 2)).evaluator()
        evaluator.evaluate([])
        let value: Double = -900 + 200 / 1.1 + 420 / 1.21
        #expect(evaluator.netPresentValue(.social).isClose(to: value, within: 1e-13))
        #expect(evaluator.paybackMonths(.social) == .infinity)
        // Of three years: 440 ÷ 2 + 484 ÷ 2 in the third, so that after 900 − 200 − 420 − 220 = 60 are left, at 484 ÷ 12 a
        // month: 30 months and 60 × 12 ÷ 484 of another one and a half.
        let longer = CompiledProject(of: project, on: try terms(0.1, years: 3)).evaluator()
        longer.evaluate([])
        let months: Double = 30 + 60 * 12 / 484
        #expect(longer.paybackMonths(.social).isClose(to: months, within: 1e-12))
        #expect(longer.paybackMonths(.fiscal) == .infinity)
        let present: Double = 200 / 1.1 + 420 / 1.21 + 462 / 1.331
        #expect(longer.netPresentValue(.citizen).isClose(to: present, within: 1e-13))
    }
}
