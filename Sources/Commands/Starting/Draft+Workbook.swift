import Documents
import Languages
import Reports
import Syntax
import Wording

extension Draft {
    /// The project as a workbook to fill in: its table on a sheet, each row a fact or a flow.
    func workbook(in words: Words) -> Workbook {
        var sheet = Sheet(words.say(en: "Project", es: "Proyecto", pt: "Projeto"))
        var reader = CSVReader(self.sheet(in: words, dialect: .rfc4180), separator: .comma)
        var header: Int?
        var place = 0
        while let row = reader.next() {
            defer { place += 1 }
            if row[0].hasPrefix("#") {
                sheet[place, 0] = .text(row[0], .aside)
            } else if header == nil {
                header = place
                for column in 0..<row.count { sheet[place, column] = .text(row[column], .heading) }
            } else {
                for column in 0..<row.count { sheet[place, column] = Self.cell(row[column], isWord: column == 0) }
            }
        }
        // Below there is room for more.
        let width = sheet.rows.map { $0.count }.max() ?? 0
        for row in place..<(place + 40) {
            for column in 0..<width { sheet[row, column] = .blank(CellStyle(.input, .text)) }
        }
        for column in 0..<width { sheet.widths[column] = column == 1 ? 44 : 16 }
        sheet.frozen = ((header ?? 0) + 1, 2)
        sheet.showsGrid = true
        sheet.print.titleRows = header.map { $0...$0 }
        return Workbook(title: name, language: words.language, sheets: [sheet])
    }

    /// A field as a cell that may be changed: a number, a percentage, or a text.
    private static func cell(_ text: String, isWord: Bool) -> SheetCell {
        if isWord { return .text(text, CellStyle(.label)) }
        if let number = machineNumber(text) { return .number(number, CellStyle(.input, .plain)) }
        if text.hasSuffix("%"), let number = machineNumber(String(text.dropLast())) {
            let decimals = text.utf8.firstIndex(of: 0x2E).map {
                text.utf8.distance(from: $0, to: text.utf8.endIndex) - 2
            }
            return .number(number / 100, CellStyle(.input, .percent(decimals: decimals ?? 0)))
        }
        return text.isEmpty ? .blank(CellStyle(.input, .text)) : .text(text, CellStyle(.input, .text))
    }
}
