import Numerics

/// Reads the sheets of a workbook in Office Open XML (ECMA-376).
struct XLSXReader {
    private let archive: ZIPReader
    private var sharedTexts: [String] = []
    private var looks: [CellFormat] = []
    private var countsFrom1904 = false

    init(_ archive: ZIPReader) throws(BookFault) {
        self.archive = archive
        let names = archive.names
        if names.contains(where: { $0.hasSuffix("vbaProject.bin") || $0.hasPrefix("xl/macrosheets/") }) { throw .macro }
        for (folder, kind) in [("word/", BookFault.Kind.word), ("ppt/", .presentation), ("visio/", .drawing)]
        where names.contains(where: { $0.hasPrefix(folder) }) {
            throw .notAWorkbook(kind)
        }
        if names.contains("xl/workbook.bin") { throw .notAWorkbook(.binaryExcel) }
    }

    /// The sheets in their order; those that are no tables of cells, such as charts, are left out.
    mutating func sheets() throws(BookFault) -> [BookSheet] {
        let main =
            try relations(of: "").values.first { $0.type.hasSuffix("/officeDocument") }?.target ?? "xl/workbook.xml"
        guard archive.has(main) else { throw .notAWorkbook(.archive) }
        let parts = try relations(of: main)
        var named: [(name: String, path: String)] = []
        var xml = XMLReader(try needed(main), part: main)
        while let piece = try xml.next() {
            guard case .start(let element, let attributes) = piece else { continue }
            switch element {
            case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
            case "sheet":
                let id = attributes.first { $0.key == "r:id" || $0.key.hasSuffix(":id") }?.value ?? ""
                guard let name = attributes["name"], let part = parts[id] else { throw .damaged(main) }
                if part.type.hasSuffix("/worksheet") { named.append((name, part.target)) }
            default: break
            }
        }
        if let part = parts.values.first(where: { $0.type.hasSuffix("/sharedStrings") }) {
            try readTexts(part.target)
        }
        if let part = parts.values.first(where: { $0.type.hasSuffix("/styles") }) { try readLooks(part.target) }
        var sheets: [BookSheet] = []
        for (name, path) in named { sheets.append(BookSheet(name: name, cells: try cells(of: path, sheet: name))) }
        return sheets
    }

    private func needed(_ name: String) throws(BookFault) -> [UInt8] {
        guard let bytes = try archive.part(name) else { throw .missingPart(name) }
        return bytes
    }

    /// What a part refers to, by the names it uses.
    private func relations(of part: String) throws(BookFault) -> [String: (type: String, target: String)] {
        let slash = part.utf8.lastIndex(of: 0x2F).map { part.index(after: $0) } ?? part.startIndex
        let folder = String(part[..<slash])
        let path = folder + "_rels/" + part[slash...] + ".rels"
        guard let bytes = try archive.part(path) else { return [:] }
        var found: [String: (type: String, target: String)] = [:]
        var xml = XMLReader(bytes, part: path)
        while let piece = try xml.next() {
            guard case .start("Relationship", let attributes) = piece, let id = attributes["Id"],
                let target = attributes["Target"], attributes["TargetMode"] != "External"
            else { continue }
            found[id] = (attributes["Type"] ?? "", Self.path(target, from: folder))
        }
        return found
    }

    private static func path(_ target: String, from folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var way = folder.split(separator: "/")
        for step in target.split(separator: "/") {
            if step == ".." { _ = way.popLast() } else if step != "." { way.append(step) }
        }
        return way.joined(separator: "/")
    }

    private mutating func readTexts(_ path: String) throws(BookFault) {
        var xml = XMLReader(try needed(path), part: path)
        while let piece = try xml.next() {
            guard case .start("si", _) = piece else { continue }
            sharedTexts.append(try Self.text(&xml, upTo: "si"))
            // Not to take gigabytes for empty ones.
            if sharedTexts.count > BookSheet.mostCells { throw .damaged(path) }
        }
    }

    /// The text of an element with runs of it; how it is pronounced is no part of it.
    private static func text(_ xml: inout XMLReader, upTo end: String) throws(BookFault) -> String {
        var text = ""
        var isText = false
        while let piece = try xml.next() {
            switch piece {
            case .start("rPh", _): try xml.skipElement()
            case .start("t", _): isText = true
            case .end("t"): isText = false
            case .text(let more) where isText: text += more
            case .end(end): return unescaped(text)
            default: break
            }
        }
        return text
    }

    /// Characters that XML bars are written as `_x000D_`.
    private static func unescaped(_ text: String) -> String {
        guard text.contains(text: "_x000D_") else { return text }
        var rest = text[...]
        var plain = ""
        while let found = rest.firstRange(ofText: "_x000D_") {
            plain += rest[..<found.lowerBound]
            rest = rest[found.upperBound...]
        }
        return plain + rest
    }

    private mutating func readLooks(_ path: String) throws(BookFault) {
        var codes: [String: CellFormat] = [:]
        var isOfCells = false
        var xml = XMLReader(try needed(path), part: path)
        while let piece = try xml.next() {
            switch piece {
            case .start("numFmt", let attributes):
                if let id = attributes["numFmtId"] { codes[id] = CellFormat(code: attributes["formatCode"] ?? "") }
            case .start("cellXfs", _): isOfCells = true
            case .end("cellXfs"): isOfCells = false
            case .start("xf", let attributes) where isOfCells:
                let id = attributes["numFmtId"] ?? "0"
                looks.append(codes[id] ?? CellFormat(builtIn: Int(id) ?? 0))
            default: break
            }
        }
    }

