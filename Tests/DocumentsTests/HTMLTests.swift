import Facts
import Languages
import Testing

@testable import Documents

@Suite("Documents as a page of HTML")
struct HTMLTests {
    private func page(_ blocks: [Document.Block], language: Language = .english) -> String {
        let labels = HTMLPage.Labels(skip: "Skip", contents: "Contents", numbers: "Numbers", table: "Table")
        let page = HTMLPage(
            language: "es-PE", kicker: "Appraisal", byline: "Ministry <of> Labour", generator: "valor 9", labels: labels
        )
        return HTMLRenderer(style: NumberStyle(language: language), page: page).render(Document(blocks))
    }

    private let table = Table(
        title: "Results", captions: ["In dollars."],
        columns: [Column("a", "What", alignment: .left), Column("b", "Society"), Column("c", "Key", for: .machines)],
        rows: [
            [.words("NPV"), .amount(-1200, currency: "USD"), .code("x")],
            [.words("Cost"), .unknown(.notStated).noted(1), .code("y")],
        ],
        totals: [[.words("Sum"), .integer(7)]], remarks: ["A remark."], notes: ["A note."])

    @Test("It is whole: no script, no style, font, picture or frame from elsewhere, and a policy that says so")
    func whole() {
        let html = page([.heading("Permits", level: 1), .paragraph("p"), .heading("One", level: 2), .table(table)])
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"es-PE\">"))
        #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;"))
        for part in ["<script", "src=", "http:", "https:", "@import", "url(", "<iframe", "<link rel=\"style"] {
            #expect(!html.contains(part), "\(part)")
        }
    }

    @Test("The first heading is the page's title, and each of the second level begins a section of the contents")
    func sections() {
        let html = page([
            .heading("Permits", level: 1), .lead("It pays."), .heading("One", level: 2), .paragraph("a"),
            .section("Society gains", name: "Two"), .paragraph("b"), .heading("Empty", level: 2),
        ])
        #expect(html.contains("<h1>Permits</h1><p class=\"inst\">Ministry &lt;of&gt; Labour</p>"))
        #expect(html.contains("<title>Permits: Appraisal</title>"))
        #expect(html.contains("<meta name=\"description\" content=\"It pays.\">"))
        #expect(html.contains("<section id=\"s1\"><h2>One</h2><p>a</p></section>"))
        #expect(html.contains("<li><a href=\"#s2\">Two</a></li>") && html.contains("<h2>Society gains</h2>"))
        // A heading over nothing says nothing.
        #expect(!html.contains("Empty") && html.split(separator: "<h1>").count == 2)
    }

    @Test("A table has its heads, its sides, unknowns in words, and no column for machines")
    func tables() {
        let html = page([.table(table)])
        #expect(html.contains("<caption><b>Results</b><br>In dollars.</caption>"))
        #expect(html.contains("<th scope=\"col\">What</th><th scope=\"col\" class=\"n\">Society</th></tr>"))
        #expect(
            html.contains("<th scope=\"row\">NPV</th><td class=\"n\"><span class=\"neg\">−US$\u{A0}1,200</span></td>")
                || html.contains("<span class=\"neg\">−US$\u{A0}1.2\u{A0}k</span>"))
        #expect(html.contains("<i class=\"unk\">not stated[1]</i>"))
        #expect(html.contains("<tr class=\"total\"><th scope=\"row\">Sum</th><td class=\"n\">7</td></tr>"))
        #expect(html.contains("<p class=\"note\">A remark.</p><p class=\"note\">[1] A note.</p>"))
        #expect(!html.contains("Key"))
        // Without a title of its own the page has that of its first table.
        #expect(html.contains("<h1>Results</h1>"))
    }

    @Test("On a phone rows of many words are cards, each value behind its heading")
    func cards() {
        let wordy = Table(
            columns: [Column("a", "What"), Column("b", "Amount"), Column("c", "When")],
            rows: [
                [.words("Platform"), .amount(1, currency: "USD"), .words("from January 2027 to December 2029")],
                [.words("Savings")],
            ])
        let html = page([.table(wordy)])
        #expect(html.contains("<table role=\"table\" class=\"stack\">"))
        #expect(html.contains("data-l=\"When\"><span>from January 2027 to December 2029</span></td>"))
        // A name alone heads the rows below it.
        #expect(html.contains("class=\"grp\"><th scope=\"colgroup\" role=\"rowheader\" colspan=\"3\">Savings</th>"))
    }

    @Test("Markup in a name, a cell, a note or a quotation is text")
    func defused() {
        let evil = "</style><script>alert(1)</script>\"'&"
        let html = page([
            .heading(evil, level: 1), .lead(evil), .list([evil]), .steps([evil]), .quote(evil, source: evil),
            .code(evil), .definitions([Definition(evil, evil)]),
            .table(Table(title: evil, columns: [Column(evil, evil)], rows: [[.words(evil)]], notes: [evil])),
            .chart(
                Chart(
                    "years", title: evil, subtitle: evil, description: evil, notes: [evil],
                    plot: .columns(
                        ColumnPlot(
                            places: [evil], parts: [.init(evil, colour: .teal, values: [1])], upwards: .inUnits(of: 1))),
                    numbers: Table(columns: [Column("a", evil)], rows: [[.words(evil)]]))),
        ])
        #expect(!html.contains("<script") && html.split(separator: "</style>").count == 2)
    }

    @Test("A chart has a drawing for a page and one for a phone, with ids of their own, and its numbers open below")
    func charts() {
        let chart = Chart(
            "years", title: "Every year pays", subtitle: "Millions", description: "It does.", notes: ["From the file."],
            plot: .columns(
                ColumnPlot(
                    places: ["2027"], parts: [.init("Gain", colour: .teal, values: [5])], upwards: .inUnits(of: 1))),
            numbers: Table(
                title: "t", columns: [Column("a", "Year"), Column("b", "Gain")], rows: [[.year(2027), .integer(5)]]))
        let html = page([.chart(chart)])
        for part in [
            "<figure id=\"years\" aria-labelledby=\"years-h\"><figcaption><h2 id=\"years-h\">Every year pays</h2>",
            "<svg class=\"wide\" viewBox=\"0 0 720 340\" role=\"img\" aria-labelledby=\"years-w-t years-w-d\"",
            "<svg class=\"narrow\" viewBox=\"0 0 328 320\" role=\"img\" aria-labelledby=\"years-n-t years-n-d\"",
            "<p class=\"src\">From the file.</p>",
            "<details><summary>Numbers<span class=\"vh\">: Every year pays</span>",
            "<td class=\"n\">5</td>",
        ] {
            #expect(html.contains(part), "\(part)")
        }
        // Where nothing can be drawn the same stands in a table.
        let text = MarkdownRenderer(style: NumberStyle(language: .english)).render(Document([.chart(chart)]))
        #expect(text.hasPrefix("**Every year pays**\n\nMillions\n\n| Year | Gain |"))
    }
}
