import Documents
import Findings
import Languages
import Numerics
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
    /// The codes that can stand beside an amount.
    private let currencies: Set<String>
    private let keepsSeparator: Bool
    private let threads: Int
    /// Whether titles stand over the columns in place of codes.
    private let isTitled: Bool
    /// The columns of what is written, once the header is read.
    package private(set) var table = Table(columns: [])
    /// How it is written: as was asked for, else with the separator of what is read.
    package private(set) var dialect: CSVDialect

    /// The rows of a text, on terms that hold where a row says nothing else.
    ///
    /// They are written in a dialect; without one with the separator of what is read.
    package init(
        of text: BatchText, words: Words, perspective: Perspective, terms: AppraisalTerms, currencies: Set<String>,
        dialect: CSVDialect? = nil, isTitled: Bool = false, threads: Int = ParallelBlocks.processorCount
    ) {
        self.text = text
        self.words = words
        self.perspective = perspective
        self.terms = terms
        self.currencies = currencies
        self.dialect = dialect ?? .rfc4180
        keepsSeparator = dialect == nil
        self.threads = threads
        self.isTitled = isTitled
    }

    /// Computes every row, and writes each with its results behind it; what is doubtful about the header is told first.
    package mutating func run(
        warn: (Diagnostic) -> Void, write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
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
        if isTitled { table = table.titled(in: words) }
        let first = try BatchFailure.files { () throws(FileProblem) in try rows.lookAhead() }
        for doubt in RowIDs.doubts(of: first, at: columns.id) {
            warn(Diagnostic(severity: .warning, fact: doubt, file: text.name))
        }
        let conventions = RowConventions(
            learntFrom: first, at: columns.numbers, hasCommasBetweenFields: rows.separator == .comma,
            currencies: currencies)
        let plan = RowPlan(
            columns: columns, count: header.count, separator: rows.separator, conventions: conventions,
            dialect: dialect, words: words, perspective: perspective, terms: terms)
        let cutter = RowCutter(
            text, behind: rows.unread, ends: RowEnds(separator: rows.separator.rawValue))
        return try BatchFailure.files { () throws(FileProblem) in try computed(cutter, plan, write: write) }
    }

    /// Writes the header and every row with its results, in their order, on as many threads as there are processors.
    private func computed(
        _ cutter: RowCutter, _ plan: RowPlan, write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
    ) throws(FileProblem) -> BatchTally {
        let header = Array(CSVRenderer(dialect: dialect).header(of: table).utf8)
        let start = ByteRoom(capacity: header.count)
        start.append(header)
        try write(start.bytes)
        var tally = BatchTally()
        try OrderedBlocks.run(
            threads: threads, worker: { RowBlock(plan) },
            read: { (block: RowBlock) throws(FileProblem) in try cutter.fill(block) },
            work: { $0.work() },
            write: { (block: RowBlock) throws(FileProblem) in
                tally.add(block.tally)
                try write(block.output.bytes)
            })
        return tally
    }
}
