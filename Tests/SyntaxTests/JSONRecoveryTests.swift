import Syntax
import Testing

@Suite("What is wrong in one place hides nothing elsewhere")
struct JSONRecoveryTests {
    private let one = JSONValue.number(1, literal: "1")

    @Test("A malformed value is passed over, and the keys behind it are read")
    func values() throws {
        let read = ReadText(
            """
            { "a": 1.2.3, "b": NaN, "c": "x\\y", "d": "open
              "e": 1e999, "f": +1, "g": 1 }
            """)
        #expect(
            read.problems == [
                .malformedNumber("1.2.3"), .strangeWord("NaN"), .malformedEscape("\\y"), .unterminatedString,
                .numberOutOfRange("1e999"), .malformedNumber("+1"),
            ])
        let root = try #require(read.root)
        #expect(root.members?.map(\.key) == ["a", "b", "c", "d", "e", "f", "g"])
        #expect(root["g"]?.value == one)
        #expect(["a", "b", "c", "d", "e", "f"].allSatisfy { root[$0]?.value == .invalid })
    }

    @Test(
        "A text without its double quotes is one mistake",
        arguments: [
            ("Ministry of Industry", "Ministry of Industry"), ("'It, and more'", "'It, and more'"),
            ("'open", "'open"), ("año 2027 // when?\n", "año 2027"), ("10 de enero", nil),
        ])
    func unquoted(text: String, shown: String?) {
        let read = ReadText("{ \"a\": \(text), \"b\": 1 }")
        if let shown {
            #expect(read.problems == [.strangeWord(shown)])
        } else {
            // A number, and then something else.
            #expect(read.problems == [.unexpected(found: "de", expected: .commaOrBrace)])
        }
    }

    @Test("A key without quotes is understood all the same", arguments: ["name", "'name'"])
    func unquotedKeys(key: String) {
        let read = ReadText("{ \(key): 1, \"b\": 1 }")
        #expect(read.problems == [.unexpected(found: key, expected: .key)])
        #expect(read.root?.members?.map(\.key) == ["name", "b"])
    }

    @Test("A key that cannot be read leaves no key, and its value is passed over")
    func unreadableKeys() {
        let read = ReadText(#"{ "n\ame": [2], "b": 1 }"#)
        #expect(read.problems == [.malformedEscape(#"\a"#)])
        #expect(read.root?.members?.map(\.key) == ["b"])
    }

    @Test("A missing comma is reported, and what follows is read")
    func commas() {
        let object = ReadText("{ \"a\": 1\n\"b\": 1 }")
        #expect(object.problems == [.unexpected(found: "b", expected: .commaOrBrace)])
        #expect(object.places == [Position(line: 2, column: 1)])
        #expect(object.root?["b"]?.value == one)
        let array = ReadText("[ {}\n{} \"x\" ]")
        #expect(
            array.problems == [
                .unexpected(found: "{", expected: .commaOrBracket), .unexpected(found: "x", expected: .commaOrBracket),
            ])
        #expect(array.root?.elements?.count == 3)
    }

    @Test("A comma inside a number is known from the digits behind it")
    func decimalComma() {
        let read = ReadText(#"{ "a": 36,6, "b": 4,200,000, "c": 1 }"#)
        #expect(read.problems == [.decimalComma("6"), .decimalComma("200"), .decimalComma("000")])
        #expect(read.root?.members?.map(\.key) == ["a", "b", "c"])
    }

    @Test("Of a key that stands twice the first is kept, and its line named")
    func duplicates() {
        let read = ReadText("{ \"a\": 1,\n\"b\": 2, \"a\": 3, \"\\u0061\": 4 }")
        #expect(read.problems == [.duplicateKey("a", firstLine: 1), .duplicateKey("a", firstLine: 1)])
        #expect(read.places == [Position(line: 2, column: 9), Position(line: 2, column: 17)])
        #expect(read.root?["a"]?.value == one)
        // Each object has its own keys.
        #expect(ReadText(#"{ "a": { "a": 1 } }"#).problems.isEmpty)
    }

    @Test(
        "Where the structure is lost reading stops, with one message and no root",
        arguments: [
            ("{ 1 }", JSONProblem.decimalComma("1")), ("{ \"a\" 1 }", .unexpected(found: "1", expected: .colon)),
            ("{ a }", .unexpected(found: "a", expected: .key)),
            ("[ 1 2 ]", .unexpected(found: "2", expected: .commaOrBracket)),
            ("[ } ]", .unexpected(found: "}", expected: .value)),
            ("{ \"a\": }", .unexpected(found: "}", expected: .value)),
            ("{ ] }", .unexpected(found: "]", expected: .key)),
            ("{ \"a\": 1 ]", .unexpected(found: "]", expected: .commaOrBrace)),
            ("[ \"\" : ]", .unexpected(found: ":", expected: .commaOrBracket)), ("/* [1]", .unterminatedComment),
            ("[\u{1}]", .unexpected(found: "U+0001", expected: .value)), ("", .emptyFile),
            (" // nothing\n", .emptyFile),
        ])
    func lost(text: String, problem: JSONProblem) {
        let read = ReadText(text)
        #expect(read.problems == [problem])
        #expect(read.root == nil || text == "{ 1 }")
    }

    @Test("A text cut off anywhere is reported at its end, with what is open")
    func truncated() {
        let text = "{\n\"a\": [1,\n{ \"b\": 2 }"
        let read = ReadText(text)
        #expect(read.problems == [.truncated(opener: "[", line: 2)])
        #expect(read.places == [Position(line: 3, column: 11)])
        for length in 1..<text.utf8.count {
            let cut = ReadText(Array(text.utf8.prefix(length)))
            #expect(cut.root == nil)
            #expect(cut.problems.last?.code == "truncated", "\(length)")
        }
    }

    @Test("What stands behind the end is reported, and the root kept")
    func behindTheEnd() {
        let read = ReadText("[1] [2]")
        #expect(read.problems == [.unexpected(found: "[", expected: .endOfFile)])
        #expect(read.root?.elements?.map(\.value) == [one])
    }

    @Test(
        "Bytes that are not UTF-8 are found at the first of them",
        arguments: [[0xE9], [0xC0, 0xAF], [0xED, 0xA0, 0x80]])
    func encoding(bytes: [UInt8]) {
        let read = ReadText(Array("{\n\"ñ".utf8) + bytes + Array("\": 1 }".utf8))
        #expect(read.problems == [.notUTF8])
        #expect(read.places == [Position(line: 2, column: 3)])
        #expect(read.root == nil)
    }
}
