import Facts
import ProjectSamples
import Projects
import Testing

@testable import Budgets

@Suite("What pays for a budget")
struct FundingTests {
    /// 400,000 in January 2027 and 60,000 a year from July, by calendar years, with some funding.
    private func funding(_ sources: String, platform: String, hosting: String = #", "fundedBy": "own""#) throws
        -> (budget: Budget, funding: BudgetFunding)
    {
        let text = """
            { "name": "a", "currency": "USD", "priceYear": 2025, "start": "2027-01", "operationalFrom": "2027-07",
              \(sources)
              "investment": [ { "what": "Platform", "amount": 400000\(platform) } ],
              "operating": [ { "what": "Hosting", "amount": 60000, "per": "year"\(hosting) } ], "savings": [] }
            """
        let budget = try #require(ReadmeBudget.budget(text, startMonth: 1, years: 3))
        return (budget, try #require(BudgetFunding(of: budget)))
    }

    @Test("Shares of several sources pay for their parts, and what they leave is paid by nobody")
    func shares() throws {
        let (_, funding) = try funding("", platform: #", "fundedBy": { "loan": "60%", "grant": "30%" }"#)
        #expect(funding.sources.map(\.source.id) == ["loan", "grant", "own"])
        #expect(
            funding.sources.map { $0.asked.amounts } == [[240_000, 0, 0], [120_000, 0, 0], [30_000, 60_000, 60_000]])
        #expect(funding.gap.amounts == [40_000, 0, 0] && funding.firstShortfall == 0)
        #expect(funding.notStated.isEmpty)
    }

    @Test("A source that gives a total runs out in the order of the years")
    func total() throws {
        let (_, funding) = try funding(
            #""funding": [ { "id": "idb", "kind": "loan", "amount": 450000 } ],"#, platform: #", "fundedBy": "idb""#,
            hosting: #", "fundedBy": "idb""#)
        // 430,000, then 60,000 of which 20,000 are left, then 60,000 of which nothing is.
        #expect(funding.sources.map { $0.short.amounts } == [[0, 40_000, 60_000]])
        #expect(funding.gap.total == 100_000 && funding.firstShortfall == 1)
    }

    @Test("A source that gives amounts by year gives them in these years, and nothing in others")
    func yearly() throws {
        let (_, funding) = try funding(
            #""funding": [ { "id": "idb", "kind": "loan", "amounts": { "2027": 500000, "2029": 50000 } } ],"#,
            platform: #", "fundedBy": "idb""#, hosting: #", "fundedBy": "idb""#)
        #expect(funding.gap.amounts == [0, 60_000, 10_000] && funding.firstShortfall == 1)
    }

    @Test(
        "What a source cannot give is taken from the lines that ask for it alike, to the cent, and nobody pays for it")
    func shortLines() throws {
        let (budget, funding) = try funding(
            #""funding": [ { "id": "idb", "kind": "loan", "amount": 215000.01 } ],"#, platform: #", "fundedBy": "idb""#,
            hosting: #", "fundedBy": { "idb": "50%", "own": "50%" }"#)
        // Asked of the loan: 400,000 and 15,000 in 2027, 30,000 in each year behind. It gives 215,000.01 of the first 415,000,
        // so that 199,999.99 are short: 400/415 of that is 192,771.0747…, 15/415 is 7,228.9153…
        let (platform, hosting) = (funding.parts(ofLine: 0, at: 0), funding.parts(ofLine: 1, at: 0))
        #expect(platform?.map(\.source) == ["idb", nil] && hosting?.map(\.source) == ["idb", "own", nil])
        #expect(platform?.map { budget.unit.amount($0.count) } == [207_228.93, 192_771.07])
        #expect(hosting?.map { budget.unit.amount($0.count) } == [7_771.08, 15_000, 7_228.92])
        #expect(funding.sources.map { $0.paid.amounts } == [[215_000.01, 0, 0], [15_000, 30_000, 30_000]])
        #expect(funding.gap.amounts == [199_999.99, 30_000, 30_000])
        #expect(funding.leavesUnpaid(ofLine: 0) && funding.leavesUnpaid(ofLine: 1))
        for place in budget.calendar.years.indices {
            let paid = funding.sources.reduce(0) { $0 + $1.paid.counts[place] }
            let cash = BudgetAccount(of: budget).cashSpending.counts[place]
            #expect(paid + funding.gap.counts[place] + funding.notStated.counts[place] == cash)
        }
    }

    @Test("Amounts by years that start in another month are one total, and years that the budget lacks are told")
    func otherYears() throws {
        let straddling = try funding(
            #""funding": [ { "id": "idb", "kind": "loan", "amounts": { "2026/27": 400000, "2027/28": 50000 } } ],"#,
            platform: #", "fundedBy": "idb""#, hosting: #", "fundedBy": "idb""#
        ).funding
        let idb = try #require(straddling.sources.first)
        #expect(idb.isTakenAsTotal && idb.total == 450_000 && idb.otherYears == ["2026/27", "2027/28"])
        // 430,000, then 20,000 of 60,000, then nothing.
        #expect(idb.paid.amounts == [430_000, 20_000, 0])
        let outside = try funding(
            #""funding": [ { "id": "idb", "kind": "loan", "amounts": { "2027": 400000, "2040": 50000 } } ],"#,
            platform: #", "fundedBy": "idb""#, hosting: ""
        ).funding.sources
        #expect(outside.map(\.otherYears) == [["2040"]] && outside.map(\.isTakenAsTotal) == [false])
        #expect(outside.map { $0.paid.amounts } == [[400_000, 0, 0]])
    }

    @Test(
        "A budget in another currency than its project's is paid by sources in that currency, and years without dates by a total"
    )
    func otherCurrency() throws {
        let (budget, funding) = try funding(
            #""funding": [ { "id": "idb", "kind": "loan", "amounts": { "2027": 430000, "2028": 20000 } } ],"#,
            platform: #", "fundedBy": "idb""#, hosting: #", "fundedBy": "idb""#)
        #expect(funding.gap.amounts == [0, 40_000, 60_000])
        let tenth = budget.project.funding.map { $0.scaled(by: 0.1) }
        #expect(BudgetFunding(of: budget, by: tenth)?.gap.amounts == [387_000, 58_000, 60_000])
        let undated = try #require(
            ReadmeBudget.budget(
                #"""
                { "name": "a", "currency": "USD", "priceYear": 2025,
                  "funding": [ { "id": "idb", "kind": "loan", "amounts": { "2027": 300000, "2028": 20000 } } ],
                  "investment": [ { "what": "Platform", "amount": 400000, "fundedBy": "idb" } ],
                  "operating": [ { "what": "Hosting", "amount": 60000, "per": "year", "fundedBy": "own" } ],
                  "savings": [] }
                """#, startMonth: 1, years: 3))
        let source = try #require(BudgetFunding(of: undated)?.sources.first)
        #expect(source.isTakenAsTotal && source.total == 320_000 && source.short.total == 80_000)
    }

    @Test("A line that does not say what pays for it is neither paid nor a gap")
    func notStated() throws {
        let (_, funding) = try funding("", platform: #", "fundedBy": "own""#, hosting: "")
        #expect(funding.notStated.amounts == [30_000, 60_000, 60_000] && funding.gap.total == 0)
        #expect(funding.firstShortfall == nil)
    }

    @Test("Without a word on funds there is nothing to say, and what is in kind needs none")
    func none() throws {
        #expect(BudgetFunding(of: try #require(ReadmeBudget.budget(startMonth: 1))) == nil)
        let (_, funding) = try funding("", platform: #", "inKind": true, "fundedBy": { "own": "50%" }"#)
        #expect(funding.gap.total == 0)
    }

    @Test("The parts of a line make up its amount, to the cent")
    func parts() throws {
        let (budget, _) = try funding(
            "", platform: #", "fundedBy": { "own": "33.33%", "loan": "33.33%", "grant": "0.001%" }"#)
        for line in budget.lines {
            for place in budget.calendar.years.indices {
                #expect(line.parts(at: place).reduce(0) { $0 + $1.count } == line.counts[place])
            }
        }
    }

    @Test("Spending by class makes up the spending, lines without one last")
    func classes() throws {
        let (budget, _) = try funding(
            "", platform: #", "economicClass": "3113231", "function": "01.3.3", "codes": { "programa": "12" }"#)
        let groups = budget.spending(by: { $0.flow.drivers.budget?.economicClass })
        let marks = groups.map { $0.mark }
        #expect(marks == ["3113231", nil])
        #expect(groups.map { $0.sum.total } == [400_000, 150_000])
        let codes = budget.lines[0].flow.drivers.budget.map { $0.codes }
        #expect(codes == [BudgetCode(name: "programa", value: "12")])
        let unmarked: [(mark: String?, sum: BudgetSum)] = budget.spending(by: { _ in String?.none })
        #expect(unmarked.isEmpty)
    }

    @Test("A loan is brought to another currency with the lines that it pays for")
    func scaled() {
        let loan = FundingSource(
            id: "a", kind: .loan, total: 10, yearly: [.init(year: "2027", amount: 4)])
        #expect(
            loan.scaled(by: 2)
                == FundingSource(id: "a", kind: .loan, total: 20, yearly: [.init(year: "2027", amount: 8)]))
    }
}
