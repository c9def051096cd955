import Languages

/// Blocks of a document as HTML, one behind the other on one page.
struct HTMLBody {
    let style: NumberStyle
    let labels: HTMLPage.Labels
    /// How many tables there are so far, so that each has a name of its own.
    private var tables = 0

    init(style: NumberStyle, labels: HTMLPage.Labels) {
        self.style = style
        self.labels = labels
    }

    mutating func html(_ block: Document.Block, isLead: Bool = false) -> String {
        switch block {
        case .heading(let text, _), .section(let text, _): "<h3 class=\"s\">\(MarkupText.escaped(text))</h3>"
        case .lead(let text): "<p class=\"verdict\">\(lines(text))</p>"
        case .paragraph(let text): "<p\(isLead ? " class=\"terms\"" : "")>\(lines(text))</p>"
        case .table(let table): html(table)
        case .list(let items): "<ul>" + items.map { "<li>\(lines($0))</li>" }.joined() + "</ul>"
        case .steps(let items): "<ol>" + items.map { "<li>\(lines($0))</li>" }.joined() + "</ol>"
        case .definitions(let definitions): html(definitions)
        case .quote(let text, let source):
            "<blockquote>\(lines(text))" + (source.map { "<br>— \(lines($0))" } ?? "") + "</blockquote>"
        case .code(let text): "<pre>\(MarkupText.escaped(text))</pre>"
        case .chart(let chart): html(chart)
        }
    }

    private func lines(_ text: String) -> String {
        MarkupText.escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>")
    }

    /// Terms with their values; what has no term of its own belongs to the one before it.
    private func html(_ definitions: [Definition]) -> String {
        "<dl class=\"facts\">"
            + definitions.enumerated().map { index, definition in
                (definition.term.isEmpty && index > 0 ? "" : "<dt>\(MarkupText.escaped(definition.term))</dt>")
                    + "<dd>\(content(definition.value))</dd>"
            }.joined() + "</dl>"
    }

    // MARK: Charts

    private mutating func html(_ chart: Chart) -> String {
        let renderer = ChartRenderer(style: style)
        let id = chart.name + "-h"
        let notes = chart.notes.map { "<p class=\"src\">\(lines($0))</p>" }.joined()
        var numbers = chart.numbers
        numbers.title = chart.subtitle
        return "<figure id=\"\(chart.name)\" aria-labelledby=\"\(id)\"><figcaption><h3 id=\"\(id)\">"
            + MarkupText.escaped(chart.title) + "</h3><p class=\"sub\">\(MarkupText.escaped(chart.subtitle))</p>"
            + "</figcaption>" + renderer.render(chart, .wide) + renderer.render(chart, .narrow) + notes
            + (numbers.rows.isEmpty
                ? ""
                : "<details><summary>\(MarkupText.escaped(labels.numbers))"
                    + "<span class=\"vh\">: \(MarkupText.escaped(chart.title))</span></summary>\(html(numbers))</details>")
            + "</figure>"
    }

    // MARK: Tables

    private mutating func html(_ table: Table) -> String {
        let table = table.layingOutAmounts(in: style)
        let columns = table.columns(for: .people)
        guard !columns.isEmpty else { return "" }
        tables += 1
        let isStacked = Self.isWordy(table, columns)
        let caption =
            (table.title.map { ["<b>\(MarkupText.escaped($0))</b>"] } ?? []) + table.captions.map(lines)
        let head = columns.enumerated().map { place, column in
            heading(table, column, isFirst: place == 0, isStacked)
        }.joined()
        let rows = table.rows.map { row(table, $0, columns, isStacked, isTotal: false) }.joined()
        let totals = table.totals.map { row(table, $0, columns, isStacked, isTotal: true) }.joined()
        func role(_ name: String) -> String { isStacked ? " role=\"\(name)\"" : "" }
        let inner =
            "<table\(role("table"))\(isStacked ? " class=\"stack\"" : "")>"
            + (caption.isEmpty ? "" : "<caption>\(caption.joined(separator: "<br>"))</caption>")
            + "<thead\(role("rowgroup"))><tr\(role("row"))>\(head)</tr></thead>"
            + "<tbody\(role("rowgroup"))>\(rows)\(totals)</tbody></table>"
        let name = MarkupText.escaped("\(labels.table) \(tables)" + (table.title.map { ": " + $0 } ?? ""))
        let framed =
            isStacked
            ? inner : "<div class=\"scroll\" role=\"region\" aria-label=\"\(name)\" tabindex=\"0\">\(inner)</div>"
        let remarks = table.remarks.map { "<p class=\"note\">\(lines($0))</p>" }.joined()
        let notes = zip(1..., table.notes).map { "<p class=\"note\">[\($0)] \(lines($1))</p>" }.joined()
        return "<div class=\"tab\">" + framed + remarks + notes + "</div>"
    }

    /// Whether rows have so many words that a phone shows each as a card.
    private static func isWordy(_ table: Table, _ columns: [Int]) -> Bool {
        columns.count > 2
            && columns.dropFirst().contains { column in
                table.rows.contains { row in
                    guard case .words(let text) = Table.cell(row, column).content else { return false }
                    return text.count > 24
                }
            }
    }

    private func heading(_ table: Table, _ column: Int, isFirst: Bool, _ isStacked: Bool) -> String {
        let text = MarkupText.escaped(table.columns[column].heading) + Cell.marks(table.columns[column].footnotes)
        let side = table.alignment(ofColumn: column) == .right ? " class=\"n\"" : ""
        // What heads nothing is no heading.
        guard !text.isEmpty else { return "<td\(isStacked ? " role=\"cell\"" : "")></td>" }
        return "<th scope=\"col\"\(isStacked ? " role=\"columnheader\"" : "")\(side)>\(text)</th>"
    }

    private func row(
        _ table: Table, _ row: [Cell], _ columns: [Int], _ isStacked: Bool, isTotal: Bool
    ) -> String {
        let cells = columns.map { Table.cell(row, $0) }
        // A row of nothing but a name heads those below it.
        if isStacked, cells.count > 1, cells.dropFirst().allSatisfy({ $0.content == .blank }), let first = cells.first,
            first.content != .blank
        {
            return
                "<tr role=\"row\" class=\"grp\"><th scope=\"colgroup\" role=\"rowheader\" colspan=\"\(cells.count)\">"
                + content(first) + "</th></tr>"
        }
        let html = zip(columns, cells).enumerated().map { place, item in
            let (column, cell) = item
            let isRight = table.alignment(ofColumn: column) == .right
            let isLong = cell.text(in: style).count > 22
            let side = isRight ? " class=\"n\(isLong ? " w" : "")\"" : ""
            if place == 0 {
                return "<th scope=\"row\"\(isStacked ? " role=\"rowheader\"" : "")\(side)>\(content(cell))</th>"
            }
            guard isStacked else { return "<td\(side)>\(content(cell))</td>" }
            let label = MarkupText.escaped(table.columns[column].heading)
            let empty = cell.content == .blank ? (isRight ? " class=\"n none\"" : " class=\"none\"") : side
            return
                "<td role=\"cell\"\(empty)\(label.isEmpty ? "" : " data-l=\"\(label)\"")><span>\(content(cell))</span></td>"
        }.joined()
        return "<tr\(isStacked ? " role=\"row\"" : "")\(isTotal ? " class=\"total\"" : "")>\(html)</tr>"
    }

    private func content(_ cell: Cell) -> String {
        let text = lines(cell.text(in: style)) + cell.marks
        switch cell.content {
        case .code: return "<code>\(text)</code>"
        case .unknown, .missing: return "<i class=\"unk\">\(text)</i>"
        default: return cell.isNegative ? "<span class=\"neg\">\(text)</span>" : text
        }
    }
}

extension Cell {
    /// Whether it holds a number below zero.
    fileprivate var isNegative: Bool {
        switch content {
        case .amount(let number, _), .multiple(let number), .ratio(let number), .percent(let number, _),
            .number(let number, _):
            number < 0
        default: false
        }
    }
}
