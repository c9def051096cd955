import Syntax
import Testing

@Suite("CSV is read row by row, with places")
struct CSVReaderTests {
    private func fields(_ text: String, separator: CSVSeparator? = nil) -> [[String]] {
        CSVReader(text, separator: separator).map { row in (0..<row.count).map { row[$0] } }
    }

    /// The findings of a text whose first row is the header.
    private func findings(_ bytes: [UInt8]) -> [CSVFinding] {
        var reader = CSVReader(bytes)
        let header = reader.readHeader()
        return (header?.findings ?? []) + reader.flatMap(\.findings)
    }

    private func findings(_ text: String) -> [CSVFinding] { findings(Array(text.utf8)) }

    // MARK: Fields

    @Test(
        "Fields are what RFC 4180 says",
        arguments: [
            ("", []),
            ("\n\r\n\r", []),
            ("a", [["a"]]),
            ("a,b\n", [["a", "b"]]),
            (",", [["", ""]]),
            ("a,b,\n1,,\n", [["a", "b", ""], ["1", "", ""]]),
            ("a,b\r\n\"1\",\"2\"\r\n", [["a", "b"], ["1", "2"]]),
            ("\"\"\n", [[""]]),
            ("\"a,b\",\"c\nd\",\"e\r\nf\"", [["a,b", "c\nd", "e\r\nf"]]),
            ("\"\"\"\",\"a\"\"b\",\"\"\"\"\"\"", [["\"", "a\"b", "\"\""]]),
            ("5\" pipe,a\"\"b", [["5\" pipe", "a\"\"b"]]),
            ("a, \"b\"", [["a", " \"b\""]]),
            ("año,ção,é́,🇺🇾\n", [["año", "ção", "é́", "🇺🇾"]]),
        ])
    func rfc4180(text: String, expected: [[String]]) {
        #expect(fields(text, separator: .comma) == expected)
    }

    @Test("Rows end in LF, CRLF or CR; empty lines are no rows", arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(lineBreak: String) {
        let text = ["", "a,b", "", "1,2", "\"x\(lineBreak)y\",3", ""].joined(separator: lineBreak)
        #expect(fields(text) == [["a", "b"], ["1", "2"], ["x\(lineBreak)y", "3"]])
        #expect(CSVReader(text).map(\.line) == [2, 4, 5])
    }

    @Test("Every short text over the special characters is read without loss or trap")
    func smallWorld() {
        let alphabet: [UInt8] = Array("a\",\r\n".utf8) + [0xC3]
        var texts: [[UInt8]] = [[]]
        for _ in 0..<6 {
            texts = texts.flatMap { text in alphabet.map { text + [$0] } } + [[]]
            for text in texts {
                let rows = Array(CSVReader(text, separator: .comma))
                let lines = rows.map(\.line)
                #expect(lines == lines.sorted() && Set(lines).count == lines.count)
                let clean = !text.contains(UInt8(ascii: "\"")) && !text.contains(0xC3)
                #expect(!clean || rows.allSatisfy { $0.findings.isEmpty })
                #expect(!text.contains(0xC3) || rows.contains { !$0.findings.isEmpty })
            }
        }
    }

    @Test("A field past the end of a short row is empty and stands where the row does")
    func pastTheEnd() throws {
        var reader = CSVReader("a,b\n\n1\n")
        _ = reader.readHeader()
        let next = reader.next()
        let row = try #require(next)
        #expect(row.count == 1)
        #expect(row[7] == "" && row.bytes(of: 7).isEmpty && !row.isQuoted(7))
        #expect(row.position(of: 7) == Position(line: 3, column: 1))
        #expect(row.offset(of: 7) == 5)
    }

    @Test("A row knows its columns by name, and whether anything is on it")
    func rowFacts() throws {
        var reader = CSVReader("id,name\n,\n\"\",x\n")
        let first = reader.readHeader()
        let header = try #require(first)
        #expect(header.index(of: "name") == 1)
        #expect(header.index(of: "Name") == nil)
        #expect(reader.map(\.isBlank) == [true, false])
    }

    @Test("A row of blanks is as good as an empty one")
    func blanks() {
        let reader = CSVReader(" \t\r\n ,\t, \n , ,x\n\"  \"\n", separator: .comma)
        #expect(reader.map(\.isBlank) == [true, true, false, true])
    }

    // MARK: Separators

    @Test(
        "The separator is the most frequent of the first line outside quotes",
        arguments: [
            ("a,b;c,d", CSVSeparator.comma),
            ("a;b;c,d", .semicolon),
            ("a\tb\tc", .tab),
            ("\"a,b,c\";d", .semicolon),
            ("\"a;\n;b\",c\n;;;;", .comma),
            ("01122017;3,19", .semicolon),
            ("a, b\tc", .tab),
            ("alone\n;;;", .comma),
            ("\n\na;b", .semicolon),
            ("\u{FEFF}a;b", .semicolon),
            ("", .comma),
        ])
    func detection(text: String, expected: CSVSeparator) {
        #expect(CSVReader(text).separator == expected)
    }

    @Test("A first line may name the separator, as spreadsheets write it")
    func namedSeparator() {
        #expect(fields("sep=;\r\na,a;b\r\n1;2\r\n") == [["a,a", "b"], ["1", "2"]])
        #expect(CSVReader("\u{FEFF}sep=;\na;b").map(\.line) == [2])
        #expect(fields("sep=;x\n") == [["sep=", "x"]])
        #expect(fields("sep=") == [["sep="]])
        #expect(CSVReader("sep=;").separator == .semicolon)
    }

    // MARK: Places

    @Test("Lines and columns count from 1, columns in characters as editors count them")
    func places() throws {
        var reader = CSVReader("\u{FEFF}ñ,b\r\n\"x\ny\",\"ção\",z\r\n")
        let first = reader.next()
        let header = try #require(first)
        #expect(header.position(of: 0) == Position(line: 1, column: 1))
        #expect(header.position(of: 1) == Position(line: 1, column: 3))
        #expect(header.offset(of: 1) == 6)
        let next = reader.next()
        let row = try #require(next)
        #expect(
            (0..<row.count).map { row.position(of: $0) }
                == [Position(line: 2, column: 1), Position(line: 3, column: 4), Position(line: 3, column: 10)])
        #expect(row.isQuoted(1) && !row.isQuoted(2))
        #expect(Array(row.bytes(of: 1)) == Array("ção".utf8))
    }

