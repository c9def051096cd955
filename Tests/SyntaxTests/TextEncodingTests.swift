import Testing

@testable import Syntax

/// The bytes are those that the tables of Unicode give; `iconv -f UTF-8 -t CP1252` writes the same.
@Suite("Encodings")
struct TextEncodingTests {
    private func read(_ bytes: [UInt8]) -> (String, TextEncoding, Int?) {
        let source = SourceText(name: "a", bytes: bytes)
        return (String(decoding: source.bytes, as: UTF8.self), source.encoding, source.firstInvalidByte)
    }

    private func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittle ? [low, high] : [high, low]
        }
    }

    @Test("Every character of Windows-1252 is read, and the five bytes that are none are refused, with FF")
    func everyByte() throws {
        let upper = "€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ".unicodeScalars.map { $0 }
        for byte in UInt8(0x80)...0xFF {
            // A letter before and behind it keeps it from being a piece of UTF-8.
            let bytes = [0xE9, 0x20, byte, 0x20]
            let expected = byte < 0xA0 ? upper[Int(byte) - 0x80] : byte == 0xFF ? "\u{0}" : Unicode.Scalar(byte)
            let (text, encoding, invalid) = read(bytes)
            if expected == "\u{0}" {
                #expect(encoding == .utf8 && invalid == 0, "\(byte)")
            } else {
                #expect(encoding == .windows1252 && invalid == nil)
                #expect(Array(text.unicodeScalars) == ["é", " ", expected, " "])
            }
        }
    }

    @Test("A text is Windows-1252 only where none of it is UTF-8, control characters or a character cut at the end")
    func doubts() {
        #expect(read(Array("a".utf8) + [0xF3, 0x6E]).0 == "aón")
        #expect(read(Array("opini".utf8) + [0xF3, 0x6E, 0x20, 0xF3]).0 == "opinión ó")
        // UTF-8 of which one character is damaged stays UTF-8, and says where.
        let damaged = read(Array("añ".utf8) + [0x20, 0xE9, 0x20])
        #expect(damaged.1 == .utf8 && damaged.2 == 4)
        #expect(read(Array("a".utf8) + [0xF3]).2 == 1)
        #expect(read([0x01, 0xE9, 0x20]).2 == 1)
        #expect(read(Array("año".utf8)).1 == .utf8)
        #expect(read([]).1 == .utf8)
    }

    @Test("UTF-16 is read in both orders, with a mark and without", arguments: [true, false], [true, false])
    func orders(isLittle: Bool, mark: Bool) {
        let text = "id;inversión;ahorro\na;1;2 €\n"
        let (found, encoding, invalid) = read(utf16(text, isLittle: isLittle, mark: mark))
        #expect(found == text)
        #expect(encoding == (mark ? .utf16 : .utf16Unmarked))
        #expect(encoding.isGuessed == !mark)
        #expect(invalid == nil)
    }

    @Test("Bytes that are no whole characters of UTF-16 stay as they are")
    func broken() {
        let text = utf16("{\"a\": 1}", isLittle: true, mark: true)
        #expect(read(text + [0x20]).2 == 0)
        // Half of a pair.
        #expect(read(text + [0x00, 0xD8]).2 == 0)
        // Letters beyond Latin have no zeros: without a mark nothing tells.
        #expect(read(utf16("абвгде", isLittle: true, mark: false)).1 == .utf8)
    }

    @Test("A part of a text whose encoding is known is not guessed again: what is no UTF-8 in it says where")
    func parts() {
        let line = SourceText(name: "line 7", utf8: Array("a".utf8) + [0xE9, 0x20])
        #expect(line.encoding == .utf8 && line.firstInvalidByte == 1)
        #expect(SourceText(name: "a", utf8: [0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
    }

    @Test("The line that names the separator is known in capitals, in quotes and with empty cells behind it")
    func separatorLine() {
        func fields(_ text: String) -> [[String]] { CSVReader(text).map { row in (0..<row.count).map { row[$0] } } }
        for line in ["sep=;", "SEP=;", "Sep=;", "\"sep=;\"", "\"SEP=;\"", "sep=;;;;", "\"sep=;\";;"] {
            #expect(fields("\(line)\r\na,a;b\r\n1;2\r\n") == [["a,a", "b"], ["1", "2"]], "\(line)")
        }
        #expect(CSVReader("\"sep=,\"\na,b").separator == .comma)
        #expect(fields("\"sep=;\na;b") != [["a", "b"]])
        #expect(fields("sep=;x\na;b").first == ["sep=", "x"])
    }
}
