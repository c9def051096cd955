import Findings
import Foundation
import Syntax
import Testing

/// What a text is read as, and what is wrong with it.
struct ReadText {
    let root: JSONNode?
    let log: DiagnosticLog

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    init(_ bytes: [UInt8]) {
        log = DiagnosticLog(SourceText(name: "a.json", bytes: bytes))
        root = JSONReader.read(log)
    }

    var problems: [JSONProblem] {
        log.diagnostics.compactMap { if case .json(let fact) = $0.fact { fact } else { nil } }
    }
    var places: [Position] { log.diagnostics.compactMap(\.position) }
}

@Suite("JSON is read as people write it")
struct JSONReaderTests {
    @Test("Values are what RFC 8259 says")
    func values() throws {
        let text = #"{ "a": null, "b": [true, false], "c": -1.5e2, "d": "x", "e": {}, "f": [] }"#
        let read = ReadText(text)
        let root = try #require(read.root)
        #expect(read.problems.isEmpty)
        #expect(root["a"]?.value == .null)
        #expect(root["b"]?.elements?.map(\.value) == [.bool(true), .bool(false)])
        #expect(root["c"]?.value == .number(-150, literal: "-1.5e2"))
        #expect(root["d"]?.string == "x")
        #expect(root["e"]?.members == [])
        #expect(root["f"]?.elements == [])
        #expect(root["g"] == nil)
        #expect(root["d"]?["x"] == nil && root["d"]?.elements == nil)
    }

    @Test(
        "Comments and trailing commas are allowed wherever space is",
        arguments: [
            "[1,2,]", "[1, 2 ,\n]", "// one\n[1,2]", "[1,2]// one", "/* a */[/* b */1/**/,2/***/]/* / */",
            "[1,2, // two\n]",
            "\t[\r\n1,\r2]\n", "[1,/* , ] */2]", "[1,// ]\r\n2]",
        ])
    func comments(text: String) {
        let read = ReadText(text)
        #expect(read.problems.isEmpty)
        #expect(read.root?.elements?.map(\.value) == [.number(1, literal: "1"), .number(2, literal: "2")])
    }

    @Test("A byte order mark and CRLF are passed over, and shift no place")
    func marks() throws {
        let read = ReadText([0xEF, 0xBB, 0xBF] + Array("{\r\n  \"a\": 1,\r\n  \"b\": tru\r\n}".utf8))
        #expect(read.root?["a"]?.value == .number(1, literal: "1"))
        #expect(read.problems == [.strangeWord("tru")])
        #expect(read.places == [Position(line: 3, column: 8)])
        #expect(read.log.diagnostics.first?.excerpt == "  \"b\": tru")
    }

    @Test("Columns count characters of several bytes once")
    func columns() throws {
        // Before the word stand a brace, the key in its quotes, a colon and a space: columns 1 to 8, whatever the bytes.
        for key in ["abcd", "ñçãé", "日本語中", "🇺🇾🇵🇾"] {
            #expect(ReadText("{\"\(key)\": nil}").places == [Position(line: 1, column: 10)])
        }
        #expect(ReadText("\"ñandú\" x").places == [Position(line: 1, column: 9)])
    }

    // MARK: Texts

