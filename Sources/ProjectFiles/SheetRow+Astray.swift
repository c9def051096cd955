import Syntax

// Rows that are not what their columns say.
extension SheetRow {
    /// What a row is called that adds up others, where its kind is none or says so itself.
    static func sum(_ cells: [SheetColumn: SheetNumbers.Cell]) -> SheetNumbers.Cell? {
        guard let word = cells[.kind] else { return cells[.what].flatMap { TotalRow.isNamed($0.text) ? $0 : nil } }
        return SheetKind(word: word.text) == nil && TotalRow.isNamed(word.text) ? word : nil
    }

    /// The text that stands where the amount should, with the amount one column further: a separator stands unquoted in
    /// what the row is called.
    static func shifted(_ row: CSVRow, columns: [SheetColumn?]) -> SheetNumbers.Cell? {
        guard let index = columns.firstIndex(of: .amount), index + 1 < min(row.count, columns.count),
            columns[index + 1]?.content != .number, WrittenAmount(row[index + 1]) != nil
        else { return nil }
        let text = row[index].trimmed
        guard text.contains(where: { $0.isLetter }), !text.contains(where: { $0.isNumber }),
            LocalWords.unknown(text) == nil, !LocalWords.isNone(text)
        else {
            return nil
        }
        return SheetNumbers.Cell(text: text, offset: row.offset(of: index))
    }
}
