import Facts
import Projects
import Testing

@testable import Budgets

@Suite("A budget by fiscal year")
struct BudgetTests {
    @Test("The README's project is 400,000 | 45,000 | 8 × 60,000 | 45,000 from April, capital apart from current")
    func april() throws {
        let budget = try #require(ReadmeBudget.budget(startMonth: 4))
        // January to March 2027 fall in 2026/27; hosting starts in July: nine months of 2027/28, and nine of 2036/37.
        let years = ["2026/27"] + (27...36).map { "20\($0)/\($0 + 1)" }
        #expect(budget.calendar.years.map(\.name) == years)
        #expect(budget.spending.amounts == [400_000, 45_000] + Array(repeating: 60_000, count: 8) + [45_000])
        #expect(budget.spending { $0 == .capital }.amounts == [400_000] + Array(repeating: 0, count: 10))
        #expect(
            budget.spending { $0 == .current }.amounts == [0, 45_000] + Array(repeating: 60_000, count: 8) + [45_000])
        #expect(budget.spending.total == 970_000)
    }

    @Test("From July it is 400,000 | 9 × 60,000 | 30,000, from October 415,000 | 9 × 60,000 | 15,000")
    func otherStarts() throws {
        let july = try #require(ReadmeBudget.budget(startMonth: 7))
        #expect(july.spending.amounts == [400_000] + Array(repeating: 60_000, count: 9) + [30_000])
        let october = try #require(ReadmeBudget.budget(startMonth: 10))
        #expect(october.spending.amounts == [415_000] + Array(repeating: 60_000, count: 9) + [15_000])
        #expect(october.spending { $0 == .current }.amounts.first == 15_000)
        #expect(july.spending.total == 970_000 && october.spending.total == 970_000)
        let calendar = try #require(ReadmeBudget.budget(startMonth: 1))
        #expect(calendar.spending.amounts == [430_000] + Array(repeating: 60_000, count: 9))
    }

    @Test("What citizens save stands apart, by year: 9.5 × 216,000")
    func savings() throws {
        let budget = try #require(ReadmeBudget.budget(startMonth: 7))
        let account = BudgetAccount(of: budget)
        let citizens = try #require(account[.init(party: .citizens, means: nil)])
        #expect(
            citizens.amounts == [0] + Array(repeating: 216_000, count: 9) + [108_000] && citizens.total == 2_052_000)
        #expect(account[.init(party: .government, means: .cash)]?.isEmpty == true)
        #expect(account.spending.total == 970_000 && account.inKind.isEmpty)
    }

    @Test("What recurs goes on behind the horizon, at what it has grown to")
    func after() throws {
        let budget = try #require(ReadmeBudget.budget(startMonth: 7))
        #expect(budget.goingOn.map(\.flow.what.all) == [["Hosting and support"], ["Trips and waiting"]])
        #expect(budget.goingOn.map(\.yearAfter) == [60_000, 216_000])
        let grown = try #require(
            ReadmeBudget.budget(
                """
                { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01", "investment": [],
                  "operating": [ { "what": "b", "amount": 100, "per": "year", "growth": "10%" },
                    { "what": "c", "amount": 100, "per": "year", "to": "2028-12" } ], "savings": [] }
                """, startMonth: 1, years: 2))
        // The third year: 100 × 1.1². What ends with the horizon does not go on.
        let after = try #require(grown.goingOn.first?.yearAfter)
        #expect(grown.goingOn.count == 1 && abs(after - 121) < 1e-9)
    }

    @Test("What a line is decides between capital and current, not when it falls")
    func classes() throws {
        let budget = try #require(
            ReadmeBudget.budget(
                """
                { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01",
                  "investment": [ { "what": "Licences", "amount": 120, "per": "year", "until": "2028-12" },
                    { "what": "Staff", "amount": 10, "inKind": true } ],
                  "operating": [ { "what": "Move", "amount": 50, "on": "2028-06" } ],
                  "savings": [ { "what": "Posts", "to": "government", "amount": 7, "per": "year", "cashable": false },
                    { "what": "Paper", "to": "government", "amount": 3, "per": "year", "cashable": true },
                    { "what": "Other", "to": "government", "amount": 1, "per": "year" } ],
                  "transfers": [ { "what": "Fees", "from": "citizens", "to": "government", "amount": 5, "per": "year" },
                    { "what": "Vouchers", "from": "government", "to": "citizens", "amount": 4, "per": "year" } ],
                  "residual": [ { "what": "Servers", "amount": 6 } ] }
                """, startMonth: 1, years: 2))
        let account = BudgetAccount(of: budget)
        #expect(account[.capital]?.amounts == [130, 120] && account[.current]?.amounts == [0, 50])
        #expect(account[.transferPaid]?.amounts == [4, 4] && account[.transferReceived]?.amounts == [5, 5])
        #expect(account.spending.amounts == [134, 174] && account.inKind.amounts == [10, 0])
        // What is left is left at the end of the last year, and no spending.
        #expect(account[.residual]?.amounts == [0, 6])
        func saved(_ means: BudgetMeans) -> [Double]? { account[.init(party: .government, means: means)]?.amounts }
        #expect(saved(.cash) == [3, 3] && saved(.notCashable) == [7, 7] && saved(.notStated) == [1, 1])
    }

    @Test("What somebody else bears is no spending of the government")
    func others() throws {
        let budget = try #require(
            ReadmeBudget.budget(
                """
                { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01",
                  "investment": [ { "what": "Portal", "amount": 100 }, { "what": "Software", "amount": 40,
                    "by": "businesses" } ], "operating": [], "savings": [] }
                """, startMonth: 1, years: 1))
        #expect(budget.spending.total == 100)
        #expect(budget.lines.map(\.party) == [.government, .businesses])
    }

    @Test("An unknown line makes the years in which it falls, and the total, at least what they say; no other year")
    func unknown() throws {
        let budget = try #require(
            ReadmeBudget.budget(
                """
                { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01",
                  "investment": [ { "what": "Portal", "amount": 100 } ],
                  "operating": [ { "what": "Support", "amount": "not stated", "from": "2028-01", "per": "year" },
                    { "what": "Power", "amount": 12, "per": "year" } ], "savings": [] }
                """, startMonth: 7, years: 2))
        // 2026/27, 2027/28, 2028/29: support starts in January 2028.
        #expect(budget.spending.amounts == [106, 12, 6])
        #expect((0..<3).map(budget.spending.bound) == [nil, .atLeast, .atLeast] && budget.spending.bound == .atLeast)
        #expect(budget.spending { $0 == .capital }.bound == nil)
        let line = try #require(budget.lines.first { $0.unknown != nil })
        #expect(line.unknown == .notStated && line.unknownPlaces == [1, 2] && line.counts == [0, 0, 0])
    }

    @Test("A list that is left out makes its class and the total at least what they say in every year")
    func unknownList() throws {
        let budget = try #require(
            ReadmeBudget.budget(
                """
                { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01",
                  "investment": [ { "what": "Portal", "amount": 100 } ] }
                """, startMonth: 1, years: 2))
        #expect(budget.unknownLists.map(\.role) == [.operating, .saving])
        #expect((0..<2).allSatisfy { budget.spending.bound(at: $0) == .atLeast })
        #expect(budget.spending { $0 == .capital }.bound == nil && budget.spending { $0 == .current }.bound == .atLeast)
    }

    @Test("What falls behind the horizon is no part of a year, and is named")
    func cut() throws {
        let budget = try #require(
            ReadmeBudget.budget(
                """
                { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01",
                  "investment": [ { "what": "Portal", "amount": 100, "on": "2029-02" },
                    { "what": "Study", "amount": 40, "over": "2028 to 2029" } ], "operating": [], "savings": [] }
                """, startMonth: 1, years: 2))
        #expect(budget.spending.amounts == [0, 20] && budget.cuts.map(\.amount) == [100, 20])
    }

    @Test("Amounts by year fall in the months of their years; one that is unknown leaves its fiscal years open alone")
    func byYear() throws {
        let budget = try #require(
            ReadmeBudget.budget(
                """
                { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01", "investment": [],
                  "operating": [ { "what": "b", "amounts": { "2027": 120, "2028": 240, "2029": "not stated" } } ],
                  "savings": [] }
                """, startMonth: 7, years: 4))
        // 2026/27: half of 120; 2027/28: half of 120 and of 240; 2028/29: half of 240, and half of what nobody states.
        #expect(budget.spending.amounts == [60, 180, 120, 0, 0])
        let line = try #require(budget.lines.first)
        #expect(line.unknownPlaces == [2, 3] && line.unknown == .notStated && line.isPartlyKnown)
        #expect((0..<5).map(budget.spending.bound) == [nil, nil, .atLeast, .atLeast, nil])
        #expect(budget.goingOn.isEmpty)
    }
}
