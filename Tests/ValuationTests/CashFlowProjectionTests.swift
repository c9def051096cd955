import Appraisal
import Facts
import Numerics
import ProjectSamples
import Testing

@testable import Projects
@testable import Valuation

@Suite("Lines are laid on the months of a horizon")
struct LayoutTests {
    private func flows(
        _ project: Project, years: Int, _ perspective: Perspective = .social, _ scenario: Scenario = .likely
    ) -> MonthlyFlows {
        CashFlowProjection(project, years: years, perspective: perspective, scenario: scenario).flows
    }

    @Test("The months of a year add up to its amount, to the last digit, though a twelfth of it is no number")
    func wholeYears() throws {
        for amount in (1...400).flatMap({ [Double($0), Double($0) / 100] }) {
            let line = "\"to\": \"citizens\", \"amount\": \(amount), \"per\": \"year\""
            let months = flows(try project("savings", line), years: 10).recurringBenefits
            #expect(stride(from: 0, to: 120, by: 12).allSatisfy { compensatedSum(months[$0..<($0 + 12)]) == amount })
            #expect(compensatedSum(months) == 10 * amount, "\(amount)")
            #expect(agree(Array(months), [Double](repeating: amount / 12, count: 120)))
        }
        // 1 200 a year from August: five months of the first year.
        let later = flows(
            try project("savings", "\"to\": \"citizens\", \"amount\": 1200, \"per\": \"year\"", launch: "2027-08"),
            years: 2)
        #expect(compensatedSum(later.recurringBenefits[..<12]) == 500)
    }

    // MARK: Growth, uptake, drivers

    @Test("Growth steps on the anniversaries of the launch")
    func growth() throws {
        // 1 a month from July 2027; 10 % more from July 2028, and again from July 2029.
        let project = try project(
            "savings", "\"to\": \"citizens\", \"amount\": 12, \"per\": \"year\", \"growth\": \"10%\"", launch: "2027-07"
        )
        let months = flows(project, years: 3).recurringBenefits
        #expect(months[5] == 0 && months[6] == 1 && months[17] == 1)
        #expect(agree([months[18], months[29], months[30], months[35]], [1.1, 1.1, 1.21, 1.21]))
        // 6 × 1; 6 × 1 + 6 × 1.1; 6 × 1.1 + 6 × 1.21.
        #expect(agree(years(months), [6, 12.6, 13.86]))
    }

    @Test("Uptake steps with them too, and its last share persists")
    func uptake() throws {
        let line = "\"to\": \"citizens\", \"amount\": 10, \"per\": \"month\", \"uptake\": [\"20%\", \"50%\"]"
        #expect(agree(years(flows(try project("savings", line), years: 4).recurringBenefits), [24, 60, 60, 60]))
        // From April: nine months at 2; three at 2 and nine at 5.
        let later = try project("savings", line, launch: "2027-04")
        #expect(agree(years(flows(later, years: 2).recurringBenefits), [18, 51]))
    }

    @Test("What runs before the launch counts as its first year")
    func beforeLaunch() throws {
        let project = try project(
            "operating", "\"amount\": 12, \"per\": \"year\", \"from\": \"2027-01\", \"growth\": \"50%\"",
            launch: "2028-07")
        // 18 months at 1, 12 at 1 as well, then at 1.5: years of 12, 12, 6 + 6 × 1.5.
        #expect(agree(years(flows(project, years: 3).recurringCosts), [12, 12, 15]))
    }

    @Test("A driver is a volume times a unit value, and grows with its volume")
    func drivers() throws {
        let project = try project(
            "savings",
            """
            "to": "citizens", "volume": { "transactions": 1000, "per": "month", "growth": "5%" }, "growth": "-10%",
            "each": { "hours": 2.5, "valueOfHour": 4, "trips": { "before": 3, "after": 1 }, "fare": 3, "money": 0.5 }
            """)
        // 1 000 a month × (2.5 × 4 + 2 × 3 + 0.5) = 16 500 a month; the second year × 1.05 × 0.9.
        #expect(agree(years(flows(project, years: 2).recurringBenefits), [198_000, 187_110]))
    }

    // MARK: Windows, one-offs, the horizon

    @Test("A total is spread evenly over the months of its window")
    func totals() throws {
        let project = try project("investment", "\"amount\": 180, \"over\": \"2027-07 to 2028-12\"")
        let layout = CashFlowProjection(project, years: 3, perspective: .social)
        // 18 months at 10.
        #expect(agree(layout.flows.recurringCosts, (0..<36).map { (6..<24).contains($0) ? 10 : 0 }))
        #expect(layout.flows.oneOffCosts.allSatisfy { $0 == 0 } && layout.cuts.isEmpty)
    }

