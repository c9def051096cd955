/// The formats that results are printed in.
enum Format: String, CaseIterable {
    case text
    case csv
    case json
    case markdown
    /// One chart, as SVG.
    case svg

    /// Those that any result can be printed in.
    static let ofResults: [Format] = [.text, .csv, .json, .markdown]

    /// The format that a file's name asks for by its ending.
    init?(ending: String) {
        switch ending.lowercased() {
        case "txt": self = .text
        case "csv": self = .csv
        case "json": self = .json
        case "md", "markdown": self = .markdown
        case "svg": self = .svg
        default: return nil
        }
    }
}
