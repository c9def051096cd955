import Languages

/// A table's headings and cells as text in columns.
struct TextGrid {
    /// One cell, ready to be laid out.
    private struct Entry {
        let text: MeasuredText
        /// The footnote marks that hang beside a number; those of words stand in their text.
        let marks: String
        let isUnbreakable: Bool
        let isHeading: Bool

        init(_ text: String, marks: String, isNumeric: Bool, isUnbreakable: Bool = false, isHeading: Bool = false) {
            self.text = MeasuredText(isNumeric ? text : text + marks, atHyphens: isHeading && !isUnbreakable)
            self.marks = isNumeric ? marks : ""
            self.isUnbreakable = isUnbreakable
            self.isHeading = isHeading
        }
    }

    private struct Lane {
        var isNumeric: Bool
        var heading: Entry
        var rows: [Entry]
        var totals: [Entry]
        /// The columns to the right of the numbers that footnote marks hang in, so that they shift no number.
        var gutter: Int

        var entries: [Entry] { rows + totals }
    }

    private var lanes: [Lane]
    private var rowCount: Int
    private var totalCount: Int

    /// The space between columns.
    private static let gap = 2
    /// Further lines of words are set in, so that they are not taken for another row.
    private static let indent = 2
    /// The columns that a word may ask for before it is cut: only addresses and the like are longer.
    private static let longWord = 24
    /// A table of so many rows is laid out again, so that it takes fewer lines.
    private static let shortTable = 60
    /// So many bands are easy to oversee, whatever is in them.
    private static let fewBands = 3

    /// The grid of what people see of a table.
    init(_ table: Table, style: NumberStyle) {
        rowCount = table.rows.count
        totalCount = table.totals.count
        lanes = table.columns(for: .people).map { index in
            let isNumeric = table.alignment(ofColumn: index) == .right
            func entry(_ row: [Cell]) -> Entry {
                let cell = Table.cell(row, index)
                return Entry(
                    cell.text(in: style), marks: cell.marks, isNumeric: isNumeric, isUnbreakable: cell.isUnbreakable)
            }
            let column = table.columns[index]
            let lane = Lane(
                isNumeric: isNumeric,
                heading: Entry(
                    column.heading, marks: Cell.marks(column.footnotes), isNumeric: isNumeric, isHeading: true),
                rows: table.rows.map(entry), totals: table.totals.map(entry), gutter: 0)
            return Self.withGutter(lane)
        }
    }

    /// The lines of the grid, in bands where it is too wide, or nil where even those cannot be made so narrow.
    func lines(width: Int, rule: Character, bold: (String) -> String) -> [String]? {
        guard !lanes.isEmpty else { return [] }
        if let widths = widths(of: lanes, in: width) { return lines(of: lanes, widths, rule: rule, bold: bold) }
        guard let bands = bands(in: width) else { return nil }
        let parts = bands.compactMap { band in
            widths(of: band, in: width).map { lines(of: band, $0, rule: rule, bold: bold) }
        }
        return Array(parts.joined(separator: [""]))
    }

    private func widths(of lanes: [Lane], in width: Int) -> [Int]? {
        ColumnWidths.fit(lanes.map(wish), into: width - Self.gap * (lanes.count - 1))
    }

    /// Of the widths that fit, those at which the rows take fewest lines.
    private func fewestLines(_ widths: [Int], of lanes: [Lane]) -> [Int] {
        let wishes = lanes.map(wish)
        guard rowCount + totalCount <= Self.shortTable, zip(widths, wishes).contains(where: { $0 < $1.natural }) else {
            return widths
        }
        // How many lines each row of a column takes at a width, the heading first.
        var known: [[Int: [Int]]] = Array(repeating: [:], count: lanes.count)
        func heights(_ place: Int, _ width: Int) -> [Int] {
            if let found = known[place][width] { return found }
            let lane = lanes[place]
            let found = ([lane.heading] + lane.entries).map { lines(of: $0, in: lane, width: width).count }
            known[place][width] = found
            return found
        }
        return ColumnWidths.improve(widths, wishes: wishes) { widths in
            let columns = widths.enumerated().map { heights($0.offset, $0.element) }
            return (columns.first ?? []).indices.reduce(0) { sum, row in sum + (columns.map { $0[row] }.max() ?? 0) }
        }
    }

    /// The columns in bands, each with the first column and as many others as fit beside it.
    ///
    /// Bands let people compare numbers down a column. Of words, and of columns that stand nearly each in a band of its
    /// own, the rows are better read one by one.
    private func bands(in width: Int) -> [[Lane]]? {
        let others = lanes.count - 1
        guard 3 * lanes.dropFirst().count(where: { $0.isNumeric }) >= 2 * others else { return nil }
        guard let tight = bands(in: width, where: { widths(of: $0, in: width) != nil }),
            tight.count <= max(Self.fewBands, (others + 1) / 2)
        else {
            return nil
        }
        // Where they are not more, those in which no cell wraps.
        let loose = bands(in: width) { band in
            band.map { wish($0).body }.reduce(Self.gap * (band.count - 1), +) <= width
        }
        return loose.flatMap { $0.count == tight.count ? $0 : nil } ?? tight
    }