    @Test("Weights share a total out between stretches, evenly inside each")
    func weights() throws {
        let project = try project(
            "investment",
            "\"amount\": 400, \"over\": \"2027 to 2029\", \"weights\": { \"2027\": 1, \"2029-01 to 2029-06\": 3 }")
        let months = flows(project, years: 3).recurringCosts
        // 100 in 2027, nothing in 2028, 300 in the first half of 2029.
        #expect(agree(years(months), [100, 0, 300]))
        #expect(agree([months[0], months[24], months[30]], [100.0 / 12, 50, 0]))
    }

    @Test("A one-off falls at the start of its month")
    func once() throws {
        let benefit = flows(
            try project("savings", "\"to\": \"government\", \"amount\": 5, \"on\": \"2028-02\""), years: 2)
        #expect(benefit.oneOffBenefits[13] == 5 && benefit.oneOffBenefits.reduce(0, +) == 5)
        let cost = flows(try project("operating", "\"amount\": 5, \"on\": \"month 3\""), years: 2)
        #expect(cost.oneOffCosts[2] == 5 && cost.recurringCosts.allSatisfy { $0 == 0 })
    }

    @Test(
        "What falls beyond the horizon is cut, and how much is said",
        arguments: [
            // 24 months at 10, of which 12 lie in the horizon of a year.
            ("\"amount\": 240, \"over\": \"24 months\"", 120.0, 120.0),
            ("\"amount\": 240, \"over\": \"2028\"", 0, 240),
            ("\"amount\": 7, \"on\": \"2028-01\"", 0, 7), ("\"amount\": 7, \"on\": \"2027-12\"", 7, 0),
            ("\"amount\": 12, \"per\": \"year\", \"until\": \"year 3\"", 12, 24),
            // Without an end it goes on to the horizon, whatever that is: nothing is cut.
            ("\"amount\": 12, \"per\": \"year\"", 12, 0),
            ("\"amount\": 12, \"per\": \"year\", \"from\": \"2029\"", 0, 0),
            // 12 of the second year and 12 × 1.5 of it are beyond.
            ("\"amount\": 12, \"per\": \"year\", \"until\": \"year 2\", \"growth\": \"50%\"", 12, 18),
        ])
    func horizon(line: String, counted: Double, cut: Double) throws {
        let layout = CashFlowProjection(try project("operating", line), years: 1, perspective: .fiscal)
        #expect(agree(layout.flows.recurringCosts.reduce(0, +) + layout.flows.oneOffCosts.reduce(0, +), counted))
        #expect(agree(layout.cuts.compactMap(\.amount), cut == 0 ? [] : [cut]))
        // What does not count in a view is not cut from it either.
        #expect(CashFlowProjection(try project("operating", line), years: 1, perspective: .citizen).cuts.isEmpty)
    }

    @Test("Sustained, savings go on at the average of their window; costs do not")
    func sustained() throws {
        var project = try project(
            """
            "start": "2027-01", "investment": [ { "what": "a", "amount": 12, "over": "2027" } ], "operating": [],
            "savings": [ { "what": "b", "to": "citizens", "amount": 36, "over": "2027-07 to 2028-12",
              "weights": { "2027-07 to 2027-12": 1, "2028": 2 } } ]
            """)
        #expect(agree(years(flows(project, years: 4).recurringBenefits), [12, 24, 0, 0]))
        project.sustainsSavings = true
        let sustained = flows(project, years: 4)
        // 36 in 18 months: 24 a year.
        #expect(agree(years(sustained.recurringBenefits), [12, 24, 24, 24]))
        #expect(agree(years(sustained.recurringCosts), [12, 0, 0, 0]))
        #expect(agree(years(flows(project, years: 1).recurringBenefits), [12]))
    }

