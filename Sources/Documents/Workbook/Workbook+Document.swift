import Facts
import Languages

extension Workbook {
    /// A document as a workbook: what is said on one sheet, then a sheet for each chart and each table, its cells typed.
    ///
    /// What nobody knows and what cannot be computed is `#N/A`, and the word for it stands beside; a bound stands before its
    /// number. `data` is the table that programs read, with their names over the columns; `charts` are drawn where the
    /// document has none. `note` says why nothing of it moves: it stands over every sheet but the one for programs, which
    /// look for their names in its first row, and numbers are grey.
    package init(
        _ document: Document, title: String, data: Table?, charts: [Chart] = [], language: Language, note: String? = nil
    ) {
        self.init(title: title, language: language)
        var names = SheetNames()
        let style = NumberStyle(language: language)
        var texts = Sheet(names.unique(Self.name(en: "Report", es: "Informe", pt: "Relatório", language)))
        texts.widths = [0: 40, 1: 90]
        var row = 0
        var tables: [Sheet] = []
        var drawn: [Chart] = []
        func put(_ cells: [SheetCell?]) {
            texts.put(row, 0, cells)
            row += 1
        }
        func add(_ table: Table) {
            let name = names.unique(table.title ?? Self.name(en: "Table", es: "Tabla", pt: "Tabela", language))
            tables.append(TableSheet(table, audience: .people, style: style).sheet(called: name))
            let see = Self.name(en: "see the sheet", es: "vea la hoja", pt: "veja a planilha", language)
            put([.text("\(see) \"\(name)\"", .aside)])
        }
        for block in document.blocks {
            switch block {
            case .heading(let text, let level):
                if row > 0 { row += 1 }
                if level == 1 { texts.heights[row] = 24 }
                put([.text(text, level == 1 ? CellStyle.Kind.title : .section)])
            case .section(let text, _):
                row += 1
                put([.text(text, .section)])
            case .lead(let text): for line in text.split(separator: "\n") { put([.text(String(line), .verdict)]) }
            case .code(let text): for line in text.split(separator: "\n") { put([.text(String(line), .aside)]) }
            case .paragraph(let text): for line in text.split(separator: "\n") { put([.text(String(line), .note)]) }
            case .list(let items), .steps(let items): for item in items { put([.text(item, .note)]) }
            case .definitions(let definitions):
                for definition in definitions {
                    let cells = TableSheet.cells(definition.value, style: style)
                    put([.text(definition.term, .label), cells.value])
                }
            case .quote(let text, let source): put([.text("\"\(text)\"", .note), source.map { .text($0, .aside) }])
            case .table(let table): add(table)
            case .chart(let chart): drawn.append(chart)
            }
        }
        sheets = row > 0 && !document.blocks.allSatisfy { $0.isTable } ? [texts] : []
        for chart in drawn.isEmpty ? charts : drawn {
            let name = names.unique(Self.name(en: "Chart", es: "Gráfico", pt: "Gráfico", language))
            sheets.append(ChartSheet(chart, at: sheets.count, style: style).sheet(called: name))
        }
        sheets += tables
        if let data {
            let name = names.unique(Self.name(en: "Data", es: "Datos", pt: "Dados", language))
            sheets.append(TableSheet(data, audience: .machines, style: style).sheet(called: name))
        }
        for place in sheets.indices { sheets[place].print.isLandscape = true }
        guard let note else { return }
        let forPrograms = data == nil ? nil : sheets.indices.last
        sheets = sheets.enumerated().map { $0 == forPrograms ? $1.greyed : $1.asCached(note) }
    }

    private static func name(en: String, es: String, pt: String, _ language: Language) -> String {
        Text(en: en, es: es, pt: pt)[language]
    }
}

extension Document.Block {
    fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}

/// The names of sheets: each once, no longer and with no other signs than files may have.
package struct SheetNames {
    private var taken: Set<String> = []

    package init() {}

    /// A name like a text, that no other sheet has.
    package mutating func unique(_ text: String) -> String {
        let plain = text.unicodeScalars.reduce(into: "") { name, scalar in
            // An apostrophe is the quotation mark of a sheet's name in a formula; the curved one is none.
            name +=
                scalar == "'"
                ? "’" : "[]:*?/\\\n\r\t".unicodeScalars.contains(scalar) ? " " : String(Character(scalar))
        }
        func cut(_ text: String, to count: Int) -> String {
            var short = text
            while short.utf16.count > count { short.removeLast() }
            while short.last == " " { short.removeLast() }
            return short
        }
        var name = cut(plain, to: 31)
        var number = 2
        while name.isEmpty || taken.contains(name.lowercased()) {
            name = cut(plain, to: 27) + " (\(number))"
            number += 1
        }
        taken.insert(name.lowercased())
        return name
    }
}
