import Appraisal
import Facts
import Projects
import Testing
import Valuation

@testable import Casebook

@Suite("Marks of a comparison's rows, and counts of an audit")
struct ComparisonMarkTests {
    private func row(_ id: String) throws -> Comparison.Row {
        let item = try CaseShelf.item(id)
        let terms = AppraisalTerms(for: nil)
        return Comparison.Row(
            id: item.id, project: item.project, source: item, readings: [],
            findings: CaseAudit(of: item, money: try CaseShelf.money.get()).findings, perspective: .social,
            terms: terms)
    }

    @Test(
        "A row says what must be known of it before its numbers, the gravest first",
        arguments: [
            // The audit finds each of these savings beyond a limit that another source gives.
            ("brazil-vehicle-tax", [Comparison.Mark.implausibleSaving]),
            ("brazil-crime-report", [.implausibleSaving]),
            ("ecuador-civil-registry", [.implausibleSaving, .observed]),
            // Its audit finds implausible what is no saving: carbon, queries.
            ("korea-data-exchange", [.observed]),
            // No operating cost is stated, and the certificates were counted from July 2017 to November 2018.
            ("mexico-birth-certificate", [.atMost, .observed]),
            ("spain-auctions", [.implausibleSaving]), ("panama-311", []), ("uruguay-gub-uy", []),
        ])
    func marks(id: String, marks: [Comparison.Mark]) throws {
        #expect(try row(id).marks == marks)
    }

    @Test("Savings that go on after their window are not marked as observed in it only")
    func sustained() throws {
        let item = try CaseShelf.item("ecuador-civil-registry")
        var project = item.project
        project.sustainsSavings = true
        let row = Comparison.Row(
            id: item.id, project: project, source: item, readings: ["sustained"], perspective: .social,
            terms: AppraisalTerms(for: nil))
        #expect(!row.marks.contains(.observed))
    }

    @Test("Claims are counted by their verdicts")
    func counts() throws {
        let findings = try row("brazil-crime-report").findings
        let counts = VerdictCounts(findings)
        #expect(counts.all == findings.count)
        #expect(counts[.implausible] == 4)
        #expect(Verdict.allCases.reduce(0) { $0 + counts[$1] } == counts.all)
    }

    @Test("Every verdict has a word of its own on the command line")
    func words() {
        #expect(Verdict.allCases.map { $0.word } == ["agrees", "differs", "implausible", "cannot-be-checked"])
        #expect(Verdict.allCases.allSatisfy { Verdict(word: $0.word) == $0 })
        #expect(Verdict(word: "cannotBeChecked") == nil)
    }
}
