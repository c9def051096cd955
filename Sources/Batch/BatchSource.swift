import Documents
import Findings
import Reports

/// A batch of either kind that is read.
package enum BatchSource {
    case rows(RowBatch)
    case lines(LineBatch)
    case files(ProjectFileBatch)

    /// The columns of what is written as CSV, once the header is read.
    package var table: Table {
        switch self {
        case .rows(let batch): batch.table
        case .lines(let batch): batch.table
        case .files(let batch): batch.table
        }
    }

    /// How CSV is written.
    package var dialect: CSVDialect {
        switch self {
        case .rows(let batch): batch.dialect
        case .lines(let batch): batch.dialect
        case .files(let batch): batch.dialect
        }
    }

    /// Computes all of it, and writes the results in order; `warn` gets what is doubtful, `tell` how far it is.
    ///
    /// From a mark it goes on behind what was written up to there; marks of what is `resumable` say what was read.
    package mutating func run(
        warn: (Diagnostic) -> Void, from mark: BatchMark?, resumable: Bool,
        tell: (BatchMark) throws(FileProblem) -> Void,
        write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
    ) throws(BatchFailure) -> BatchTally {
        switch self {
        case .rows(var batch):
            defer { self = .rows(batch) }
            return try batch.run(warn: warn, from: mark, resumable: resumable, tell: tell, write: write)
        case .files(let batch): return try batch.run(warn: warn, from: mark, tell: tell, write: write)
        case .lines(var batch):
            return try batch.run(warn: warn, from: mark, resumable: resumable, tell: tell, write: write)
        }
    }
}
