import Appraisal
import Documents
import Findings
import Languages
import Projects
import Reports
import Syntax
import Valuation
import Wording

@testable import Batch

/// What a batch writes, line by line, what it warns of, and its tally.
func runRows(
    _ text: String, dialect: CSVDialect? = nil, perspective: Perspective = .social, threads: Int = 1,
    pieces: Int = .max, results: ResultColumns = .usual,
    terms: AppraisalTerms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
) throws -> (lines: [String], warnings: [String], tally: BatchTally) {
    var rest = Array(text.utf8)[...]
    let input = try BatchText(name: "a.csv") { () throws(FileProblem) in
        defer { rest = rest.dropFirst(pieces) }
        return rest.isEmpty ? nil : Array(rest.prefix(pieces))
    }
    var batch = RowBatch(
        of: input, words: Words(in: .english), perspective: perspective,
        terms: terms, currencies: ["USD", "BRL", "PEN", "MXN"], dialect: dialect, results: results, threads: threads)
    var written: [UInt8] = []
    var warnings: [String] = []
    let tally = try batch.run(warn: { warnings.append($0.fact.code) }, write: { written += $0 })
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\r\n").map(String.init)
    return (lines, warnings, tally)
}