    @Test("The places of a source are the reader's own")
    func sourcePlaces() throws {
        let source = SourceText(name: "a.csv", bytes: Array("\u{FEFF}a,b\n\"ñ\n\",c\n".utf8))
        for row in CSVReader(source) {
            for index in 0..<row.count {
                #expect(source.position(at: row.offset(of: index)) == row.position(of: index))
            }
        }
    }

    // MARK: What is wrong

    @Test("A quote that nothing closes is reported where it opens, and the rows below are still read")
    func unterminatedQuote() {
        let text = "a,b\n1,\"x\n2,y\n3,z"
        #expect(
            findings(text) == [
                CSVFinding(problem: .unterminatedQuote, offset: 6, position: Position(line: 2, column: 3))
            ])
        #expect(fields(text) == [["a", "b"], ["1", "x"], ["2", "y"], ["3", "z"]])
    }

    @Test("Text after a closing quote is reported and left out")
    func textAfterQuote() {
        let text = "a,b\n\"x\"yz,2\n"
        #expect(
            findings(text) == [
                CSVFinding(problem: .textAfterQuote("yz"), offset: 7, position: Position(line: 2, column: 4))
            ])
        #expect(fields(text)[1] == ["x", "2"])
    }

    @Test("A row with more or fewer fields than the header is reported, each for itself")
    func counts() {
        #expect(
            findings("a,b\n1\n1,2,3,4\n1,2\n") == [
                CSVFinding(
                    problem: .tooFewFields(found: 1, expected: 2), offset: 4, position: Position(line: 2, column: 1)),
                CSVFinding(
                    problem: .tooManyFields(found: 4, expected: 2), offset: 10, position: Position(line: 3, column: 5)),
            ])
        #expect(CSVReader("a\n1,2\n").allSatisfy { $0.findings.isEmpty })
    }

    @Test("Bytes that are not UTF-8 are reported at the first of them in each row")
    func encoding() {
        let latin = Array("a,b\n\"x\n".utf8) + [0xE9] + Array("\",2\nok,1\n".utf8) + [0xFF, 0xFE] + Array(",1".utf8)
        #expect(
            findings(latin) == [
                CSVFinding(problem: .notUTF8(byte: 7), offset: 7, position: Position(line: 3, column: 1)),
                CSVFinding(problem: .notUTF8(byte: 17), offset: 17, position: Position(line: 5, column: 1)),
            ])
        #expect(CSVReader(latin).map { $0[0] } == ["a", "x\n\u{FFFD}", "ok", "\u{FFFD}\u{FFFD}"])
    }

    @Test("Every problem has a code of its own")
    func codes() {
        let problems: [CSVProblem] = [
            .notUTF8(byte: 0), .unterminatedQuote, .textAfterQuote(""), .tooFewFields(found: 0, expected: 0),
            .tooManyFields(found: 0, expected: 0),
        ]
        #expect(Set(problems.map(\.code)).count == problems.count)
    }
}
