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
    private let format: BatchFormat
    private let results: ResultColumns
    private let threads: Int
    /// The columns of what is written, once the header is read.
    package private(set) var table = Table(columns: [])
    /// How it is written: as was asked for, else with the separator of what is read.
    package private(set) var dialect: CSVDialect

    /// The rows of a text, on terms that hold where a row says nothing else.
    ///
    /// They are written in a dialect; without one with the separator of what is read.
    package init(
        of text: BatchText, words: Words, perspective: Perspective, terms: AppraisalTerms, currencies: Set<String>,
        dialect: CSVDialect? = nil, format: BatchFormat = .csv, results: ResultColumns = .usual,
        threads: Int = ParallelBlocks.processorCount
    ) {
        self.text = text
        self.words = words
        self.perspective = perspective
        self.terms = terms
        self.currencies = currencies
        self.dialect = dialect ?? .rfc4180
        keepsSeparator = dialect == nil
        self.threads = threads
        self.format = format
        self.results = results
    }

    /// Computes every row, and writes each with its results behind it; what is doubtful about the header is told first.
    package mutating func run(
        warn: (Diagnostic) -> Void, from mark: BatchMark? = nil, resumable: Bool = false,
        tell: (BatchMark) throws(FileProblem) -> Void = { _ in },
        write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
    ) throws(BatchFailure) -> BatchTally {
        var rows = try BatchFailure.files { () throws(FileProblem) in try BatchRows(text) }
        guard let header = try BatchFailure.files({ () throws(FileProblem) in try rows.header() }) else {
            throw .file(.notABatch(text.name))
        }
        let isRemark = header.count > 0 && header[0].hasPrefix("#")
        if ProjectSheet.isHeader(header)
            || isRemark && ProjectSheet.isProject(SourceText(name: text.name, utf8: rows.unread))
        {
            throw .isProject
        }
        let columns = try RowColumns(header, file: text.name, results: results)
        for doubt in columns.doubts { warn(Diagnostic(severity: .warning, fact: doubt, file: text.name)) }
        if keepsSeparator { dialect = CSVDialect(separator: Character(Unicode.Scalar(rows.separator.rawValue))) }
        let writer = ResultWriter(format: format, columns: results, dialect: dialect, words: words)
        table = writer.table(behind: [.machineOnly(.id)] + columns.passing.map { .passedOn($0.name) })
        let first = try BatchFailure.files { () throws(FileProblem) in try rows.lookAhead() }
        for doubt in RowIDs.doubts(of: first, at: columns.id) {
            warn(Diagnostic(severity: .warning, fact: doubt, file: text.name))
        }
        let conventions = RowConventions(
            learntFrom: first, at: columns.numbers, hasCommasBetweenFields: rows.separator == .comma,
            currencies: currencies)
        let plan = RowPlan(
            columns: columns, count: header.count, separator: rows.separator, conventions: conventions,
            writer: writer,
            perspective: perspective, terms: terms)
        let cutter = RowCutter(
            text, behind: rows.unread, ends: RowEnds(separator: rows.separator.rawValue),
            sums: resumable)
        if let mark {
            guard try BatchFailure.files({ () throws(FileProblem) in try cutter.pass(to: mark) }) else {
                throw .otherInput
            }
        }
        return try BatchFailure.files { () throws(FileProblem) in try computed(cutter, plan, mark, tell, write) }
    }

    /// Writes the header and every row with its results, in their order, on as many threads as there are processors.
    private func computed(
        _ cutter: RowCutter, _ plan: RowPlan, _ mark: BatchMark?, _ tell: (BatchMark) throws(FileProblem) -> Void,
        _ write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
    ) throws(FileProblem) -> BatchTally {
        var mark = mark ?? BatchMark()
        var frame = ResultFrame(
            format, behind: mark.tally.rows, header: { CSVRenderer(dialect: dialect).header(of: table) })
        if mark.blocks == 0 { try frame.start(write) }
        try OrderedBlocks.run(
            threads: threads, worker: { RowBlock(plan) },
            read: { (block: RowBlock) throws(FileProblem) in try cutter.fill(block) },
            work: { $0.work() },
            write: { (block: RowBlock) throws(FileProblem) in
                try frame.add(block.output.bytes, write)
                mark.add(block, block.tally)
                try tell(mark)
            })
        try frame.end(write)
        return mark.tally
    }
}
