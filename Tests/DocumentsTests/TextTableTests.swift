import Languages
import Testing

@testable import Documents

@Suite("Tables as plain text")
struct TextTableTests {
    private let cases = Table(
        title: "Cases", captions: ["Social view, 12 %."],
        columns: [
            Column("id", "Case"), Column("name", "Project"), Column("investment", "Investment"),
            Column("npv", "Net present value"), Column("payback", "Payback"), .machineOnly("bound"),
        ],
        rows: [
            [
                .code("panama-311"), .words("311 citizen call centre, São Paulo"), .amount(12.3e6, currency: "USD"),
                .amount(-62e6, currency: "USD", bound: .atMost).noted(1), .duration(years: 2.2), .words("atMost"),
            ],
            [
                .code("korea"), .words("民願24"), .unknown(.notStated), .amount(5_249e6, currency: "USD"),
                .duration(years: 0.04).noted(1, 2),
            ],
            [.code("spain"), .words("Electronic auctions").noted(2), .amount(9e6, currency: "USD"), .missing("none")],
        ],
        notes: ["The source gives no operating cost, so that the result is at most what is printed.", "Observed."])

    @Test("Numbers align with their headings, whatever their footnotes and their script")
    func natural() {
        #expect(
            lines(TextRenderer.english().render(cases)) == [
                "Cases",
                "Social view, 12 %.",
                "",
                "Case        Project                             Investment  Net present value           Payback",
                "──────────  ──────────────────────────────────  ──────────  ────────────────────  ──────────────────",
                "panama-311  311 citizen call centre, São Paulo  US$ 12.3 M        ≤ −US$ 62 M[1]      2.2 years",
                "korea       民願24                              not stated        US$ 5,249 M     under a month[1,2]",
                "spain       Electronic auctions[2]               US$ 9.0 M               none",
                "",
                "[1] The source gives no operating cost, so that the result is at most what is printed.",
                "[2] Observed.",
            ])
    }

    @Test("On a narrower page headings wrap first, then words, set in on their further lines")
    func narrow() {
        #expect(
            lines(TextRenderer.english(width: 85).render(cases))[3...8] == [
                "                                                   Net present",
                "Case        Project                    Investment        value           Payback",
                "──────────  ─────────────────────────  ──────────  ──────────────  ──────────────────",
                "panama-311  311 citizen call centre,   US$ 12.3 M  ≤ −US$ 62 M[1]      2.2 years",
                "              São Paulo",
                "korea       民願24                     not stated  US$ 5,249 M     under a month[1,2]",
            ])
    }

    @Test("Nothing is wider than the page", arguments: [20, 30, 47, 60, 72, 80, 100, 200])
    func fits(width: Int) {
        for line in lines(TextRenderer.english(width: width).render(cases)) {
            #expect(DisplayWidth.of(line) <= width)
        }
    }

    @Test("Identifiers and numbers are whole on any page", arguments: [20, 30, 47, 60, 80, 100])
    func whole(width: Int) {
        let text = TextRenderer.english(width: width).render(cases)
        for value in ["panama-311", "≤ −US$ 62 M[1]", "US$ 12.3 M", "US$ 5,249 M", "US$ 9.0 M", "2.2 years"] {
            #expect(text.contains(value))
        }
    }

    @Test("A table of words that cannot fit has its rows one below another, without what is blank")
    func records() {
        var words = cases
        for column in words.columns.indices { words.columns[column].alignment = .left }
        #expect(
            lines(TextRenderer.english(width: 50).render(words))[3...] == [
                "Case:               panama-311",
                "Project:            311 citizen call centre, São",
                "                    Paulo",
                "Investment:         US$ 12.3 M",
                "Net present value:  ≤ −US$ 62 M[1]",
                "Payback:            2.2 years",
                "",
                "Case:               korea",
                "Project:            民願24",
                "Investment:         not stated",
                "Net present value:  US$ 5,249 M",
                "Payback:            under a month[1,2]",
                "",
                "Case:               spain",
                "Project:            Electronic auctions[2]",
                "Investment:         US$ 9.0 M",
                "Net present value:  none",
                "",
                "[1] The source gives no operating cost, so that",
                "    the result is at most what is printed.",
                "[2] Observed.",
            ])
    }

    private let years = Table(
        columns: [Column("year", "Year"), Column("costs", "Costs"), Column("factor", "Factor"), Column("net", "Net")],
        rows: (1...2).map { year in
            [.year(2026 + year), .integer(year * 1_000_000), .integer(year * 100_000), .integer(year * -2_000_000)]
        },
        totals: [[.words("Total"), .integer(3_000_000), .integer(300_000), .integer(-6_000_000)]])

    @Test("A table of numbers that is too wide is cut into bands, each with the first column")
    func bands() {
        #expect(
            lines(TextRenderer.english(width: 28).render(years)) == [
                " Year      Costs   Factor", "─────  ─────────  ───────", " 2027  1,000,000  100,000",
                " 2028  2,000,000  200,000", "─────  ─────────  ───────", "Total  3,000,000  300,000", "",
                " Year         Net", "─────  ──────────", " 2027  −2,000,000", " 2028  −4,000,000",
                "─────  ──────────", "Total  −6,000,000",
            ])
    }

    @Test("Where lines are not drawn, rules are typed and all else is the same")
    func typedRules() {
        for width in [28, 50, 85, 100] {
            for table in [cases, years] {
                var renderer = TextRenderer.english(width: width)
                let drawn = renderer.render(table)
                renderer.drawsLines = false
                #expect(renderer.render(table) == String(drawn.map { $0 == "─" ? "-" : $0 }))
            }
        }
    }

    @Test("What fits neither in bands nor beside its heading stands below it")
    func below() {
        let table = Table(
            columns: [Column("id", "Case"), Column("note", "Note")],
            rows: [[.code("el-salvador-single-registry"), .words("two columns of words")]])
        #expect(
            lines(TextRenderer.english(width: 32).render(table)) == [
                "Case:", "    el-salvador-single-registry", "Note:  two columns of words",
            ])
    }

    @Test("On the narrowest page values stand below their headings")
    func narrowest() {
        let table = Table(
            columns: [Column("a", "Net present value"), Column("b", "Case")],
            rows: [
                [.amount(5e6, currency: "USD"), .code("mexico-birth-certificate-2018")]
            ])
        #expect(
            lines(TextRenderer.english(width: 1).render(table)) == [
                "Net present value:", "    US$ 5 M", "Case:", "    mexico-birth-certificate-2018",
            ])
    }

    @Test("Totals stand under a rule of their own")
    func totals() {
        let table = Table(
            columns: [Column("a", "Year"), Column("b", "Amount")],
            rows: [[.year(2027), .integer(5)], [.year(2028), .integer(1200)]],
            totals: [[.words("Total"), .integer(1205)]])
        #expect(
            lines(TextRenderer.english().render(table)) == [
                " Year  Amount", "─────  ──────", " 2027       5", " 2028   1,200", "─────  ──────", "Total   1,205",
            ])
    }

    @Test("A table without rows is its headings, one without columns its title, one without anything nothing")
    func empty() {
        let renderer = TextRenderer.english()
        #expect(lines(renderer.render(Table(columns: [Column("a", "A"), Column("b", "Bb")]))) == ["A  Bb", "─  ──"])
        #expect(renderer.render(Table(title: "Title", columns: [])) == "Title\n")
        #expect(renderer.render(Table(columns: [])) == "")
        #expect(renderer.render(Table(columns: [.machineOnly("m")], rows: [[.integer(1)]])) == "")
    }

    @Test("One column, blank cells and rows too short or too long are no trouble")
    func ragged() {
        let table = Table(columns: [Column("a", "A")], rows: [[], [.blank], [.integer(1), .integer(2)]])
        #expect(lines(TextRenderer.english().render(table)) == ["A", "─", "", "", "1"])
    }

    @Test("A line end in a cell starts a new line of it, and a very long word breaks")
    func cells() {
        let table = Table(
            columns: [Column("a", "A"), Column("b", "B")],
            rows: [[.words("one\ntwo"), .words("https://example.org/a/very/long/path/to/somewhere")]])
        #expect(
            lines(TextRenderer.english(width: 40).render(table)) == [
                "A    B", "───  ───────────────────────────────────", "one  https://example.org/a/very/long/",
                "two    path/to/somewhere",
            ])
    }

    @Test("A huge number is never broken")
    func huge() {
        let table = Table(
            columns: [Column("a", "A"), Column("b", "B")],
            rows: [[.words("some words to wrap here"), .amount(1e40, currency: "USD")]])
        let text = TextRenderer.english(width: 70).render(table)
        #expect(text.contains("US$ 10,000,000,000,000,000,000,000,000,000,000,000 M\n"))
    }

    @Test("Colour changes nothing but the escape sequences")
    func colour() {
        var renderer = TextRenderer.english(width: 85)
        let plain = renderer.render(cases)
        renderer.colour = true
        let coloured = renderer.render(cases)
        #expect(coloured.contains("\u{1B}[1mCases\u{1B}[0m\n"))
        #expect(coloured.contains("\u{1B}[2m[2] Observed.\u{1B}[0m\n"))
        var stripped = coloured
        for code in ["1", "2", "0"] { stripped = stripped.split(separator: "\u{1B}[\(code)m").joined() }
        #expect(stripped == plain)
        #expect(!plain.contains("\u{1B}"))
    }
}
