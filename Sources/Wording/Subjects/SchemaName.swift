/// The schemas that there are, by the names that people type.
public enum SchemaName: String, Sendable, Hashable, CaseIterable {
    // What people write.
    case project
    case `case`

    // What commands print.
    case comparison
    case cases
    /// A case as `valor show` prints it; `case` is the file.
    case caseReport = "case-report"
    case appraisal
    case batchLine = "batch-line"
}
