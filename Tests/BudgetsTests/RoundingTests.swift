import Facts
import Numerics
import Projects
import Testing

@testable import Budgets

@Suite("Sums to the cent")
struct RoundingTests {
    @Test("Lines, classes and years add up to the same total, to the cent, in whichever month years start")
    func everyMargin() throws {
        // Thirds and sevenths of cents in every month.
        let text = """
            { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-03",
              "investment": [ { "what": "a", "amount": 1000.01, "over": "2027-03 to 2027-09" },
                { "what": "b", "amount": 0.02, "over": "2027-04 to 2028-12" } ],
              "operating": [ { "what": "c", "amount": 100.33, "per": "year", "growth": "3.7%" },
                { "what": "d", "amount": 17.77, "per": "month", "uptake": [ "13%", "71%" ] },
                { "what": "e", "amount": 0.01, "per": "year" } ], "savings": [] }
            """
        for startMonth in 1...12 {
            let budget = try #require(ReadmeBudget.budget(text, startMonth: startMonth, years: 7))
            let lines = budget.lines
            let byYear = budget.calendar.years.indices.map { place in lines.reduce(0) { $0 + $1.counts[place] } }
            let byClass = [BudgetClass.capital, .current].map { one in
                budget.spending { $0 == one }.counts.reduce(0, +)
            }
            let total = budget.spending.counts.reduce(0, +)
            #expect(byYear == budget.spending.counts && byYear.reduce(0, +) == total)
            #expect(byClass.reduce(0, +) == total && lines.map(\.total).reduce(0, +) == total)
            #expect(lines.allSatisfy { $0.counts.allSatisfy { $0 == $0.rounded() } })
        }
    }

    @Test("The total is the rounded sum, and no part is a whole unit away from its own")
    func largestRemainder() {
        #expect(LargestRemainder.parts(of: [1.4, 1.4, 1.2], addingUpTo: 4) == [2, 1, 1])
        #expect(LargestRemainder.parts(of: [0.5, 0.5], addingUpTo: 1) == [1, 0])
        #expect(LargestRemainder.parts(of: [-1.5, 2.5], addingUpTo: 1) == [-1, 2])
        // 28.999999999999996 is what a hundred times 0.29 comes to.
        #expect(LargestRemainder.parts(of: [28.999999999999996], addingUpTo: 29) == [29])
        #expect(LargestRemainder.parts(of: [], addingUpTo: 0) == [])
    }

    @Test("A guaraní has no cents, and 0.005 of a dollar is one")
    func units() {
        #expect(BudgetUnit(currencyDecimals: 0, largest: 4.2e9).decimals == 0)
        let cents = BudgetUnit(currencyDecimals: 2, largest: 1e6)
        // 2.675 is a hair less in binary, and people see 2.68.
        #expect(cents.rounded(2.675) == 268 && cents.rounded(-0.005) == -1 && cents.rounded(1e6) == 1e8)
        #expect(cents.amount(29) == 0.29 && cents.count(0.29) == 28.999999999999996)
    }

    @Test("Amounts too large for cents are counted in the smallest unit that adds up exactly")
    func large() throws {
        let unit = BudgetUnit(currencyDecimals: 2, largest: 1e20)
        // 2⁵² is about 4.5e15: hundreds of thousands.
        #expect(unit.decimals == -5 && unit.amount(unit.rounded(1.2345678e20)) == 1.2345678e20)
        let text = """
            { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01",
              "investment": [ { "what": "a", "amount": 1e20, "over": "2027-01 to 2027-07" } ],
              "operating": [ { "what": "b", "amount": 3, "per": "year" } ], "savings": [] }
            """
        let budget = try #require(ReadmeBudget.budget(text, startMonth: 3, years: 2))
        let total = budget.spending.counts.reduce(0, +)
        #expect(budget.lines.map(\.total).reduce(0, +) == total && budget.unit.amount(total) == 1e20)
    }

    @Test("Budgets of the same money add up over every fiscal year that one of them has")
    func together() throws {
        let first = try #require(ReadmeBudget.budget(startMonth: 7))
        let text = ReadmeBudget.text.replacing("2027-0", with: "2029-0")
        let second = try #require(ReadmeBudget.budget(text, startMonth: 7))
        let sum = try #require(BudgetAccount(adding: [second, first].map(BudgetAccount.init)))
        #expect(sum.years.map(\.name).first == "2026/27" && sum.years.count == 13)
        #expect(sum.spending.amounts[..<4] == [400_000, 60_000, 460_000, 120_000])
        #expect(sum.spending.total == 1_940_000)
    }
}
