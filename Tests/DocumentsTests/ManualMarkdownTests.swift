import Languages
import Testing

@testable import Documents

@Suite("What is typed, in Markdown")
struct ManualMarkdownTests {
    private let style = NumberStyle(language: .english)

    @Test("Backticks enclose code, in which nothing is escaped; around it everything is")
    func code() {
        #expect(MarkdownText.withCode("Type `a|b [C]`, [now]") == "Type `a|b [C]`, \\[now]")
        #expect(MarkdownText.withCode("`x_y` and [z]") == "`x_y` and \\[z]")
        #expect(MarkdownText.withCode("`--a` or `-b`") == "`--a` or `-b`")
    }

    @Test("A backtick without a partner is itself")
    func single() {
        #expect(MarkdownText.withCode("5` [a]") == "5\\` \\[a]")
    }

    @Test("Terms of a manual are code; those of a report are words, and its backticks are shown")
    func terms() {
        let document = Document([.definitions([Definition("-O, --x A|B", "see `y`")]), .paragraph("`p`")])
        #expect(
            MarkdownRenderer(style: style, isManual: true).render(document) == "- `-O, --x A|B`: see `y`\n\n`p`\n")
        #expect(
            MarkdownRenderer(style: style).render(document) == "- **\\-O, --x A|B:** see \\`y\\`\n\n\\`p\\`\n")
    }
}
