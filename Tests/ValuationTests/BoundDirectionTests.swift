import Appraisal
import Facts
import ProjectSamples
import Testing
import Valuation

@Suite("On which side of a number the true one lies")
struct BoundDirectionTests {
    private func view(_ body: String, years: Int = 3, rate: Double = 0.1) throws -> Account {
        Account(
            of: try project(body), perspective: .social,
            terms: AppraisalTerms(horizonYears: years, rate: try DiscountRate(constant: rate), timing: .end))
    }

    // 1000 at the start less 1200 + C a year later is zero at 20 % + C ÷ 1000, where it rises: more of an unknown cost
    // asks for a higher rate. −1000 + 1200 − C is zero at 20 % − C ÷ 1000, where it falls.
    @Test("An unknown cost raises a rate at which the result rises, and lowers one at which it falls")
    func rates() throws {
        let unknown = "\"operating\": [ { \"what\": \"U\", \"amount\": \"not stated\", \"on\": \"month 13\" } ],"
        let rising = try view(
            unknown
                + """
                "investment": [ { "what": "A", "amount": 1200, "on": "month 13" } ],
                "savings": [ { "what": "B", "to": "government", "amount": 1000, "on": "month 1" } ]
                """)
        #expect((try #require(rising[.internalRates].value) - 0.2).magnitude < 1e-9)
        #expect(rising.bounds[.internalRates] == .atLeast && rising.bounds[.netPresentValue] == .atMost)
        let falling = try view(
            unknown
                + """
                "investment": [ { "what": "A", "amount": 1000, "on": "month 1" } ],
                "savings": [ { "what": "B", "to": "government", "amount": 1200, "on": "month 13" } ]
                """)
        #expect((try #require(falling[.internalRates].value) - 0.2).magnitude < 1e-9)
        #expect(falling.bounds[.internalRates] == .atMost)
    }

    // −1000, +2500, −1540: (1.1 − x)(1.4 − x) = 0 at 10 %, where the result rises, and at 40 %, where it falls.
    @Test("Of several rates each has a side of its own")
    func several() throws {
        let view = try view(
            """
            "investment": [ { "what": "A", "amount": 1000, "on": "month 1" }, { "what": "C", "amount": 1540, "on": "month 25" } ],
            "operating": [ { "what": "U", "amount": "not stated" } ],
            "savings": [ { "what": "B", "to": "government", "amount": 2500, "on": "month 13" } ]
            """)
        let roots = view.internalRates.roots
        #expect(roots.map { ($0.rate * 1e9).rounded() / 1e9 } == [0.1, 0.4] && roots.map(\.slope) == [1, -1])
        #expect(roots.map(view.gaps.bound) == [.atLeast, .atMost])
    }

    // −1000, +2400, −1440 touches zero at 20 %: the least unknown cost leaves no rate, the least saving two.
    @Test("A rate at which the result only touches zero is not known where anything is unknown")
    func touching() throws {
        let lines = """
            "investment": [ { "what": "A", "amount": 1000, "on": "month 1" }, { "what": "C", "amount": 1440, "on": "month 25" } ],
            "savings": [ { "what": "B", "to": "government", "amount": 2400, "on": "month 13" } ]
            """
        #expect(try view(lines + ", \"operating\": []").internalRates.roots.map(\.slope) == [0])
        #expect(try view(lines).internalRates == .undefined(.undecided))
    }

    // 1 + NPV ÷ PV(investment): −100 − 200 a year at 0 % over three years is −700, and the index −6. With another 100 of
    // investment it is 1 − 800 ÷ 200 = −3: nearer to zero, though the result is worse.
    @Test("A profitability index below zero is at least what is printed where an investment is unknown")
    func index() throws {
        func lines(_ more: String) -> String {
            """
            "investment": [ { "what": "A", "amount": 100 }\(more) ],
            "operating": [ { "what": "O", "amount": 300, "per": "year" } ],
            "savings": [ { "what": "B", "to": "government", "amount": 100, "per": "year" } ]
            """
        }
        let known = try view(lines(""), rate: 0)
        #expect((try #require(known[.profitabilityIndex].value) + 6).magnitude < 1e-9)
        let more = try view(lines(", { \"what\": \"U\", \"amount\": 100 }"), rate: 0)
        #expect((try #require(more[.profitabilityIndex].value) + 3).magnitude < 1e-9)
        let unknown = try view(lines(", { \"what\": \"U\", \"amount\": \"not stated\" }"), rate: 0)
        #expect((try #require(unknown[.profitabilityIndex].value) + 6).magnitude < 1e-9)
        #expect(unknown.bounds[.profitabilityIndex] == .atLeast && unknown.bounds[.netPresentValue] == .atMost)
    }

