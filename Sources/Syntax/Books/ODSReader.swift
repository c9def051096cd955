import Numerics

/// Reads the sheets of a spreadsheet in OpenDocument (ISO/IEC 26300).
struct ODSReader {
    private let archive: ZIPReader

    init(_ archive: ZIPReader) throws(BookFault) {
        self.archive = archive
        let type = String(decoding: try archive.part("mimetype") ?? [], as: UTF8.self).trimmed
        let start = "application/vnd.oasis.opendocument."
        guard type.hasPrefix(start) else { throw .notAWorkbook(.archive) }
        let rest = type.dropFirst(start.count)
        if rest.hasPrefix("text") { throw .notAWorkbook(.text) }
        if rest.hasPrefix("presentation") { throw .notAWorkbook(.presentation) }
        guard rest.hasPrefix("spreadsheet") else { throw .notAWorkbook(.drawing) }
        let manifest = String(decoding: try archive.part("META-INF/manifest.xml") ?? [], as: UTF8.self)
        if manifest.contains(text: "encryption-data") { throw .encrypted }
        if archive.names.contains(where: { $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") }) { throw .macro }
    }

    /// The sheets in their order.
    func sheets() throws(BookFault) -> [BookSheet] {
        guard let bytes = try archive.part("content.xml") else { throw .missingPart("content.xml") }
        var xml = XMLReader(bytes, part: "content.xml")
        var sheets: [BookSheet] = []
        while let piece = try xml.next() {
            guard case .start(let element, let attributes) = piece else { continue }
            switch element {
            // What was changed and by whom is no sheet, though it has tables of its own.
            case "tracked-changes": try xml.skipElement()
            case "table": sheets.append(try sheet(&xml, called: attributes["table:name"] ?? ""))
            default: break
            }
        }
        return sheets
    }

    private func sheet(_ xml: inout XMLReader, called name: String) throws(BookFault) -> BookSheet {
        var cells: [BookCell] = []
        var row = 0
        while let piece = try xml.next() {
            switch piece {
            case .end("table"): return BookSheet(name: name, cells: cells)
            case .start("table-row", let attributes):
                let times = Self.count(attributes["table:number-rows-repeated"])
                let found = try self.row(&xml, number: row, of: name)
                if !found.isEmpty {
                    guard times <= BookSheet.mostCells / found.count,
                        cells.count + times * found.count <= BookSheet.mostCells
                    else {
                        throw .tooManyCells(sheet: name, most: BookSheet.mostCells)
                    }
                    for copy in 0..<times {
                        cells += found.map { $0.moved(toRow: row + copy, column: $0.column) }
                    }
                }
                row = min(row + times, 1 << 30)
            // A chart in the sheet has tables of its own.
            case .start("shapes", _), .start("forms", _): try xml.skipElement()
            default: break
            }
        }
        return BookSheet(name: name, cells: cells)
    }

    private func row(_ xml: inout XMLReader, number: Int, of sheet: String) throws(BookFault) -> [BookCell] {
        var cells: [BookCell] = []
        var column = 0
        while let piece = try xml.next() {
            switch piece {
            case .end("table-row"): return cells
            case .start("table-cell", let attributes), .start("covered-table-cell", let attributes):
                let times = Self.count(attributes["table:number-columns-repeated"])
                if let cell = try cell(&xml, number, column, attributes) {
                    guard times <= 16_384, column + times <= 16_384 else {
                        throw .tooManyCells(sheet: sheet, most: BookSheet.mostCells)
                    }
                    cells += (0..<times).map { cell.moved(toRow: number, column: column + $0) }
                }
                column = min(column + times, 1 << 30)
            default: break
            }
        }
        return cells
    }

    /// How often something is repeated: no more often than any sheet has rows, so that sums of it are numbers.
    private static func count(_ text: String?) -> Int { min(max(1, text.flatMap { Int($0) } ?? 1), 1 << 21) }

    private func cell(
        _ xml: inout XMLReader, _ row: Int, _ column: Int, _ attributes: [String: String]
    ) throws(BookFault) -> BookCell? {
        let shown = try text(&xml)
        func made(_ kind: BookCell.Kind, _ text: String) -> BookCell? {
            text.isEmpty
                ? nil
                : BookCell(
                    row: row, column: column, kind: kind, text: text, isFormula: attributes["table:formula"] != nil)
        }
        func number(_ look: CellFormat) -> BookCell? {
            guard let written = attributes["office:value"] else { return nil }
            // What is no number stays as it stands, for whoever wants one to say so.
            guard let value = MachineNumber.number(written.trimmed), value.isFinite else { return made(.text, written) }
            let (kind, text) = look.read(value, countsFrom1904: false)
            return made(kind, text)
        }
        if attributes["calcext:value-type"] == "error" { return made(.error, shown) }
        switch attributes["office:value-type"] {
        case "float", "currency": return number(.plain)
        case "percentage": return number(.percent)
        case "date": return made(.day, String((attributes["office:date-value"] ?? shown).prefix(10)))
        case "boolean":
            let isTrue = attributes["office:boolean-value"] == "true"
            return made(.truth(isTrue), isTrue ? "TRUE" : "FALSE")
        default: return made(.text, attributes["office:string-value"] ?? shown)
        }
    }

    /// What a cell shows: its paragraphs, each on a line; remarks on it are none of that.
    private func text(_ xml: inout XMLReader) throws(BookFault) -> String {
        var lines: [String] = []
        var depth = 1
        var inParagraph = 0
        while depth > 0, let piece = try xml.next() {
            switch piece {
            case .start("annotation", _), .start("shapes", _), .start("frame", _), .start("custom-shape", _):
                try xml.skipElement()
            case .start("p", _), .start("h", _):
                if inParagraph == 0 { lines.append("") }
                (depth, inParagraph) = (depth + 1, inParagraph + 1)
            case .start("s", let attributes):
                depth += 1
                let count = min(Self.count(attributes["text:c"]), 32_767)
                if !lines.isEmpty { lines[lines.count - 1] += String(repeating: " ", count: count) }
            case .start("tab", _):
                depth += 1
                if !lines.isEmpty { lines[lines.count - 1] += "\t" }
            case .start("line-break", _):
                depth += 1
                if !lines.isEmpty { lines[lines.count - 1] += "\n" }
            case .start: depth += 1
            case .end(let name):
                depth -= 1
                if name == "p" || name == "h" { inParagraph -= 1 }
            case .text(let text): if inParagraph > 0, !lines.isEmpty { lines[lines.count - 1] += text }
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension BookCell {
    /// The same at another place.
    fileprivate func moved(toRow row: Int, column: Int) -> BookCell {
        BookCell(row: row, column: column, kind: kind, text: text, isFormula: isFormula)
    }
}
