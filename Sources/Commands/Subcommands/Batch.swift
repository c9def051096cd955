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
    /// What stands over the columns of a CSV.
    private let header: CSVHeader
    private let asksForHeader: Bool
    private let path: String
    /// What the name of the output's file ends in, if it says anything.
    private let outputEnding: String?

    init(_ invocation: Invocation) throws(UsageProblem) {
        perspective = try invocation.perspective()
        terms = try TermsRequest(invocation)
        if case .national = terms.rate { throw .rateOfNoUseInBatch }
        folder = try FolderRequest(invocation)
        spreadsheetCountry = invocation[.csvFor]
        header = try invocation.header()
        asksForHeader = invocation.has(.header)
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
        if isLines, asksForHeader { throw .usage(.optionWithoutCSV(.header, format: "ndjson")) }
        let endings = isLines ? ["ndjson", "jsonl", "txt"] : ["csv", "txt"]
        if let outputEnding, !endings.contains(outputEnding.lowercased()) {
            throw .usage(.formatOfNoUse(outputEnding, .batch, choices: endings))
        }
        let output = try session.files { () throws(FileProblem) in try session.output(to: session.outputPath) }
        let tally: BatchTally
        if isLines {
            var lines = LineBatch(
                of: text, words: session.words, perspective: perspective, timing: terms.timing, rate: rate,
                vocabulary: folder.vocabulary, terms: { asked.terms(for: $0) },
                converter: { () throws(BatchFailure) in
                    do throws(Failure) { return try folder.converter() } catch { throw BatchFailure(error) }
                })
            do throws(BatchFailure) { tally = try lines.run(write: output.write) } catch {
                throw Failure(error, of: text.name)
            }
            try session.files { () throws(FileProblem) in try output.close() }
            session.tellWritten()
        } else {
            let rows = RowBatch(
                of: text, words: session.words, perspective: perspective, terms: terms,
                currencies: folder.vocabulary.currencies, dialect: dialect, isTitled: header == .titles)
            tally = try session.deliver(
                rows, of: text.name, into: output, describedAs: session.describe(terms, perspective))
        }
        if let doubt = text.doubt { session.report([doubt]) }
        if tally.unsound > 0 {
            Session.complain(session.words.say(BatchProblem.unsoundRows(tally.unsound, of: tally.rows)))
            throw .found
        }
    }
}
