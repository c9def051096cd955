import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing

@testable import Valuation

@Suite("What an appraisal comes to: costs, whom it pays back, what could overturn it")
struct ConclusionTests {
    /// 400 at once, 60 a year to run, 216 a year for citizens; ten years at 12 %, whose annuity is 5.650223.
    private static let trips = """
        "start": "2027-01", "investment": [ { "what": "Platform", "amount": 400, "on": "2027-01" } ],
        "operating": [ { "what": "Hosting", "amount": 5, "per": "month" } ],
        "savings": [ { "what": "Trips", "to": "citizens", "amount": 216, "per": "year" } ]
        """

    private func conclusion(_ body: String) throws -> Conclusion {
        let project = try project(body)
        return Conclusion(of: AppraisalResults(of: project, on: AppraisalTerms(for: project)))
    }

    private func results(_ body: String) throws -> AppraisalResults {
        let project = try project(body)
        return AppraisalResults(of: project, on: AppraisalTerms(for: project))
    }

    private func isNear(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 - expected) < 5e-5 * abs(expected) } ?? false
    }

    // MARK: What it costs

    @Test("What it costs is the sum of the investment with its last month, and a year of running it")
    func outlay() throws {
        let outlay = try conclusion(
            """
            "start": "2027-01", "operationalFrom": "2028-01",
            "investment": [ { "what": "a", "amount": 520, "over": "2027-01 to 2028-06" },
              { "what": "b", "amount": 330, "over": "2027-07 to 2029-12" } ],
            "operating": [ { "what": "c", "amount": 190, "per": "year" }, { "what": "d", "amount": 9.5, "per": "month" } ],
            "savings": []
            """
        ).outlay
        #expect(outlay.investment.amount == 850 && outlay.investment.from == 0 && outlay.investment.to == 35)
        // 190 + 12 × 9.5, from the thirteenth month on, to the horizon.
        #expect(outlay.running.amount == 304 && outlay.running.from == 12 && outlay.running.to == nil)
        #expect(!outlay.investment.isBounded && !outlay.running.isBounded && outlay.runningInAll == nil)
    }

    @Test("A cost without an amount leaves the least, and is named")
    func unknownCost() throws {
        let outlay = try conclusion(
            """
            "investment": [ { "what": "Platform", "amount": 400 }, { "what": "Training", "amount": "not stated" } ],
            "savings": [ { "what": "s", "to": "government", "amount": 200, "per": "year" } ]
            """
        ).outlay
        #expect(outlay.investment.amount == 400 && outlay.investment.isBounded)
        #expect(outlay.investment.unknown.map { $0.what } == ["Training"])
        #expect(outlay.running.list == .notStated && outlay.running.amount == nil && !outlay.running.isNothing)
    }

    @Test("What is spent over a window to run it is no cost a year")
    func totals() throws {
        let outlay = try conclusion(
            """
            "start": "2027-01", "investment": [],
            "operating": [ { "what": "c", "amount": 90, "over": "2027 to 2029" } ],
            "savings": [ { "what": "s", "to": "government", "amount": 200, "per": "year" } ]
            """
        ).outlay
        #expect(outlay.investment.isNothing)
        #expect(outlay.running.amount == nil && outlay.runningInAll == 90 && outlay.running.to == 35)
    }

    @Test("What the budget pays in cash is without what is borne in kind, and what others pay")
    func byStakeholder() throws {
        let project = try project(
            """
            "investment": [ { "what": "a", "amount": 100 }, { "what": "b", "amount": 30, "inKind": true },
              { "what": "c", "amount": 7, "by": "businesses" } ],
            "operating": [], "savings": []
            """)
        let paid = Stakeholder.allCases.map { OutlayStatement(of: project, for: $0).investment.amount }
        #expect(paid == [137, 100, 7])
    }

    // MARK: What could overturn it

    @Test("The line of which the least share reverses the result is the nearest")
    func nearest() throws {
        let (conclusion, results) = (try conclusion(Self.trips), try results(Self.trips))
        // −400 + (216 − 60) × 5.650223 = 481.4348; of the trips' 1,220.448 that is 39.447 %, of the platform's 400
        // 120.359 %, of the hosting's 339.0134 142.011 %.
        let change = try #require(results.nearestReversal(for: .society))
        #expect(change.what == "Trips" && !change.isCost && change.bound == nil)
        #expect(isNear(change.share, 0.39447))
        // The budget only spends: it gains nothing that could be undone.
        #expect(results.nearestReversal(for: .budget) == nil)
        #expect(conclusion.threats.first == .reversal(.society, change))
    }

    @Test("Where a cost is the nearest, it is more of it that reverses the result")
    func nearestCost() throws {
        let results = try results(
            """
            "investment": [ { "what": "Platform", "amount": 400 } ], "operating": [],
            "savings": [ { "what": "s", "to": "government", "amount": 40, "per": "year" },
              { "what": "t", "to": "citizens", "amount": 40, "per": "year" } ]
            """
        )
        // −400 + 80 × 5.650223 = 52.0178: 13.0045 % of 400, and 23.016 % of either saving's 226.009.
        let change = try #require(results.nearestReversal(for: .society))
        #expect(change.what == "Platform" && change.isCost && isNear(change.share, 0.130045))
    }

    @Test("Lines of one name count together")
    func sameName() throws {
        let results = try results(
            """
            "investment": [ { "what": "Platform", "amount": 400 } ], "operating": [],
            "savings": [ { "what": "s", "to": "citizens", "amount": 60, "per": "year" },
              { "what": "s", "to": "citizens", "amount": 60, "per": "year" } ]
            """
        )
        // −400 + 120 × 5.650223 = 278.0268, of 678.0268.
        #expect(isNear(results.nearestReversal(for: .society)?.share, 0.410053))
    }

    @Test("With an unknown cost a change reverses the result at the latest there")
    func bounded() throws {
        let results = try results(
            """
            "investment": [ { "what": "Platform", "amount": 400 } ],
            "savings": [ { "what": "s", "to": "citizens", "amount": 216, "per": "year" } ]
            """
        )
        #expect(results.nearestReversal(for: .society)?.bound == .atMost)
    }

    @Test("A loss says what would have to be saved beside")
    func loss() throws {
        let conclusion = try conclusion(
            """
            "investment": [ { "what": "Platform", "amount": 400 } ],
            "operating": [ { "what": "Hosting", "amount": 60, "per": "year" } ],
            "savings": [ { "what": "Trips", "to": "citizens", "amount": 90, "per": "year" } ]
            """)
        guard case .mustSaveMore(let amount, nil)? = conclusion.threats.first else {
            Issue.record("\(conclusion.threats)")
            return
        }
        // (400 − 30 × 5.650223) ÷ 5.650223
        #expect(isNear(amount, 40.7937))
        #expect(conclusion.threats.count { if case .reversal = $0 { true } else { false } } == 0)
    }

    @Test("Without a quantified saving the conclusion says from which one on it is worth its costs")
    func noSaving() throws {
        let conclusion = try conclusion(
            """
            "investment": [ { "what": "Platform", "amount": 400 } ],
            "operating": [ { "what": "Hosting", "amount": 60, "per": "year" } ],
            "savings": [ { "what": "Trips", "to": "citizens", "amount": "not quantified", "per": "year" } ]
            """)
        guard case .unknownSavings(let lines, nil)? = conclusion.threats.first,
            case .mustSave(let amount, nil)? = conclusion.threats.last
        else {
            Issue.record("\(conclusion.threats)")
            return
        }
        #expect(lines.map { $0.what } == ["Trips"])
        // (400 + 60 × 5.650223) ÷ 5.650223
        #expect(isNear(amount, 130.7937))
    }

    @Test("An unfavourable end below zero overturns everyone's gain, and goes first")
    func unfavourable() throws {
        let conclusion = try conclusion(
            """
            "investment": [ { "what": "Platform", "amount": 400 } ], "operating": [],
            "savings": [ { "what": "s", "to": "government", "amount": 80, "per": "year", "low": "-50%", "high": "+10%" } ]
            """)
        guard case .unfavourable(let value, _, nil)? = conclusion.threats.first else {
            Issue.record("\(conclusion.threats)")
            return
        }
        // −400 + 40 × 5.650223
        #expect(isNear(value, -173.9911) && conclusion.threats[0].overturns)
    }

    @Test("Of the stated risks the one that is expected to cost most is told, and whether it turns the result")
    func statedRisk() throws {
        // Of 100 and of 500 at the start all is lost at once; 481.4348 is gained (above).
        func told(_ risks: String) throws -> [Conclusion.Threat] {
            let project = try project("\(Self.trips), \"risks\": [ \(risks) ]")
            let terms = AppraisalTerms(for: project)
            let risks = RiskValuation(of: project, perspective: .social, terms: terms).values
            return Conclusion(of: AppraisalResults(of: project, on: terms), risks: risks).threats
        }
        let small = #"{ "what": "s", "probability": "30%", "amount": 100, "on": "month 1" }"#
        let large = #"{ "what": "l", "probability": "10%", "amount": 500, "on": "month 1" }"#
        let one = Conclusion.Threat.risk("s", probability: 0.3, loss: 100, nil, isTurning: false)
        let other = Conclusion.Threat.risk("l", probability: 0.1, loss: 500, nil, isTurning: true)
        #expect(try told(small)[1] == one && told("\(small), \(large)")[1] == other)
        #expect(try !told("\(small), \(large)").contains(one) && other.overturns && !one.overturns)
    }

    @Test("What is invested says which taxes it contains")
    func taxes() throws {
        let project = try project(
            """
            "investment": [ { "what": "a", "amount": 110, "includesTax": "10%" }, { "what": "b", "amount": 30 } ],
            "operating": [], "savings": []
            """)
        // 110 ÷ 1.1 = 100 without the tax.
        #expect(isNear(OutlayStatement(of: project, for: .society).investmentTransfers, 10))
    }

    @Test("A party for whom nothing counts is not concerned")
    func concerned() throws {
        #expect(try conclusion(Self.trips).concerned == [.society, .budget, .citizens])
        let own = try conclusion(
            """
            "investment": [ { "what": "Platform", "amount": 400 } ], "operating": [],
            "savings": [ { "what": "s", "to": "government", "amount": 80, "per": "year" } ]
            """)
        #expect(own.concerned == [.society, .budget])
        let foreign = try conclusion(
            """
            "investment": [ { "what": "Portal", "amount": 400, "by": "businesses" } ], "operating": [],
            "savings": [ { "what": "s", "to": "businesses", "amount": 80, "per": "year" } ]
            """)
        #expect(foreign.concerned == [.society, .citizens])
    }

    // MARK: Lines

    @Test("A line stands by what it comes to in a year at its last uptake, with its range in shares of that")
    func lines() throws {
        let lines = try results(
            """
            "start": "2027-01",
            "investment": [ { "what": "a", "amount": 520, "on": "2027-01", "low": "-10%", "high": "+60%" } ],
            "operating": [ { "what": "b", "amount": 9.5, "per": "month" } ],
            "savings": [ { "what": "c", "to": "citizens", "volume": { "visits": 1200, "per": "year", "low": "-50%" },
              "each": { "hours": 0.05, "valueOfHour": 2000 }, "uptake": [ "40%", "90%" ] },
              { "what": "d", "to": "government", "amount": "not stated", "per": "year" } ],
            "transfers": [ { "what": "e", "from": "citizens", "to": "government", "amount": 3, "per": "year" } ]
            """
        ).lineStatements
        #expect(lines.map { $0.purpose } == [.bought, .bought, .saved, .saved, .moved])
        // 520; 12 × 9.5; 0.9 × 1,200 × 0.05 × 2,000; unknown; 3.
        #expect(agree(lines.compactMap { $0.amount.value }, [520, 114, 108_000, 3]))
        #expect(lines[3].amount == .unknown(.notStated))
        #expect(agree([lines[0].range?.low ?? 0, lines[0].range?.high ?? 0], [-0.1, 0.6]))
        #expect(agree([lines[2].range?.low ?? 0, lines[2].range?.high ?? 1], [-0.5, 0]))
        #expect(lines[1].range == nil)
    }
}
