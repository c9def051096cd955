import Documents
import Findings
import Languages
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// A CSV of projects, a row each, and what is computed of them.
package struct RowBatch {
    private let text: BatchText
    private let words: Words
    private let terms: AppraisalTerms
    private let perspective: Perspective
    private let keepsSeparator: Bool
    /// The columns of what is written, once the header is read.
    package private(set) var table = Table(columns: [])
    /// How it is written: as was asked for, else with the separator of what is read.
    package private(set) var dialect: CSVDialect

    /// The rows of a text, on terms that hold where a row says nothing else.
    ///
    /// They are written in a dialect; without one with the separator of what is read.
    package init(
        of text: BatchText, words: Words, perspective: Perspective, terms: AppraisalTerms, dialect: CSVDialect? = nil
    ) {
        self.text = text
        self.words = words
        self.perspective = perspective
        self.terms = terms
        self.dialect = dialect ?? .rfc4180
        keepsSeparator = dialect == nil
    }

    /// Computes every row, and writes each with its results behind it; what is doubtful about the header is told first.
    package mutating func run(
        warn: (Diagnostic) -> Void, write: ([UInt8]) throws(FileProblem) -> Void
    ) throws(BatchFailure) -> BatchTally {
        var rows = try BatchFailure.files { () throws(FileProblem) in try BatchRows(text) }
        guard let header = try BatchFailure.files({ () throws(FileProblem) in try rows.header() }) else {
            throw .file(.notABatch(text.name))
        }
        if ProjectSheet.isHeader(header) { throw .isProject }
        let columns = try RowColumns(header, file: text.name)
        for doubt in columns.doubts { warn(Diagnostic(severity: .warning, fact: doubt, file: text.name)) }
        if keepsSeparator { dialect = CSVDialect(separator: Character(Unicode.Scalar(rows.separator.rawValue))) }
        table.columns =
            [.machineOnly(.id)] + columns.passing.map { .passedOn($0.name) }
            + RowResults.columns
        let first = try BatchFailure.files { () throws(FileProblem) in try rows.readAhead() }
        let conventions = RowConventions(
            learntFrom: first, at: columns.numbers, hasCommasBetweenFields: rows.separator == .comma)
        return try BatchFailure.files { () throws(FileProblem) in
            try computed(&rows, in: columns, written: conventions, write: write)
        }
    }

    /// Writes the header and every row with its results.
    private func computed(
        _ rows: inout BatchRows, in columns: RowColumns, written conventions: RowConventions,
        write: ([UInt8]) throws(FileProblem) -> Void
    ) throws(FileProblem) -> BatchTally {
        try write(Array(CSVRenderer(dialect: dialect).header(of: table).utf8))
        var tally = BatchTally()
        while let row = try rows.next() {
            if row.cells.isBlank, !row.isTooLong { continue }
            let results = results(of: row, in: columns, written: conventions)
            tally.count(isSound: results.isSound)
            let passed = [row.cells[columns.id]] + columns.passing.map { row.cells[$0.index] }
            let cells = passed.map { $0.isEmpty ? .empty : MachineValue.text($0) } + results.cells
            try write(Array(dialect.line(cells).utf8))
        }
        return tally
    }

    private func results(of row: BatchRows.Row, in columns: RowColumns, written conventions: RowConventions)
        -> RowResults
    {
        do throws(BatchProblem) {
            if row.isTooLong { throw .rowTooLong(megabytes: BatchText.longestRowMegabytes) }
            let row = try RowProject(row.cells, in: columns, written: conventions, usual: terms)
            return RowResults(of: Account(of: row.project, perspective: perspective, terms: row.terms), words: words)
        } catch {
            return RowResults(error: words.say(error.fact))
        }
    }
}
