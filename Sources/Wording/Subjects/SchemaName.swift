/// The schemas that there are, by the names that people type.
public enum SchemaName: String, Sendable, Hashable, CaseIterable {
    // What people write.
    case project
    case `case`
    case evidence

    // What commands print.
    case comparison
    case cases
    /// A case as `valor show` prints it; `case` is the file.
    case caseReport = "case-report"
    case evidenceList = "evidence-list"
    /// A partial case as `valor show` prints it; `evidence` is the file.
    case evidenceReport = "evidence-report"
    case audit
    case appraisal
    case rateSensitivity = "rate-sensitivity"
    case check
    case simulation
    case sensitivity
    case options
    case batchLine = "batch-line"
    case conversion
    case rates
}
