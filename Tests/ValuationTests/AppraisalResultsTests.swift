import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing

@testable import Valuation

@Suite("The results of an appraisal, before anybody lays them out")
struct AppraisalResultsTests {
    /// 100 at once; 30 a year freed for the budget, 10 a year that free no cash, 20 a year for citizens.
    private static let plain = """
        "start": "2027-01",
        "investment": [ { "what": "i", "amount": 100, "low": 80, "high": 110 } ], "operating": [],
        "savings": [
          { "what": "s", "to": "government", "cashable": true, "amount": 30, "per": "year", "low": 20, "high": 36 },
          { "what": "t", "to": "government", "cashable": false, "amount": 10, "per": "year" },
          { "what": "u", "to": "citizens", "amount": 20, "per": "year" } ]
        """

    private func value(_ account: Account?) -> Double? { account?[.netPresentValue].value }

    @Test("The accounts of each party, of cash alone, at either end of the ranges")
    func accounts() throws {
        let results = AppraisalResults(of: try project(Self.plain), on: try undiscounted(years: 3))
        // −100 + 3 × (30 + 10 + 20), −100 + 3 × 40, 3 × 20; of cash alone −100 + 3 × 30.
        #expect(agree(results.accounts.values.compactMap(value), [80, 20, 60]))
        #expect(results.accounts.values.map(\.perspective) == Perspective.allCases)
        #expect(agree(value(results[.fiscal]), 20))
        #expect(agree(value(results.cashOnly), -10))
        // −110 + 3 × (20 + 10 + 20); −80 + 3 × (36 + 10 + 20).
        #expect(agree(value(results.unfavourable), 40))
        #expect(agree(value(results.favourable), 118))
        #expect(agree(value(results.budget.cash), -10))
    }

