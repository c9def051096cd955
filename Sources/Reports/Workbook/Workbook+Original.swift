import Documents
import Languages
import ProjectFiles
import Valuation
import Wording

extension Workbook {
    /// The workbook with a sheet of the project's file and of where formulas stand, by which it is read back; `options` say
    /// which sheet has the inputs of which option, where the file has several.
    package func carrying(
        _ original: JSONOutput, ofFile file: String, _ words: Words, perspective: Perspective = .social,
        options: [(sheet: String, id: String)] = []
    ) -> Workbook {
        var workbook = self
        workbook.about = OriginalSheet.mark
        workbook.sheets.append(originalSheet(of: original, file, words, perspective, options))
        return workbook
    }

    private func originalSheet(
        of original: JSONOutput, _ file: String, _ words: Words, _ perspective: Perspective,
        _ options: [(sheet: String, id: String)]
    ) -> Sheet {
        var sheet = Sheet(words.say(en: "Project file", es: "Archivo del proyecto", pt: "Arquivo do projeto"))
        sheet.isProtected = true
        sheet[0, 0] = .text(OriginalSheet.mark, .aside)
        sheet[0, 1] = .text(file, .label)
        sheet[1, 1] = .text(
            words.say(
                en:
                    "From here valor reads the project back. Change its figures on the sheet of inputs, where there is one.",
                es: "De aquí valor vuelve a leer el proyecto. Cambie sus cifras en la hoja de entradas, si la hay.",
                pt: "Daqui o valor volta a ler o projeto. Altere seus números na planilha de entradas, se houver."),
            .note)
        var row = 2
        if perspective != .social {
            sheet.put(row, 0, [.text(OriginalSheet.perspective, .aside), .text(perspective.rawValue, .aside)])
            row += 1
        }
        for option in options {
            sheet.put(
                row, 0,
                [.text(OriginalSheet.option, .aside), .text(option.sheet, .aside), .text(option.id, .aside)])
            row += 1
        }
        for other in sheets {
            for area in other.formulaAreas {
                sheet.put(
                    row, 0, [.text(OriginalSheet.formulas, .aside), .text(other.name, .aside), .text(area, .aside)])
                row += 1
            }
        }
        for line in original.prettyText.split(separator: "\n") {
            sheet[row, 0] = .text(OriginalSheet.json, .aside)
            var rest = line[...]
            var column = 1
            repeat {
                // A character outside the first plane counts twice.
                let part = rest.prefix(OriginalSheet.longestCell / 2)
                rest = rest.dropFirst(part.count)
                sheet[row, column] = .text(String(part), .label)
                column += 1
            } while !rest.isEmpty
            row += 1
        }
        sheet.widths = [0: 18, 1: 100, 2: 12]
        return sheet
    }
}

extension Sheet {
    /// The cells that hold formulas, as few rectangles from above.
    fileprivate var formulaAreas: [String] {
        var done: [String] = []
        var open: [ClosedRange<Int>: Int] = [:]
        func close(_ columns: ClosedRange<Int>, from first: Int, to last: Int) {
            let ends = [(first, columns.lowerBound), (last, columns.upperBound)].map {
                CellReference(sheet: 0, row: $0, column: $1).a1
            }
            done.append(ends.joined(separator: ":"))
        }
        for row in 0...rows.count {
            var runs: Set<ClosedRange<Int>> = []
            var first: Int?
            let cells = row < rows.count ? rows[row] : []
            for column in 0...cells.count {
                var isFormula = false
                // An input that moves along with another one until something is typed over it is an input.
                if column < cells.count, let cell = cells[column], case .formula = cell.content {
                    isFormula = cell.style.kind != .input
                }
                if isFormula, first == nil { first = column }
                if !isFormula, let start = first {
                    runs.insert(start...(column - 1))
                    first = nil
                }
            }
            let ended = open.filter { !runs.contains($0.key) }.sorted { $0.key.lowerBound < $1.key.lowerBound }
            for (columns, start) in ended {
                close(columns, from: start, to: row - 1)
                open[columns] = nil
            }
            for columns in runs where open[columns] == nil { open[columns] = row }
        }
        return done
    }
}
