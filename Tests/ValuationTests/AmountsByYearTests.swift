import Appraisal
import Facts
import Money
import ProjectSamples
import Testing

@testable import Projects
@testable import Valuation

@Suite("Amounts that are written year by year")
struct AmountsByYearTests {
    private func flows(_ project: Project, years: Int, _ scenario: Scenario = .likely) -> MonthlyFlows {
        CashFlowProjection(project, years: years, perspective: .social, scenario: scenario).flows
    }

    private func terms(_ rate: Double, years: Int, timing: Timing = .end) throws -> AppraisalTerms {
        AppraisalTerms(horizonYears: years, rate: try DiscountRate(constant: rate), timing: timing)
    }

    private func account(_ project: Project, _ terms: AppraisalTerms) -> Account {
        Account(of: project, perspective: .social, terms: terms)
    }

    /// The layout of circular A-94's example: ten years of costs and of benefits.
    private static let circular = """
        "start": "1993-01",
        "investment": [ { "what": "Costs", "amounts": { "1993": 10, "1994": 20, "1995": 30, "1996": 30, "1997": 20,
          "1998": 10, "1999": 5, "2000": 5, "2001": 5, "2002": 5 } } ],
        "operating": [],
        "savings": [ { "what": "Benefits", "to": "citizens", "amounts": { "1995": 5, "1996": 10, "1997": 30, "1998": 40,
          "1999": 40, "2000": 40, "2001": 40, "2002": 25 } } ]
        """

    @Test("A table of ten years is discounted at the end, in the middle and at the start of each")
    func circular() throws {
        let project = try project(Self.circular)
        // Σ (b − c) ÷ 1.07^(k − 1 + δ), computed apart.
        for (timing, value) in [
            (Timing.end, 36.01143484699921), (.mid, 37.250517855748605), (.start, 38.53223528628915),
        ] {
            let result = account(project, try terms(0.07, years: 10, timing: timing))[.netPresentValue].value
            #expect(agree(result, value))
        }
        #expect(project.knownInvestment == 140)
    }

    @Test("Its payback has a meaning: the order of years is known")
    func payback() throws {
        let project = try project(
            """
            "start": "2027-01", "operating": [],
            "investment": [ { "what": "a", "amounts": { "2027": 100 } } ],
            "savings": [ { "what": "b", "to": "government", "amounts": { "2028": 60, "2029": 60 } } ]
            """)
        // −100 after the first year, −40 after the second, and 40 of the third year's 60: 2 + 40 ÷ 60.
        #expect(agree(account(project, try terms(0, years: 3))[.paybackYears].value, 2 + 40.0 / 60))
    }

    @Test("A first year that begins in July has its amount in six months, and a last one that is cut half of its own")
    func july() throws {
        let project = try project(
            """
            "start": "2027-07", "investment": [],
            "operating": [ { "what": "a", "amounts": { "2027": 60, "2028": 120, "2030": 24 } } ],
            "savings": []
            """)
        // 60 over July to December; 10 a month in 2028; nothing in 2029; 2 a month in 2030.
        let laid = CashFlowProjection(project, years: 3, perspective: .social)
        #expect(agree(Array(laid.flows.recurringCosts[0..<8]), [10, 10, 10, 10, 10, 10, 10, 10]))
        #expect(agree(years(laid.flows.recurringCosts), [120, 60, 12]))
        #expect(laid.cuts.map(\.amount) == [12])
    }

    @Test("The years of a line that are cut make one cut")
    func cuts() throws {
        let project = try project(
            """
            "start": "2027-01", "investment": [], "savings": [],
            "operating": [ { "what": "a", "amounts": { "2027": 1, "2028": 2, "2029": 4, "2030": 8 } } ]
            """)
        let laid = CashFlowProjection(project, years: 2, perspective: .social)
        #expect(laid.cuts.map(\.amount) == [12])
    }

