import Documents
import Languages
import Testing

@Suite("Documents as plain text")
struct TextDocumentTests {
    private let document = Document([
        .heading("Appraisal", level: 1), .heading("Costs", level: 2), .heading("By year", level: 3),
        .paragraph("Over ten years at a real rate of 12\u{A0}%, as printed."),
        .list(["a first item that wraps over the line", "another"]), .steps(["first", "second"]),
        .definitions([
            Definition("Rate", .percent(0.12).noted(1)), Definition("Payback", "when benefits exceed the costs"),
        ]),
        .quote("Saved US$\u{A0}929\u{A0}million in all.", source: "Compendium, page 12, table 3"),
        .table(Table(columns: [Column("a", "A")], rows: [[.integer(1)]])), .list([]),
    ])

    @Test("Every block has its form, and an empty line between it and the next")
    func blocks() {
        #expect(
            lines(TextRenderer.english(width: 30).render(document)) == [
                "Appraisal", "═════════", "",
                "Costs", "─────", "",
                "By year", "",
                "Over ten years at a real rate", "of 12 %, as printed.", "",
                "• a first item that wraps over", "  the line", "• another", "",
                "1. first", "2. second", "",
                "Rate     12 %[1]", "Payback  when benefits exceed", "         the costs", "",
                "│ Saved US$ 929 million in", "│ all.", "│ — Compendium, page 12, table", "│   3", "",
                "A", "─", "1",
            ])
    }

    @Test("Where lines are not drawn, rules and frames are typed")
    func typed() {
        var renderer = TextRenderer.english(width: 30)
        let drawn = renderer.render(document)
        renderer.drawsLines = false
        let ascii: [Character: Character] = ["═": "=", "─": "-", "│": "|"]
        #expect(renderer.render(document) == String(drawn.map { ascii[$0] ?? $0 }))
    }

    @Test("An empty document is empty")
    func empty() {
        #expect(TextRenderer.english().render(Document()) == "")
    }

    @Test("Steps align behind the longest number")
    func steps() {
        let text = TextRenderer.english().render(Document([.steps((1...10).map { "s\($0)" })]))
        #expect(lines(text).first == "1.  s1")
        #expect(lines(text).last == "10. s10")
    }

    @Test("A number is written in the language of the style")
    func language() {
        let renderer = TextRenderer(style: NumberStyle(language: .portuguese))
        let text = renderer.render(Document([.definitions([Definition("TIR", .percent(0.125))])]))
        #expect(text == "TIR  12,5%\n")
    }
}
