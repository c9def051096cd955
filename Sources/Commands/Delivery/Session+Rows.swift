import Batch
import Documents
import Reports
import Wording

extension Session {
    /// Gives the rows of a batch as they come; in a file that ends in `.csv` together with their data package.
    func deliver(
        _ batch: BatchSource, of name: String, into output: Output, describedAs description: String,
        showing progress: RowProgress
    ) throws(Failure) -> BatchTally {
        var rows = batch
        let path = outputPath
        let companion = try files { () throws(FileProblem) -> Output? in
            guard let path, let package = packagePath(beside: path) else { return nil }
            return try self.companion(package, of: path)
        }
        let tally: BatchTally
        defer { progress.end() }
        do throws(BatchFailure) {
            tally = try rows.run(
                warn: { report([$0]) }, from: output.mark, resumable: output.isKept,
                tell: { mark throws(FileProblem) in
                    progress.tell(mark.tally)
                    try output.keep(mark)
                }, write: output.write)
        } catch { throw Failure(error, of: name, into: path) }
        progress.end()
        try files { () throws(FileProblem) in
            guard let companion, let path else { return try output.close() }
            let subject = Subject(
                title: Self.name(of: path), description: description,
                sources: [PackageSource(title: Self.name(of: name))])
            let package = dataPackage(of: rows.table, in: path, as: rows.dialect, about: subject)
            try companion.write(render(package.json))
            try output.close(with: companion)
        }
        tellWritten(with: companion == nil ? nil : path.flatMap { packagePath(beside: $0) })
        return tally
    }
}

extension Failure {
    /// Why a batch of a name stops.
    init(_ failure: BatchFailure, of name: String, into path: String?) {
        self =
            switch failure {
            case .file(let problem): .file(problem)
            case .diagnostics(let diagnostics): .diagnostics(diagnostics)
            case .otherInput: .file(.otherInput(name, part: PathText.shown(PartFile.path(of: path ?? ""))))
            case .isProject: .usage(.notABatch(name))
            }
    }
}

extension BatchFailure {
    /// Why registers that a batch needs cannot be read.
    init(_ failure: Failure) {
        self =
            switch failure {
            case .file(let problem): .file(problem)
            case .diagnostics(let diagnostics): .diagnostics(diagnostics)
            case .usage, .conversion, .project, .draft, .found: .diagnostics([])
            }
    }
}
