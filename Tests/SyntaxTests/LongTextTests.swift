import Testing

@testable import Syntax

/// Texts of megabytes: what is kept and told of them has a bound.
@Suite("Long lines")
struct LongTextTests {
    @Test("Places in a line of megabytes are those of a short one, and the excerpt is the part around them")
    func longLine() throws {
        // 1 000 characters of two bytes each, then 2 000 000 of one.
        let text = "a\n" + String(repeating: "ñ", count: 1000) + String(repeating: "x", count: 2_000_000) + "!"
        let source = SourceText(name: "a", text: text)
        let place = 2 + 2000 + 1_500_000
        #expect(source.position(at: place) == Position(line: 2, column: 1_501_001))
        let excerpt = source.excerpt(around: place)
        #expect(excerpt.text == String(repeating: "x", count: 4096))
        // The excerpt starts 2 048 characters before the place.
        #expect(excerpt.charactersBefore == 1_501_000 - 2048)
        #expect(source.excerpt(around: source.bytes.count - 1).text.last == "!")
        #expect(source.excerpt(around: 0).text == "a")
        // No character is cut in two, wherever the window falls.
        for offset in 2..<12 {
            let start = source.excerpt(around: offset + 2048).text
            #expect(start.unicodeScalars.allSatisfy { $0 == "ñ" || $0 == "x" }, "\(offset)")
        }
    }

    @Test("No name is near to a word of megabytes")
    func longWord() {
        #expect(nearest(to: String(repeating: "x", count: 3_000_000), among: ["amount"]) == nil)
        #expect(nearest(to: "amuont", among: [String(repeating: "x", count: 3_000_000), "amount"]) == "amount")
    }
}
