import Languages
import Testing

@testable import Documents

@Suite("Documents and tables as Markdown")
struct MarkdownTests {
    private let renderer = MarkdownRenderer(style: NumberStyle(language: .english))

    @Test("A table has its title, its notes and numbers to the right")
    func table() {
        let table = Table(
            title: "Cases", captions: ["Social view."],
            columns: [
                Column("id", "Case"), Column("name", "A | B"), Column("ratio", "Ratio", footnotes: [1]),
                .machineOnly("m"),
            ],
            rows: [
                [.code("a-1"), .words("x|y\nz"), .multiple(2).noted(2), .words("hidden")],
                [.code("b`2"), .blank, .unknown(.notStated)],
            ],
            totals: [[.words("Total"), .blank, .multiple(3)]], remarks: ["Observed only."], notes: ["One.", "Two."])
        #expect(
            renderer.render(table) == """
                **Cases**

                Social view.

                | Case | A \\| B | Ratio[1] |
                | --- | --- | ---: |
                | `a-1` | x\\|y<br>z | 2.00×[2] |
                | b\\`2 | | not stated |
                | **Total** | | **3.00×** |

                Observed only.

                - [1] One.
                - [2] Two.

                """)
    }

    @Test("Every block of a document has its form")
    func document() {
        let document = Document([
            .heading("Title", level: 1), .heading("Deep", level: 9), .paragraph("Two\nlines"), .list(["a", "b\nc"]),
            .steps(["first", "second"]), .definitions([Definition("Rate", .percent(0.5)), Definition("Note", "*x*")]),
            .quote("Saved.\nTwice.", source: "Page 12"), .table(Table(columns: [])), .quote("Bare", source: nil),
        ])
        #expect(
            renderer.render(document) == """
                # Title

                ###### Deep

                Two\\
                lines

                - a
                - b\\
                  c

                1. first
                2. second

                - **Rate:** 50\u{A0}%
                - **Note:** \\*x\\*

                > Saved.\\
                > Twice.
                >
                > — Page 12

                > Bare

                """)
    }

    @Test("A document without blocks is empty")
    func empty() {
        #expect(renderer.render(Document()) == "")
    }

    @Test(
        "What would be markup is escaped, and nothing else",
        arguments: [
            ("a*b", "a\\*b"), ("snake_case", "snake_case"), ("_em_", "\\_em\\_"), ("[1](x)", "\\[1](x)"),
            ("a<b>", "a\\<b>"),
            ("AT&T &amp; x", "AT&T \\&amp; x"), ("# no", "\\# no"), ("a # b", "a # b"), ("- x", "\\- x"),
            ("3. x", "3\\. x"),
            ("at 3.5", "at 3.5"), ("US$\u{A0}5", "US$\u{A0}5"), ("$5 to $6", "\\$5 to \\$6"), ("a|b", "a|b"),
            ("C:\\x", "C:\\\\x"), ("> x", "\\> x"), ("~~x~~", "\\~\\~x\\~\\~"), ("", ""),
        ] as [(String, String)])
    func escaped(text: String, expected: String) {
        #expect(MarkdownText.escaped(text) == expected)
    }
}
