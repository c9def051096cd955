import Findings
import Reports

/// Why a batch is not computed at all.
package enum BatchFailure: Error {
    /// It cannot be read, or the results not be written.
    case file(FileProblem)
    /// Its header is wrong.
    case diagnostics([Diagnostic])
    /// What is read is not what a mark was made of.
    case otherInput
    /// It is the table of one project, with a line in each row.
    case isProject

    /// What is done with files; what is wrong with one stops the batch.
    static func files<Value>(_ body: () throws(FileProblem) -> Value) throws(BatchFailure) -> Value {
        do { return try body() } catch { throw .file(error) }
    }
}
