import Appraisal
import Facts
import ProjectSamples
import Testing
import Valuation

@Suite("The profitability index of a project")
struct ProfitabilityIndexTests {
    /// Ten years at 10 %.
    private func view(_ body: String, _ perspective: Perspective = .social) throws -> Account {
        Account(
            of: try project(body), perspective: perspective,
            terms: AppraisalTerms(horizonYears: 10, rate: try DiscountRate(constant: 0.1), timing: .end))
    }

    private let saved = #""savings": [ { "what": "s", "to": "government", "amount": 30, "per": "year" } ]"#
    private let annuity = 6.144567105704685

    @Test("An investment in a later month is one: its present value divides")
    func later() throws {
        let body = #"""
            "start": "2027-01", "operating": [ { "what": "o", "amount": 4, "per": "year" } ],
            "investment": [ { "what": "i", "amount": 110, "on": "2028-03" } ]
            """#
        // 110 ÷ 1.1 = 100 invested; benefits less other costs are 26 × 6.144567…: 1.59759….
        let index = try view("\(body), \(saved)")[.profitabilityIndex]
        #expect(agree(index.value, 26 * annuity / 100))
    }

    @Test(
        "An investment spread over years counts where its years are discounted, and one by itself at the start as ever")
    func spread() throws {
        let over =
            #""start": "2027-01", "operating": [], "investment": [ { "what": "i", "amount": 100, "over": "2027 to 2028" } ]"#
        // 50 ÷ 1.1 + 50 ÷ 1.21 = 86.77686….
        #expect(agree(try view("\(over), \(saved)")[.profitabilityIndex].value, 30 * annuity / 86.77685950413223))
        let once = #""operating": [], "investment": [ { "what": "i", "amount": 100 } ]"#
        #expect(agree(try view("\(once), \(saved)")[.profitabilityIndex].value, 30 * annuity / 100))
        // What is paid once to run it is no investment.
        let moved =
            #""start": "2027-01", "operating": [ { "what": "o", "amount": 20, "on": "2027-01" } ], "investment": [ { "what": "i", "amount": 100 } ]"#
        #expect(agree(try view("\(moved), \(saved)")[.profitabilityIndex].value, (30 * annuity - 20) / 100))
    }

    @Test("Without an investment there is none, and with one that is not stated nobody knows")
    func nothing() throws {
        let none = #""investment": [], "operating": [ { "what": "o", "amount": 4, "per": "year" } ]"#
        #expect(try view("\(none), \(saved)")[.profitabilityIndex].reason == .noInvestment)
        let unknown = #""operating": [ { "what": "o", "amount": 4, "per": "year" } ]"#
        #expect(try view("\(unknown), \(saved)")[.profitabilityIndex].reason == .undecided)
    }

    // With B of benefits, O of other costs and I of investment, all known, it is (B − O) ÷ I. Here I = 100 and
    // B − O = 30 a, −20 or 0.
    @Test("An unknown investment brings the index nearer to zero: at most above it, at least below, the same at zero")
    func unknownInvestment() throws {
        let lines = #""investment": [ { "what": "i", "amount": 100 }, { "what": "j", "amount": "not stated" } ]"#
        let good = try view("\(lines), \"operating\": [], \(saved)")
        #expect(agree(good[.profitabilityIndex].value, 30 * annuity / 100))
        #expect(good.bounds[.profitabilityIndex] == .atMost)
        let costs =
            #""start": "2027-01", "operating": [ { "what": "o", "amount": 20, "on": "2027-01" } ], "savings": []"#
        let bad = try view("\(lines), \(costs)")
        #expect(agree(bad[.profitabilityIndex].value, -0.2))
        // (−20) ÷ (100 + i) lies between −0.2 and 0.
        #expect(bad.bounds[.profitabilityIndex] == .atLeast && bad.bounds[.netPresentValue] == .atMost)
        let even = try view("\(lines), \"operating\": [], \"savings\": []")
        #expect(even[.profitabilityIndex].value == 0 && even.bounds[.profitabilityIndex] == nil)
        // With another unknown cost a negative one may be either: (−20 − o) ÷ (100 + i).
        let both =
            #""start": "2027-01", "operating": [ { "what": "o", "amount": 20, "on": "2027-01" }, { "what": "p", "amount": "not stated" } ], "savings": []"#
        #expect(try view("\(lines), \(both)")[.profitabilityIndex].reason == .undecided)
    }

    @Test("An unknown saving makes it at least, an unknown cost of running at most")
    func otherUnknowns() throws {
        let invested = #""investment": [ { "what": "i", "amount": 100 } ]"#
        let more =
            #""operating": [], "savings": [ { "what": "s", "to": "government", "amount": 30, "per": "year" }, { "what": "t", "to": "citizens", "amount": "not quantified" } ]"#
        #expect(try view("\(invested), \(more)").bounds[.profitabilityIndex] == .atLeast)
        #expect(try view("\(invested), \(saved)").bounds[.profitabilityIndex] == .atMost)
    }

    @Test("Of two options it is what the difference yields for what more is invested")
    func difference() throws {
        let file = try project(
            #"""
            "operating": [], "options": [
              { "id": "a", "what": "a", "investment": [ { "what": "i", "amount": 100 } ],
                "savings": [ { "what": "s", "to": "government", "amount": 20, "per": "year" } ] },
              { "id": "b", "what": "b", "investment": [ { "what": "j", "amount": 150 } ],
                "savings": [ { "what": "t", "to": "government", "amount": 35, "per": "year" } ] } ]
            """#)
        let rate = try DiscountRate<ConstantPrices>(constant: 0.1)
        let rows = OptionComparison(file.options, perspective: .social) { _ in
            AppraisalTerms(horizonYears: 10, rate: rate, timing: .end)
        }.rows
        // 15 more a year for 50 more.
        #expect(agree(rows[1].beyondFirst?[.profitabilityIndex].value, 15 * annuity / 50))
    }
}
