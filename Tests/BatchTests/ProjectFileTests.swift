import Appraisal
import Languages
import Money
import ProjectFiles
import Projects
import Reports
import Syntax
import Testing
import Valuation
import Wording

@testable import Batch

@Suite("Project files of a batch")
struct ProjectFileTests {
    private static func project(_ name: String, _ amount: Int, ranged: Bool = true) -> String {
        let range = ranged ? ",\"low\":80,\"high\":\(2 * amount)" : ""
        return """
            {"name":"\(name)","currency":"USD",
             "investment":[{"what":"W","amount":\(amount)\(range),"on":"month 1"}],"operating":[],
             "savings":[{"what":"T","to":"citizens","amount":50,"per":"year"}]}
            """
    }

    private func run(
        _ files: [(name: String, text: String?)], _ format: BatchFormat = .csv, drawing: BatchDrawing? = nil,
        threads: Int = 1, results: ResultColumns = .usual.ofWholeProjects
    ) throws -> (lines: [String], tally: BatchTally) {
        let batch = ProjectFileBatch(
            names: files.map { $0.name },
            read: { number throws(FileProblem) in
                guard let text = files[number].text else { throw .notFound(files[number].name) }
                return SourceText(name: files[number].name, text: text)
            },
            words: Words(in: .english), perspective: .social,
            vocabulary: Vocabulary(currencies: ["USD"], indexUnits: [], countries: []), dialect: .rfc4180,
            format: format, results: results, drawing: drawing, threads: threads,
            terms: { AppraisalTerms(for: $0) }, converter: { Converter(MoneyTables()) })
        var written: [UInt8] = []
        let tally = try batch.run { written += $0 }
        let lines = String(decoding: written, as: UTF8.self).split(whereSeparator: { $0.isNewline }).map(String.init)
        return (lines, tally)
    }

    @Test(
        "Each file gets a row under its name, in order; what cannot be read or is wrong says so, and the rest goes on")
    func rows() throws {
        let (lines, tally) = try run(
            [
                ("a.json", Self.project("A", 100)), ("b.json", "{\"name\":"), ("c.json", nil),
                ("d.json", Self.project("D", 200)),
            ], results: ResultColumns([.netPresentValue, .presentValueOfCosts]))
        #expect((tally.rows, tally.unsound) == (4, 2))
        #expect(
            lines[0] == "id,name,currency,net_present_value,present_value_of_costs,bound,note,error")
        #expect(lines.dropFirst().map { $0.prefix(2) } == ["a,", "b,", "c,", "d,"])
        #expect(lines[3].contains("there is no such file") && lines[2].hasPrefix("b,,,,,,,"))
        // Paid in the first month, so at the start: 100 and 200; both save the same.
        let cells = [lines[1], lines[4]].map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let values = try cells.map { try #require(Double($0[3])) }
        #expect(abs(values[0] - values[1] - 100) < 1e-9)
        #expect(cells.map { $0[4] } == ["100", "200"])
    }

    @Test("A simulation follows from the seed and the project's id alone, whatever stands beside it on any thread")
    func drawing() throws {
        func drawing(_ seed: UInt64) -> BatchDrawing {
            BatchDrawing(draws: 500, seed: seed, points: .random, fixing: [])
        }
        let files = (0..<6).map { (name: "p\($0).json", text: Optional(Self.project("P", 100 + $0))) }
        let all = try run(files, drawing: drawing(1), threads: 3).lines
        #expect(try run(files, drawing: drawing(1)).lines == all)
        let part = try run(Array(files[3...]), drawing: drawing(1), threads: 2).lines
        #expect(Array(part.dropFirst()) == Array(all.dropFirst(4)))
        let other = try run(Array(files[3...]), drawing: drawing(2)).lines
        #expect(other[1] != part[1] && other[0] == part[0])
        #expect(all[0].hasPrefix("id,name,currency,seed,as_printed,mean,standard_error,standard_deviation,p5,"))
        // No two projects share their draws.
        #expect(Set(all.dropFirst().map { $0.split(separator: ",")[3] }).count == 6)
    }

    @Test("A project without a range says that there is nothing to simulate, and lines of JSON hold whole reports")
    func reports() throws {
        let drawing = BatchDrawing(draws: 500, seed: 1, points: .random, fixing: [])
        let (lines, tally) = try run(
            [("a.json", Self.project("A", 100, ranged: false)), ("b.json", Self.project("B", 100))], .ndjson,
            drawing: drawing)
        #expect((tally.rows, tally.unsound) == (2, 1))
        #expect(lines[0].hasPrefix("{\"id\":\"a\",\"error\":\"a: no figure has a range"))
        #expect(lines[1].hasPrefix("{\"schema\":\"valor/simulation/1\",\"id\":\"b\""))
    }

    @Test("Rows of a batch among project files are told to go by themselves; a broken project is told its fault")
    func rowsAmongProjects() throws {
        let flow = "{\"id\":1,\"flows\":[-1,2]}"
        let project = "{\"id\":1,\"name\":\"A\"}"
        let rows = ["a.csv": "id,investment\na,1\n", "b.json": "\n" + flow, "c.ndjson": project + "\n" + project]
        for (name, text) in rows {
            let (lines, tally) = try run([(name, text)])
            #expect(tally.unsound == 1 && lines[1].contains("these are rows of a batch, and no project"), "\(name)")
        }
        for text in ["id,what\na,1\n", project, flow + "x", "", "x"] {
            let (lines, tally) = try run([("d", text)])
            #expect(tally.unsound == 1 && !lines[1].contains("rows of a batch"), "\(text)")
        }
    }

    @Test("Files that bear one id are told, once for each id")
    func sameIDs() throws {
        let batch = ProjectFileBatch(
            names: ["a/p.json", "b.json", "b.csv", "b.xlsx"],
            read: { number throws(FileProblem) in throw .notFound("\(number)") },
            words: Words(in: .english), perspective: .social,
            vocabulary: Vocabulary(currencies: ["USD"], indexUnits: [], countries: []), dialect: .rfc4180,
            format: .csv, results: .usual, drawing: nil, threads: 1,
            terms: { AppraisalTerms(for: $0) }, converter: { Converter(MoneyTables()) })
        var told: [String] = []
        _ = try batch.run(warn: { told.append($0.fact.code) }, write: { _ in })
        #expect(told == ["sameIDOfFiles"])
    }
}
