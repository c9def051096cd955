import Casebook
import Documents
import Facts
import Languages
import ProjectFiles
import Projects
import Valuation
import Wording

extension OptionsReport {
    /// The options as one workbook: each with its own inputs, lines, months, years and indicators, all of them formulas, and
    /// a first sheet on which they stand side by side.
    ///
    /// What two options have from the same place of the file is typed once, on the sheet of the first that has it; the
    /// origin's figures tell which that is. Nothing where an option has no workbook of formulas.
    package func workbook(_ origin: WorkbookOrigin) -> Workbook? {
        var prefixes: [String] = []
        let books = zip(rows, reports).enumerated().map { place, option -> AppraisalWorkbook? in
            let id = option.0.option.id
            var prefix = id.utf8.count <= 14 ? id : String(id.prefix(12)) + "~"
            if prefixes.contains(prefix) { prefix = String(place + 1) }
            prefixes.append(prefix)
            return option.1.liveWorkbook(origin.ofPart, tabPrefix: prefix + " · ")
        }
        guard books.allSatisfy({ $0 != nil }), !books.isEmpty else { return nil }
        return OptionsWorkbook(report: self, books: books.compactMap { $0 }, origin: origin).workbook
    }

    /// Why no formula follows some option; nothing where formulas follow all.
    package var whyNotLive: NotLive? { reports.lazy.compactMap { $0.whyNotLive }.first }

    /// The report of each option.
    private var reports: [AppraisalReport] {
        rows.map { row in
            AppraisalReport(
                of: row.option.project, id: row.option.id, on: row.view.terms, yearTableFor: perspective,
                beside: .init([], perspective: .social, terms: row.view.terms), words: words, option: row.option,
                of: rows.count)
        }
    }
}

/// The options of a project as one workbook.
struct OptionsWorkbook {
    let report: OptionsReport
    /// The workbook of each option.
    let books: [AppraisalWorkbook]
    let origin: WorkbookOrigin

    var words: Words { report.words }

    /// The sheets that each option has.
    static let tabs: [WorkbookPlaces.Tab] = [.inputs, .lines, .months, .flow, .indicators, .parties, .checks, .sources]

    /// Where a sheet of an option stands.
    func place(of tab: WorkbookPlaces.Tab, ofOption option: Int) -> Int {
        1 + Self.tabs.count * option + (Self.tabs.firstIndex(of: tab) ?? 0)
    }

    static func prefix(ofOption option: Int) -> String { "option\(option + 1)_" }

    /// The workbook, computed.
    var workbook: Workbook {
        var workbook = Workbook(
            title: words.text(report.project.name), about: "", language: words.language, sheets: [Sheet("")])
        let links = links
        for (option, book) in books.enumerated() {
            let own = book.workbook
            let move = SheetMove(
                places: WorkbookPlaces.Tab.allCases.map {
                    Self.tabs.contains($0) ? place(of: $0, ofOption: option) : nil
                }, prefix: Self.prefix(ofOption: option))
            var (sheets, names) = own.moved(move)
            renameInputs(&sheets[0], own.names, move.prefix)
            link(&sheets[0], links[option])
            workbook.sheets += sheets
            workbook.names += names
        }
        let side = OptionsSheet(self).made
        workbook.sheets[0] = side.sheet
        workbook.names += side.names
        workbook = workbook.completed
        workbook.sheets += outside(behind: workbook.sheets.count)
        guard let original = origin.original else { return workbook }
        return workbook.carrying(
            original, ofFile: origin.file, words, perspective: report.perspective,
            options: zip(books, report.rows).map { ($0.name(of: .inputs), $1.option.id) })
    }

    /// What valor computed beside that, as tables that do not move.
    private func outside(behind others: Int) -> [Sheet] {
        let tables = Workbook(report.document, title: "", data: nil, language: words.language)
        let note = words.say(
            en: "Computed by valor for the inputs as written, not live: the sheets before it are.",
            es: "Calculado por valor para las entradas originales, no en vivo: lo están las hojas anteriores.",
            pt: "Calculado pelo programa para as entradas originais, não ao vivo: as planilhas anteriores estão.")
        return tables.moved(SheetMove(tables.sheets.count, behind: others)).sheets.map { $0.asCached(note) }
    }

    // MARK: What options have in common

    /// Which cell of another option's inputs a figure follows.
    private struct Link {
        let row: Int
        let from: CellReference
        let tab: String
    }

    /// Of each option, the figures that an option before it has from the same place of the file.
    private var links: [[Link]] {
        var first: [String: (option: Int, row: Int, figure: WorkbookFigure)] = [:]
        return books.enumerated().map { option, book in
            var links: [Link] = []
            for (place, figure) in book.model.figures.enumerated() {
                guard let token = token(of: figure, option) else { continue }
                let row = AppraisalWorkbook.firstInput + place
                guard let known = first[token] else {
                    first[token] = (option, row, figure)
                    continue
                }
                // An amount that was corrected for one of them alone is another one.
                guard known.figure.value == figure.value, known.figure.low == figure.low,
                    known.figure.high == figure.high
                else { continue }
                links.append(
                    Link(
                        row: row,
                        from: CellReference(
                            sheet: self.place(of: .inputs, ofOption: known.option), row: known.row,
                            column: AppraisalWorkbook.InputColumn.value.rawValue),
                        tab: books[known.option].name(of: .inputs)))
            }
            return links
        }
    }

    /// What tells where a figure stands in the file.
    private func token(of figure: WorkbookFigure, _ option: Int) -> String? {
        // A scenario is one of all.
        if figure.key.hasPrefix("switch:") { return figure.key }
        let id = report.rows[option].option.id
        switch figure.value {
        case .number(let number):
            return figure.format == .month
                ? origin.figures?.place(id, figure.key, day: Int(number))
                : origin.figures?.place(id, figure.key, number: number)
        case .text(let word): return origin.figures?.place(id, figure.key, word: word)
        case .error: return origin.figures?.place(id, figure.key, number: 0)
        case .blank, .truth: return nil
        }
    }

    /// Lets figures follow the cells of another option.
    private func link(_ sheet: inout Sheet, _ links: [Link]) {
        typealias Column = AppraisalWorkbook.InputColumn
        for link in links {
            for column in [Column.value, .low, .high] {
                guard let cell = sheet[link.row, column.rawValue], case .value(let value) = cell.content,
                    value != .blank
                else { continue }
                var from = link.from
                from.column = column.rawValue
                sheet[link.row, column.rawValue] = .formula(
                    .cell(from), CellStyle(.value, cell.style.format), cached: value)
            }
            sheet[link.row, Column.note.rawValue] = .text(
                words.say(
                    en: "Shared: change it on \"\(link.tab)\".", es: "Compartida: cámbiela en \"\(link.tab)\".",
                    pt: "Compartilhado: altere em \"\(link.tab)\"."), .words)
            sheet.validations.removeAll { $0.row == link.row }
        }
    }

    /// Writes the names of cells as they are called here.
    private func renameInputs(_ sheet: inout Sheet, _ names: [Workbook.CellName], _ prefix: String) {
        let column = AppraisalWorkbook.InputColumn.name.rawValue
        let known = Set(names.map { $0.name })
        for row in sheet.rows.indices {
            guard let cell = sheet[row, column], case .value(.text(let name)) = cell.content, known.contains(name)
            else { continue }
            sheet[row, column] = .text(prefix + name, cell.style)
        }
    }
}
