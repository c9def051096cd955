import Casebook
import Documents
import Languages
import ProjectSamples
import Projects
import Testing
import Valuation
import Wording

@testable import Reports

@Suite("An appraisal says what pays for the project")
struct FundingTableTests {
    private func rows(_ body: String) throws -> [[String]]? {
        let project = try project(body)
        let (terms, words) = (AppraisalTerms(for: project), Words(in: .english))
        let report = AppraisalReport(
            of: project, id: "a", on: terms, yearTableFor: .social,
            beside: Comparison([], perspective: .social, terms: terms), words: words)
        return report.fundingTable?.rows.map { row in
            row.map { $0.text(in: words.style).replacing("\u{A0}", with: " ") }
        }
    }

    @Test("What a source gives, what no line names a source for, and what nobody pays")
    func funds() throws {
        // Of 100 the loan is asked for 70 and gives 60; 30 and 10 are left. 5 a year over 10 years name nobody.
        let told = try rows(
            """
            "start": "2027-01", "funding": [ { "id": "bank", "kind": "loan", "what": "Bank", "amount": 60 } ],
            "investment": [ { "what": "a", "amount": 100, "on": "2027-01", "fundedBy": { "bank": "70%" } } ],
            "operating": [ { "what": "b", "amount": 5, "per": "year" } ],
            "savings": [ { "what": "c", "to": "citizens", "amount": 50, "per": "year" } ]
            """)
        #expect(
            told == [
                ["Bank (loan)", "US$ 60"], ["Source not stated", "US$ 50"], ["Paid by nobody", "US$ 40"],
            ])
    }

    @Test("A file that names no source has no such table")
    func none() throws {
        #expect(try rows(#""investment": [ { "what": "a", "amount": 100 } ], "operating": [], "savings": []"#) == nil)
    }
}
