import Appraisal
import Casebook
import Documents
import Languages
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

extension Draft {
    /// The project as the live workbook of an appraisal, to be filled in.
    ///
    /// Its figures and names can be typed, there is room for more lines, and all results follow. Nothing where the project has
    /// no such workbook, as without a cost or a saving.
    func liveWorkbook(ofFile file: String, _ folder: CaseFolder, in words: Words) -> Workbook? {
        func reading(_ text: String) -> ProjectReading? {
            let reading = try? ProjectReading(SourceText(name: file, text: text), folder)
            return reading?.log.hasErrors == true ? nil : reading
        }
        guard let root = reading(json(in: words))?.root, case .object(var members) = JSONOutput(root) else {
            return nil
        }
        let original = JSONOutput.object(members)
        for line in SpareLine.all {
            var parts: [(String, JSONOutput)] = [
                ("id", .string(line.id)), ("what", .string(Self.name(of: line, words))), ("amount", .integer(0)),
            ]
            for (key, value) in line.members.sorted(by: { $0.key < $1.key }) {
                parts.append((key, value == "true" ? .bool(true) : .string(value)))
            }
            guard let place = members.firstIndex(where: { $0.0 == line.list }),
                case .array(let lines) = members[place].1
            else { continue }
            members[place].1 = .array(lines + [.object(parts)])
        }
        guard let project = reading(JSONOutput.object(members).prettyText)?.project, project.options.isEmpty,
            let terms = try? AppraisalTerms(for: project).matching(project.prices, inflation: project.inflation)
        else { return nil }
        let report = AppraisalReport(
            of: project, id: file, on: terms, yearTableFor: .social,
            beside: Comparison([], perspective: .social, terms: terms), words: words)
        var origin = WorkbookOrigin(
            file: file, version: Version.number, original: original, figures: WrittenFigures(of: root))
        origin.isForm = true
        return report.workbook(origin)
    }

    /// What a line that there is room for is called.
    private static func name(of line: SpareLine, _ words: Words) -> String {
        let number = line.number
        return switch line.list {
        case "investment":
            words.say(
                en: "New investment \(number)", es: "Nueva inversión \(number)", pt: "Novo investimento \(number)")
        case "operating":
            words.say(
                en: "New yearly cost \(number)", es: "Nuevo costo anual \(number)", pt: "Novo custo anual \(number)")
        default:
            words.say(
                en: "New yearly saving \(number)", es: "Nuevo ahorro anual \(number)",
                pt: "Nova economia anual \(number)")
        }
    }

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
