import Testing

@testable import Syntax

@Suite("A text in a text")
struct TextSearchTests {
    @Test(
        "A text is found character by character, whatever bytes its characters have",
        arguments: [
            ("interest on the loan", "interest", true), ("interest", "interests", false), ("aab", "ab", true),
            ("depreciación anual", "depreciación", true), ("depreciacio\u{301}n", "depreciación", true),
            ("depreciacio\u{301}n", "depreciacion", false), ("depreciación", "depreciacion", false), ("", "", true),
            ("a", "", true), ("", "a", false), ("a\r\nb", "\n", false), ("a\nb", "\n", true), ("€ 5", "5", true),
            ("e\u{301}", "e", false),
        ])
    func finds(text: String, word: String, isThere: Bool) {
        #expect(text.contains(text: word) == isThere)
        #expect((text.firstRange(ofText: word) != nil) == isThere)
    }

    @Test("The first place where a text stands is found, by characters")
    func first() {
        let text = "2027-01 to 2028-06 to 2029"
        let range = text.firstRange(ofText: " to ")
        #expect(range.map { String(text[..<$0.lowerBound]) } == "2027-01")
        #expect(range.map { String(text[$0.upperBound...]) } == "2028-06 to 2029")
        let rest = text[text.index(text.startIndex, offsetBy: 9)...]
        #expect(rest.firstRange(ofText: " to ").map { String(rest[$0.upperBound...]) } == "2029")
        #expect(text.firstRange(ofText: "to2") == nil)
        #expect("aab".firstRange(ofText: "ab").map { String("aab"[..<$0.lowerBound]) } == "a")
        #expect("a".firstRange(ofText: "ab") == nil)
        #expect("".firstRange(ofText: "a") == nil)
        #expect("a".firstRange(ofText: "")?.isEmpty == true)
    }

    @Test("A letter with an accent that is a character of its own is another one, and so is half of a line break")
    func characters() {
        #expect(
            "cafe\u{301} cafe".firstRange(ofText: "cafe").map { String("cafe\u{301} cafe"[..<$0.lowerBound]) }
                == "café ")
        #expect("cafe\u{301}".firstRange(ofText: "e") == nil)
        #expect("cafe\u{301}".contains(text: "fé"))
        #expect(!"\r\n".contains(text: "\n"))
        #expect("\r\n\n".firstRange(ofText: "\n").map { String("\r\n\n"[..<$0.lowerBound]) } == "\r\n")
        #expect("de enero a março".contains(text: "março"))
    }
}
