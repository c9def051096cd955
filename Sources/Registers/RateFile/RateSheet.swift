import Syntax

/// The rows of a file of rates behind its header, whatever separates their cells.
struct RateSheet {
    let family: RateFamily
    let header: CSVRow
    /// The header's cells in plain names.
    let names: [String]
    let rows: [CSVRow]
    /// What stands above the header: the name of a bank, the titles of its series.
    let above: [CSVRow]

    /// Whether codes stand with their labels, in the header and in the cells.
    let isLabelled: Bool

    /// The plain name of a column: of a code with its label, as `FREQ:Frequency`, that of the code.
    static func columnName(_ cell: String) -> String {
        code(labelled: cell).map { $0.plainName } ?? cell.plainName
    }

    private static func code(labelled cell: String) -> String? {
        let text = cell.trimmed
        guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
        let code = text[..<colon]
        let isCode = code.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        return isCode ? String(code) : nil
    }

    /// Finds the header in one of the first lines; nothing where no separator shows one.
    init?(_ source: SourceText, names: CurrencyNames, note: (CSVFinding) -> Void) {
        let usual = CSVReader(source).separator
        for separator in [usual] + CSVSeparator.allCases.filter({ $0 != usual }) {
            var reader = CSVReader(source, separator: separator)
            var above: [CSVRow] = []
            for _ in 0..<30 {
                guard let row = reader.next() else { break }
                guard row.count > 1, let family = RateFamily(header: row, above: above, names: names) else {
                    above.append(row)
                    continue
                }
                let width = row.count
                var rows = family == .bancoCentralClosing ? [row] : []
                reader.width = width
                while let row = reader.next() {
                    let isEmpty = (0..<row.count).allSatisfy { row[$0].trimmed.isEmpty }
                    if isEmpty { continue }
                    let findings = row.findings.filter { Self.matters($0, in: row, width: width) }
                    findings.forEach(note)
                    if findings.isEmpty { rows.append(row) }
                }
                (self.family, header, self.rows, self.above) = (family, row, rows, above)
                self.names = (0..<width).map { Self.columnName(row[$0]) }
                isLabelled = (0..<width).contains { Self.code(labelled: row[$0]) != nil }
                return
            }
        }
        return nil
    }

    /// Cells that a spreadsheet adds or leaves out at the end are of no matter while nothing is in them; nor is a name
    /// of a country in another encoding.
    private static func matters(_ finding: CSVFinding, in row: CSVRow, width: Int) -> Bool {
        switch finding.problem {
        case .tooFewFields, .notUTF8: false
        case .tooManyFields: (width..<row.count).contains { !row[$0].trimmed.isEmpty }
        case .unterminatedQuote, .textAfterQuote: true
        }
    }
}