    private func bands(in width: Int, where fits: ([Lane]) -> Bool) -> [[Lane]]? {
        guard let first = lanes.first else { return nil }
        var bands: [[Lane]] = []
        for lane in lanes.dropFirst() {
            if let last = bands.last, fits(last + [lane]) {
                bands[bands.count - 1].append(lane)
            } else if widths(of: [first, lane], in: width) != nil {
                bands.append([first, lane])
            } else {
                return nil
            }
        }
        return bands
    }

    private func lines(of lanes: [Lane], _ fitting: [Int], rule: Character, bold: (String) -> String) -> [String] {
        let widths = fewestLines(fitting, of: lanes)
        let rule = joined(widths.map { String(repeating: rule, count: $0) })
        let heading = row(lanes, lanes.map { $0.heading }, widths).map(bold)
        let rows = (0..<rowCount).flatMap { index in row(lanes, lanes.map { $0.rows[index] }, widths) }
        let totals = (0..<totalCount).flatMap { index in row(lanes, lanes.map { $0.totals[index] }, widths) }
        return heading + [rule] + rows + (totals.isEmpty ? [] : [rule] + totals)
    }

    private static func withGutter(_ lane: Lane) -> Lane {
        guard lane.isNumeric else { return lane }
        var lane = lane
        lane.gutter = (lane.entries + [lane.heading]).map { DisplayWidth.of($0.marks) }.max() ?? 0
        return lane
    }

    private func wish(_ lane: Lane) -> ColumnWidths.Wish {
        func least(_ entry: Entry) -> Int {
            if entry.isUnbreakable { return DisplayWidth.of(entry.text.line) }
            // The longest word of a number is its digits.
            return lane.isNumeric ? entry.text.longestWord : min(entry.text.longestWord, Self.longWord)
        }
        func natural(_ entry: Entry) -> Int { entry.isUnbreakable ? least(entry) : entry.text.naturalWidth }
        let headingLeast = least(lane.heading)
        let bodyNatural = lane.entries.map(natural).max() ?? 0
        // Room for the indent of further lines, unless nothing wraps anyway.
        let bodyLeast =
            lane.entries.map { entry in
                lane.isNumeric ? least(entry) : min(natural(entry), least(entry) + Self.indent)
            }.max() ?? 0
        return ColumnWidths.Wish(
            natural: max(natural(lane.heading), bodyNatural) + lane.gutter,
            body: max(headingLeast, bodyNatural) + lane.gutter,
            least: max(headingLeast, bodyLeast) + lane.gutter,
            isNumeric: lane.isNumeric)
    }

    /// The lines of one row; headings stand on the rule, cells hang from it.
    private func row(_ lanes: [Lane], _ entries: [Entry], _ widths: [Int]) -> [String] {
        let cells = zip(zip(lanes, entries), widths).map { pair, width in
            lines(of: pair.1, in: pair.0, width: width)
        }
        let height = cells.map { $0.count }.max() ?? 0
        let isHeading = entries.first?.isHeading ?? false
        return (0..<height).map { line in
            joined(
                zip(cells, widths).map { cell, width in
                    let index = isHeading ? line - (height - cell.count) : line
                    let text = cell.indices.contains(index) ? cell[index] : ""
                    return text + spaces(width - DisplayWidth.of(text))
                })
        }
    }

    private func lines(of entry: Entry, in lane: Lane, width: Int) -> [String] {
        let room = width - lane.gutter
        let lines =
            if entry.isUnbreakable {
                [entry.text.line]
            } else if lane.isNumeric || entry.isHeading || entry.text.naturalWidth <= room {
                entry.text.lines(width: room)
            } else {
                indented(entry.text, width: room)
            }
        guard lane.isNumeric else { return lines }
        return lines.enumerated().map { index, line in
            let aligned = spaces(room - DisplayWidth.of(line)) + line
            return index == lines.count - 1 ? aligned + entry.marks : aligned
        }
    }

    /// Words whose further lines are set in.
    private func indented(_ text: MeasuredText, width: Int) -> [String] {
        text.lines(width: width, indent: Self.indent).enumerated().map { index, line in
            index == 0 ? line : spaces(Self.indent) + line
        }
    }

    private func joined(_ columns: [String]) -> String {
        var line = columns.joined(separator: spaces(Self.gap))
        while line.last == " " { line.removeLast() }
        return line
    }

    private func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }
}
