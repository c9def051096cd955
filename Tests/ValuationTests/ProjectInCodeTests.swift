import Facts
import Money
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("Projects made in code")
struct ProjectInCodeTests {
    private let dollar = Currency("USD") ?? .none
    private let start = CalendarMonth(year: 2027, month: 1)

    private func yearly(_ what: LocalText, _ role: Flow.Role, _ amount: Double, from: Int = 0, to party: Party? = nil)
        -> Flow
    {
        Flow(what, role, .amount(amount), .recurring(.year, from: from, to: nil), to: party)
    }

    private func worth(_ project: Project, years: Int) throws -> Double? {
        Account(of: project, perspective: .social, terms: try undiscounted(years: years))[.netPresentValue].value
    }

    @Test("One made in code is the one that is read, line by line, and worth the same")
    func same() throws {
        let read = try project(
            """
            "priceYear": 2025, "start": "2027-01", "operationalFrom": "2027-07",
            "investment": [ { "what": "Platform", "amount": 400000, "low": "-10%", "high": "+60%" } ],
            "operating": [ { "what": "Hosting", "amount": 60000, "per": "year", "includesTax": "20%" } ],
            "savings": [ { "what": "Trips", "to": "citizens", "uptake": [ "50%", "100%" ],
              "volume": { "transactions": 1000, "per": "month" }, "each": { "trips": 2, "fare": 9 } } ]
            """)
        let trips = VolumeTimesValue(
            noun: "transactions", volume: .stated(Estimate(1000)), per: .month, trips: .stated(Estimate(2)),
            fare: .stated(Estimate(9)))
        let made = Project(
            "Portal", currency: dollar, priceYear: PriceYear(2025),
            lines: .init(
                investment: [
                    Flow("Platform", .investment, .amount(400_000, low: 360_000, high: 640_000), .once(month: 0))
                ],
                operating: [
                    Flow(
                        "Hosting", .operating, .amount(60_000), .recurring(.year, from: 6, to: nil), includedTax: 0.2)
                ],
                savings: [
                    Flow(
                        "Trips", .saving, .driver(trips), .recurring(.year, from: 6, to: nil), to: .citizens,
                        uptake: [Estimate(0.5), Estimate(1)])
                ]),
            calendar: .init(start: start, launchMonth: 6))
        var lines = read.flows
        // What is read also says that the fare is the file's own.
        lines[2].drivers.valueOfHour = nil
        #expect(made.flows == lines)
        // −400,000 − 2.5 × 60,000 ÷ 1.2 + 0.5 × 216,000 + 1.5 × 216,000.
        #expect(agree(try worth(made, years: 3), -93_000))
        #expect(agree(try worth(read, years: 3), -93_000))
    }

    @Test("What is left out is not stated, and an empty list is none")
    func leftOut() throws {
        let bare = Project("Portal", currency: dollar, lines: .init(investment: [], operating: []))
        #expect(bare.savings.unknown == .notStated && bare.investment.value?.isEmpty == true)
        #expect(try worth(bare, years: 3) == nil)
    }

    @Test("Options made in code compare with the first, and its lines go on anyway where it invests nothing")
    func options() throws {
        let counters = yearly("Counters", .operating, 100)
        func option(_ id: String, isProposed: Bool = false, _ lines: Project.Lines) -> ProjectOption {
            ProjectOption(
                id: id, what: LocalText(id), isProposed: isProposed,
                project: Project(
                    "Permits", currency: dollar, lines: lines, calendar: .init(start: start, launchMonth: 12)))
        }
        let options = [
            option("as-today", .init(investment: [], operating: [counters], savings: [])),
            option(
                "online", isProposed: true,
                .init(
                    investment: [Flow("Portal", .investment, .amount(150), .once(month: 0))],
                    operating: [counters, yearly("Hosting", .operating, 10, from: 12)],
                    savings: [yearly("Trips", .saving, 80, from: 12, to: .citizens)])),
        ]
        let project = try #require(Project(comparing: options))
        #expect(project.optionNames?.own == "online" && project.options.map(\.id) == ["as-today", "online"])
        #expect(project.flows.map(\.goesOnAnyway) == [false, true, false, false])
        let terms = try undiscounted(years: 5)
        let comparison = OptionComparison(project.options, perspective: .social) { _ in terms }
        // −150 + 4 × (80 − 10): the counters are in both.
        #expect(agree(comparison.rows.last?.beyondFirst?[.netPresentValue].value, 130))
        if Project(comparing: []) != nil { Issue.record("nothing to compare") }
    }

    @Test("A risk made in code costs its chance, and what is done against it what is left")
    func risks() throws {
        let effect = Flow("Repairs", .operating, .amount(100), .once(month: 0))
        let mitigation = ProjectRisk.Mitigation(
            "Tests", cost: Flow("Testers", .operating, .amount(4), .once(month: 0)), probability: 0.1)
        let risk = ProjectRisk("It breaks", probability: 0.25, effect: effect, mitigation: mitigation)
        let project = Project(
            "Portal", currency: dollar,
            lines: .init(
                investment: [Flow("Portal", .investment, .amount(50), .once(month: 0))], operating: [],
                savings: [yearly("Trips", .saving, 30, to: .citizens)]),
            uncertainty: .init(risks: [risk]))
        #expect(agree(try worth(project, years: 3), 40))
        // 0.1 × 100 + 4.
        #expect(agree(try worth(project.withExpectedRisks, years: 3), 26))
    }
}
