import Numerics
import Syntax

/// The sheet of inputs of a workbook that valor wrote: each figure with what it was when it was written.
///
/// A row is found by its key, and its columns by their distance from it, so that no heading need be known.
struct InputsSheet {
    /// A figure of the sheet.
    struct Figure {
        let key: String
        let label: String
        let cell: CellPlace
        let was: BookCell?
        let now: BookCell?
    }

    private let sheet: BookSheet?
    private let figures: [Figure]
    /// What was typed where there is room for a line more: its name, its amount and its month.
    private let more: [(line: SpareLine, what: BookCell?, amount: Figure, month: BookCell?)]

    /// How far the columns stand before the key, or behind it.
    static let distances = (
        label: 11, line: 12, value: 9, low: 8, high: 7, written: 5, lowWritten: 2, highWritten: 3
    )

    /// The option whose inputs they are, where the file has several.
    private let option: String?

    /// The sheet of inputs in a workbook; nothing where it has none.
    init?(in book: Book) {
        self.init(of: book, nil)
        if sheet == nil { return nil }
    }

    /// The sheet of inputs beside that of the file, or that of one of its options.
    init(of book: Book, _ original: OriginalSheet?, option: (sheet: String, id: String)? = nil) {
        self.option = option?.id
        var found: (sheet: BookSheet, key: BookCell)?
        for sheet in book.sheets where sheet.name != original?.sheet.name {
            if let option, option.sheet != sheet.name { continue }
            if let key = sheet.cells.first(where: { $0.text == "/horizon" && $0.column >= Self.distances.line }) {
                found = (sheet, key)
                break
            }
        }
        sheet = found?.sheet
        guard let (sheet, horizon) = found else {
            (figures, more) = ([], [])
            return
        }
        let (column, away) = (horizon.column, Self.distances)
        // A heading is no key: these hold a way or a part of a line.
        let keys = sheet.cells.filter { $0.column == column && ($0.text.hasPrefix("/") || $0.text.utf8.contains(0x2E)) }
        let isSpare = { (key: BookCell) in key.text.hasPrefix(SpareLine.mark) }
        more = SpareLine.all.compactMap { line in
            func row(_ part: String) -> BookCell? { keys.first { $0.text == "\(line.id).\(part)" } }
            func now(_ key: BookCell?) -> BookCell? { key.flatMap { sheet.cell($0.row, column - away.value) } }
            guard let key = row("amount"), let amount = now(key) else { return nil }
            let label = [away.line, away.label].compactMap { sheet.cell(key.row, column - $0)?.text }
                .joined(separator: ", ")
            let place = CellPlace(sheet: sheet.name, row: key.row, column: column - away.value)
            return (
                line, now(row("what")), Figure(key: key.text, label: label, cell: place, was: nil, now: amount),
                now(row("on"))
            )
        }
        figures = keys.filter { !isSpare($0) }.flatMap { key -> [Figure] in
            let label = [away.line, away.label].compactMap { sheet.cell(key.row, column - $0)?.text }
                .joined(separator: ", ")
            func figure(_ end: String, _ place: Int, _ written: Int) -> Figure {
                Figure(
                    key: key.text + end, label: label,
                    cell: CellPlace(sheet: sheet.name, row: key.row, column: place),
                    was: sheet.cell(key.row, written), now: sheet.cell(key.row, place))
            }
            return [
                figure("", column - away.value, column - away.written),
                figure(" low", column - away.low, column + away.lowWritten),
                figure(" high", column - away.high, column + away.highWritten),
            ].filter { figure in
                // What follows another option's cell is no input of its own.
                let cell = figure.cell
                let follows = original?.hadFormula(cell.sheet, row: cell.row, column: cell.column) ?? false
                return !follows && !Self.isSame(figure.was, figure.now)
            }
        }
    }

    /// Whether two cells hold the same; numbers to the last digit that spreadsheets keep.
    private static func isSame(_ one: BookCell?, _ other: BookCell?) -> Bool {
        if case .number(let first)? = one?.kind, case .number(let second)? = other?.kind {
            return first == second || abs(first - second) <= 1e-14 * max(abs(first), abs(second))
        }
        return one?.text == other?.text
    }

    /// The file with the figures as they now stand, each change named.
    static func text(of book: Book, _ original: OriginalSheet) -> BookText {
        let text = original.lines.map { $0.text + "\n" }.joined()
        let whole = Array(text.utf8)
        let root = JSONReader.read(SourceText(name: "", utf8: whole)).root
        var edits: [(edit: FigurePlaces.Edit, figure: Figure)] = []
        var refused: [Figure] = []
        let sheets =
            original.options.isEmpty
            ? [InputsSheet(of: book, original)]
            : original.options.map { InputsSheet(of: book, original, option: $0) }
        for sheet in sheets {
            // An option's figures stand where the file as it has it says.
            let tree = sheet.option.flatMap { id in
                root.flatMap { OptionTree.all(of: $0).first { $0.id == id }?.tree }
            }
            let places = (tree ?? root).map { FigurePlaces(of: $0, in: whole) }
            for figure in sheet.figures {
                if let edit = places?.edit(figure.key, was: figure.was, now: figure.now) {
                    edits.append((edit, figure))
                } else {
                    refused.append(figure)
                }
            }
            var added: [String: Int] = [:]
            for (line, what, figure, month) in sheet.more {
                guard let amount = figure.now else { continue }
                let name = what?.text ?? figure.label.split(separator: ",").first.map { String($0) } ?? line.id
                if let edit = places?.adding(
                    line, called: name, on: month, amount: amount, others: added[line.list] ?? 0)
                {
                    edits.append((edit, figure))
                    added[line.list, default: 0] += 1
                } else {
                    refused.append(figure)
                }
            }
        }
        edits.sort { ($0.edit.range.lowerBound, $0.figure.cell.row) < ($1.edit.range.lowerBound, $1.figure.cell.row) }
        var made = BookText()
        made.original = original.file
        made.perspective = original.perspective
        var start = 0
        var next = 0
        for line in original.lines {
            let end = start + line.text.utf8.count + 1
            func rest(upTo place: Int) {
                made.note(
                    String(decoding: whole[start..<place], as: UTF8.self), original.sheet.name, row: line.row, column: 1
                )
                start = place
            }
            while next < edits.count, edits[next].edit.range.lowerBound < end {
                let (edit, figure) = edits[next]
                next += 1
                // Two figures cannot stand at one place but where both are added.
                guard edit.range.lowerBound >= start else { continue }
                rest(upTo: edit.range.lowerBound)
                made.append(edit.before)
                let place = made.bytes.count
                made.note(edit.text, figure.cell.sheet, row: figure.cell.row, column: figure.cell.column)
                made.append(edit.after)
                start = edit.range.upperBound
                made.changes.append(
                    .init(
                        offset: place,
                        fact: .changedInput(figure.label, was: figure.was?.text ?? "", now: figure.now?.text ?? "")))
            }
            rest(upTo: end)
        }
        // Blanks behind the text stand for cells that none of its figures comes from.
        func add(_ fact: BookConcern, _ cell: CellPlace) {
            made.changes.append(.init(offset: made.bytes.count, fact: fact))
            made.note(" ", cell.sheet, row: cell.row, column: cell.column)
        }
        for figure in refused {
            add(
                .cannotBeTakenBack(figure.label, was: figure.was?.text ?? "", now: figure.now?.text ?? ""), figure.cell)
        }
        for (sheet, cell) in original.overwritten(in: book) {
            add(
                .overwrittenFormula(now: cell.text), CellPlace(sheet: sheet, row: cell.row, column: cell.column))
        }
        return made
    }
}