    @Test("Year 0 falls at the start, as in a table of a guide: C₀ + C₁ ÷ (1 + r) + …")
    func yearZero() throws {
        let project = try project(
            """
            "operating": [],
            "investment": [ { "what": "a", "amounts": { "year 0": 100, "year 1": 20 } } ],
            "savings": [ { "what": "b", "to": "citizens", "amounts": { "year 1": 80, "year 2": 70 } } ]
            """)
        // −100 + 60 ÷ 1.1 + 70 ÷ 1.1².
        let result = account(project, try terms(0.1, years: 2))
        #expect(agree(result[.netPresentValue].value, -100 + 60 / 1.1 + 70 / 1.21))
        #expect(flows(project, years: 2).oneOffCosts[0] == 100)
    }

    @Test("A year that nobody knows bounds the result, and is a gap by its name")
    func unknownYear() throws {
        let project = try project(
            """
            "start": "2027-01", "investment": [],
            "operating": [ { "what": "Licences", "amounts": { "2027": 10, "2028": "not stated", "2029": 30 } } ],
            "savings": [ { "what": "b", "to": "citizens", "amounts": { "2027": 50, "2028": 50, "2029": 50 } } ]
            """)
        let view = account(project, try terms(0, years: 3))
        #expect(agree(view[.netPresentValue].value, 110) && view.bounds[.netPresentValue] == .atMost)
        #expect(view.gaps.lines.map { $0.what.text(in: "en") } == ["Licences (2028)"])
        #expect(view.gaps.lines.map(\.unknown) == [.notStated])
        let running = OutlayStatement(of: project, for: .society).running
        #expect(running.unknown.map { $0.what.text(in: "en") } == ["Licences (2028)"])
        let unknown = UnknownYears(of: project, in: view)
        #expect((1...3).map { unknown[.recurringCosts, year: $0] } == [false, true, false])
        #expect(project.boundOfOperatingCost == .atLeast)
        // The last whole year that somebody knows.
        #expect(project.knownOperatingCostPerYear == 30)
    }

    @Test("A line of which no year is known is unknown as a whole")
    func allUnknown() throws {
        let project = try project(
            """
            "start": "2027-01", "investment": [], "savings": [],
            "operating": [ { "what": "a", "amounts": { "2027": "not quantified", "2028": "not stated" } } ]
            """)
        let view = account(project, try terms(0, years: 3))
        #expect(view.gaps.lines.map { $0.what.text(in: "en") } == ["a"])
        #expect(project.operating.value?.first?.amount().unknown == .notQuantified)
    }

