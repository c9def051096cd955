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
        case .heading(let text, _), .section(let text, _):
            isLead
                ? "<h2 class=\"s\">\(MarkupText.escaped(text))</h2>"
                : "<h3 class=\"s\">\(MarkupText.escaped(text))</h3>"
        case .lead(let text): "<p class=\"verdict\">\(lines(text))</p>"
        case .paragraph(let text): "<p\(isLead ? " class=\"terms\"" : "")>\(lines(text))</p>"
        case .table(let table): html(table)
        case .list(let items): "<ul>" + items.map { "<li>\(lines($0))</li>" }.joined() + "</ul>"
        case .steps(let items): "<ol>" + items.map { "<li>\(lines($0))</li>" }.joined() + "</ol>"
        case .definitions(let definitions): html(definitions)
        case .quote(let text, let source):
            "<blockquote>\(lines(text))" + (source.map { "<br>— \(lines($0))" } ?? "") + "</blockquote>"
        case .code(let text): "<pre>\(MarkupText.escaped(text))</pre>"
        case .chart(let chart): html(chart, heading: isLead ? "h2" : "h3")
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

    /// A chart under a heading of its own, no more than a level below the one before it.
    private mutating func html(_ chart: Chart, heading: String) -> String {
        let renderer = ChartRenderer(style: style)
        let id = chart.name + "-h"
        let notes = chart.notes.map { "<p class=\"src\">\(lines($0))</p>" }.joined()
        var numbers = chart.numbers
        numbers.title = chart.subtitle
        return "<figure id=\"\(chart.name)\" aria-labelledby=\"\(id)\"><figcaption><\(heading) id=\"\(id)\">"
            + MarkupText.escaped(chart.title)
            + "</\(heading)><p class=\"sub\">\(MarkupText.escaped(chart.subtitle))</p>"
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
        func role(_ name: String) -> String { isStacked ? " role=\"\(name)\"" : "" }
        let bands = Self.bands(of: columns)
        let framed = bands.enumerated().map { number, columns in
            let head = columns.enumerated().map { place, column in
                heading(table, column, isFirst: place == 0, isStacked)
            }.joined()
            let rows = table.rows.map { row(table, $0, columns, isStacked, isTotal: false) }.joined()
            let totals = table.totals.map { row(table, $0, columns, isStacked, isTotal: true) }.joined()
            let inner =
                "<table\(role("table"))\(isStacked ? " class=\"stack\"" : "")>"
                + (caption.isEmpty || number > 0 ? "" : "<caption>\(caption.joined(separator: "<br>"))</caption>")
                + "<thead\(role("rowgroup"))><tr\(role("row"))>\(head)</tr></thead>"
                + "<tbody\(role("rowgroup"))>\(rows)\(totals)</tbody></table>"
            let part = bands.count > 1 ? ".\(number + 1)" : ""
            let name = MarkupText.escaped("\(labels.table) \(tables)\(part)" + (table.title.map { ": " + $0 } ?? ""))
            return
                "<div class=\"\(isStacked ? "over" : "scroll")\" role=\"region\" aria-label=\"\(name)\" tabindex=\"0\">"
                + inner + "</div>"
        }.joined()
        let remarks = table.remarks.map { "<p class=\"note\">\(lines($0))</p>" }.joined()
        let notes = zip(1..., table.notes).map { "<p class=\"note\">[\($0)] \(lines($1))</p>" }.joined()
        return "<div class=\"tab\">" + framed + remarks + notes + "</div>"
    }

    /// The columns of a table in as many parts as fit a page, each with the first one.
    private static func bands(of columns: [Int]) -> [[Int]] {
        guard columns.count > mostColumns, let first = columns.first else { return [columns] }
        let others = Array(columns.dropFirst())
        let parts = (others.count + mostColumns - 2) / (mostColumns - 1)
        return (0..<parts).map { [first] + others[others.count * $0 / parts..<others.count * ($0 + 1) / parts] }
    }

    /// As many columns as fit a printed page.
    private static let mostColumns = 10

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
        if cells.count > 1, cells.dropFirst().allSatisfy({ $0.content == .blank }), let first = cells.first,
            first.content != .blank
        {
            return
                "<tr\(isStacked ? " role=\"row\"" : "") class=\"grp\"><th scope=\"colgroup\""
                + "\(isStacked ? " role=\"rowheader\"" : "") colspan=\"\(cells.count)\">"
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
