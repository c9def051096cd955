import Appraisal
import Facts
import ProjectSamples
import Projects
import Syntax
import Testing
import Valuation

@Suite("Options of a project")
struct OptionTests {
    /// A legacy system of 100 a year; a new one for 300 that runs at 20 and saves citizens 30.
    private static let options = #"""
        "start": "2027-01", "horizon": 5,
        "operating": [ { "id": "legacy", "what": "Legacy", "amount": 100, "per": "year" },
                       { "id": "shared", "what": "Shared", "amount": "not stated" } ],
        "investment": [], "savings": [],
        "options": [
          { "id": "nothing", "what": "Do nothing" },
          { "id": "new", "what": "New", "proposed": true, "change": { "legacy": { "amount": 20 } },
            "plus": { "investment": [ { "what": "System", "amount": 300 } ],
                      "savings": [ { "what": "Trips", "to": "citizens", "amount": 30, "per": "year" } ] } },
          { "id": "dear", "what": "Dear", "change": { "legacy": { "amount": 20 } },
            "investment": [ { "what": "System", "amount": 400 } ],
            "savings": [ { "what": "Trips", "to": "citizens", "amount": 30, "per": "year" } ] },
          { "id": "short", "what": "Short", "horizon": 3, "change": { "legacy": null },
            "plus": { "operating": [ { "what": "Rent", "amount": 60, "per": "year" } ] } } ]
        """#

    private func terms(_ project: Project, rate: Double = 0.1) -> AppraisalTerms {
        AppraisalTerms(
            horizonYears: project.horizonYears ?? 10,
            rate: (try? DiscountRate(constant: rate)) ?? AppraisalTerms.usualRate,
            timing: .end)
    }

    private func comparison(_ perspective: Perspective = .social) throws -> OptionComparison {
        OptionComparison(try project(Self.options).options, perspective: perspective) { terms($0) }
    }

    @Test("An option is the file with what it changes, adds, or has of its own")
    func read() throws {
        let project = try project(Self.options)
        #expect(project.options.map(\.id) == ["nothing", "new", "dear", "short"])
        #expect(project.options.map { $0.project.flows.count } == [2, 4, 4, 2])
        #expect(project.options[1].project.operating.value?.first?.amount().value == 20)
        #expect(project.options[0].project.operating.value?.first?.amount().value == 100)
        #expect(project.options[3].project.operating.value?.map(\.what) == [LocalText("Shared"), LocalText("Rent")])
        #expect(project.options.map { $0.project.horizonYears } == [5, 5, 5, 3])
        // What takes one project takes the proposed one.
        #expect(project.knownInvestment == 300)
    }

    @Test("To do nothing can be nothing at all, and any other option cannot")
    func nothing() throws {
        let none = #"{ "id": "a", "what": "Nothing", "investment": [], "operating": [], "savings": [] }"#
        let some =
            #"{ "id": "b", "what": "Something", "operating": [ { "what": "x", "amount": 5, "per": "year" } ], "investment": [], "savings": [] }"#
        let project = try project("\"options\": [ \(none), \(some) ]")
        let comparison = OptionComparison(project.options, perspective: .social) { terms($0) }
        #expect(comparison.rows[0].view[.netPresentValue].value == 0)
        // −5 × 6.144567… (ten years at 10 %).
        #expect(agree(comparison.rows[1].beyondFirst?[.netPresentValue].value, -5 * 6.144567105704685))
        let read = ReadProject("{ \"name\": \"x\", \"currency\": \"USD\", \"options\": [ \(some), \(none) ] }")
        #expect(read.codes == ["noFlows"])
    }

    @Test("Beyond the first: the lines alike cancel, unknown or not, and what costs less is a benefit")
    func difference() throws {
        let rows = try comparison().rows
        #expect(rows[0].beyondFirst == nil)
        let new = try #require(rows[1].beyondFirst)
        // A = 3.790786769408… (five years at 10 %): −300 + (80 + 30) A.
        let annuity = 3.7907867694084505
        #expect(agree(new[.netPresentValue].value, -300 + 110 * annuity))
        #expect(new.bounds[.netPresentValue] == nil && !new.gaps.hidesCost)
        #expect(agree(new[.presentValueOfCosts].value, 300))
        #expect(agree(new[.presentValueOfBenefits].value, 110 * annuity))
        // 300 = 110 × annuity at 24.32…%: solved in Python by bisection.
        #expect(abs(try #require(new[.internalRates].value) - 0.24319057) < 1e-6)
        // 300 ÷ 110 years.
        #expect(agree(new[.paybackYears].value, 300.0 / 110))
        #expect(agree(new[.equivalentAnnualValue].value, (-300 + 110 * annuity) / annuity))
        // On its own lines the unknown cost bounds it, as ever.
        #expect(rows[1].view.bounds[.netPresentValue] == .atMost)
    }

    @Test("A budget that no citizen's saving reaches sees its own part of the difference")
    func budget() throws {
        let rows = try comparison(.fiscal).rows
        #expect(agree(rows[1].beyondFirst?[.netPresentValue].value, -300 + 80 * 3.7907867694084505))
    }

    @Test("An option of another length is set against the first by what each is worth a year over its own years")
    func lives() throws {
        let comparison = try comparison()
        #expect(comparison.livesDiffer)
        let short = try #require(comparison.rows[3].beyondFirst)
        // 100 − 60 saved in each year; net present values over three and over five years do not compare.
        #expect(short[.netPresentValue].reason == .livesDiffer)
        #expect(agree(short[.equivalentAnnualValue].value, 40))
    }

    @Test("An unknown that is changed does not cancel: it bounds the difference from its side")
    func unknowns() throws {
        let project = try project(
            #"""
            "investment": [], "savings": [], "operating": [ { "id": "a", "what": "A", "amount": "not stated" },
              { "id": "b", "what": "B", "amount": 50, "per": "year" } ],
            "options": [ { "id": "x", "what": "X" },
              { "id": "y", "what": "Y", "change": { "a": { "amount": 10, "per": "year" }, "b": null } },
              { "id": "z", "what": "Z", "change": { "a": { "amount": "not quantified" } } } ]
            """#)
        let rows = OptionComparison(project.options, perspective: .social) { terms($0) }.rows
        // What the first spends is not known: the difference is at least what is known of it.
        #expect(rows[1].beyondFirst?.bounds[.netPresentValue] == .atLeast)
        #expect(rows[2].beyondFirst?[.netPresentValue].reason == .bothSidesUnknown)
    }

    @Test("What only the first hides bounds the difference also where it is all that the option saves")
    func onlyTheFirstHides() throws {
        let project = try project(
            #"""
            "investment": [], "savings": [], "operating": [ { "id": "a", "what": "A", "amount": "not stated" } ],
            "options": [ { "id": "x", "what": "X" },
              { "id": "y", "what": "Y", "change": { "a": { "amount": 10, "per": "year" } },
                "plus": { "investment": [ { "what": "B", "amount": 100 } ] } } ]
            """#)
        let rows = OptionComparison(project.options, perspective: .social) { terms($0) }.rows
        let beyond = try #require(rows[1].beyondFirst)
        // At least −100 − 10 × 6.144567… (ten years at 10 %) = −161.44567…; when that pays back hangs on what the first spends.
        let least = -161.44567105704685
        #expect(agree(beyond[.netPresentValue].value, least))
        #expect(beyond.bounds[.netPresentValue] == .atLeast)
        #expect(beyond[.presentValueOfBenefits].value == 0)
        #expect(beyond.bounds[.presentValueOfBenefits] == .atLeast)
        #expect(beyond[.paybackYears].reason == .undecided)
        #expect(beyond[.internalRates].reason == .undecided)
    }

    @Test("An option that costs no more and yields no less dominates")
    func dominance() throws {
        // The cost that nobody states keeps anything from being known to dominate.
        #expect(try comparison().rows.allSatisfy(\.dominators.isEmpty))
        let known = Self.options.replacing(#""amount": "not stated""#, with: #""amount": 1, "per": "year""#)
        let project = try project(known)
        let rows = OptionComparison(project.options, perspective: .social) { terms($0) }.rows
        // Costs of 382.9, 379.6, 479.6 and, over three years, 151.7; benefits of 0, 113.7, 113.7 and 0.
        #expect(rows.map(\.dominators) == [["new"], [], ["new"], []])
    }

    @Test("A patched line's mistakes are told once, where they stand")
    func mistakes() {
        let read = ReadProject(
            #"""
            { "name": "x", "currency": "USD", "investment": [ { "id": "a", "what": "A", "amount": -5 } ],
              "options": [ { "id": "x", "what": "X" }, { "id": "y", "what": "Y", "operating": [] } ] }
            """#)
        #expect(read.codes == ["negativeAmount"])
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
