import Appraisal
import Languages
import Money
import ProjectFiles
import Reports
import Syntax
import Testing
import Valuation
import Wording

@testable import Batch

@Suite("A batch in lines of JSON")
struct LineBatchTests {
    private func run(_ text: String, rate: Double? = nil) throws -> (lines: [JSONNode], tally: BatchTally) {
        var rest: [UInt8]? = Array(text.utf8)
        let input = try BatchText(name: "a.ndjson") { () throws(FileProblem) in
            defer { rest = nil }
            return rest
        }
        let usual = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
        var batch = LineBatch(
            of: input, words: Words(in: .english), perspective: .social, timing: .end,
            rate: try rate.map { try DiscountRate(constant: $0) },
            vocabulary: Vocabulary(currencies: ["USD"], indexUnits: [], countries: []), terms: { _ in usual },
            converter: { Converter(MoneyTables()) })
        var written: [UInt8] = []
        let tally = try batch.run { written += $0 }
        let lines = written.split(separator: UInt8(ascii: "\n")).compactMap { line in
            JSONReader.read(SourceText(name: "line", bytes: Array(line))).root
        }
        return (lines, tally)
    }

    private func number(_ node: JSONNode?) -> Double? {
        if case .number(let number, _) = node?.value { number } else { nil }
    }

    @Test("A bare cash flow is computed at its own rate, else at the one that is given, else not at all")
    func flows() throws {
        let text = "{\"id\":\"a\",\"flows\":[-100,60,70],\"rate\":0.1}\n{\"id\":\"b\",\"flows\":[-100,60,70]}\n"
        let own = try run(text)
        // −100 + 60 ÷ 1.1 + 70 ÷ 1.21; 100 q² = 60 q + 70 at q = (60 + √31600) ÷ 200; 1 + 40 ÷ 70 years.
        #expect(abs(try #require(number(own.lines[0]["netPresentValue"])) - 12.396694214876) < 1e-11)
        let root = own.lines[0]["internalRates"]?["rates"]?.elements?.first?["rate"]
        #expect(abs(try #require(number(root)) - 0.188819441731559) < 1e-12)
        #expect(abs(try #require(number(own.lines[0]["paybackYears"])) - 11.0 / 7) < 1e-12)
        #expect(number(own.lines[1]["netPresentValue"]) == nil)
        #expect(own.lines[1]["notComputable"]?["netPresentValue"] != nil)
        // −100 + 60 + 70 at no rate of its own and 0 % given.
        #expect(number(try run(text, rate: 0).lines[1]["netPresentValue"]) == 30)
    }

    @Test("A bad line is answered with its error under its id, and the others go on")
    func errors() throws {
        let (lines, tally) = try run("{\"id\":7,\"flows\":[1,\"2\"]}\n\n{\"id\":8,\n{\"id\":9,\"flows\":[1]}\n")
        #expect((tally.rows, tally.unsound) == (3, 2))
        #expect(lines.map { number($0["id"]) } == [7, nil, 9])
        #expect(lines.map { $0["error"] != nil } == [true, true, false])
    }

    @Test("An id comes back as it was written, however long")
    func ids() throws {
        let (lines, _) = try run(
            "{\"id\":123456789012345678901,\"flows\":[1]}\n{\"id\":{\"a\":[null,true]},\"flows\":[1]}\n")
        #expect(lines[0]["id"]?.string == "123456789012345678901")
        #expect(lines[1]["id"]?["a"]?.elements?.count == 2)
    }
}
