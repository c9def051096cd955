import Documents
import Findings
import Languages
import Reports
import Testing
import Valuation
import Wording

@testable import Batch

@Suite("A batch in CSV")
struct RowBatchTests {
    /// What a batch writes, line by line, what it warns of, and its tally.
    private func run(
        _ text: String, dialect: CSVDialect? = nil
    ) throws -> (lines: [String], warnings: [String], tally: BatchTally) {
        var rest: [UInt8]? = Array(text.utf8)
        let input = try BatchText(name: "a.csv") { () throws(FileProblem) in
            defer { rest = nil }
            return rest
        }
        var batch = RowBatch(
            of: input, words: Words(in: .english), perspective: .social,
            terms: AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end), dialect: dialect)
        var written: [UInt8] = []
        var warnings: [String] = []
        let tally = try batch.run(warn: { warnings.append($0.fact.code) }, write: { written += $0 })
        let lines = String(decoding: written, as: UTF8.self).split(separator: "\r\n").map(String.init)
        return (lines, warnings, tally)
    }

    @Test("A row is a project: its value is that of a spreadsheet's C0 + NPV(r, C1…CN)")
    func value() throws {
        let (lines, _, tally) = try run(
            "id,investment,operating_cost,government_saving,citizen_saving,years,discount_rate\na,1000,100,300,200,10,12%\n"
        )
        let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        // Σ 1.12^-k for k = 1…10 is 5.650223028410…; −1000 + 400 × that; and 500 × that ÷ (1000 + 100 × that).
        #expect(abs(try #require(Double(cells[1])) - 1260.0892113643) < 1e-9)
        #expect(abs(try #require(Double(cells[2])) - 1.8051573508421) < 1e-12)
        // (5000 − 2000) ÷ 2000, and 1000 ÷ 400 years.
        #expect(abs(try #require(Double(cells[3])) - 1.5) < 1e-12)
        #expect(cells[4] == "2.5")
        #expect(cells.dropFirst(7).prefix(3) == ["", "", ""])
        #expect((tally.rows, tally.unsound) == (1, 0))
    }

    @Test("A row with an error says it in its place, and the others go on")
    func errors() throws {
        let (lines, _, tally) = try run("id,investment,years\na,-5,10\nb,1000,0\nc,many,10\nd,1,2,3\ne,1000,10\n")
        #expect((tally.rows, tally.unsound) == (5, 4))
        #expect(lines.count == 6)
        for line in lines[1...4] { #expect(line.hasSuffix(",") && line.contains(",,,,,,,,")) }
        #expect(lines[5].hasPrefix("e,-1000,"))
    }

    @Test("The separator that is read is written, unless a dialect is asked for")
    func separator() throws {
        let text = "id;investment;citizen_saving\na;1000,5;300\n"
        let (lines, _, _) = try run(text)
        #expect(lines[0].hasPrefix("id;net_present_value;"))
        #expect(lines[1].hasPrefix("a;694."))
        // 1000.5 there, and 1.000 is refused as grouping.
        #expect(try run(text.replacing("1000,5", with: "1.000")).tally.unsound == 1)
        #expect(try run(text, dialect: .rfc4180).lines[0].hasPrefix("id,net_present_value,"))
    }

    @Test("Columns that are no input pass through, and a name near an absent one is warned of")
    func columns() throws {
        let (lines, warnings, _) = try run("ministry,goverment_saving,id,investment\nHealth,5,a,1\n")
        #expect(warnings == ["misspeltColumn"])
        #expect(lines[1].hasPrefix("a,Health,5,-1,"))
    }

    @Test("A header that is none is refused, with its problem")
    func headers() {
        func problem(_ text: String) -> String? {
            do {
                _ = try run(text)
                return nil
            } catch let failure as BatchFailure {
                switch failure {
                case .file(let problem): return problem.code
                case .diagnostics(let found): return found.first?.fact.code
                case .isProject: return "isProject"
                }
            } catch { return "\(error)" }
        }
        #expect(problem("investment\n1\n") == "missingColumn")
        #expect(problem("id,investment,id\n1,2,3\n") == "duplicateColumn")
        #expect(problem("id,investment,note\n1,2,3\n") == "columnOfResults")
        #expect(problem("kind,what,amount,to\ninvestment,a,1,\n") == "isProject")
    }
}
