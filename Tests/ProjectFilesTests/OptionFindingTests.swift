import Appraisal
import Findings
import ProjectFiles
import ProjectSamples
import Syntax
import Testing
import Valuation

@Suite("What is found in some options of a file")
struct OptionFindingTests {
    private static let options = #"""
        "options": [
          { "id": "nothing", "what": "Nothing", "operating": [] },
          { "id": "portal", "what": "Portal" },
          { "id": "shared", "what": "Shared", "change": { "desk": { "amount": 3 } } } ]
        """#

    private func file(_ body: String) -> ReadProject {
        ReadProject("{ \"name\": \"A\", \"currency\": \"USD\", \"priceYear\": 2026, \"start\": \"2027-01\", \(body) }")
    }

    @Test("What all options share is said once and without them")
    func all() {
        let read = file(#""savings": [ { "what": "x", "to": "nobody", "amount": 3, "per": "year" } ], "# + Self.options)
        #expect(read.codes == ["notAChoice", "unknownLine"])
        #expect(!read.log.diagnostics.contains { if case .ofOptions = $0.fact { true } else { false } })
    }

    @Test("What some of them have is said once, with their names, under the code that it always has")
    func some() {
        let desk = #"{ "id": "desk", "what": "x", "amount": 3, "per": "year" }"#
        let read = file(
            #""savings": [], "operating": [ \#(desk), { "what": "y", "amount": -1, "per": "year" } ], "# + Self.options)
        #expect(read.codes == ["negativeAmount"])
        let finding: OptionFinding? = read.log.diagnostics.first.flatMap {
            if case .ofOptions(let finding) = $0.fact { finding } else { nil }
        }
        #expect(finding?.options == ["portal", "shared"])
        #expect(finding?.fact == .project(.negativeAmount(.operating)))
    }

    @Test("A doubt about one option names it, and stands at what it changes")
    func doubt() throws {
        let desk = #"{ "id": "desk", "what": "x", "amount": 3, "per": "year", "uptake": ["50%"] }"#
        let read = file(
            #""savings": [], "operating": [ \#(desk) ], "# + #"""
                "options": [
                  { "id": "nothing", "what": "Nothing" },
                  { "id": "portal", "what": "Portal",
                    "change": { "desk": { "atLeast": 7 } } } ]
                """#)
        let project = try #require(read.project)
        let root = try #require(read.root)
        ProjectCheck.note(project, root: root, in: read.log) { _ in
            (AppraisalTerms(horizonYears: 10, discounting: .real(AppraisalTerms.usualRate), timing: .end), nil)
        }
        let doubts = read.log.diagnostics
        #expect(doubts.map(\.fact.code) == ["limitAlwaysHolds"])
        let finding: OptionFinding? = doubts.first.flatMap {
            if case .ofOptions(let finding) = $0.fact { finding } else { nil }
        }
        #expect(finding?.options == ["portal"])
        // 3 a year, of which half is taken up.
        #expect(finding?.fact == .driverConcern(.limitAlwaysHolds("x", atLeast: 7, most: 1.5, currency: "USD")))
        #expect(doubts.first?.excerpt?.contains("atLeast") == true)
    }

    @Test("A score of one, a key of the file, and an id that is none bring no other errors")
    func single() {
        let scored =
            #""indicators": { "criteria": [ { "what": "x", "weight": "100%", "scores": { "a": 1, "b": 2 } } ] }, "#
        let lines = #""savings": [ { "what": "x", "to": "citizens", "amount": 3, "per": "year" } ], "#
        func codes(_ second: String, _ more: String = "") -> [String] {
            file(lines + more + #""options": [ { "id": "a", "what": "A" }, \#(second) ]"#).codes
        }
        #expect(codes(#"{ "id": "b", "what": "B" }"#, scored) == [])
        #expect(codes(#"{ "what": "B" }"#, scored) == ["missingKey"])
        #expect(codes(#"{ "id": "a", "what": "B" }"#, scored) == ["duplicateOption"])
        #expect(codes(#"{ "id": "b", "what": "B", "currency": "EUR" }"#) == ["keyOfTheFile"])
    }
}
