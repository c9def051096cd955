import Testing

@testable import Documents

@Suite("The columns that a text takes")
struct DisplayWidthTests {
    @Test(
        "Letters of any script, signs and emoji are counted as terminals do",
        arguments: [
            ("", 0), ("valor", 5), ("Asunción", 8), ("Asuncio\u{301}n", 8), ("₲ 5 M", 5), ("≥ −2.2×", 7), ("─", 1),
            ("民願24", 6), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ＡＢ", 4), ("😀", 2), ("👩‍👩‍👧", 2), ("🇵🇾", 2),
            ("❤\u{FE0F}", 2), ("a\u{200B}b", 2), ("\u{A0}", 1), ("ñandutí", 7), ("\u{AD}", 1),
        ] as [(String, Int)])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
