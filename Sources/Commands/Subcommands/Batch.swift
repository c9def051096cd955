import Appraisal
import Documents
import Findings
import Reports
import Syntax
import Wording

/// `valor batch`: many projects or cash flows, a row each; the same kind out as in.
enum Batch {
    static func run(_ session: Session) throws(Failure) {
        let perspective = try session.perspective()
        let terms = try session.terms()
        let given = try session.discountRate()
        if session.asksForNationalRates || given?.isNominal == true { throw .usage(.rateOfNoUseInBatch) }
        var givenRate: DiscountRate<ConstantPrices>?
        if case .real(let rate) = given { givenRate = rate }
        let folder = try session.cases()
        let dialect = session.invocation.has(.csvFor) ? try session.dialect(folder) : nil
        let input: BatchInput
        var first: [UInt8] = []
        let place = session.invocation.arguments.first ?? FileText.standardInput
        do throws(FileProblem) {
            input = try BatchInput(place, noting: session.inputs)
            while first.allSatisfy(Self.isSpace), first.count < BatchInput.longestRow, let more = try input.next() {
                first += more
            }
        } catch {
            throw .file(error)
        }
        let isFlows = [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first.first { !Self.isSpace($0) })
        if isFlows, dialect != nil { throw .usage(.countryWithoutCSV(format: "ndjson")) }
        try session.checkEnding(among: isFlows ? ["ndjson", "jsonl", "txt"] : ["csv", "txt"])
        do {
            let output = try session.output(to: session.invocation[.output])
            let tally: BatchTally
            if isFlows {
                let rows = FlowBatch(
                    input: input, first: first, words: session.words, timing: terms.timing, perspective: perspective,
                    terms: { try? session.terms(for: $0) }, givenRate: givenRate, vocabulary: folder.vocabulary)
                tally = try rows.run(into: output)
                try output.close()
            } else {
                var rows = ProjectBatch(
                    input: input, first: first, words: session.words, terms: terms, perspective: perspective,
                    dialect: dialect)
                let path = session.invocation[.output]
                var companion: Output?
                if let path, let package = session.packagePath(beside: path) {
                    companion = try session.companion(package, of: path)
                }
                tally = try rows.run(into: output)
                if let companion, let path {
                    let subject = Session.Subject(
                        title: Session.name(of: path), description: session.describe(terms, perspective),
                        sources: [PackageSource(title: Session.name(of: input.name))])
                    let package = session.dataPackage(of: rows.table, in: path, as: rows.dialect, about: subject)
                    try companion.write(session.render(package.json))
                    try output.close(with: companion)
                } else {
                    try output.close()
                }
            }
            if tally.unsound > 0 {
                Session.complain(session.words.say(BatchProblem.unsoundRows(tally.unsound, of: tally.rows)))
                throw Failure.found
            }
        } catch let problem as FileProblem {
            throw .file(problem)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .found
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