    @Test("At other rates what a year brings is worth the annuity")
    func otherRates() throws {
        let results = AppraisalResults(of: try project(Self.plain), on: try undiscounted(years: 3))
        #expect(results.otherRates.map(\.rate) == [0.04, 0.06, 0.08, 0.12])
        for (other, annuity) in zip(
            results.otherRates, [2.775091033227, 2.673011949462, 2.577096987248, 2.401831268222])
        {
            let values = other.accounts.values.compactMap(value)
            #expect(
                agree(
                    values.map { ($0 * 1e8).rounded() / 1e8 },
                    [60, 40, 20].enumerated().map { place, saving in
                        ((saving * annuity - (place == 2 ? 0 : 100)) * 1e8).rounded() / 1e8
                    }))
        }
    }

    @Test("A delay costs what the service would have brought in the meantime")
    func delays() throws {
        let results = AppraisalResults(of: try project(Self.plain), on: try undiscounted(years: 3))
        #expect(results.delays.map(\.months) == [6, 12, 24])
        // 60 a year.
        #expect(agree(results.delays.compactMap(\.cost.value), [30, 60, 120]))
        #expect(results.boundOfDelays == .value(nil))
        let short = AppraisalResults(of: try project(Self.plain), on: try undiscounted(years: 1))
        #expect(short.delays.map(\.months) == [6])
    }

    @Test("Savings by kind, physical units and the method's steps are there once")
    func method() throws {
        let project = try project(
            """
            \(Self.plain), "physical": [ { "what": "Paper", "quantity": 2, "unit": "t", "per": "year", "price": 5,
                "priceSource": "Ministry" } ]
            """)
        let results = AppraisalResults(of: project, on: try undiscounted(years: 3))
        #expect(agree(results.savings.kinds.compactMap(\.presentValue.value), [90, 30, 60]))
        #expect(results.physical.map(\.total) == [6])
        #expect(agree(results.physical.compactMap(\.presentValue), [30]))
        let steps = try #require(results.adjustment?.steps)
        #expect(steps.map(\.step) == [.asStated, .physical])
        #expect(agree(steps.compactMap { value($0.view) }, [80, 110]))
    }

    // MARK: How many accounts are made

    /// Everything on which an account depends, as text.
    private final class Requests {
        private(set) var all: [String] = []

        func make(_ request: AccountRequest) -> Account {
            all.append(
                "\(request.perspective) \(request.scenario) \(request.cashOnly) \(request.terms) \(request.project)")
            return Account(request)
        }
    }

    private static let corrected = """
        \(plain.replacing("\"i\"", with: "\"i\", \"evidence\": \"quoted\"")),
        "evidenceCorrections": { "quoted": "10%" },
        "optimismBias": { "investment": "35%", "source": "own portfolio" },
        "risks": [ { "what": "r", "probability": "20%", "amount": 30, "on": "year 2" } ]
        """

    @Test(
        "An appraisal makes 18 accounts, or 15 at one of the rates that everyone looks at, and none on the same terms twice",
        arguments: [(0.05, 18), (0.12, 15)])
    func eachOnce(rate: Double, count: Int) throws {
        let terms = AppraisalTerms(horizonYears: 3, rate: try DiscountRate(constant: rate), timing: .end)
        let requests = Requests()
        _ = AppraisalResults(of: try project(Self.plain), on: terms, making: requests.make)
        // Three parties and cash; three at each of four rates, or of the three others; two ends of the ranges.
        #expect(requests.all.count == count)
        #expect(Set(requests.all).count == count)
    }

    @Test("A project of cash alone and without ranges needs three accounts, and three at each other rate")
    func fewest() throws {
        let terms = AppraisalTerms(horizonYears: 3, rate: AppraisalTerms.usualRate, timing: .end)
        let requests = Requests()
        let results = AppraisalResults(
            of: try project(
                """
                "investment": [ { "what": "i", "amount": 100 } ], "operating": [],
                "savings": [ { "what": "s", "to": "government", "amount": 30, "per": "year" } ]
                """), on: terms, making: requests.make)
        #expect(requests.all.count == 12)
        #expect(Set(requests.all).count == 12)
        #expect(results.cashOnly == nil)
        #expect(value(results.unfavourable) == value(results[.social]))
        #expect(value(results.otherRates[3].accounts[.fiscal]) == value(results[.fiscal]))
    }

    @Test(
        "Corrections make three accounts each, and none that the appraisal has",
        arguments: [[], [Adjustment.risks], Adjustment.allCases])
    func corrections(applied: [Adjustment]) throws {
        let written = try project(Self.corrected)
        let uplift = OptimismUplift(investment: 0.35, operating: 0, duration: 0)
        let terms = try undiscounted(years: 3)
        let requests = Requests()
        let results = AppraisalResults(
            of: written.adjusted(for: Set(applied), uplift: uplift), on: terms, making: requests.make)
        let before = requests.all.count
        let corrections = CorrectionResults(
            of: written, applying: Set(applied), uplift: uplift, on: terms, beside: results, making: requests.make)
        // As written unless the results are; three corrections unless the results contain one of them alone; two grades.
        let own = applied.isEmpty ? 9 : applied.count == 1 ? 9 : 12
        #expect(requests.all.count - before == own + 2)
        #expect(Set(requests.all).count == requests.all.count)
        // 80; a tenth more investment is 90 … 10 less: 70; 35 more: 45; a fifth of 30: 74.
        #expect(agree(corrections.asWritten.values.compactMap(value), [80, 20, 60]))
        #expect(corrections.corrections.map(\.adjustment) == [.evidence, .optimismBias, .risks])
        #expect(agree(corrections.corrections.compactMap { value($0.accounts[.social]) }, [70, 45, 74]))
        let risk = try #require(corrections.risks?[.social])
        #expect(agree(risk.expected.value, 6))
        #expect(agree(risk.values[0].loss.value, 30))
        // The investment has a grade, the three savings have none.
        #expect(corrections.graded.map(\.grade) == [.quoted, nil])
        #expect(corrections.graded.map(\.lines) == [1, 3])
        #expect(agree(corrections.graded.compactMap(\.costs.value), [100, 0]))
        #expect(agree(corrections.graded.compactMap(\.benefits.value), [0, 180]))
    }

    @Test("The results of options are those of each comparison, with the adjusted ones beside them")
    func options() throws {
        let project = try project(
            """
            "investment": [], "operating": [ { "id": "run", "what": "r", "amount": 9, "per": "year" } ], "savings": [],
            "options": [ { "id": "today", "what": "d" },
              { "id": "new", "what": "e", "proposed": true,
                "plus": { "investment": [ { "what": "f", "amount": 30 } ],
                  "savings": [ { "what": "g", "to": "citizens", "amount": 20, "per": "year" } ] } } ]
            """)
        let terms = try undiscounted(years: 3)
        let results = OptionsResults(of: project.options) { _ in terms }
        #expect(results.comparisons.values.map(\.perspective) == Perspective.allCases)
        // −30 + 3 × 20, −30, 3 × 20.
        #expect(
            agree(Perspective.allCases.compactMap { value(results[$0].rows[1].beyondFirst) }, [30, -30, 60]))
        #expect(results.cashOnly == nil)
        #expect(results.adjusted == nil)
    }
}