    // The first option spends 300 a year, the other one 100 and something nobody knows: it saves at most 200 a year.
    @Test("In a difference an unknown cost takes from what is saved, and an unknown saving from what is spent")
    func difference() throws {
        func view(_ change: String, base: String) throws -> Account {
            let project = try project(
                """
                "investment": [], "savings": [],
                "operating": [ { "id": "run", "what": "R", "amount": \(base), "per": "year" } ],
                "options": [ { "id": "a", "what": "x" }, { "id": "b", "what": "y", \(change) } ]
                """)
            let terms = AppraisalTerms(horizonYears: 3, rate: try DiscountRate(constant: 0), timing: .end)
            return Account(
                of: project.options[1].project, beyond: project.options[0].project, on: terms, perspective: .social)
        }
        let more = "\"plus\": { \"operating\": [ { \"what\": \"U\", \"amount\": \"not stated\", \"per\": \"year\" } ] }"
        let dearer = try view("\"change\": { \"run\": { \"amount\": 100 } }, \(more)", base: "300")
        #expect(agree(dearer[.presentValueOfBenefits].value, 600))
        #expect(dearer.bounds[.presentValueOfBenefits] == .atMost && dearer.bounds[.netPresentValue] == .atMost)
        // What the first spends and nobody knows, the other one saves.
        let cheaper = try view("\"change\": { \"run\": { \"amount\": 100 } }", base: "\"not stated\"")
        #expect(agree(cheaper[.presentValueOfCosts].value, 300) && cheaper.bounds[.presentValueOfCosts] == .atMost)
        #expect(cheaper.bounds[.netPresentValue] == .atLeast)
    }

    @Test(
        "The lines without an amount are named, whatever list they stand in; a list that is not there is none of them")
    func names() throws {
        let gaps = try view(
            """
            "investment": [ { "what": "A", "amount": 100 }, { "what": "Training", "amount": "not stated" } ],
            "savings": [ { "what": "Paper", "to": "government", "amount": "not quantified" } ]
            """
        ).gaps
        #expect(gaps.lines.map { $0.what.text(in: "en") } == ["Training", "Paper"])
        #expect(gaps.lines.map(\.unknown) == [.notStated, .notQuantified])
        #expect(gaps.investmentList == nil && gaps.operatingCostList == .notStated && gaps.savingsList == nil)
    }

    // Two years, an unknown cost that falls once in month 13, and an unknown saving from the second year on.
    @Test("A year table is bounded in the years in which something is unknown, and in those after them")
    func years() throws {
        func unknown(_ lines: String) throws -> UnknownYears {
            let project = try project(lines)
            let terms = AppraisalTerms(horizonYears: 3, rate: try DiscountRate(constant: 0.1), timing: .end)
            return UnknownYears(of: project, in: Account(of: project, perspective: .social, terms: terms))
        }
        let cost = try unknown(
            """
            "investment": [ { "what": "A", "amount": 100 }, { "what": "U", "amount": "not stated", "on": "month 13" } ],
            "operating": [], "savings": [ { "what": "B", "to": "government", "amount": 60, "per": "year" } ]
            """)
        #expect((1...3).map { cost.bound(.oneOffCosts, year: $0) } == [nil, .atLeast, nil])
        #expect((1...3).allSatisfy { cost.bound(.recurringCosts, year: $0) == nil })
        #expect((1...3).map { cost.bound(ofNetOf: $0...$0) } == [.value(nil), .value(.atMost), .value(nil)])
        #expect((1...3).map { cost.bound(ofNetOf: 1...$0) } == [.value(nil), .value(.atMost), .value(.atMost)])
        let both = try unknown(
            """
            "investment": [ { "what": "A", "amount": 100 }, { "what": "U", "amount": "not stated", "on": "month 1" } ],
            "operating": [], "savings": [ { "what": "S", "to": "government", "amount": "not stated", "per": "year",
                "from": "month 13" }, { "what": "B", "to": "government", "amount": 60, "per": "year" } ]
            """)
        #expect((1...3).map { both.bound(.recurringBenefits, year: $0) } == [nil, .atLeast, .atLeast])
        #expect(both.bound(ofNetOf: 2...2) == .value(.atLeast))
        #expect(both.bound(ofNetOf: 1...2) == .notComputable(.bothSidesUnknown))
    }
}