    private func cells(of path: String, sheet: String) throws(BookFault) -> [BookCell] {
        var cells: [BookCell] = []
        var (row, column) = (-1, -1)
        var xml = XMLReader(try needed(path), part: path)
        while let piece = try xml.next() {
            guard case .start(let element, let attributes) = piece else { continue }
            if element == "row" {
                let number = attributes["r"].flatMap { Int($0) } ?? row + 2
                guard number > row + 1, number <= 1_048_576 else { throw .damaged(path) }
                (row, column) = (number - 1, -1)
            } else if element == "c" {
                if let address = attributes["r"] {
                    guard let place = CellPlace.of(address), place.row == row, place.column > column else {
                        throw .damaged(path)
                    }
                    column = place.column
                } else {
                    column += 1
                }
                guard row >= 0, column < 16_384 else { throw .damaged(path) }
                guard let cell = try cell(&xml, row, column, attributes, in: path) else { continue }
                cells.append(cell)
                if cells.count > BookSheet.mostCells {
                    throw .tooManyCells(sheet: sheet, most: BookSheet.mostCells)
                }
            }
        }
        return cells
    }

    private func cell(
        _ xml: inout XMLReader, _ row: Int, _ column: Int, _ attributes: [String: String], in path: String
    ) throws(BookFault) -> BookCell? {
        var (value, inline) = ("", "")
        var (isValue, isFormula) = (false, false)
        reading: while let piece = try xml.next() {
            switch piece {
            case .start("v", _): isValue = true
            case .end("v"): isValue = false
            case .start("f", _):
                isFormula = true
                try xml.skipElement()
            case .start("is", _): inline = try Self.text(&xml, upTo: "is")
            case .text(let text) where isValue: value += text
            case .end("c"): break reading
            default: break
            }
        }
        func made(_ kind: BookCell.Kind, _ text: String) -> BookCell? {
            text.isEmpty ? nil : BookCell(row: row, column: column, kind: kind, text: text, isFormula: isFormula)
        }
        switch attributes["t"] ?? "n" {
        case "s":
            if value.trimmed.isEmpty { return nil }
            guard let place = Int(value.trimmed), sharedTexts.indices.contains(place) else { throw .damaged(path) }
            return made(.text, sharedTexts[place])
        case "inlineStr": return made(.text, inline)
        case "str": return made(.text, value)
        case "b": return made(.truth(value.trimmed == "1"), value.trimmed == "1" ? "TRUE" : "FALSE")
        case "e": return made(.error, value)
        case "d": return made(.day, String(value.prefix(10)))
        default:
            // What is no number stays as it stands, for whoever wants one to say so.
            guard let number = MachineNumber.number(value.trimmed), number.isFinite else { return made(.text, value) }
            let look = attributes["s"].flatMap { Int($0) }.flatMap { looks.indices.contains($0) ? looks[$0] : nil }
            let (kind, text) = (look ?? .plain).read(number, countsFrom1904: countsFrom1904)
            return made(kind, text)
        }
    }
}

/// What a cell's number is shown as.
enum CellFormat {
    case plain, percent, day

    /// One of those that every workbook has, by its number.
    init(builtIn number: Int) {
        switch number {
        case 9, 10: self = .percent
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .day
        default: self = .plain
        }
    }

    /// One by its code, as `0.0%` or `mmm-yy`; what is shown as a time alone is no day.
    init(code: String) {
        var isQuoted = false
        var isEscaped = false
        var isInBrackets = false
        self = .plain
        for scalar in code.unicodeScalars {
            if isEscaped {
                isEscaped = false
            } else if scalar == "\"" {
                isQuoted.toggle()
            } else if isQuoted {
                continue
            } else if scalar == "\\" || scalar == "_" || scalar == "*" {
                isEscaped = true
            } else if scalar == "[" || scalar == "]" {
                isInBrackets = scalar == "["
            } else if isInBrackets {
                continue
            } else if scalar == ";" {
                break
            } else if scalar == "%" {
                self = .percent
            } else if ["y", "Y", "d", "D"].contains(scalar) {
                self = .day
            }
        }
        // "General" has none of these letters, nor has a colour, which stands in brackets.
    }

    /// What a number is in this look.
    func read(_ number: Double, countsFrom1904: Bool) -> (BookCell.Kind, String) {
        let plain = MachineNumber.text(number)
        switch self {
        case .plain: return (.number(number), plain)
        case .percent: return (.number(number), (MachineNumber.hundredfold(plain) ?? plain) + "%")
        case .day:
            // Beyond the year 9999 there are no days.
            guard number >= 0, number < 2_958_466 else { return (.number(number), plain) }
            // The first system has a 29 February 1900, which was none.
            let day = Int(number) + (countsFrom1904 ? 1462 : number < 60 ? 1 : 0)
            let date = SpreadsheetDay.date(ofDay: day)
            func digits(_ value: Int, _ count: Int) -> String {
                String(String(value + 1_000_000).suffix(count))
            }
            return (.day, digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2))
        }
    }
}
