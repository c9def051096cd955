import Appraisal
import Batch
import Documents
import Findings
import Money
import Reports
import Syntax
import Valuation
import Wording

/// `valor batch`: many projects or cash flows, a row each; the same kind out as in.
struct BatchCommand: Subcommand {
    private let perspective: Perspective
    private let terms: TermsRequest
    private let folder: FolderRequest
    private let spreadsheetCountry: String?
    private let path: String
    /// What the name of the output's file ends in, if it says anything.
    private let outputEnding: String?

    init(_ invocation: Invocation) throws(UsageProblem) {
        perspective = try invocation.perspective()
        terms = try TermsRequest(invocation)
        if case .national = terms.rate { throw .rateOfNoUseInBatch }
        folder = try FolderRequest(invocation)
        spreadsheetCountry = invocation[.csvFor]
        path = invocation.arguments.first ?? FileText.standardInput
        outputEnding = invocation.outputEnding
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(self.terms, session)
        let terms = asked.terms()
        if asked.rate?.isNominal == true { throw .usage(.rateOfNoUseInBatch) }
        var rate: DiscountRate<ConstantPrices>?
        if case .real(let given) = asked.rate { rate = given }
        let folder = try session.open(folder)
        let dialect = try spreadsheetCountry.map { text throws(Failure) in try session.dialect(for: text, folder) }
        let (text, isLines) = try session.files { () throws(FileProblem) in
            let text = try BatchText(
                name: FileText.name(of: path), reading: try FilePieces(path, noting: session.inputs).next)
            return (text, try text.holdsLines())
        }
        if isLines, dialect != nil { throw .usage(.countryWithoutCSV(format: "ndjson")) }
        let endings = isLines ? ["ndjson", "jsonl", "txt"] : ["csv", "txt"]
        if let outputEnding, !endings.contains(outputEnding.lowercased()) {
            throw .usage(.formatOfNoUse(outputEnding, .batch, choices: endings))
        }
        let output = try session.files { () throws(FileProblem) in try session.output(to: session.outputPath) }
        let tally: BatchTally
        if isLines {
            let lines = LineBatch(
                of: text, words: session.words, perspective: perspective, timing: terms.timing, rate: rate,
                vocabulary: folder.vocabulary, terms: { asked.terms(for: $0) },
                converter: converter(of: folder))
            tally = try batch(named: text.name) { () throws(BatchFailure) in try lines.run(write: output.write) }
            try session.files { () throws(FileProblem) in try output.close() }
        } else {
            let rows = RowBatch(
                of: text, words: session.words, perspective: perspective, terms: terms, dialect: dialect)
            tally = try write(rows, of: text.name, into: output, session, session.describe(terms, perspective))
        }
        if let doubt = text.doubt { session.report([doubt]) }
        if tally.unsound > 0 {
            Session.complain(session.words.say(BatchProblem.unsoundRows(tally.unsound, of: tally.rows)))
            throw .found
        }
    }

    /// Writes rows; into a file that ends in `.csv` together with their data package.
    private func write(
        _ rows: RowBatch, of name: String, into output: Output, _ session: Session, _ description: String
    ) throws(Failure) -> BatchTally {
        var rows = rows
        let path = session.outputPath
        let companion = try session.files { () throws(FileProblem) in
            try path.flatMap(session.packagePath).map { package throws(FileProblem) in
                try session.companion(package, of: path ?? package)
            }
        }
        let tally = try batch(named: name) { () throws(BatchFailure) in
            try rows.run(warn: { session.report([$0]) }, write: output.write)
        }
        try session.files { () throws(FileProblem) in
            guard let companion, let path else { return try output.close() }
            let subject = Session.Subject(
                title: Session.name(of: path), description: description,
                sources: [PackageSource(title: Session.name(of: name))])
            let package = session.dataPackage(of: rows.table, in: path, as: rows.dialect, about: subject)
            try companion.write(session.render(package.json))
            try output.close(with: companion)
        }
        return tally
    }

    private func batch<Value>(
        named name: String, _ body: () throws(BatchFailure) -> Value
    ) throws(Failure) -> Value {
        do { return try body() } catch {
            switch error {
            case .file(let problem): throw .file(problem)
            case .diagnostics(let diagnostics): throw .diagnostics(diagnostics)
            case .isProject: throw .usage(.notABatch(name))
            }
        }
    }

    /// What converts amounts, made when it is first asked for.
    private func converter(of folder: CaseFolder) -> () throws(BatchFailure) -> Converter {
        var made: Converter?
        return { () throws(BatchFailure) in
            if let made { return made }
            let converter: Converter
            do throws(Failure) { converter = try folder.converter() } catch {
                switch error {
                case .file(let problem): throw .file(problem)
                case .diagnostics(let diagnostics): throw .diagnostics(diagnostics)
                default: throw .diagnostics([])
                }
            }
            made = converter
            return converter
        }
    }
}
