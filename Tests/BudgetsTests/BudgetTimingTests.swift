import Facts
import ProjectSamples
import Projects
import Testing

@testable import Budgets

@Suite("In which years of the appraisal the amounts of a fiscal year fall")
struct BudgetTimingTests {
    @Test("A fiscal year that two years of the appraisal share has the parts of each")
    func shared() throws {
        let text = """
            { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-04",
              "investment": [
                { "what": "Platform", "amount": 1800, "over": "2027-04 to 2028-09" },
                { "what": "Servers", "amount": 50, "on": "2028-05" } ],
              "operating": [ { "what": "Leaving", "amount": 7, "on": "end" } ], "savings": [] }
            """
        let budget = try #require(ReadmeBudget.budget(text, startMonth: 7, years: 3))
        #expect(budget.calendar.years.map { $0.name } == ["2026/27", "2027/28", "2028/29", "2029/30"])
        // From July 2027 to June 2028 fall nine months of the first year of the appraisal and three of the second.
        #expect(
            budget.lines[0].timing[1] == [
                BudgetTiming(year: 1, isOneOff: false, share: 0.75),
                BudgetTiming(year: 2, isOneOff: false, share: 0.25),
            ])
        #expect(budget.lines[1].timing[1] == [BudgetTiming(year: 2, isOneOff: true, share: 1)])
        // What falls at the end of the third year has the prices of the start of the fourth.
        #expect(budget.lines[2].timing[3] == [BudgetTiming(year: 4, isOneOff: true, share: 1)])
        // Nothing of it falls in the first, whose middle lies in the first year.
        #expect(budget.lines[1].timing[0] == [BudgetTiming(year: 1, isOneOff: true, share: 1)])
    }
}
