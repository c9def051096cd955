/// The formats that results are printed in.
enum Format: String, CaseIterable {
    case text
    case csv
    case json
    case markdown
    /// A page, whole in one file.
    case html
    /// A workbook, for spreadsheets.
    case xlsx
    /// One chart, as SVG.
    case svg

    /// Those that any result can be printed in.
    static let ofResults: [Format] = [.text, .csv, .json, .markdown, .html, .xlsx]

    /// The format that a file's name asks for by its ending.
    init?(ending: String) {
        switch ending.lowercased() {
        case "txt": self = .text
        case "csv": self = .csv
        case "json": self = .json
        case "md", "markdown": self = .markdown
        case "htm", "html": self = .html
        case "xlsx": self = .xlsx
        case "svg": self = .svg
        default: return nil
        }
    }
}
