import Findings
import Languages
import Syntax
import Testing

@testable import Documents

@Suite("No output passes on what steers a terminal or turns text")
struct SafeOutputTests {
    /// Every character that steers, between letters.
    private static let all: String = {
        var text = "a"
        for value in 0...0x10FFFF as ClosedRange<UInt32> {
            if let scalar = Unicode.Scalar(value), SafeText.steers(scalar) { text.unicodeScalars.append(scalar) }
        }
        return text + "b"
    }()

    /// A clipboard's and a link's sequence, in C0 and in C1 controls, and an override.
    private static let osc = "\u{1B}]8;;http://example.org\u{7}click\u{1B}]8;;\u{7}\u{9D}52;c;\u{9C}\0\u{202E}"

    private static var document: Document {
        var table = Table(
            title: all, captions: [osc], columns: [Column("x", osc), Column("y", all)], remarks: [all])
        table.rows = [[.words(osc), .code(all)], [.words(all), .code(osc)]]
        table.totals = [[.words(osc), .missing(all)]]
        _ = table.note(osc)
        return Document([
            .heading(osc, level: 1), .paragraph(all), .list([osc, all]), .steps([all]),
            .definitions([Definition(osc, all), Definition(all, osc)]), .quote(all, source: osc), .table(table),
        ])
    }

    private func holdsSteering(_ text: String) -> Bool {
        // Line feeds and returns are line ends here.
        text.unicodeScalars.contains {
            SafeText.steers($0) && !SafeText.isLineEnd($0) || ["\u{2028}", "\u{2029}"].contains($0)
        }
    }

    @Test("Text")
    func text() {
        for width in [20, 100] {
            let renderer = TextRenderer(style: NumberStyle(language: .english), width: width)
            #expect(!holdsSteering(renderer.render(Self.document)))
        }
    }

    @Test("Markdown, in paragraphs, lists, cells and code")
    func markdown() {
        for isManual in [false, true] {
            let renderer = MarkdownRenderer(style: NumberStyle(language: .english), isManual: isManual)
            #expect(!holdsSteering(renderer.render(Self.document)))
        }
        #expect(MarkdownText.escaped("a\u{1B}]8;;\u{7}b") == "a\u{FFFD}]8;;\u{FFFD}b")
        #expect(MarkdownText.code("a\u{9B}b\u{202E}") == "`a\u{FFFD}b\u{FFFD}`")
    }

    @Test("Manuals")
    func manual() {
        #expect(RoffText.plain("a\u{1B}\u{202E}b") == #"a\[uFFFD]\[uFFFD]b"#)
        #expect(RoffText.typed("\u{9B}") == #"\[uFFFD]"#)
        #expect(!holdsSteering(RoffText.plain(Self.all) + RoffText.typed(Self.all) + RoffText.words(Self.osc).joined()))
    }

    @Test("CSV, headers included")
    func csv() {
        for dialect in [CSVDialect.rfc4180, .spreadsheet(decimal: ",", group: ".")] {
            #expect(!holdsSteering(dialect.line([.text(Self.osc), .text(Self.all)])))
        }
        #expect(CSVDialect.rfc4180.field(.text("a\r\nb\rc\u{2028}d")) == "\"a\r\nb\nc\nd\"")
        // A formula behind what is not shown is no formula.
        #expect(CSVDialect.rfc4180.field(.text("\u{200B}=1+1")) == "\u{FFFD}=1+1")
        #expect(CSVDialect.rfc4180.field(.text("\t=1+1")) == "'\t=1+1")
    }

    @Test("JSON keeps every character, by its escape")
    func json() {
        let text = JSONOutput.object([(Self.osc, .string(Self.all))]).compactText
        #expect(!text.unicodeScalars.contains { SafeText.steers($0) })
        let log = DiagnosticLog(SourceText(name: "a.json", text: text))
        let node = JSONReader.read(log)
        #expect(!log.hasErrors)
        // NUL is a character like any other here.
        #expect(node?.members?.first?.key.unicodeScalars.elementsEqual(Self.osc.unicodeScalars) == true)
        #expect(node?.members?.first?.value.string?.unicodeScalars.elementsEqual(Self.all.unicodeScalars) == true)
        #expect(
            JSONOutput.string("é\u{202E}\u{9B}\u{E0041}\u{2028}\u{7F}₲\\").compactText
                == #""é\u202e\u009b\udb40\udc41\u2028\u007f₲\\""#)
    }
}
