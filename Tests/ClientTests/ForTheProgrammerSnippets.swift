import Appraisal
import Facts
import Findings
import Languages
import Money
import ProjectFiles
import Projects
import Risk
import Syntax
import Testing
import Valuation
import Wording

/// The code of *For the programmer*.
@Suite("Code of the guide for programmers")
struct ForTheProgrammerSnippets {
    private static let text = """
        { "name": "Permits online", "currency": "USD", "priceYear": 2025, "start": "2027-01",
          "operationalFrom": "2027-07",
          "investment": [ { "what": "Platform", "amount": 400000 } ],
          "operating": [ { "what": "Hosting and support", "amount": 60000, "per": "year" } ],
          "savings": [ { "what": "Trips and waiting", "to": "citizens", "amount": 216000, "per": "year" } ] }
        """

    private let vocabulary = Vocabulary(currencies: ["USD"], indexUnits: [], countries: ["PRY"])

    @Test("Ten lines")
    func tenLines() throws {
        // snippet
        var flows = MonthlyFlows(years: 10)
        flows.oneOffCosts[0] = 400_000
        for month in 6..<120 {
            flows.recurringCosts[month] = 5_000
            flows.recurringBenefits[month] = 18_000
        }
        let rate = try DiscountRate<ConstantPrices>(constant: 0.12)
        let result = Indicators(of: CashFlow(flows, timing: .end), at: rate)
        print(result.netPresentValue, result.payback.first)  // value(411791.9…) value(3.064…)
        // end
        #expect("\(result.netPresentValue)".hasPrefix("value(411791.9"))
        #expect("\(result.payback.first)".hasPrefix("value(3.064"))
    }

    @Test("A number or a reason")
    func reasons() throws {
        let rate = try DiscountRate<ConstantPrices>(constant: 0.12)
        // snippet
        let loss = Indicators(of: CashFlow(PeriodFlows(net: [-100, 20, 20]), timing: .end), at: rate)
        switch loss.payback.first {
        case .value(let years): print("after \(years) years")
        case .notComputable(let reason): print(reason.code, Words(in: .spanish).say(reason))
        }
        // end
        #expect(loss.payback.first.reason == .notReached)
    }

    @Test("All internal rates")
    func internalRates() {
        // snippet
        let rates = InternalRates.solve(times: [0, 1, 2, 3], amounts: [-1000, 3600, -4310, 1716])
        for root in rates.roots { print(root.rate, root.slope) }
        // 0.1 and −1, 0.2 and 1, 0.3 and −1, but for the last digit: the value falls, rises and falls through zero
        // end
        #expect(rates.roots.map(\.slope) == [-1, 1, -1])
        #expect(zip(rates.roots, [0.1, 0.2, 0.3]).allSatisfy { abs($0.rate - $1) < 1e-12 })
    }

    @Test("Prices that do not fit")
    func prices() throws {
        // snippet
        let real = try DiscountRate<ConstantPrices>(constant: 0.12)
        let nominal = try DiscountRate<CurrentPrices>(real: real, inflation: 0.05)
        let planned = CashFlow<CurrentPrices>(PeriodFlows(net: [-100, 60, 70]), timing: .end)
        let worth = Indicators(of: planned, at: nominal)
        // Indicators(of: planned, at: real) does not compile: current prices take a nominal rate.
        // end
        #expect(nominal.constant.map { abs($0 - 0.176) < 1e-12 } == true)
        #expect(worth.netPresentValue.value != nil)
    }

    @Test("A project file")
    func projectFile() throws {
        let (text, vocabulary) = (Self.text, vocabulary)
        // snippet
        let log = DiagnosticLog(SourceText(name: "permits.json", text: text))
        let project = JSONReader.read(log).flatMap { ProjectReader(vocabulary: vocabulary, log: log).read($0) }
        let words = Words(in: .english)
        for diagnostic in log.diagnostics { print(words.say(diagnostic)) }

        let terms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
        if let project {
            let view = Account(of: project, perspective: .social, terms: terms)
            print(view[.netPresentValue], view.bounds[.netPresentValue] ?? "exact")
        }
        // end
        #expect(log.diagnostics.isEmpty)
        let view = Account(of: try #require(project), perspective: .social, terms: terms)
        #expect(view[.netPresentValue].value.map { abs($0 - 411_791.935) < 0.001 } == true)
        #expect(view.bounds[.netPresentValue] == nil)
    }

    @Test("A project in code")
    func projectInCode() throws {
        let dollar = try #require(Currency("USD"))
        // snippet
        let yearly = FlowSchedule.recurring(.year, from: 6, to: nil)
        let permits = Project(
            "Permits online", currency: dollar, priceYear: PriceYear(2025),
            lines: .init(
                investment: [
                    Flow("Platform", .investment, .amount(400_000, low: 360_000, high: 640_000), .once(month: 0))
                ],
                operating: [Flow("Hosting and support", .operating, .amount(60_000), yearly)],
                savings: [Flow("Trips and waiting", .saving, .amount(216_000), yearly, to: .citizens)]),
            calendar: .init(start: CalendarMonth(year: 2027, month: 1), launchMonth: 6))
        let today = Project("As today", currency: dollar, lines: .init(investment: [], operating: [], savings: []))
        let project = Project(comparing: [
            ProjectOption(id: "as-today", what: "Counters alone", project: today),
            ProjectOption(id: "online", what: "A portal", isProposed: true, project: permits),
        ])
        let terms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
        let simulation = Simulation(of: permits, on: terms, SimulationSettings(draws: 10_000, seed: 1))
        print(simulation.views[0].mean ?? 0, project?.options.count ?? 0)
        // end
        #expect(project?.options.map(\.id) == ["as-today", "online"])
        let view = Account(of: permits, perspective: .social, terms: terms)
        #expect(view[.netPresentValue].value.map { abs($0 - 411_791.935) < 0.001 } == true)
        // The mean of the triangle is (360,000 + 400,000 + 640,000) ÷ 3 = 466,666.67, and four standard errors of 10,000
        // draws are 4 × 61,824 ÷ 100.
        #expect(simulation.views[0].mean.map { abs($0 - (411_791.935 - 66_666.667)) < 2_473 } == true)
    }
}
