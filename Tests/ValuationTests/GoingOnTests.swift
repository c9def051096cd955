import Appraisal
import Facts
import ProjectSamples
import Testing
import Valuation

@Suite("What goes on as it is, beside what is done")
struct GoingOnTests {
    // An old system of 100 a year, and a network of 50 that stays; a new system for 60 ends the old one after a year and
    // runs at 30. Undiscounted over four years: −600 as today, −60 − 100 − 3 × 30 − 200 = −450 with the new one.
    private static let options = #"""
        "start": "2027-01", "horizon": 4, "investment": [], "savings": [],
        "operating": [ { "id": "old", "what": "Old", "amount": 100, "per": "year", "evidence": "estimated" },
                       { "what": "Network", "amount": 50, "per": "year" },
                       { "what": "Rent", "amount": "not stated" } ],
        "evidenceCorrections": { "estimated": "10%" },
        "optimismBias": { "investment": "50%", "operating": "20%", "duration": "50%", "source": "own" },
        "risks": [ { "what": "Late", "probability": "50%", "months": 12, "amount": 40, "on": "2027-01" } ],
        "options": [
          { "id": "today", "what": "As today" },
          { "id": "new", "what": "New", "operationalFrom": "2028-01", "change": { "old": { "until": "2027-12" } },
            "plus": { "investment": [ { "what": "System", "amount": 60 } ],
                      "operating": [ { "what": "Hosting", "amount": 30, "per": "year" } ] } } ]
        """#

    private func rows(
        _ text: String = options, for adjustments: Set<Adjustment> = []
    ) throws -> [OptionComparison.Row] {
        let adjusted = try project(text).options.map { option in
            guard case .own(let uplift, _)? = option.project.optimismBias else { return option }
            return option.with(option.project.adjusted(for: adjustments, uplift: uplift))
        }
        let own = try undiscounted(years: adjusted[0].project.horizonYears ?? 0)
        return OptionComparison(adjusted, perspective: .social) { _ in own }.rows
    }

    @Test("As written, the old runs until the new begins, and what both have cancels, known or not")
    func plain() throws {
        let rows = try rows()
        #expect(agree(rows[0].view[.netPresentValue].value, -600))
        #expect(agree(rows[1].view[.netPresentValue].value, -450))
        #expect(agree(rows[1].beyondFirst?[.netPresentValue].value, 150))
        #expect(rows[1].beyondFirst?.bounds[.netPresentValue] == nil)
    }

    @Test("What goes on takes the evidence of its lines, and no risk and no uplift")
    func corrections() throws {
        let all = Set(Adjustment.allCases)
        let options = try project(Self.options).options.map(\.project)
        #expect(options.map { $0.corrections(among: all) } == [[.evidence], all])
        // 4 × 100 × 1.1 + 200, whatever else is asked for.
        for asked in [[.evidence], all] {
            #expect(agree(try rows(for: asked)[0].view[.netPresentValue].value, -640))
        }
        #expect(agree(try rows(for: [.risks, .optimismBias])[0].view[.netPresentValue].value, -600))
    }

    @Test("A first option that invests is a project like any other")
    func investing() throws {
        let text = Self.options.replacing(
            #""what": "As today" }"#, with: #""what": "Repair", "investment": [ { "what": "Parts", "amount": 20 } ] }"#
        ).replacing(#"{ "until""#, with: #"{ "from": "2027-01", "until""#)
        let first = try #require(try project(text).options.first?.project)
        #expect(first.corrections(among: Set(Adjustment.allCases)) == Set(Adjustment.allCases))
        // 20 × 1.5 + 4 × (100 + 50) × 1.2.
        #expect(agree(try rows(text, for: [.optimismBias])[0].view[.netPresentValue].value, -750))
    }

    @Test("An uplift on running costs is on the option's own, and the old system that waits costs what it does today")
    func uplift() throws {
        let new = try rows(for: [.optimismBias])[1]
        // Half of twelve months late: 90 + 1.5 × 100 + 2.5 × 36 + 200; the network is as dear as ever.
        #expect(agree(new.view[.netPresentValue].value, -530))
        #expect(agree(new.beyondFirst?[.netPresentValue].value, 70))
        // 90 more at once; 100 − 36 less in each of the last 2.5 years.
        #expect(agree(new.beyondFirst?[.presentValueOfCosts].value, 90))
        #expect(agree(new.beyondFirst?[.presentValueOfBenefits].value, 160))
        #expect(new.beyondFirst?.bounds[.netPresentValue] == nil)
    }

    @Test("An option's own estimate of a line of today is uplifted")
    func ownEstimate() throws {
        let text = Self.options.replacing(#"{ "until": "2027-12" }"#, with: #"{ "amount": 80 }"#)
        // 90 + 2.5 × 36 + 200, and 80 × 1.2 from the late launch on: it is a new price, which begins with the service.
        #expect(agree(try rows(text, for: [.optimismBias])[1].view[.netPresentValue].value, -620))
    }

    @Test("A late service leaves what goes on where it is, and unknown lines that both have still cancel")
    func risks() throws {
        let new = try rows(for: [.risks])[1]
        // On time 450; a year late 60 + 2 × 100 + 2 × 30 + 200, and 40: half of each.
        #expect(agree(new.view[.netPresentValue].value, -505))
        #expect(agree(new.beyondFirst?[.netPresentValue].value, 95))
        #expect(new.beyondFirst?.bounds[.netPresentValue] == nil)
    }

    /// Counters of 100 a year that grow by a tenth; 20 %, then half of their users switch to a service of mid-2028.
    private static func growing(_ more: String = "") -> String {
        #"""
        "start": "2027-01", "horizon": 5, \#(more) "investment": [], "savings": [],
        "operating": [ { "id": "old", "what": "Counters", "volume": { "visits": 100, "per": "year", "growth": "10%" },
                         "each": { "money": 1 } } ],
        "options": [
          { "id": "today", "what": "As today" },
          { "id": "beside", "what": "Beside", "operationalFrom": "2028-07",
            "plus": { "investment": [ { "what": "System", "amount": 10 } ] } },
          { "id": "new", "what": "New", "operationalFrom": "2028-07",
            "change": { "old": { "uptake": ["20%", "50%"], "counts": "those who stay" } },
            "plus": { "investment": [ { "what": "System", "amount": 10 } ] } } ]
        """#
    }

    @Test("It neither begins nor grows with a service that begins later, and until then everybody stays")
    func growth() throws {
        let rows = try rows(Self.growing())
        // 100 + 110 + 121 + 133.1 + 146.41.
        #expect(agree(rows[0].view[.netPresentValue].value, -610.51))
        #expect(agree(rows[1].beyondFirst?[.netPresentValue].value, -10))
        // 100; 55 + 44 in the halves of 2028; 48.4 + 30.25; half of 133.1; half of 146.41; and 10.
        #expect(agree(rows[2].view[.netPresentValue].value, -427.405))
        #expect(agree(rows[2].beyondFirst?[.netPresentValue].value, 183.105))
    }

    @Test("A delay of the file puts off the service alone")
    func delay() throws {
        let rows = try rows(Self.growing(#""delay": 3,"#))
        #expect(agree(rows[0].view[.netPresentValue].value, -610.51))
        #expect(agree(rows[1].beyondFirst?[.netPresentValue].value, -10))
        // 100; 82.5 + 22; 72.6 + 15.125; 66.55; 73.205; and 10.
        #expect(agree(rows[2].view[.netPresentValue].value, -441.98))
    }

    @Test("A mistake elsewhere is told by itself, and not as one of the lines that go on")
    func mistakes() {
        let text = Self.options.replacing(#""horizon": 4"#, with: #""horizon": 400"#)
        #expect(ReadProject("{ \"name\": \"x\", \"currency\": \"USD\", \(text) }").codes == ["horizonOutOfRange"])
    }

    @Test("A start that the file states holds")
    func ownStart() throws {
        let text = Self.growing().replacing(
            #""each": { "money": 1 } }"#, with: #""each": { "money": 1 }, "from": "2028" }"#)
        // From 2028 on, growing from 2027 on.
        #expect(agree(try rows(text)[1].view[.netPresentValue].value, -520.51))
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
