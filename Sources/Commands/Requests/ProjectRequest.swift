import Valuation

/// What a command line asks of projects: for whom, on which terms, with which corrections, and what of it is printed.
struct ProjectRequest {
    let perspective: Perspective
    /// The perspective, where it is asked for.
    let asked: Perspective?
    let folder: FolderRequest
    let terms: TermsRequest
    /// The corrections that results contain.
    let adjustments: Set<Adjustment>
    let table: TableName
    /// The option of the file that is asked for.
    let option: String?
    /// Whether the whole report is asked for.
    let isFull: Bool

    init(_ invocation: Invocation) throws(UsageProblem) {
        perspective = try invocation.perspective()
        asked = invocation.has(.perspective) ? perspective : nil
        folder = try FolderRequest(invocation)
        terms = try TermsRequest(invocation)
        adjustments = try invocation.adjustments()
        table = try invocation.table()
        option = invocation[.option]
        isFull = invocation.has(.full)
    }
}
