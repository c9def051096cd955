import Appraisal
import Facts
import Numerics
import ProjectSamples
import Testing
import Valuation

@testable import Risk

@Suite("Risks in a simulation")
struct PlanRiskTests {
    /// Money, time, both, a payment from one party to another, a decided mitigation, and one that only is considered.
    private static let body = """
        "start": "2027-01", "operationalFrom": "2027-07",
        "investment": [ { "what": "i", "amount": 1000 } ],
        "operating": [ { "what": "o", "amount": 60, "per": "year" } ],
        "savings": [ { "what": "s", "to": "citizens", "amount": 400, "per": "year", "uptake": ["40%", "80%"] } ],
        "risks": [
          { "id": "supplier", "what": "a", "probability": "15%", "amount": 500, "on": "year 2",
            "mitigation": { "what": "m", "amount": 20, "on": "month 1", "shareAfter": "40%" } },
          { "id": "appeal", "what": "b", "probability": "30%", "months": 6 },
          { "id": "data", "what": "c", "probability": "40%", "months": 3, "amount": 70, "per": "year", "until": "year 4",
            "mitigation": { "what": "n", "probabilityAfter": "10%", "taken": false } },
          { "id": "guarantee", "what": "d", "probability": "5%", "amount": 900, "over": "year 4 to year 6",
            "paidTo": "businesses" } ]
        """

    @Test("Each risk is an input that is 1 or 0, where risks count")
    func inputs() throws {
        let project = try project(Self.body)
        #expect(CompiledProject(of: project, on: try terms(0.06)).inputs == [])
        let plan = CompiledProject(of: project.withExpectedRisks, on: try terms(0.06))
        #expect(
            plan.inputs.map(\.id)
                == ["supplier.occurrence", "appeal.occurrence", "data.occurrence", "guarantee.occurrence"])
        #expect(plan.inputs.map { Distribution(of: $0.estimate).mean } == [0.15, 0.3, 0.4, 0.05])
    }

    @Test(
        "The mean over every combination is the expected value that the appraisal gives",
        arguments: Perspective.allCases)
    func everyCombination(perspective: Perspective) throws {
        for (rate, timing) in [(0.06, Timing.end), (0, .mid)] {
            let terms = try terms(rate, timing: timing)
            let project = try project(Self.body).withExpectedRisks
            let plan = CompiledProject(of: project, on: terms)
            let evaluator = plan.evaluator()
            var mean = 0.0
            for pattern in 0..<16 {
                let values = (0..<4).map { Double(pattern >> $0 & 1) }
                evaluator.evaluate(values)
                let chance = zip(values, plan.inputs).reduce(1.0) { chance, pair in
                    chance * (pair.0 == 1 ? pair.1.estimate.value : 1 - pair.1.estimate.value)
                }
                mean += chance * evaluator.netPresentValue(perspective)
            }
            let expected = try #require(
                Account(of: project, perspective: perspective, terms: terms)[.netPresentValue].value)
            #expect(mean.isClose(to: expected, within: 1e-12), "\(mean), \(expected)")
        }
    }

    @Test("A draw's mean lies within four standard errors of the expected value", arguments: 1...4)
    func simulated(seed: Int) throws {
        let project = try project(Self.body).withExpectedRisks
        let view = try simulate(project, rate: 0.06, draws: 50_000, seed: UInt64(seed)).views[0]
        let expected = try #require(
            Account(of: project, perspective: .social, terms: try terms(0.06))[.netPresentValue].value)
        let (mean, error) = (try #require(view.mean), try #require(view.standardError))
        #expect((mean - expected).magnitude < 4 * error)
    }

    @Test("A certain risk and an impossible one are no inputs, and count all or nothing")
    func ends() throws {
        func worth(_ probability: String) throws -> Double {
            let project = try project(
                """
                "investment": [ { "what": "i", "amount": 100 } ],
                "savings": [ { "what": "s", "to": "citizens", "amount": 24, "per": "year" } ], "operating": [],
                "risks": [ { "what": "r", "probability": \(probability), "amount": 30, "on": "month 1", "months": 6 } ]
                """
            ).withExpectedRisks
            let plan = CompiledProject(of: project, on: try terms(0))
            #expect(plan.inputs == [])
            let evaluator = plan.evaluator()
            evaluator.evaluate([])
            return evaluator.netPresentValue(.social)
        }
        #expect(try worth("0").isClose(to: 140, within: 1e-12))
        // 30, and half a year of 24.
        #expect(try worth("1").isClose(to: 140 - 42, within: 1e-12))
    }

    @Test("An occurrence has the moments and quantiles of a Bernoulli variable")
    func distribution() {
        let occurrence = Distribution.occurrence(probability: 0.3)
        #expect(occurrence.mean == 0.3)
        #expect(occurrence.standardDeviation.isClose(to: 0.21.squareRoot(), within: 1e-15))
        #expect([0.1, 0.69, 0.71, 0.99].map(occurrence.quantile) == [0, 0, 1, 1])
        #expect([-0.1, 0, 0.9, 1].map(occurrence.cumulative) == [0, 0.7, 0.7, 1])
    }
}
