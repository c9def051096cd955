import Languages

/// Documents and tables as Markdown, in GitHub's dialect.
///
/// ```swift
/// MarkdownRenderer(style: NumberStyle(language: .spanish)).render(document)
/// ```
package struct MarkdownRenderer: Sendable {
    /// How numbers are written.
    package var style: NumberStyle
    /// Whether a document is about what is typed: backticks in its texts enclose code, and its terms are code.
    ///
    /// Texts that people wrote for another purpose have no such meaning, and show their backticks.
    package var isManual: Bool

    /// A renderer that writes numbers in a style.
    package init(style: NumberStyle, isManual: Bool = false) {
        self.style = style
        self.isManual = isManual
    }

    /// A document as Markdown, with a line end after the last line.
    package func render(_ document: Document) -> String {
        joined(document.blocks.map(block))
    }

    /// A table as Markdown, with a line end after the last line.
    package func render(_ table: Table) -> String {
        joined(blocks(of: table))
    }

    private func joined(_ blocks: [String]) -> String {
        let text = blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
        return text.isEmpty ? "" : text + "\n"
    }

    private func block(_ block: Document.Block) -> String {
        switch block {
        case .heading(let text, let level):
            // A heading is one line.
            String(repeating: "#", count: min(6, max(1, level))) + " " + MarkdownText.escaped(LineWrap.line(text))
        case .section(let text, _): "## " + MarkdownText.escaped(LineWrap.line(text))
        case .lead(let text), .paragraph(let text): prose(text)
        case .table(let table): blocks(of: table).joined(separator: "\n\n")
        case .list(let items): items.map { item("- ", MarkdownText.escaped($0)) }.joined(separator: "\n")
        case .steps(let items):
            zip(1..., items).map { item("\($0). ", MarkdownText.escaped($1)) }.joined(separator: "\n")
        case .definitions(let definitions):
            definitions.map { item("- ", definition($0)) }.joined(separator: "\n")
        case .quote(let text, let source): quote(text, source: source)
        case .chart(let chart): blocks(of: chart.asTable).joined(separator: "\n\n")
        case .code(let text):
            text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
        }
    }

    private func prose(_ text: String) -> String {
        isManual ? MarkdownText.withCode(text) : MarkdownText.escaped(text)
    }

    private func definition(_ definition: Definition) -> String {
        guard isManual else {
            return "**\(MarkdownText.escaped(definition.term)):** \(cell(definition.value, inTable: false))"
        }
        let value = definition.value.text(in: style)
        return "\(MarkdownText.code(definition.term)): \(MarkdownText.withCode(value))"
    }

    /// An item whose further lines stand under its first, and so belong to it.
    private func item(_ mark: String, _ text: String) -> String {
        let indent = "\n" + String(repeating: " ", count: mark.count)
        return mark + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: indent)
    }

    private func quote(_ text: String, source: String?) -> String {
        var lines = MarkdownText.escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
        if let source {
            lines.append("")
            lines += ("— " + MarkdownText.escaped(source)).split(separator: "\n", omittingEmptySubsequences: false)
        }
        return lines.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
    }

    private func blocks(of table: Table) -> [String] {
        let table = table.layingOutAmounts(in: style)
        let title = table.title.map { "**" + MarkdownText.escaped(LineWrap.line($0)) + "**" }
        let notes = zip(1..., table.notes).map { item("- ", "[\($0)] " + MarkdownText.escaped($1)) }
        return [title].compactMap { $0 } + table.captions.map { MarkdownText.escaped($0) } + [grid(of: table)]
            + table.remarks.map { MarkdownText.escaped($0) } + [notes.joined(separator: "\n")].filter { !$0.isEmpty }
    }

    private func grid(of table: Table) -> String {
        let columns = table.columns(for: .people)
        guard !columns.isEmpty else { return "" }
        let headings = columns.map {
            MarkdownText.escaped(table.columns[$0].heading, inTable: true) + Cell.marks(table.columns[$0].footnotes)
        }
        let rule = columns.map { table.alignment(ofColumn: $0) == .right ? "---:" : "---" }
        let rows = table.rows.map { row in columns.map { cell(Table.cell(row, $0), inTable: true) } }
        let totals = table.totals.map { row in
            columns.map { column in
                let text = cell(Table.cell(row, column), inTable: true)
                return text.isEmpty ? "" : "**" + text + "**"
            }
        }
        return ([headings, rule] + rows + totals).map(line).joined(separator: "\n")
    }

    private func line(_ cells: [String]) -> String {
        "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }

    private func cell(_ cell: Cell, inTable: Bool) -> String {
        let text = cell.text(in: style)
        if case .code = cell.content { return MarkdownText.code(text, inTable: inTable) + cell.marks }
        return MarkdownText.escaped(text, inTable: inTable) + cell.marks
    }
}