    @Test("A residual value falls at the horizon, to whom it belongs")
    func residual() throws {
        let body =
            "\"operating\": [ { \"what\": \"a\", \"amount\": 1, \"per\": \"year\" } ], \"residual\": [ { \"what\": \"b\", \"amount\": 100"
        let ours = try project(body + " } ]")
        #expect(
            [Perspective.social, .fiscal, .citizen].map { flows(ours, years: 5, $0).residual } == [100, 100, 0])
        let theirs = try project(body + ", \"of\": \"businesses\" } ]")
        #expect([Perspective.social, .fiscal, .citizen].map { flows(theirs, years: 5, $0).residual } == [100, 0, 100])
    }

    // MARK: Parties

    @Test("Taxes count for the budget and not for society")
    func taxes() throws {
        let cost = try project("investment", "\"amount\": 118, \"includesTax\": \"18%\"")
        #expect(agree(flows(cost, years: 1, .social).oneOffCosts[0], 100))
        #expect(agree(flows(cost, years: 1, .fiscal).oneOffCosts[0], 118))
        let saving = try project(
            "savings", "\"to\": \"citizens\", \"amount\": 118, \"on\": \"2027-01\", \"includesTax\": 0.18")
        #expect(agree(flows(saving, years: 1, .social).oneOffBenefits[0], 100))
        #expect(agree(flows(saving, years: 1, .citizen).oneOffBenefits[0], 118))
    }

    @Test("Transfers inside a saving count for who saves them and not for society")
    func includedTransfers() throws {
        let saving = try project(
            "savings", "\"to\": \"citizens\", \"amount\": 100, \"on\": \"2027-01\", \"includesTransfers\": 30")
        #expect(agree(flows(saving, years: 1, .social).oneOffBenefits[0], 70))
        #expect(agree(flows(saving, years: 1, .citizen).oneOffBenefits[0], 100))
        // Of unknown size they are flagged, and the saving is counted whole.
        let unknown = try project(
            "savings",
            "\"to\": \"citizens\", \"amount\": 100, \"on\": \"2027-01\", \"includesTransfers\": \"not separable\"")
        #expect(agree(flows(unknown, years: 1, .social).oneOffBenefits[0], 100))
        #expect(DataGaps(of: unknown, perspective: .social).overstatesBenefit)
        #expect(!DataGaps(of: unknown, perspective: .citizen).overstatesBenefit)
    }

    @Test("A transfer is a cost to who pays it, a benefit to who gets it, and nothing in sum")
    func transfers() throws {
        let parties: [Party] = [.government, .citizens, .businesses]
        for payer in parties {
            for receiver in parties where payer != receiver {
                let project = try project(
                    "transfers",
                    "\"from\": \"\(payer.rawValue)\", \"to\": \"\(receiver.rawValue)\", \"amount\": 12, \"per\": \"year\""
                )
                for perspective in Perspective.allCases {
                    let flows = flows(project, years: 1, perspective)
                    let pays = perspective != .social && perspective.counts(payer) && !perspective.counts(receiver)
                    let gets = perspective != .social && perspective.counts(receiver) && !perspective.counts(payer)
                    #expect(flows.recurringCosts.reduce(0, +) == (pays ? 12 : 0), "\(payer) \(receiver) \(perspective)")
                    #expect(
                        flows.recurringBenefits.reduce(0, +) == (gets ? 12 : 0), "\(payer) \(receiver) \(perspective)")
                }
            }
        }
    }

    @Test("Cash alone leaves out what is borne in kind and what frees no money; what is not stated stays")
    func cash() throws {
        let project = try project(
            """
            "investment": [ { "what": "a", "amount": 1 }, { "what": "b", "amount": 2, "inKind": true } ],
            "savings": [ { "what": "c", "to": "government", "amount": 4, "on": "month 1", "cashable": true },
              { "what": "d", "to": "government", "amount": 8, "on": "month 1", "cashable": false },
              { "what": "e", "to": "government", "amount": 16, "on": "month 1" } ]
            """)
        let all = CashFlowProjection(project, years: 1, perspective: .fiscal).flows
        #expect(all.oneOffCosts[0] == 3 && all.oneOffBenefits[0] == 28)
        let cash = CashFlowProjection(project, years: 1, perspective: .fiscal, cashOnly: true).flows
        #expect(cash.oneOffCosts[0] == 1 && cash.oneOffBenefits[0] == 20)
    }

    @Test("In a bad scenario costs are high and benefits low, in a good one the reverse")
    func scenarios() throws {
        let project = try project(
            """
            "investment": [ { "what": "a", "amount": 100, "low": "-10%", "high": 160 } ],
            "savings": [ { "what": "b", "to": "citizens", "amount": 50, "on": "month 1", "low": 20, "high": "+10%" },
              { "what": "c", "to": "citizens", "volume": { "visits": 12, "per": "year", "low": "-50%" }, "each": { "money": 1 } } ]
            """)
        let results = Scenario.allCases.map { flows(project, years: 1, .social, $0) }
        #expect(agree(results.map { $0.oneOffCosts[0] }, [100, 160, 90]))
        #expect(agree(results.map { $0.oneOffBenefits[0] }, [50, 20, 55]))
        #expect(agree(results.map { $0.recurringBenefits.reduce(0, +) }, [12, 6, 12]))
    }
}
