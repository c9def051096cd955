import Appraisal
import Facts
import Money
import ProjectSamples
import Projects
import Testing

@testable import Budgets

@Suite("A budget in other prices")
struct RepricingTests {
    private func budget(
        _ text: String = ReadmeBudget.text, years: Int, in repricing: Repricing, decimals: Int = 2
    ) throws -> Budget {
        let project = try #require(ReadProject(text).project)
        return Budget(of: project, years: years, startMonth: 1, currencyDecimals: decimals, in: repricing)
    }

    @Test(
        "At 4 % a year 60,000 of the second year are 64,896: as the appraisal deflates them, at the end of their year")
    func current() throws {
        let inflation = try Inflation(constant: 0.04)
        let current = try budget(
            years: 3, in: Repricing(prices: .current, inflation: inflation, timing: .end))
        // 400,000 + 30,000 × 1.04, 60,000 × 1.04², 60,000 × 1.04³ = 67,491.84
        #expect(current.spending.amounts == [431_200, 64_896, 67_491.84] && current.prices == .current)
        let early = try budget(years: 2, in: Repricing(prices: .current, inflation: inflation, timing: .start))
        #expect(early.spending.amounts == [430_000, 62_400])
    }

    @Test("A path by year is followed, and its last rate persists")
    func path() throws {
        let inflation = try Inflation(schedule: [0.10, 0.05])
        let current = try budget(years: 3, in: Repricing(prices: .current, inflation: inflation, timing: .end))
        // 60,000 × 1.1 × 1.05 = 69,300; × 1.05 = 72,765
        #expect(current.spending.amounts == [433_000, 69_300, 72_765])
    }

    @Test("Amounts in current prices come to constant ones, and back")
    func constant() throws {
        let text = """
            { "name": "a", "currency": "USD", "prices": "current", "inflation": "25%", "start": "2027-01",
              "investment": [ { "what": "b", "amount": 100 } ],
              "operating": [ { "what": "c", "amount": 125, "per": "year" } ], "savings": [] }
            """
        let inflation = try Inflation(constant: 0.25)
        let constant = try budget(text, years: 2, in: Repricing(prices: .constant, inflation: inflation, timing: .end))
        // 100 + 125 ÷ 1.25, 125 ÷ 1.25²
        #expect(constant.spending.amounts == [200, 80])
    }

    @Test("Current amounts are exchanged at the rate of the calendar year of each month, in the other currency's unit")
    func exchange() throws {
        let guarani = try #require(Currency("PYG"))
        let project = try #require(ReadProject(ReadmeBudget.text).project)
        let repricing = Repricing(
            prices: .current, inflation: try Inflation(constant: 0), timing: .end,
            exchange: .init(currency: guarani, rates: [2027: 7_000, 2028: 8_000]))
        let budget = Budget(of: project, years: 2, startMonth: 7, currencyDecimals: 0, in: repricing)
        // 2026/27: 400,000 × 7,000; 2027/28: six months at 7,000 and six at 8,000; 2028/29: six at 8,000.
        #expect(budget.spending.amounts == [2_800_000_000, 450_000_000, 240_000_000])
        #expect(budget.currency == guarani && budget.unit.decimals == 0 && budget.goingOn.isEmpty)
    }

    @Test("What goes on behind the horizon is in the same prices")
    func after() throws {
        let inflation = try Inflation(constant: 0.1)
        let current = try budget(years: 1, in: Repricing(prices: .current, inflation: inflation, timing: .end))
        // The second year: 60,000 × 1.1².
        let after = try #require(current.goingOn.first?.yearAfter)
        #expect(abs(after - 72_600) < 1e-6)
    }
}
