/// The formats that the results of a batch are written in.
package enum BatchFormat: String, Sendable, Hashable, CaseIterable {
    /// Rows under a header.
    case csv
    /// A line of JSON for each.
    case ndjson
    /// One document of JSON.
    case json

    /// The format that a file's name asks for by its ending.
    package init?(ending: String) {
        switch ending.lowercased() {
        case "csv": self = .csv
        case "ndjson", "jsonl": self = .ndjson
        case "json": self = .json
        default: return nil
        }
    }
}
