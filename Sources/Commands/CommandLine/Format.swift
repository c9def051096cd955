/// The formats that results are printed in.
enum Format: String, CaseIterable {
    case text
    case csv
    case json
    case markdown
    /// A workbook, for spreadsheets.
    case xlsx

    /// The format that a file's name asks for by its ending.
    init?(ending: String) {
        switch ending.lowercased() {
        case "txt": self = .text
        case "csv": self = .csv
        case "json": self = .json
        case "md", "markdown": self = .markdown
        case "xlsx": self = .xlsx
        default: return nil
        }
    }
}
