import Facts
import Languages

/// A table as a sheet: a column for each of its own, and one for the bounds of those that have any.
struct TableSheet {
    private let table: Table
    private let columns: [Int]
    private let isForMachines: Bool
    private let style: NumberStyle

    init(_ table: Table, audience: Column.Audience, style: NumberStyle) {
        self.table = table
        columns = table.columns(for: audience)
        isForMachines = audience == .machines
        self.style = style
    }

    func sheet(called name: String) -> Sheet {
        var sheet = Sheet(name)
        var row = 0
        func put(_ text: String, _ kind: CellStyle.Kind) {
            sheet[row, 0] = .text(text, kind)
            row += 1
        }
        if let title = table.title, !isForMachines {
            put(title, .section)
            for caption in table.captions { put(caption, .note) }
        }
        let marked = columns.map { column in
            !isForMachines && (table.rows + table.totals).contains { Self.hasMark(Table.cell($0, column)) }
        }
        var place = 0
        for (index, column) in columns.enumerated() {
            let isRight = table.alignment(ofColumn: column) == .right
            let heading = isForMachines ? table.columns[column].name : table.columns[column].heading
            let marks = Cell.marks(table.columns[column].footnotes)
            if marked[index] {
                sheet[row, place] = .text("", .heading)
                sheet.widths[place] = 14
                place += 1
            }
            sheet[row, place] = .text(
                heading + (isForMachines ? "" : marks), isRight ? CellStyle.Kind.headingRight : .heading)
            sheet.widths[place] = width(ofColumn: column)
            place += 1
        }
        let head = row
        row += 1
        for (cells, isTotal) in table.rows.map({ ($0, false) }) + (isForMachines ? [] : table.totals.map { ($0, true) })
        {
            place = 0
            for (index, column) in columns.enumerated() {
                let cell = Self.cells(
                    Table.cell(cells, column), style: style, isForMachines: isForMachines, isTotal: isTotal)
                if marked[index] {
                    sheet[row, place] = cell.mark
                    place += 1
                }
                sheet[row, place] = cell.value
                place += 1
            }
            row += 1
        }
        if !isForMachines {
            for remark in table.remarks { put(remark, .note) }
            for (number, note) in zip(1..., table.notes) { put("[\(number)] \(note)", .note) }
        }
        sheet.frozen = (head + 1, table.columns.first.map { _ in 1 } ?? 0)
        sheet.print.titleRows = head...head
        return sheet
    }

    private func width(ofColumn column: Int) -> Double {
        let texts = (table.rows + table.totals).map { DisplayWidth.of(Table.cell($0, column).text(in: style)) }
        return Double(min(60, max(10, (texts.max() ?? 0) + 2)))
    }

    /// Whether a cell needs a word or a sign beside it.
    private static func hasMark(_ cell: Cell) -> Bool {
        switch cell.content {
        case .unknown, .missing: true
        default: cell.bound != nil
        }
    }

    /// A cell with what stands before it.
    static func cells(
        _ cell: Cell, style: NumberStyle, isForMachines: Bool = false, isTotal: Bool = false
    ) -> (mark: SheetCell?, value: SheetCell?) {
        let kind: CellStyle.Kind = isTotal ? .total : .value
        if isForMachines {
            return switch cell.machineValue {
            case .number(let number): (nil, .number(number, CellStyle(kind)))
            case .integer(let number): (nil, .number(Double(number), CellStyle(kind, .plain)))
            case .text(let text): (nil, .text(text, .words))
            case .empty: (nil, nil)
            }
        }
        func number(_ number: Double, _ format: NumberFormat) -> (SheetCell?, SheetCell?) {
            let mark = cell.bound.map { SheetCell.text($0 == .atLeast ? "≥" : "≤", .bound) }
            return (mark, .number(number, CellStyle(kind, format)))
        }
        switch cell.content {
        case .amount(let amount, _): return number(amount, .upTo(decimals: amount.magnitude < 1000 ? 2 : 0))
        case .multiple(let ratio), .ratio(let ratio): return number(ratio, .number(decimals: 2))
        case .percent(let fraction, let decimals): return number(fraction, .percent(decimals: decimals))
        case .duration(let years): return number(years, .number(decimals: 2))
        case .number(let value, let decimals): return number(value, .number(decimals: decimals))
        case .integer(let value): return number(Double(value), .number(decimals: 0))
        case .year(let year): return number(Double(year), .plain)
        case .month(let iso):
            let parts = iso.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 2 else { return (nil, .text(iso, .words)) }
            return (nil, SheetCell(.value(.day(year: parts[0], month: parts[1], day: 1)), CellStyle(kind, .month)))
        case .words(let text): return (nil, .text(text + cell.marks, .words))
        case .code(let text): return (nil, .text(text, .label))
        case .unknown(let unknown):
            return (.text(style.unknown(unknown) + cell.marks, .bound), .notAvailable(CellStyle(kind)))
        case .missing(let word): return (.text(word + cell.marks, .bound), .notAvailable(CellStyle(kind)))
        case .blank: return (nil, nil)
        }
    }
}
