import Appraisal
import Findings
import ProjectFiles
import ProjectSamples
import Syntax
import Testing
import Valuation

@Suite("What is doubtful about a project that can be read")
struct ProjectCheckTests {
    private func concerns(_ body: String, horizon: Int? = nil) throws -> [ProjectConcern] {
        let read = ReadProject("{ \"name\": \"A\", \"currency\": \"USD\", \(body) }")
        let project = try #require(read.project)
        let root = try #require(read.root)
        let terms = try AppraisalTerms(
            horizonYears: horizon ?? project.horizonYears ?? AppraisalTerms.usualHorizon,
            discounting: project.discountRate ?? .real(AppraisalTerms.usualRate), timing: .end
        ).matching(project.prices, inflation: project.inflation)
        ProjectCheck(project, root: root, terms: terms).note(in: read.log)
        #expect(!read.log.hasErrors)
        return read.log.diagnostics.compactMap { if case .concern(let fact) = $0.fact { fact } else { nil } }
    }

    private static let dated = "\"priceYear\": 2026, \"start\": \"2027-01\", "
    private static let savings = """
        "savings": [ { "what": "x", "to": "government", "amount": 30, "per": "year", "cashable": true } ]
        """

    @Test("A project with all its dates and savings in cash raises none")
    func sound() throws {
        #expect(
            try concerns(Self.dated + "\"investment\": [ { \"what\": \"x\", \"amount\": 100 } ], " + Self.savings) == []
        )
    }

    @Test("A price year that is missing, and a start where months are counted")
    func dates() throws {
        #expect(try concerns(Self.savings) == [.noPriceYear])
        #expect(try concerns("\"operationalFrom\": \"month 7\", " + Self.savings) == [.noPriceYear, .noStart])
    }

    @Test("A horizon beyond the life, stated or asked for; not one of the same length")
    func life() throws {
        let project = Self.dated + "\"life\": 8, " + Self.savings
        #expect(try concerns(project) == [.horizonBeyondLife(horizon: 10, life: 8)])
        #expect(try concerns(project, horizon: 8) == [])
        #expect(try concerns("\"horizon\": 9, " + project) == [.horizonBeyondLife(horizon: 9, life: 8)])
    }

    @Test("A life that is none is an error", arguments: ["0", "-3", "201"])
    func noLife(years: String) {
        let read = ReadProject("{ \"name\": \"A\", \"currency\": \"USD\", \"life\": \(years), \(Self.savings) }")
        #expect(read.codes == ["lifeOutOfRange"])
        #expect(
            ReadProject("{ \"name\": \"A\", \"currency\": \"USD\", \"life\": 2.5, \(Self.savings) }").codes == [
                "wrongType"
            ])
    }

    @Test("Savings that free no cash are told where they turn the budget's result, at the word that says so")
    func cash() throws {
        func project(_ amount: Int, _ cashable: String) -> String {
            Self.dated + """
                "investment": [ { "what": "x", "amount": 100 } ],
                "savings": [ { "what": "x", "to": "government", "amount": \(amount), "per": "year"\(cashable) } ]
                """
        }
        let no = ", \"cashable\": false"
        // An annuity of 12 % over ten years is 5.65 of one year.
        let found = try concerns(project(20, no))
        #expect(found.count == 1)
        guard case .notCashableDecides(let with, let without, "USD") = found.first else {
            Issue.record("\(found)")
            return
        }
        #expect(agree(with, 20 * 5.650223028410865 - 100) && without == -100)
        // Not worth it either way; not said; cash.
        #expect(try concerns(project(10, no)) == [])
        #expect(try concerns(project(20, "")) == [])
        #expect(try concerns(project(20, ", \"cashable\": true")) == [])
    }

    @Test("Savings that are all zero, savings left out, and a launch behind the horizon")
    func others() throws {
        let zero = Self.savings.replacing("30", with: "0")
        #expect(try concerns(Self.dated + zero) == [.savingsAllZero])
        #expect(
            try concerns(Self.dated + "\"investment\": [ { \"what\": \"x\", \"amount\": 1 } ]") == [.savingsNotStated])
        #expect(
            try concerns(
                Self.dated + "\"savings\": \"not stated\", \"investment\": [ { \"what\": \"x\", \"amount\": 1 } ]")
                == [])
        let late = "\"operationalFrom\": \"2037-01\", \"horizon\": 10, "
        #expect(try concerns(Self.dated + late + Self.savings) == [.launchBeyondHorizon(years: 10)])
    }

    @Test("An inflation that changes nothing, and current prices that stay level, are doubtful")
    func prices() throws {
        let saving = #""savings": [ { "what": "Trips", "to": "citizens", "amount": 5, "per": "year""#
        #expect(try concerns(Self.dated + #""inflation": "4%", \#(saving) } ]"#) == [.inflationUnused])
        let current = #""start": "2027-01", "prices": "current", "inflation": "4%", \#(saving)"#
        #expect(try concerns(current + " } ]") == [.levelInCurrentPrices("Trips")])
        #expect(try concerns(current + #", "growth": "4%" } ]"#) == [])
        let nominal = #""discountRate": { "nominal": "9.2%" }, "inflation": "4%", "#
        #expect(try concerns(Self.dated + nominal + saving + " } ]") == [])
    }

    @Test("What touches the results is told of a project without its file; what is only about the file is not")
    func results() throws {
        let text =
            "{ \"name\": \"A\", \"currency\": \"USD\", \"life\": 4, \"operationalFrom\": \"month 70\","
            + "\"investment\": [ { \"what\": \"x\", \"amount\": 1 } ],"
            + "\"savings\": [ { \"what\": \"x\", \"to\": \"citizens\", \"amount\": 0, \"per\": \"year\" } ] }"
        let project = try #require(ReadProject(text).project)
        let terms = AppraisalTerms(horizonYears: 5, rate: AppraisalTerms.usualRate, timing: .end)
        #expect(
            ProjectCheck.concernsOfResults(of: project, on: terms)
                == [.horizonBeyondLife(horizon: 5, life: 4), .launchBeyondHorizon(years: 5)])
        let short = AppraisalTerms(horizonYears: 4, rate: AppraisalTerms.usualRate, timing: .end)
        #expect(ProjectCheck.concernsOfResults(of: project, on: short) == [.launchBeyondHorizon(years: 4)])
    }
}
