import Appraisal
import Findings
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
        let (written, tally) = try bytes(text, rate: rate)
        let lines = written.split(separator: UInt8(ascii: "\n")).compactMap { line in
            JSONReader.read(SourceText(name: "line", bytes: Array(line))).root
        }
        return (lines, tally)
    }

    private func bytes(
        _ text: String, rate: Double? = nil, threads: Int = 1, pieces: Int = .max, format: BatchFormat = .ndjson
    ) throws -> (bytes: [UInt8], tally: BatchTally) {
        var rest = Array(text.utf8)[...]
        let input = try BatchText(name: "a.ndjson") { () throws(FileProblem) in
            defer { rest = rest.dropFirst(pieces) }
            return rest.isEmpty ? nil : Array(rest.prefix(pieces))
        }
        let usual = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
        var batch = LineBatch(
            of: input, words: Words(in: .english), perspective: .social, timing: .end,
            rate: try rate.map { try DiscountRate(constant: $0) },
            vocabulary: Vocabulary(currencies: ["USD"], indexUnits: [], countries: []), format: format,
            threads: threads,
            terms: { _ in usual },
            converter: { Converter(MoneyTables()) })
        var written: [UInt8] = []
        let tally = try batch.run { written += $0 }
        return (written, tally)
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

    @Test("An answer is the same however its line is written")
    func notations() throws {
        let plain = try bytes("{\"id\":\"é1\",\"flows\":[-100.5,60,70.25],\"rate\":0.1}\n").bytes
        for line in [
            "{\"id\": \"é1\", \"flows\": [-100.5, 60, 70.25], \"rate\": 0.1}",
            "{\"rate\":0.1,\"flows\":[-100.5,60,70.25],\"id\":\"é1\"}",
            "{\"id\":\"\\u00e91\",\"flows\":[-1005e-1,6e1,70.25],\"rate\":\"10%\"}\r",
            "\t{\"id\":\"é1\",\"flows\":[-100.500,60.0,70.25],\"rate\":0.10,\"timing\":\"end\",\"firstPeriod\":0}",
        ] { #expect(try bytes(line + "\n").bytes == plain, "\(line)") }
        // Without the last line feed too, and without an id.
        let bare = "{\"flows\":[-100.5,60,70.25],\"rate\":0.1}"
        #expect(
            try bytes(bare).bytes
                == Array(String(decoding: plain, as: UTF8.self).replacing("\"é1\"", with: "null").utf8))
    }

    /// Lines with flows of every kind: usual ones, hopeless ones, of no rate, with several changes of sign, near zero.
    private static let lines: [String] = (0..<600).map { number in
        var flows = [-1000.0 - Double(number)]
        for period in 1...(2 + number % 13) {
            flows.append(Double((number * 37 + period * 101) % 400) + 0.25 * Double(period % 3))
        }
        switch number % 11 {
        case 1: flows[1] = -300
        case 2: flows[flows.count - 1] = -50
        case 3: flows = [5, 6, 7]
        case 4: flows = flows.map { -$0.magnitude }
        case 5: flows[flows.count - 1] -= flows.reduce(0, +)
        case 6: flows = [0, 0, -7, 9]
        case 7: flows = [-100]
        default: break
        }
        let rate = ["0.1", "-0.3", "0", "0.07", "1.5", "\"4.5%\""][number % 6]
        let list = flows.map { "\($0)" }.joined(separator: ",")
        return number % 5 == 4
            ? "{\"id\":\(number),\"flows\":[\(list)]}" : "{\"id\":\(number),\"flows\":[\(list)],\"rate\":\(rate)}"
    }

    /// The same flows on days: in order, out of order, two on one day, under every day count, and over a thousand years.
    private static let datedLines: [String] = (0..<600).compactMap { number in
        guard let list = lines[number].firstRange(of: "\"flows\":["), let end = lines[number].firstIndex(of: "]") else {
            return nil
        }
        let count = lines[number][list.upperBound..<end].split(separator: ",").count
        var dates = (0..<count).map { place in
            "\(2001 + place + number % 3)-\(["01", "02", "12"][place % 3])-\(["01", "28", "30", "31"][number % 2 * 3])"
                .replacing("02-31", with: "02-29").replacing("2004-02-28", with: "2004-02-29")
        }
        dates = dates.map { CalendarDate($0) == nil ? $0.replacing("02-29", with: "02-28") : $0 }
        switch number % 13 {
        case 1: dates.reverse()
        case 2: dates[count - 1] = dates[0]
        case 3: dates[count - 1] = "3001-01-01"
        default: break
        }
        let counts = DayCount.allCases
        let dayCount = number % 4 == 0 ? "" : ",\"dayCount\":\"\(counts[number % counts.count].rawValue)\""
        return lines[number].dropLast() + ",\"dates\":[\(dates.map { "\"\($0)\"" }.joined(separator: ","))]\(dayCount)}"
    }

    /// The numbers of an answer in their order, and everything else of it.
    private func parts(_ node: JSONNode) -> (numbers: [Double], rest: String) {
        switch node.value {
        case .number(let number, _): return ([number], "#")
        case .string(let text): return ([], text)
        case .array(let elements):
            let all = elements.map(parts)
            return (all.flatMap { $0.numbers }, "[" + all.map { $0.rest }.joined(separator: ",") + "]")
        case .object(let members):
            let all = members.map { ($0.key, parts($0.value)) }
            return (all.flatMap { $0.1.numbers }, "{" + all.map { $0.0 + ":" + $0.1.rest }.joined(separator: ",") + "}")
        default: return ([], "\(node.value)")
        }
    }

    private func plan(_ format: BatchFormat) -> LinePlan {
        let usual = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
        return LinePlan(
            writer: ResultWriter(
                format: format, columns: .usual, dialect: .rfc4180, words: Words(in: .english)), timing: .end,
            projects: ProjectPlan(
                words: Words(in: .english), perspective: .social, terms: { _ in usual }, drawing: nil), rate: nil,
            vocabulary: Vocabulary(currencies: [], indexUnits: [], countries: []),
            converter: SharedConverter { Converter(MoneyTables()) })
    }

    @Test("Answers have the numbers of each flow alone to 1e-12, and the very words, by period and by date")
    func alone() throws {
        let lines = Self.lines + Self.datedLines
        let (answers, tally) = try run(lines.joined(separator: "\n"))
        #expect((tally.rows, tally.unsound, answers.count) == (1200, 0, 1200))
        let plan = plan(.ndjson)
        for (line, answer) in zip(lines, answers) {
            guard case .whole(let text, true) = try plan.answer(to: Array(line.utf8), alone: true) else {
                Issue.record("no answer to \(line)")
                continue
            }
            let expected = try #require(JSONReader.read(SourceText(name: "line", bytes: text)).root)
            let (own, other) = (parts(answer), parts(expected))
            #expect(own.rest == other.rest, "\(line)")
            for (one, two) in zip(own.numbers, other.numbers) {
                #expect((one - two).magnitude <= 1e-12 * max(1, two.magnitude), "\(line)")
            }
        }
    }

    @Test("Rows of flows have the cells of each flow alone to 1e-12, whatever its id")
    func aloneAsRows() throws {
        let ids = ["\"a\"", "\"a,b\"", "\"=1\"", "\"é\"", "17", "null", "\"\"", "\"-5\"", "{\"a\":1}", "\"1.5\""]
        let lines = (Self.lines + Self.datedLines).enumerated().map { number, line in
            line.replacing("\"id\":\(number % 600),", with: "\"id\":\(ids[number % ids.count]),")
        }
        let written = try bytes(lines.joined(separator: "\n"), format: .csv).bytes
        var rows = CSVReader(rows: written, separator: .comma, width: 11)
        let first = rows.next()
        let header = try #require(first)
        let plan = plan(.csv)
        for line in lines {
            guard case .whole(let text, true) = try plan.answer(to: Array(line.utf8), alone: true) else {
                Issue.record("no answer to \(line)")
                continue
            }
            var alone = CSVReader(rows: text, separator: .comma, width: 11)
            let next = (rows.next(), alone.next())
            let (own, other) = (try #require(next.0), try #require(next.1))
            #expect(own[0] == other[0], "\(line)")
            for place in 1..<11 {
                guard let one = Double(own[place]), let two = Double(other[place]) else {
                    #expect(own[place] == other[place], "\(header[place]) of \(line)")
                    continue
                }
                #expect((one - two).magnitude <= 1e-12 * max(1, two.magnitude), "\(header[place]) of \(line)")
            }
        }
        let end = rows.next()
        #expect(end == nil)
    }

    @Test("Dates that are none, too few of them, and a day count without them are told as ever")
    func wrongDates() throws {
        for (members, problem) in [
            ("\"dates\":[\"2001-02-29\",\"2002-01-01\"]", "2001-02-29"), ("\"dates\":[\"2001-01-01\"]", "dates"),
            ("\"dayCount\":\"act/360\"", "dayCount"), ("\"dates\":[\"2001-1-1\",\"2002-01-01\"]", "2001-1-1"),
            ("\"dates\":[\"2001-01-01\",\"2002-01-01\"],\"dayCount\":\"act/364\"", "act/364"),
        ] {
            let answer = try run("{\"id\":1,\"flows\":[-1,2],\(members)}").lines[0]
            #expect(answer["error"]?.string?.contains(problem) == true, "\(members)")
        }
    }

    @Test("The same bytes come of any number of threads, and of any pieces in which the text is read")
    func threads() throws {
        var lines: [String] = []
        for round in 0..<2 {
            lines += Self.lines + Self.datedLines
            lines += ["", "{\"id\":\(round),", "{\"id\":\"a\",\"flows\":[1,\"2\"]}", "   \t"]
        }
        let text = lines.joined(separator: "\n")
        let once = try bytes(text)
        #expect(once.tally.rows == 2 * 1202 && once.tally.unsound == 4)
        for (threads, pieces) in [(2, Int.max), (3, 4099), (3, 70_001)] {
            let other = try bytes(text, threads: threads, pieces: pieces)
            #expect(other.bytes == once.bytes)
        }
    }

    @Test("Ids that stand twice among the first lines, or are named like a sum, get a warning; no id is none")
    func doubtfulIDs() throws {
        func doubts(_ text: String) -> [BatchProblem] { RowIDs.doubts(of: LinePlan.ids(in: Array(text.utf8))) }
        let text = "{\"id\":1}\n\n{\"id\":\"1\"}\n{\"id\":null}\n{}\n{\"id\":null}\nx\n{\"id\":\"Total\"}\n"
        #expect(doubts(text) == [.looksLikeTotal("Total", line: 8), .repeatedID("1", line: 3, first: 1)])
        // What is cut off is no line yet.
        #expect(doubts("{\"id\":1}\n{\"id\":1}").isEmpty && doubts("").isEmpty)
    }
}
