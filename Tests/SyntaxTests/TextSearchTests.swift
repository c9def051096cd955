import Testing

@testable import Syntax

@Suite("Searching a text")
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
}
