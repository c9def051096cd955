import Appraisal
import Budgets
import Documents
import Facts
import Languages
import ProjectSamples
import Projects
import Testing
import Wording

@testable import Reports

@Suite("The workbook of a budget")
struct BudgetWorkbookTests {
    /// Funds that run short, a line in kind, one that nobody knows, fiscal years that two years of the appraisal share.
    private static let text = """
        { "name": "A", "currency": "USD", "priceYear": 2026, "start": "2027-04", "horizon": 4,
          "funding": [ { "id": "bank", "kind": "loan", "amount": 1500 } ],
          "investment": [
            { "what": "Platform", "amount": 3333.33, "over": "2027-04 to 2028-09", "fundedBy": { "bank": "60%", "own": "30%" },
              "economicClass": "3113231" },
            { "what": "Staff", "amount": 70, "on": "2027-06", "inKind": true } ],
          "operating": [
            { "what": "Support", "amount": 12.345, "per": "month", "from": "2027-10", "growth": "2%" },
            { "what": "Other", "amount": "not quantified", "per": "year", "fundedBy": "own" } ],
          "savings": [ { "what": "Paper", "to": "government", "cashable": true, "amount": 200, "per": "year" } ] }
        """

    private func report(_ texts: [String], _ language: Language = .english) throws -> BudgetReport {
        let inflation = try Inflation(schedule: [0.04, 0.03])
        let items = try texts.enumerated().map { number, text -> BudgetReport.Item in
            let project = try #require(ReadProject(text).project)
            let repricing = Repricing(prices: .current, inflation: inflation, timing: .end)
            func budget(_ repricing: Repricing?) -> Budget {
                Budget(of: project, years: 4, startMonth: 7, currencyDecimals: 2, in: repricing)
            }
            return BudgetReport.Item(
                id: "p\(number + 1)", budget: budget(nil), origin: .asked(7),
                other: .init(repricing: repricing, budget: budget(repricing)))
        }
        return BudgetReport(items, words: Words(in: language)) { $0 }
    }

    private func value(_ name: String, of workbook: Workbook) throws -> CellValue {
        let place = try #require(workbook.names.first { $0.name == name }?.place, "\(name)")
        return workbook.recomputed([place])[0]
    }

    private func holds(_ value: CellValue, _ known: Double) -> Bool {
        value.number.map { abs($0 - known) <= 1e-9 * max(1, abs(known)) } ?? false
    }

    @Test(
        "Its formulas come to the budget's own sums, prices and gaps, in every language", arguments: Language.allCases)
    func asWritten(language: Language) throws {
        let report = try report([Self.text], language)
        let item = report.items[0]
        let workbook = try #require(report.workbook)
        let (account, other) = (item.account, try #require(item.other).account)
        let funding = try #require(item.funding)
        for place in account.years.indices {
            let year = "_year\(place + 1)"
            for (name, known) in [
                ("capital", account[.capital]), ("current", account[.current]), ("spending", account.spending),
                ("spendingInKind", account.inKind), ("current_spending", other.spending),
                ("current_capital", other[.capital]), ("gap", funding.gap), ("asked_source1", funding.sources[0].asked),
                ("short_source1", funding.sources[0].short),
            ] {
                let known = try #require(known).amount(at: place)
                let value = try value(name + year, of: workbook)
                #expect(holds(value, known), "\(name)\(year): \(value), not \(known)")
            }
        }
        #expect(try value("checks_total", of: workbook) == .number(0))
        #expect(try value("amounts_changed", of: workbook) == .number(0))
    }

    @Test("An amount typed moves its year, its class and what nobody pays for, and is told as changed")
    func typed() throws {
        let report = try report([Self.text])
        var workbook = try #require(report.workbook)
        let book = BudgetBook(report, report.items[0], firstSheet: 0, tabPrefix: "", namePrefix: "")
        // The bank's part of the platform in the second fiscal year; a bank that gives no more pays none of it.
        let number = try #require(
            book.rows.firstIndex {
                $0.line.flow.what.text(in: "en") == "Platform" && $0.place == 1 && $0.source == "bank"
            })
        let cell = book.place(.rows, BudgetBook.firstRow + number, book.column(.amount))
        let before = try #require(workbook.sheets[cell.sheet][cell.row, cell.column])
        #expect(before.style.kind == .input)
        guard case .value(.number(let amount)) = before.content else { return #expect(Bool(false)) }
        workbook.sheets[cell.sheet][cell.row, cell.column] = .number(amount + 1000, before.style)
        let (spending, gap) = (report.items[0].account.spending, try #require(report.items[0].funding).gap)
        #expect(
            holds(try value("capital_year2", of: workbook), report.items[0].account[.capital]!.amount(at: 1) + 1000))
        #expect(holds(try value("spending_total", of: workbook), spending.total + 1000))
        #expect(holds(try value("spending_year1", of: workbook), spending.amount(at: 0)))
        let gaps = try account(of: gap, "gap", workbook)
        #expect(holds(.number(gaps), gap.total + 1000))
        #expect(try value("amounts_changed", of: workbook) == .number(1))
        #expect(try value("checks_total", of: workbook) == .number(0))
    }

    private func account(of sum: BudgetSum, _ name: String, _ workbook: Workbook) throws -> Double {
        try sum.counts.indices.reduce(0) { try $0 + (value("\(name)_year\($1 + 1)", of: workbook).number ?? 0) }
    }

    @Test("Several projects have their sheets each, and what they come to together stands first")
    func several() throws {
        let report = try report([Self.text, Self.text.replacing("3333.33", with: "1000")])
        let workbook = try #require(report.workbook)
        let together = try #require(report.together.first).account
        let first = workbook.sheets[0]
        let head = try #require(first.rows.firstIndex { $0.count > 3 && $0[0]?.style.kind == .heading })
        let places = together.years.indices.map { CellReference(sheet: 0, row: head + 1 + $0, column: 1) }
        for (value, place) in zip(workbook.recomputed(places), together.years.indices) {
            #expect(holds(value, try #require(together[.capital]).amount(at: place)))
        }
        #expect(try value("project2_checks_total", of: workbook) == .number(0))
    }

    @Test("No number stands there that is neither a formula, an input nor marked as computed outside")
    func marked() throws {
        let workbook = try #require(try report([Self.text]).workbook)
        for sheet in workbook.sheets {
            for cell in sheet.rows.joined() {
                guard let cell, case .value(.number) = cell.content else { continue }
                #expect([.input, .cached].contains(cell.style.kind), "\(sheet.name): \(cell.content)")
            }
        }
    }
}
