import Facts
import Languages
import Numerics
import Testing
import Wording

@testable import Casebook
@testable import Reports

/// What an audit says of the figures that a claim is held against.
@Suite("Figures of claims")
struct ClaimFigureTests {
    private func figure(_ id: String?, _ value: Double, _ quote: String, from source: String? = nil) -> ClaimFigure {
        ClaimFigure(
            id: id, value: .stated(value), interval: Interval(value), unit: nil, qualifier: nil,
            evidence: Evidence(quote: quote, place: "page 3", source: source.map { LocalText($0) }),
            isUnverified: source == "A rumour")
    }

    private var finding: Finding {
        let limit = ClaimExpression.product([
            .figure(figure(nil, 5.4, "an average of 5.4 hours", from: "A bank")),
            .figure(figure(nil, 11.2, "11.20", from: "A bureau")),
            .figure(figure(nil, 2, "two of them", from: "A rumour")),
        ])
        let claim = Claim(
            id: "saving", what: LocalText("The saving"), assertion: .printed(figure("saving", 35, "US $35")), unit: nil,
            check: .atMost(limit), isReconstruction: false, obstacle: nil, explanation: nil)
        return Finding(
            caseID: "a", claim: claim, asserted: nil, computed: nil, upperLimit: nil, verdict: .cannotBeChecked,
            obstacle: nil)
    }

    @Test("Each figure stands in JSON with its words, its place and its source, that of the document without one")
    func json() throws {
        let json = "\(ClaimTable.form.json(finding, Words(in: .english)))"
        for words in [
            "an average of 5.4 hours", "11.20", "two of them", "US $35", "page 3", "A bank", "A bureau", "A rumour",
        ] { #expect(json.contains(words), "\(words)") }
    }

    @Test("A source is named with its own words for what is taken from it")
    func sentence() {
        let table = ClaimTable(findings: [finding], words: Words(in: .english)).table(title: "a")
        let notes = "\(table.notes)"
        #expect(
            notes.contains("Source: A bank (“an average of 5.4 hours”); A bureau (“11.20”); A rumour (“two of them”)."))
        #expect(!notes.contains("US $35"))
    }
}
