/// The kinds of files that people give to the program or get from it.
public enum FileKind: Sendable, Hashable, CaseIterable {
    /// A project or a case, written by hand.
    case project
    /// A project as a table.
    case sheet
    /// Many projects, or many cash flows, a row each.
    case batch
    /// A discount rate that changes over the years.
    case schedule
    /// Exchange rates of the user's own.
    case rates
    /// A folder laid out as the cases built in are.
    case cases

    /// How such a file is called in the manual.
    public var example: String {
        switch self {
        case .project: "project.json"
        case .sheet: "project.csv"
        case .batch: "projects.csv, flows.ndjson"
        case .schedule: "rates.json"
        case .rates: "rates.csv, eurofxref-hist.csv"
        case .cases: "Cases/"
        }
    }
}
