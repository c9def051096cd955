import Appraisal
import Batch
import Documents
import Findings
import Languages
import Money
import Reports
import Syntax
import Valuation
import Wording

/// `valor batch`: many projects or cash flows, a row each; unless another is asked for, the same kind out as in.
struct BatchCommand: Subcommand {
    private let perspective: Perspective
    private let terms: TermsRequest
    private let folder: FolderRequest
    private let request: BatchRequest
    private let paths: [String]

    init(_ invocation: Invocation) throws(UsageProblem) {
        perspective = try invocation.perspective()
        terms = try TermsRequest(invocation)
        if case .national = terms.rate { throw .nationalRateInBatch }
        folder = try FolderRequest(invocation)
        request = try BatchRequest(invocation)
        paths = invocation.arguments
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(self.terms, session)
        let terms = asked.terms()
        if asked.rate?.isNominal == true { throw .usage(.rateOfNoUseInBatch) }
        var rate: DiscountRate<ConstantPrices>?
        if case .real(let given) = asked.rate { rate = given }
        let folder = try session.open(folder)
        let session = try session.writing(of: [], folder)
        let dialect = try request.spreadsheetCountry.map { text throws(Failure) in
            try session.dialect(for: text, folder)
        }
        let drawing = request.simulation.map { simulation in
            BatchDrawing(
                draws: simulation.asked, seed: simulation.settings.seed, points: simulation.settings.points,
                fixing: asked.fixed)
        }
        if let files = try ProjectFileList(paths, session) {
            let batch = ProjectFileBatch(
                names: files.names, read: files.source, words: session.words, perspective: perspective,
                vocabulary: folder.vocabulary, dialect: dialect ?? .rfc4180, format: request.format ?? .csv,
                results: request.results.ofWholeProjects, drawing: drawing, terms: { asked.terms(for: $0) },
                converter: { () throws(BatchFailure) in
                    do throws(Failure) { return try folder.converter() } catch { throw BatchFailure(error) }
                })
            let output = try output(session, terms)
            return try end(
                try session.deliver(
                    .files(batch), of: files.title, into: output,
                    describedAs: session.describe(terms, perspective),
                    showing: RowProgress(
                        share: { files.share }, session.words, resultsAreShown: session.showsResults)), session)
        }
        let path = paths.first ?? FileText.standardInput
        let (pieces, text, isLines, isLaidOut) = try session.files { () throws(FileProblem) in
            let pieces = try FilePieces(path, noting: session.inputs)
            let text = try BatchText(name: FileText.name(of: path), reading: pieces.next)
            return (pieces, text, try text.holdsLines(), try text.isLaidOut())
        }
        if isLaidOut { throw .usage(.notABatch(text.name)) }
        if drawing != nil, !isLines { throw .usage(.drawsOfRows(text.name)) }
        let format = request.format ?? (isLines ? .ndjson : .csv)
        let output = try output(session, terms)
        let batch: BatchSource =
            isLines
            ? .lines(
                LineBatch(
                    of: text, words: session.words, perspective: perspective, timing: terms.timing, rate: rate,
                    vocabulary: folder.vocabulary, dialect: dialect ?? .rfc4180, format: format,
                    results: request.results, drawing: drawing, terms: { asked.terms(for: $0) },
                    converter: { () throws(BatchFailure) in
                        do throws(Failure) { return try folder.converter() } catch { throw BatchFailure(error) }
                    }))
            : .rows(
                RowBatch(
                    of: text, words: session.words, perspective: perspective, terms: terms,
                    currencies: folder.vocabulary.currencies, dialect: dialect, format: format,
                    results: request.results))
        let tally = try session.deliver(
            batch, of: text.name, into: output, describedAs: session.describe(terms, perspective),
            showing: RowProgress(share: { pieces.share }, session.words, resultsAreShown: session.showsResults))
        if let doubt = text.doubt { session.report([doubt]) }
        try end(tally, session)
    }

    /// Where results go, behind what was kept of them.
    private func output(_ session: Session, _ terms: AppraisalTerms) throws(Failure) -> Output {
        let output = try session.files { () throws(FileProblem) in try session.output(to: session.outputPath) }
        guard let kept = request.kept else { return output }
        // A schedule's file may have changed, and the language be that of the environment.
        let asked = [kept, session.describe(terms, perspective), session.words.language.rawValue]
        let isFile = try session.files { () throws(FileProblem) in
            try output.keepBeginning(asked: asked.joined(separator: "\n"))
        }
        if !isFile { throw .usage(.resumeWithoutFile) }
        if let mark = output.mark { Session.complain("valor: \(session.words.goesOn(behind: mark.tally.rows))") }
        return output
    }

    /// Ends with what is wrong in rows.
    private func end(_ tally: BatchTally, _ session: Session) throws(Failure) {
        if tally.unsound > 0 {
            Session.complain(session.words.say(BatchProblem.unsoundRows(tally.unsound, of: tally.rows)))
            throw .found
        }
    }
}

extension Words {
    /// A batch that was ended is gone on with.
    fileprivate func goesOn(behind rows: Int) -> String {
        let count = style.integer(rows)
        return say(
            en: "goes on behind \(count) rows that were kept", es: "sigue tras \(count) filas que se guardaron",
            pt: "continua depois de \(count) linhas que foram guardadas")
    }
}
