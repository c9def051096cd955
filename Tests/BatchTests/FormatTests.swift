import Appraisal
import Documents
import Languages
import Money
import ProjectFiles
import Reports
import Syntax
import Testing
import Valuation
import Wording

@testable import Batch

@Suite("A batch in another format, or with chosen columns")
struct FormatTests {
    private static let rows =
        "id,ministry,investment,operating_cost,government_saving,years,discount_rate\n"
        + "a,Health,1000,100,500,10,12%\nb,,many,1,2,10,12%\nc,Home,1000,,100,5,0.1\n"

    private func text(_ text: String) throws -> BatchText {
        var rest = Array(text.utf8)
        return try BatchText(name: "a") { () throws(FileProblem) in
            defer { rest = [] }
            return rest.isEmpty ? nil : rest
        }
    }

    private func written(
        _ rows: String, _ format: BatchFormat, _ results: ResultColumns = .usual, dialect: CSVDialect? = nil
    ) throws -> String {
        var batch = RowBatch(
            of: try text(rows), words: Words(in: .english), perspective: .social,
            terms: AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end),
            currencies: [], dialect: dialect, format: format, results: results, threads: 2)
        var written: [UInt8] = []
        _ = try batch.run(warn: { _ in }, write: { written += $0 })
        return String(decoding: written, as: UTF8.self)
    }

    private func answered(
        _ lines: String, _ format: BatchFormat, _ results: ResultColumns = .usual, dialect: CSVDialect = .rfc4180
    ) throws -> String {
        let usual = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
        var batch = LineBatch(
            of: try text(lines), words: Words(in: .english), perspective: .social, timing: .end, rate: nil,
            vocabulary: Vocabulary(currencies: ["USD"], indexUnits: [], countries: []), dialect: dialect,
            format: format, results: results, terms: { _ in usual }, converter: { Converter(MoneyTables()) })
        var written: [UInt8] = []
        _ = try batch.run { written += $0 }
        return String(decoding: written, as: UTF8.self)
    }

    private func json(_ text: some StringProtocol) throws -> JSONNode {
        try #require(JSONReader.read(SourceText(name: "line", bytes: Array(text.utf8))).root)
    }

    @Test("Chosen columns are those of all, in the order asked for; bound, note and error stay")
    func columns() throws {
        func cells(_ text: String) -> [[String]] {
            text.split(separator: "\r\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
        }
        let all = cells(try written(Self.rows, .csv))
        let chosen = cells(try written(Self.rows, .csv, ResultColumns([.internalRates, .netPresentValue])))
        #expect(
            chosen[0]
                == ["id", "ministry", "internal_rate_of_return", "net_present_value", "bound", "note", "error"])
        // Column 2 is the present value and 7 the rate where nobody chooses; the value of a: 400 × 5.65022… − 1000.
        #expect((chosen[1][2], chosen[1][3]) == (all[1][7], all[1][2]))
        #expect(abs(try #require(Double(chosen[1][3])) - 1260.0892113643) < 1e-9)
        #expect(chosen[2][6] == all[2][10] && !chosen[2][6].isEmpty)
        // A note tells of what is there alone.
        #expect(chosen[3][5].contains("cost") && !chosen[3][5].contains("payback_years"))
    }

    @Test("What no closed form gives is computed all the same, and a level project's payback is for good")
    func slowColumns() throws {
        let row = "id,investment,government_saving,years,discount_rate\na,1000,400,10,0\n"
        let lines = try written(row, .csv, ResultColumns([.finalPaybackYears, .presentValueOfBenefits]))
            .split(separator: "\r\n")
        let cells = lines[1].split(separator: ",")
        // 10 × 400, of months of 33.33…
        #expect(cells[1] == "2.5" && abs((Double(cells[2]) ?? 0) - 4000) < 1e-12 * 4000)
        #expect(try written(row, .csv, ResultColumns([.finalPaybackYears])).contains("a,2.5,"))
    }

    @Test("Rows are answered in lines of JSON that hold the numbers of the table, and what passes through")
    func rowsToLines() throws {
        let lines = try written(Self.rows, .ndjson).split(separator: "\n")
        #expect(lines.count == 3)
        let first = try json(lines[0])
        #expect(first["id"]?.string == "a" && first["columns"]?["ministry"]?.string == "Health")
        guard case .number(let value, _)? = first["netPresentValue"]?.value else {
            Issue.record("no value in \(lines[0])")
            return
        }
        #expect(abs(value - 1260.0892113643) < 1e-9)
        #expect(try json(lines[1])["error"]?.string?.isEmpty == false)
        #expect(try json(lines[2])["missing"]?["operatingCost"] != nil)
        let few = try json(try written(Self.rows, .ndjson, ResultColumns([.internalRates])).split(separator: "\n")[0])
        #expect(few["internalRates"] != nil && few["netPresentValue"] == nil && few["missing"] != nil)
    }

    @Test("One document holds the lines of the other format, however many there are", arguments: [0, 1, 3])
    func document(count: Int) throws {
        let rows = Self.rows.split(separator: "\n").prefix(count + 1).joined(separator: "\n") + "\n"
        let root = try json(try written(rows, .json))
        #expect(root["schema"]?.string == "valor/batch/1")
        #expect(root["rows"]?.elements?.map { $0["id"]?.string } == Array(["a", "b", "c"].prefix(count)))
    }

    @Test("Of net amounts a line of JSON has no ratio, and says why")
    func netRows() throws {
        let line = try json(try written("id,2027,2028\na,-100,150\n", .ndjson))
        #expect(line["notComputable"]?["benefitCostRatio"]?["code"]?.string == "bareNetFlow")
        guard case .null? = line["benefitCostRatio"]?.value else {
            Issue.record("a ratio of net amounts")
            return
        }
    }

    @Test("Lines are answered in a table: flows, projects and errors, each under its id")
    func linesToRows() throws {
        let lines =
            "{\"id\":\"f\",\"flows\":[-100,60,70],\"rate\":0}\n{\"id\":7,\"flows\":\"x\"}\n"
            + "{\"id\":\"s\",\"flows\":[-1000,3600,-4310,1716],\"rate\":0.1}\n"
        let table = try answered(lines, .csv).split(separator: "\r\n")
        #expect(table.count == 4)
        #expect(table[0].hasPrefix("id,net_present_value,benefit_cost_ratio,"))
        // −100 + 60 + 70; 30 ÷ 100; 1 + 40 ÷ 70 years.
        #expect(table[1].hasPrefix("f,30,,0.3,1.5714285714285714,1.5714285714285714,0.18"))
        #expect(table[2].hasPrefix("7,,,,,,,,,"))
        // 1716 ÷ 1.1³ − 4310 ÷ 1.1² + 3600 ÷ 1.1 − 1000 is zero, and so it is at 20 % and at 30 %.
        #expect(table[3].contains("0.3)"))
        let chosen = try answered(lines, .csv, ResultColumns([.netPresentValue, .equivalentAnnualValue]))
            .split(separator: "\r\n")
        #expect(chosen[1].hasPrefix("f,30,,,") && chosen[1].contains("equivalent_annual_value: "))
        let comma = try answered(lines, .csv, dialect: .spreadsheet(decimal: ",", group: "."))
        #expect(comma.contains("f;30;;0,3;"))
    }

    @Test("Lines of JSON hold the members that are chosen, whichever way a flow is computed")
    func chosenMembers() throws {
        let lines = "{\"id\":\"f\",\"flows\":[-100,60,70],\"rate\":0}\n{\"id\":\"g\",\"flows\":[-1,2,-1],\"rate\":0}\n"
        let answers = try answered(lines, .ndjson, ResultColumns([.netPresentValue])).split(separator: "\n")
        #expect(
            answers == [
                "{\"id\":\"f\",\"netPresentValue\":30,\"notComputable\":{}}",
                "{\"id\":\"g\",\"netPresentValue\":0,\"notComputable\":{}}",
            ])
    }

    @Test("A metric is known by its word, its column and its member", arguments: Metric.allCases)
    func names(metric: Metric) {
        for name in [metric.word, metric.field.columnName, metric.rawValue, metric.word.uppercased()] {
            #expect(Metric(written: name) == metric)
        }
        #expect(Metric.words.contains(metric.word) && Metric.words.count == Metric.allCases.count)
        #expect(Metric(written: "np") == nil)
    }
}
