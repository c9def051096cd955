import Syntax
import Testing

@Suite("A text knows its lines and columns")
struct SourceTextTests {
    @Test("Every byte of a text has the line and column of a walk through its characters")
    func everyByte() {
        let text = "a\nñç\r\n\n😀e\u{301}x\n"
        let source = SourceText(name: "a", text: text)
        var (line, column, offset) = (1, 1, 0)
        for scalar in text.unicodeScalars {
            #expect(source.position(at: offset) == Position(line: line, column: column))
            offset += String(scalar).utf8.count
            if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        #expect(source.position(at: offset) == Position(line: line, column: column))
    }

    @Test("Places before the start and past the end are those of the start and the end")
    func outside() {
        let source = SourceText(name: "a", text: "ab\nc")
        #expect(source.position(at: -7) == Position(line: 1, column: 1))
        #expect(source.position(at: 99) == Position(line: 2, column: 2))
        #expect(SourceText(name: "a", text: "").position(at: 3) == Position(line: 1, column: 1))
    }

    @Test("Lines come without their ends, and there are none outside the text")
    func lines() {
        let source = SourceText(name: "a", text: "ab\r\n\nñ")
        #expect((-1...5).map(source.line) == ["", "", "ab", "", "ñ", "", ""])
        #expect(SourceText(name: "a", text: "\r\n").line(1) == "")
    }

    @Test("A text of white space alone is blank, with its mark or without")
    func blank() {
        for text in ["", " \t\r\n", "\u{FEFF}\n"] { #expect(SourceText(name: "a", text: text).isBlank) }
        for text in ["a", "\n,", "\u{A0}"] { #expect(!SourceText(name: "a", text: text).isBlank) }
    }

    @Test("One byte order mark is skipped, at the start alone")
    func marks() {
        #expect(SourceText(name: "a", text: "\u{FEFF}ab").bytes == Array("ab".utf8))
        #expect(SourceText(name: "a", text: "a\u{FEFF}b").bytes.count == 5)
        #expect(SourceText(name: "a", text: "\u{FEFF}\u{FEFF}").bytes.count == 3)
        #expect(SourceText(name: "a", bytes: [0xEF, 0xBB]).bytes.count == 2)
    }

    @Test("The first byte that is not UTF-8 is found")
    func invalid() {
        #expect(SourceText(name: "a", text: "año 😀").firstInvalidByte == nil)
        #expect(SourceText(name: "a", bytes: Array("añ".utf8) + [0xFF]).firstInvalidByte == 3)
        // A character cut off at the end starts where its first byte is.
        #expect(SourceText(name: "a", bytes: Array("a".utf8) + [0xF0, 0x9F, 0x98]).firstInvalidByte == 1)
    }

    @Test("Places are in the order of reading")
    func order() {
        #expect(Position(line: 1, column: 9) < Position(line: 2, column: 1))
        #expect(Position(line: 2, column: 1) < Position(line: 2, column: 2))
    }
}
