import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("What the public sector counts beside market prices")
struct MethodTests {
    /// Two years at 0 %, so that everything can be added up.
    private func steps(_ body: String) throws -> [SocialAdjustment.Step: Double] {
        let adjustment = try #require(
            SocialAdjustment(of: try project(body), terms: try undiscounted(years: 2)))
        return Dictionary(
            uniqueKeysWithValues: adjustment.steps.compactMap { step, view in
                view[.netPresentValue].value.map { (step, $0) }
            })
    }

    private static let plain = lines.without(#", "category": "labour""#)
        .without(#""group": "poor", "#)

    private static let lines = #"""
        "start": "2027-01",
        "investment": [ { "what": "Works", "amount": 100, "category": "labour", "includesTax": "25%" },
                        { "what": "Machines", "amount": 50 } ],
        "operating": [ { "what": "Own staff", "amount": 10, "per": "year", "inKind": true } ],
        "savings": [ { "what": "Contracts", "to": "government", "cashable": true, "amount": 40, "per": "year" },
                     { "what": "Hours", "to": "government", "cashable": false, "amount": 15, "per": "year" },
                     { "what": "Trips", "to": "citizens", "group": "poor", "amount": 20, "per": "year" } ],
        "transfers": [ { "what": "Fee", "from": "citizens", "to": "government", "amount": 5, "per": "year" } ],
        """#

    @Test("A file that asks for nothing has no adjustment")
    func none() throws {
        let project = try Project.with("operating", #""amount": 1, "per": "year""#)
        #expect(SocialAdjustment(of: project, terms: try undiscounted(years: 2)) == nil)
    }

    @Test("Step by step: shadow prices, weights by income, public funds")
    func all() throws {
        let steps = try steps(
            Self.lines + #"""
                "method": {
                  "shadowPrices": [ { "category": "labour", "factor": 0.6, "source": "Ministry" } ],
                  "distribution": { "elasticity": 1, "referenceIncome": 30, "source": "Survey",
                    "groups": [ { "group": "poor", "income": 20 } ] },
                  "publicFunds": { "marginalCost": "20%", "source": "Treasury" } }
                """#)
        // 2 × (40 + 15 + 20) − 100 ÷ 1.25 − 50 − 2 × 10 = 0; the fee nets out.
        #expect(agree([try #require(steps[.asStated])], [0]))
        // Works at 60 % of 80: 32 less.
        #expect(agree([try #require(steps[.shadowPrices])], [32]))
        // Trips times 30 ÷ 20: 20 more.
        #expect(agree([try #require(steps[.distribution])], [52]))
        // Public funds, cash without taxes: 80 + 50 out, 2 × (40 + 5) in; a fifth of the 40 that are missing.
        #expect(agree([try #require(steps[.publicFunds])], [44]))
    }

    @Test("What is in physical units has a price by year, and what is caused is a cost")
    func physical() throws {
        let body =
            Self.plain + #"""
                "physical": [
                  { "what": "Paper", "quantity": 3, "unit": "t", "per": "year" },
                  { "what": "Carbon", "quantity": 2, "unit": "t", "per": "month", "priceSource": "Ministry",
                    "price": [ { "from": 2027, "price": 10 }, { "from": 2028, "price": 15 } ] },
                  { "what": "Computing", "quantity": 6, "unit": "t", "per": "year", "caused": true, "price": 10,
                    "priceSource": "Ministry" } ]
                """#
        // 24 × 10 + 24 × 15 − 2 × 6 × 10.
        #expect(agree([try #require(try steps(body)[.physical])], [480]))
        let project = try project(body)
        #expect(project.physical.map { $0.total(in: project, years: 2) } == [6, 48, -12])
    }

    @Test("Before the first year of a path there is no price, and what has none at all is not worth nothing")
    func priceStarts() throws {
        func line(from year: Int) throws -> (project: Project, line: PhysicalFlow) {
            let project = try project(
                Self.plain + #"""
                    "physical": [ { "what": "Carbon", "quantity": 2, "unit": "t", "per": "month", "priceSource": "Ministry",
                      "price": [ { "from": \#(year), "price": 10 }, { "from": 2030, "price": 15 } ] } ]
                    """#)
            return (project, try #require(project.physical.first))
        }
        // From 2027 on, two years: of 24 + 24 tonnes those of 2028 have the price of 10.
        let late = try line(from: 2028)
        let flows = try #require(late.line.worth(in: late.project, on: try undiscounted(years: 2)))
        #expect(agree(years(flows.recurringBenefits), [0, 240]))
        #expect(late.line.firstPricedYear(in: late.project, years: 2) == 2028)
        let early = try line(from: 2027)
        #expect(early.line.firstPricedYear(in: early.project, years: 2) == nil)
        let none = try line(from: 2029)
        #expect(none.line.worth(in: none.project, on: try undiscounted(years: 2)) == nil)
        #expect(none.line.firstPricedYear(in: none.project, years: 2) == 2029)
        #expect(SocialAdjustment(of: none.project, terms: try undiscounted(years: 2)) == nil)
    }

    @Test("Options are adjusted each, and beyond the first, where what both hide cancels")
    func options() throws {
        let project = try project(
            #"""
            "start": "2027-01", "horizon": 2, "investment": [], "savings": [],
            "operating": [ { "id": "desks", "what": "A", "amount": 100, "per": "year", "category": "labour" },
              { "what": "B", "amount": "not stated" } ],
            "method": { "shadowPrices": [ { "category": "labour", "factor": 0.6, "source": "Ministry" } ],
              "publicFunds": { "marginalCost": "20%", "source": "Treasury" } },
            "options": [ { "id": "today", "what": "X" },
              { "id": "new", "what": "Y", "change": { "desks": { "amount": 30 } },
                "plus": { "investment": [ { "what": "C", "amount": 50 } ] } } ]
            """#)
        let terms = try undiscounted(years: 2)
        let adjusted = try #require(AdjustedOptions(of: project.options) { _ in terms })
        func values(_ row: AdjustedOptions.Row) -> [Double?] {
            [row.adjustment.steps.first?.view, row.adjustment.adjusted, row.beyondFirst].map {
                $0?[.netPresentValue].value
            }
        }
        // Today: 2 × 100 as stated; 2 × 60 with shadow prices, and a fifth of the 200 from public funds: 160.
        #expect(agree(values(adjusted.rows[0])[0], -200))
        #expect(agree(values(adjusted.rows[0])[1], -160))
        #expect(values(adjusted.rows[0])[2] == nil)
        // New: 60 + 50; 36 + 50, and a fifth of 110: 108. So it is 52 better, exactly: what nobody states cancels.
        #expect(agree(values(adjusted.rows[1])[1], -108))
        #expect(agree(values(adjusted.rows[1])[2], 52))
        #expect(adjusted.rows[1].beyondFirst?.bounds[.netPresentValue] == nil)
        #expect(adjusted.rows[1].adjustment.steps.map(\.step) == [.asStated, .shadowPrices, .publicFunds])
    }

    @Test("What nobody has measured is unknown, not zero")
    func unknownQuantity() throws {
        let project = try project(
            Self.plain
                + #""physical": [ { "what": "Paper", "quantity": "not quantified", "unit": "t", "per": "year" } ]"#)
        #expect(project.physical[0].total(in: project, years: 2) == nil)
        #expect(project.physical[0].worth(in: project, on: try undiscounted(years: 2)) == nil)
    }

    @Test("Savings of different kinds stand apart")
    func kinds() throws {
        let kinds = SavingsByKind(of: try project(Self.plain + #""benefits": []"#), terms: try undiscounted(years: 2))
            .kinds
        #expect(kinds.map(\.party) == [.government, .government, .citizens])
        #expect(kinds.map(\.isCashable) == [true, false, nil])
        #expect(kinds.map(\.presentValue.value) == [80, 30, 40])
        let bounded = try Project.with("savings", #""to": "businesses", "amount": "not quantified""#)
        let kind = try #require(SavingsByKind(of: bounded, terms: try undiscounted(years: 2)).kinds.first)
        #expect(kind.presentValue == .notComputable(.noSavingQuantified) && kind.isBounded)
    }

    @Test("A weighted score is the sum of weights times scores")
    func indicators() throws {
        let project = try project(
            Self.plain + #"""
                "indicators": { "criteria": [ { "what": "Trust", "weight": "60%", "score": 7 },
                  { "what": "Reach", "weight": 0.4, "score": 5 } ] }
                """#)
        let matrix = try #require(project.indicators)
        #expect(matrix.scale == 10)
        // 0.6 × 7 + 0.4 × 5.
        #expect(agree([try #require(matrix.weightedScore(of: nil))], [6.2]))
    }
}

extension String {
    fileprivate func without(_ part: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound]) + String(self[range.upperBound...])
    }
}
