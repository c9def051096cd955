/// The formats that results are printed in.
enum Format: String, CaseIterable {
    case text
    case csv
    case json

    /// The format that a file's name asks for by its ending.
    init?(ending: String) {
        switch ending.lowercased() {
        case "txt": self = .text
        case "csv": self = .csv
        case "json": self = .json
        default: return nil
        }
    }
}
