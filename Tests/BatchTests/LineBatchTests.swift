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

    @Test(
        "Keys are known by what else people call them, and one that means another that is there is refused",
        arguments: [
            "\"flows\":[-100,60,70],\"discount_rate\":0.1", "\"flows\":[-100,60,70],\"discountRate\":0.1",
            "\"cash_flows\":[-100,60,70],\"Rate\":\"10%\"", "\"flujos\":[-100,60,70],\"tasa_de_descuento\":0.1",
            "\"fluxos\":[-100,60,70],\"taxa\":0.1", "\"flows\":[-100,60,70],\"rate\":0.1,\"first_period\":0",
        ])
    func synonyms(members: String) throws {
        let (lines, tally) = try run("{\"id\":\"a\",\(members)}\n")
        #expect(tally.unsound == 0)
        #expect(abs(try #require(number(lines[0]["netPresentValue"])) - 12.396694214876) < 1e-11)
        #expect(try run("{\"id\":\"a\",\"flows\":[1],\"rate\":0.1,\"discount_rate\":0.1}\n").tally.unsound == 1)
        #expect(try run("{\"id\":\"a\",\"flows\":[1],\"raet\":0.1}\n").tally.unsound == 1)
    }

    @Test("A whole project's line takes discount_rate as well")
    func synonymOfProject() throws {
        func value(_ key: String) throws -> Double? {
            let line =
                "{\"id\":\"p\",\"name\":\"P\",\"currency\":\"USD\",\"\(key)\":\"5%\",\"investment\":[{\"what\":\"a\",\"amount\":100}],"
                + "\"operating\":[],\"savings\":[{\"what\":\"b\",\"to\":\"government\",\"amount\":30,\"per\":\"year\"}]}\n"
            let (lines, tally) = try run(line)
            #expect(tally.unsound == 0)
            return number(lines[0]["netPresentValue"])
        }
        #expect(try value("discount_rate") == value("discountRate"))
    }

    @Test("An id comes back as it was written, however long")
    func ids() throws {
        let (lines, _) = try run(
            "{\"id\":123456789012345678901,\"flows\":[1]}\n{\"id\":{\"a\":[null,true]},\"flows\":[1]}\n")
        #expect(lines[0]["id"]?.string == "123456789012345678901")
        #expect(lines[1]["id"]?["a"]?.elements?.count == 2)
    }
}