    @Test(
        "Escapes stand for their characters",
        arguments: [
            (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#"\u0041\u00f1\u20AC\uFFFF"#, "Añ€\u{FFFF}"),
            (#"\ud83d\ude00\uD800\uDC00\uDBFF\uDFFF"#, "😀\u{10000}\u{10FFFF}"),
            (#"\u0000"#, "\u{0}"),
            ("\u{7F}\u{2028}", "\u{7F}\u{2028}"),
        ])
    func escapes(text: String, expected: String) {
        let read = ReadText("\"\(text)\"")
        #expect(read.problems.isEmpty)
        #expect(read.root?.string == expected)
    }

    @Test(
        "What is no escape is shown, and the text passed over",
        arguments: [
            (#"\x"#, #"\x"#), (#"\u12"#, #"\u"#), (#"\u12G4"#, #"\u"#), (#"\ud83d"#, #"\ud83d"#),
            (#"\ud83dx"#, #"\ud83d"#), (#"\ude00"#, #"\ude00"#), (#"\ud83d\u0041"#, #"\ud83d\u0041"#),
            (#"\u+123"#, #"\u"#), (#"\é"#, #"\é"#), (#"\😀"#, #"\😀"#), (#"\U0041"#, #"\U"#),
        ])
    func malformedEscapes(text: String, shown: String) {
        let read = ReadText("[\"a\(text)\", 1]")
        #expect(read.problems == [.malformedEscape(shown)])
        #expect(read.places == [Position(line: 1, column: 4)])
        #expect(read.root?.elements?.map(\.value) == [.invalid, .number(1, literal: "1")])
    }

    @Test("Control characters are no part of a text", arguments: Array(UInt8(0)..<0x20))
    func controls(byte: UInt8) {
        let read = ReadText(Array("[\"a".utf8) + [byte] + Array("b\"]".utf8))
        let endsLine = byte == 0x0A || byte == 0x0D
        #expect(read.problems.first == (endsLine ? .unterminatedString : .controlCharacter(byte)))
        #expect(read.places.first == Position(line: 1, column: endsLine ? 2 : 4))
    }

    // MARK: Numbers

    /// Every text of so many characters of an alphabet at most, the empty one among them.
    static func texts(over alphabet: String, upTo length: Int) -> [String] {
        texts(of: alphabet.map(String.init), upTo: length)
    }

    /// Every text of so many parts at most, the empty one among them.
    static func texts(of parts: [String], upTo length: Int) -> [String] {
        var all = [""]
        var longest = [""]
        for _ in 0..<length {
            longest = longest.flatMap { text in parts.map { text + $0 } }
            all += longest
        }
        return all
    }

    @Test("A number is one by JSON's grammar exactly, and is the nearest double")
    func numbers() {
        let grammar = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/
        for text in Self.texts(over: "01.-e+", upTo: 5).dropFirst() {
            let read = ReadText(text)
            let isNumber = text.wholeMatch(of: grammar) != nil
            #expect(read.problems.isEmpty == isNumber, "\(text)")
            if isNumber { #expect(read.root?.value == Double(text).map { .number($0, literal: text) }, "\(text)") }
        }
    }

    @Test("Numbers reach as far as doubles do, and no further")
    func limits() {
        for text in ["1.7976931348623157e308", "5e-324", "-0", "0e999", "9007199254740993", "1e-400"] {
            #expect(ReadText(text).root?.value == Double(text).map { .number($0, literal: text) }, "\(text)")
        }
        #expect(ReadText("1e-400").root?.value == .number(0, literal: "1e-400"))
        for text in ["1e309", "-1e309", String(repeating: "9", count: 400)] {
            #expect(ReadText(text).problems == [.numberOutOfRange(text)])
        }
        #expect(machineNumber("1e999") == nil && machineNumber("-0.5") == -0.5 && machineNumber("") == nil)
    }

    @Test(
        "What other languages write for numbers is malformed",
        arguments: ["0x1F", "1_000", ".5", "5.", "+1", "01", "1e", "12%"])
    func malformed(text: String) {
        #expect(ReadText("[\(text), 1]").problems == [.malformedNumber(text)])
    }

    @Test(
        "What other languages write for values is strange",
        arguments: ["NaN", "-Infinity", "None", "True", "undefined"])
    func strange(text: String) {
        #expect(ReadText("[\(text), 1]").problems == [.strangeWord(text)])
    }

    // MARK: The whole

    @Test("Every short text is read as Foundation reads it, but for trailing commas")
    func smallWorld() {
        let parts = ["{", "}", "[", "]", ",", "\"a\":", "1", "\"b\""]
        for text in Self.texts(of: parts, upTo: 4) + Self.texts(over: "{}[]\",:1 ", upTo: 3) {
            let read = ReadText(text)
            #expect((read.root == nil) <= !read.problems.isEmpty, "\(text)")
            let isStrict =
                (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) != nil
            let hasTrailingComma = text.contains(/, *[\]}]/)
            if isStrict || !hasTrailingComma { #expect(read.problems.isEmpty == isStrict, "\(text)") }
        }
    }

    @Test("Nesting is read down to its limit, and refused below it")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(ReadText(nested(JSONReader.deepest)).problems.isEmpty)
        let tooDeep = ReadText(nested(JSONReader.deepest + 1))
        #expect(tooDeep.problems == [.tooDeep(limit: 64)])
        #expect(tooDeep.places == [Position(line: 1, column: 65)])
        #expect(ReadText(String(repeating: "{\"a\":[", count: 100_000)).problems == [.tooDeep(limit: 64)])
        // Side by side is not deep.
        #expect(ReadText("[" + String(repeating: "[],", count: 1000) + "]").problems.isEmpty)
    }
}

extension Bool {
    /// Implication.
    fileprivate static func <= (left: Bool, right: Bool) -> Bool { !left || right }
}
