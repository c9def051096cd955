import Languages

/// Documents and tables as plain text of a width, for terminals, mails and text files.
///
/// ```swift
/// let renderer = TextRenderer(style: NumberStyle(language: .english), width: 100, colour: false)
/// print(renderer.render(table), terminator: "")
/// ```
///
/// Nothing is ever truncated. Colour changes no character: without its escape sequences the text is the same.
package struct TextRenderer: Sendable {
    /// How numbers are written.
    package var style: NumberStyle
    /// The columns of the page, 20 at least.
    package var width: Int
    /// The columns of sentences: longer lines than these are hard to read, however wide the page is.
    package var textWidth: Int { min(width, Self.longestLine) }

    private static let longestLine = 100
    /// Whether headings are bold and notes dim, by ANSI escape sequences.
    package var colour: Bool
    /// Whether rules and frames are drawn with the characters made for it, as on a terminal; else with ASCII ones.
    package var drawsLines: Bool

    /// A renderer for pages so many columns wide.
    package init(style: NumberStyle, width: Int = 100, colour: Bool = false, drawsLines: Bool = true) {
        self.style = style
        // Narrower than this, words fall apart into letters.
        self.width = max(20, width)
        self.colour = colour
        self.drawsLines = drawsLines
    }

    /// A document as text: its blocks with an empty line between them, and a line end after the last.
    package func render(_ document: Document) -> String {
        let blocks = document.blocks.map(lines).filter { !$0.isEmpty }
        return text(Array(blocks.joined(separator: [""])))
    }

    /// A table as text, with a line end after its last line.
    package func render(_ table: Table) -> String {
        text(lines(of: table))
    }

    /// How many lines a document takes.
    package func height(of document: Document) -> Int {
        let heights = document.blocks.map { lines(of: $0).count }.filter { $0 > 0 }
        return heights.reduce(0, +) + max(0, heights.count - 1)
    }

    private func text(_ lines: [String]) -> String {
        lines.reduce(into: "") { $0 += $1 + "\n" }
    }

    private func lines(of block: Document.Block) -> [String] {
        switch block {
        case .heading(let text, let level): heading(text, level: level)
        case .section(let text, _): heading(text, level: 2)
        case .lead(let text), .paragraph(let text): LineWrap.lines(text, width: textWidth)
        case .table(let table): lines(of: table)
        case .list(let items): items.flatMap { hanging("• ", $0) }
        case .steps(let items):
            zip(1..., items).flatMap { hanging(padded("\($0).", to: "\(items.count). ".count), $1) }
        case .definitions(let definitions): labelled(definitions.map { ($0.term, $0.value) }, mark: "")
        case .quote(let text, let source): quote(text, source: source)
        case .chart(let chart): lines(of: chart.asTable)
        case .code(let text): text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        }
    }

    private func heading(_ text: String, level: Int) -> [String] {
        let lines = LineWrap.lines(text, width: textWidth)
        let rule: Character? = level <= 1 ? (drawsLines ? "═" : "=") : level == 2 ? self.rule : nil
        let columns = lines.map { DisplayWidth.of($0) }.max() ?? 0
        return lines.map(bold) + (rule.map { [String(repeating: $0, count: columns)] } ?? [])
    }

    private func quote(_ text: String, source: String?) -> [String] {
        let frame = drawsLines ? "│ " : "| "
        var lines = LineWrap.lines(text, width: textWidth - 2).map { trimmed(frame + $0) }
        if let source { lines += hanging(frame + "— ", source, then: frame + "  ").map(dim) }
        return lines
    }
}

// Lines, shared with the layout of tables.
extension TextRenderer {
    /// A text behind a mark; its further lines stand under its first.
    func hanging(_ mark: String, _ text: String, then indent: String? = nil) -> [String] {
        let columns = DisplayWidth.of(mark)
        let indent = indent ?? String(repeating: " ", count: columns)
        return LineWrap.lines(text, width: textWidth - columns).enumerated().map {
            trimmed(($0.offset == 0 ? mark : indent) + $0.element)
        }
    }

    /// Terms with their values beside them, aligned where the terms are short enough, else below them.
    func labelled(_ pairs: [(term: String, value: Cell)], mark: String) -> [String] {
        let labels = pairs.map { LineWrap.line($0.term) + mark }
        let widest = labels.map { DisplayWidth.of($0) }.max() ?? 0
        let isAligned = widest + 2 <= width / 2
        return zip(labels, pairs).flatMap { label, pair in
            let lines = value(pair.value, indent: isAligned ? widest + 2 : 4)
            // What cannot be broken may still fit below its label.
            guard isAligned, lines.allSatisfy({ widest + 2 + DisplayWidth.of($0) <= width }) else {
                return LineWrap.lines(label, width: width) + value(pair.value, indent: 4).map { "    " + $0 }
            }
            return lines.enumerated().map {
                trimmed(padded($0.offset == 0 ? label : "", to: widest + 2) + $0.element)
            }
        }
    }

    private func value(_ cell: Cell, indent: Int) -> [String] {
        let text = cell.text(in: style) + cell.marks
        return cell.isUnbreakable ? [LineWrap.line(text)] : LineWrap.lines(text, width: textWidth - indent)
    }

    /// A line with spaces behind it, up to so many columns.
    func padded(_ line: String, to columns: Int) -> String {
        line + String(repeating: " ", count: max(0, columns - DisplayWidth.of(line)))
    }

    /// A line without the spaces at its end.
    func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    /// What rules under headings are made of.
    var rule: Character { drawsLines ? "─" : "-" }

    /// A line in bold, where there is colour.
    func bold(_ line: String) -> String { styled(line, "1") }

    /// A line dimmed, where there is colour.
    func dim(_ line: String) -> String { styled(line, "2") }

    private func styled(_ line: String, _ code: String) -> String {
        colour && !line.isEmpty ? "\u{1B}[\(code)m\(line)\u{1B}[0m" : line
    }
}