    @Test("A range of the line moves all years alike; a year's own range moves that year")
    func ranges() throws {
        let project = try project(
            """
            "start": "2027-01", "savings": [],
            "investment": [ { "what": "a", "amounts": { "2027": 100, "2028": 200 }, "low": "-10%", "high": "+50%" } ],
            "operating": [ { "what": "b", "amounts": { "2027": 10, "2028": { "amount": 20, "low": 15, "high": 40 } } } ]
            """)
        #expect(agree(years(flows(project, years: 2).recurringCosts), [110, 220]))
        // Costs at their highest: 150 + 10 and 300 + 40; at their lowest: 90 + 10 and 180 + 15.
        #expect(agree(years(flows(project, years: 2, .unfavourable).recurringCosts), [160, 340]))
        #expect(agree(years(flows(project, years: 2, .favourable).recurringCosts), [100, 195]))
        let figures = project.figures.map { ($0.id, $0.estimate.value) }
        #expect(figures.map(\.0) == ["investment1.amount", "operating1.amount2027", "operating1.amount2028"])
        #expect(figures.map(\.1) == [300, 10, 20])
        #expect(
            project.figures.filter { $0.estimate.distribution != nil }.map(\.id) == [
                "investment1.amount", "operating1.amount2028",
            ])
    }

    @Test("How many a volume counts may be written by year, while what each is worth grows and some take it up")
    func volumes() throws {
        let project = try project(
            """
            "start": "2027-01", "operationalFrom": "2027-07", "investment": [], "operating": [],
            "savings": [ { "what": "a", "to": "citizens", "volume": { "visits": { "2027": 60, "2028": 120, "2029": 240 },
                "per": "year" }, "each": { "hours": 2, "valueOfHour": 5 }, "growth": "10%", "uptake": [ "50%", "100%" ] } ]
            """)
        // 10 a visit. 60 over twelve months, of which half of the last six are taken up: 150. Of 2028 six months at 50 %
        // and six at 100 % and 10 % more: 300 + 660. Of 2029 1 200 at 10 % and 1 200 at 21 % more.
        #expect(agree(years(flows(project, years: 3).recurringBenefits), [150, 960, 2772]))
        #expect(project.figures.map(\.id).prefix(1) == ["savings1.volume"])
        #expect(project.savings.value?.first?.amount().value == 4200)
    }

    @Test("What is bought by year lasts, and leaves what is left of it")
    func lives() throws {
        let kept = try project(
            """
            "start": "2027-01", "operating": [], "savings": [],
            "investment": [ { "what": "a", "amounts": { "2027": 40, "2029": 80 }, "lasts": 4, "valueLeft": true } ]
            """)
        // Bought by the end of 2027, gone by the end of 2031; of what is bought by the end of 2029 a quarter is left a year
        // before the end of 2033.
        #expect(flows(kept, years: 4).residual == 80 * 0.75 + 40 * 0.25)
        #expect(flows(kept, years: 6).residual == 80 * 0.25)
        let renewed = try project(
            "investment", "\"amounts\": { \"2027\": 40, \"2029\": 80 }, \"lasts\": 4, \"renewed\": true")
        // 40 again in 2031, and 80 in 2033.
        #expect(agree(years(flows(renewed, years: 8).recurringCosts), [40, 0, 80, 0, 40, 0, 80, 0]))
    }

    @Test("A delay of the service moves what falls behind its launch")
    func delay() throws {
        let project = try project(
            """
            "start": "2027-01", "operationalFrom": "2028-01", "investment": [ { "what": "a", "amounts": { "2027": 6 } } ],
            "operating": [], "savings": [ { "what": "b", "to": "citizens", "amounts": { "2028": 12, "2029": 24 } } ]
            """)
        // Half a year later: half of 12 falls in 2028, half of 12 and half of 24 in 2029.
        let late = flows(project.delayed(byMonths: 6), years: 3)
        #expect(agree(years(late.recurringBenefits), [0, 6, 18]) && agree(years(late.recurringCosts), [6, 0, 0]))
    }

    @Test("Taxes and transfers inside amounts by year do not count socially, in proportion to each year")
    func transfers() throws {
        let project = try project(
            """
            "start": "2027-01", "investment": [],
            "operating": [ { "what": "a", "amounts": { "2027": 110, "2028": 220 }, "includesTax": "10%" } ],
            "savings": [ { "what": "b", "to": "citizens", "amounts": { "2027": 10, "2028": 30 }, "includesTransfers": 8 } ]
            """)
        // 100 and 200 without the tax; a fifth of each saving is a transfer.
        let laid = flows(project, years: 2)
        #expect(agree(years(laid.recurringCosts), [100, 200]) && agree(years(laid.recurringBenefits), [8, 24]))
    }

    @Test("A line made in code gives what a file's does")
    func inCode() throws {
        let line = Flow("a", .operating, .amounts([10, 20, 30]), .years(3, from: 12))
        let project = Project(
            "Portal", currency: try #require(Currency("USD")),
            lines: .init(investment: [], operating: [line], savings: []))
        #expect(agree(years(flows(project, years: 5).recurringCosts), [0, 10, 20, 30, 0]))
        #expect(line.scaled(by: 2).amount().value == 120)
    }
}
