import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing

@testable import Risk
@testable import Valuation

/// Projects of very many lines, delays and horizons: the results are those of small ones, and what is kept has a bound.
@Suite("Very many figures")
struct ManyFiguresTests {
    /// Level savings of 5 a year, with a range from 4 to 7, behind an investment of 100.
    private func project(savings count: Int, investment: String = "", _ more: String = "") throws -> Project {
        let lines = (0..<count).map {
            "{ \"id\": \"s\($0)\", \"what\": \"s\", \"to\": \"government\", \"amount\": 5, \"low\": 4, \"high\": 7, "
                + "\"per\": \"year\" }"
        }
        return try ProjectSamples.project(
            """
            "start": "2027-01", "operationalFrom": "2028-01",
            "investment": [ { "what": "a", "amount": 100, "on": "2027-01"\(investment) } ],
            "savings": [ \(lines.joined(separator: ",")) ] \(more)
            """)
    }

    @Test("Lines that fall alike share one row of the calendar, whatever they amount to")
    func sharedRows() throws {
        let plan = CompiledProject(of: try project(savings: 100), on: try terms(0.1))
        let calendar = plan.calendars.calendar(delay: 0, horizon: 0)
        #expect(calendar.rows == [0] + Array(repeating: 1, count: 100))
        // The investment falls at one instant, the savings accrue in one stretch: by all of them together.
        #expect(calendar.instants.count == 1)
        #expect(calendar.accruals.count == 1)
        let evaluator = plan.evaluator([.social])
        evaluator.evaluate(plan.inputs.map(\.estimate.value))
        // −100 + 500 × Σ 1.1^−k for the years 2 … 10.
        let factors = (2...10).reduce(0.0) { sum, year in sum + 1 / (1...year).reduce(1.0) { power, _ in power * 1.1 } }
        #expect(evaluator.netPresentValue(.social).isClose(to: -100 + 500 * factors, within: 1e-12))
    }

    @Test("Of half a million calendars those are made that are asked for, and they give what the appraisal gives")
    func onDemand() throws {
        let project = try project(
            savings: 3, investment: ", \"lasts\": 15, \"valueLeft\": true",
            """
            , "operating": [ { "what": "e", "amount": 1, "on": "end" } ],
            "delay": { "likely": 0, "low": 0, "high": 2400 }, "horizon": { "likely": 10, "low": 1, "high": 200 }
            """)
        let plan = CompiledProject(of: project, on: try terms(0.03))
        #expect(plan.calendars.delays == 2401)
        #expect(plan.calendars.horizons == 200)
        let evaluator = plan.evaluator([.social])
        let (delayInput, horizonInput) = (try #require(plan.delayInput), try #require(plan.horizonInput))
        for (delay, horizon) in [(0, 10), (7, 3), (120, 37), (2400, 200), (2399, 200), (0, 1), (7, 3)] {
            var values = plan.inputs.map(\.estimate.value)
            values[delayInput] = Double(delay)
            values[horizonInput] = Double(horizon)
            evaluator.evaluate(values)
            let view = Account(
                of: project.delayed(byMonths: delay), perspective: .social, terms: try terms(0.03, years: horizon))
            let expected = try #require(view[.netPresentValue].value)
            #expect(
                evaluator.netPresentValue(.social).isClose(to: expected, within: 1e-12), "\(delay) \(horizon)")
        }
    }

    @Test("Calendars that are dropped for want of room are made again, alike")
    func room() throws {
        // 40 lines that begin each in a month of its own, over 200 years: a calendar takes about 1 MB, and 64 MB are kept.
        let lines = (0..<40).map {
            "{ \"what\": \"s\", \"to\": \"government\", \"amount\": 5, \"per\": \"year\", \"from\": \"month \(13 + 7 * $0)\" }"
        }
        let project = try ProjectSamples.project(
            """
            "investment": [ { "what": "a", "amount": 100 } ], "savings": [ \(lines.joined(separator: ",")) ],
            "delay": { "likely": 0, "low": 0, "high": 300 }
            """)
        let plan = CompiledProject(of: project, on: try terms(0.03, years: 200))
        let evaluator = plan.evaluator([.social])
        func value(_ delay: Int) -> Double {
            evaluator.evaluate([Double(delay)])
            return evaluator.netPresentValue(.social)
        }
        let first = (0...300).map(value)
        #expect(zip(first, first.dropFirst()).allSatisfy { $0 > $1 })
        #expect((0...300).map(value) == first)
    }

    @Test("Each of three hundred lines swings by its own range, and equal swings keep the order of the file")
    func sensitivity() throws {
        let found = Sensitivity(of: try project(savings: 300), on: try terms(0.1), perspective: .social)
        let amounts = found.figures.filter { $0.figure.part == .amount && $0.figure.lineID != "investment1" }
        #expect(amounts.map(\.figure.lineID) == (0..<300).map { "s\($0)" })
        let factors = (2...10).reduce(0.0) { sum, year in sum + 1 / (1...year).reduce(1.0) { power, _ in power * 1.1 } }
        for item in amounts { #expect(item.swing.isClose(to: 3 * factors, within: 1e-9)) }
    }

    @Test("Every pair of forty figures can be correlated, and none twice")
    func correlations() throws {
        let pairs = (0..<40).flatMap { one in
            (0..<one).map { "{ \"between\": [\"s\(one)\", \"s\($0).amount\"], \"rank\": 0.01 }" }
        }
        let project = try project(savings: 40, ", \"correlations\": [ \(pairs.joined(separator: ",")) ]")
        #expect(project.correlations.count == 780)
        #expect(CompiledProject(of: project, on: try terms(0.1)).correlations != nil)
        let twice = ReadProject(
            """
            { "name": "Portal", "currency": "USD", "savings": [
                { "id": "a", "what": "a", "to": "government", "amount": 5, "low": 4, "high": 7, "per": "year" },
                { "id": "b", "what": "b", "to": "government", "amount": 5, "low": 4, "high": 7, "per": "year" } ],
              "correlations": [ { "between": ["a", "b"], "rank": 0.1 }, { "between": ["b", "a.amount"], "rank": 0.2 } ] }
            """)
        #expect(twice.log.diagnostics.map(\.fact.code) == ["correlatedTwice"])
    }
}
