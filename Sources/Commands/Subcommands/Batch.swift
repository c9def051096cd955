import Appraisal
import Batch
import Documents
import Findings
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
    private let path: String

    init(_ invocation: Invocation) throws(UsageProblem) {
        perspective = try invocation.perspective()
        terms = try TermsRequest(invocation)
        if case .national = terms.rate { throw .rateOfNoUseInBatch }
        folder = try FolderRequest(invocation)
        request = try BatchRequest(invocation)
        path = invocation.arguments.first ?? FileText.standardInput
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(self.terms, session)
        let terms = asked.terms()
        if asked.rate?.isNominal == true { throw .usage(.rateOfNoUseInBatch) }
        var rate: DiscountRate<ConstantPrices>?
        if case .real(let given) = asked.rate { rate = given }
        let folder = try session.open(folder)
        let dialect = try request.spreadsheetCountry.map { text throws(Failure) in
            try session.dialect(for: text, folder)
        }
        let (pieces, text, isLines) = try session.files { () throws(FileProblem) in
            let pieces = try FilePieces(path, noting: session.inputs)
            let text = try BatchText(name: FileText.name(of: path), reading: pieces.next)
            return (pieces, text, try text.holdsLines())
        }
        let format = request.format ?? (isLines ? .ndjson : .csv)
        let output = try session.files { () throws(FileProblem) in try session.output(to: session.outputPath) }
        let batch: BatchSource =
            isLines
            ? .lines(
                LineBatch(
                    of: text, words: session.words, perspective: perspective, timing: terms.timing, rate: rate,
                    vocabulary: folder.vocabulary, dialect: dialect ?? .rfc4180, format: format,
                    results: request.results, terms: { asked.terms(for: $0) },
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
            showing: RowProgress(of: pieces, session.words, resultsAreShown: session.showsResults))
        if let doubt = text.doubt { session.report([doubt]) }
        if tally.unsound > 0 {
            Session.complain(session.words.say(BatchProblem.unsoundRows(tally.unsound, of: tally.rows)))
            throw .found
        }
    }
}
