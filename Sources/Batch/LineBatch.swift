import Appraisal
import Documents
import Findings
import Languages
import Money
import Numerics
import ProjectFiles
import Projects
import Reports
import Valuation
import Wording

/// Lines of JSON, each a bare cash flow or a whole project, and what is computed of them.
package struct LineBatch {
    private let text: BatchText
    private let plan: LinePlan
    private let threads: Int
    /// So many bytes are looked at for ids that stand twice: a first look, which takes no time beside the rest.
    private static let bytesLookedAt = 1 << 12

    /// The lines of a text.
    ///
    /// - Parameters:
    ///   - timing: the timing of bare flows that give none.
    ///   - rate: the rate of bare flows that give none.
    ///   - terms: the terms of a whole project: what is asked of all, then what its line says.
    ///   - converter: what brings lines in another currency to that of their project; made when the first asks for it.
    package init(
        of text: BatchText, words: Words, perspective: Perspective, timing: Timing, rate: DiscountRate<ConstantPrices>?,
        vocabulary: Vocabulary, dialect: CSVDialect = .rfc4180, format: BatchFormat = .ndjson,
        results: ResultColumns = .usual, drawing: BatchDrawing? = nil, threads: Int = ParallelBlocks.processorCount,
        terms: @escaping @Sendable (Project) -> AppraisalTerms,
        converter: @escaping () throws(BatchFailure) -> Converter
    ) {
        self.text = text
        self.threads = threads
        plan = LinePlan(
            writer: ResultWriter(
                format: format, columns: results, dialect: dialect, words: words, simulates: drawing != nil),
            timing: timing,
            projects: ProjectPlan(words: words, perspective: perspective, terms: terms, drawing: drawing), rate: rate,
            vocabulary: vocabulary,
            converter: SharedConverter(converter))
    }

    /// The columns of what is written as CSV.
    package var table: Table { plan.writer.table(behind: [.machineOnly(.id)]) }
    /// How CSV is written.
    package var dialect: CSVDialect { plan.writer.dialect }

    /// Computes every line, and writes an answer of one line to each but the empty ones, in their order, on as many threads
    /// as there are processors.
    package mutating func run(
        warn: (Diagnostic) -> Void = { _ in }, from mark: BatchMark? = nil, resumable: Bool = false,
        tell: (BatchMark) throws(FileProblem) -> Void = { _ in },
        write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
    ) throws(BatchFailure) -> BatchTally {
        let start = try BatchFailure.files { () throws(FileProblem) in try text.beginning(bytes: Self.bytesLookedAt) }
        for doubt in RowIDs.doubts(of: LinePlan.ids(in: start)) {
            warn(Diagnostic(severity: .warning, fact: doubt, file: text.name))
        }
        let cutter = RowCutter(text, behind: [], ends: RowEnds(separator: nil), sums: resumable)
        if let mark {
            guard try BatchFailure.files({ () throws(FileProblem) in try cutter.pass(to: mark) }) else {
                throw .otherInput
            }
        }
        var mark = mark ?? BatchMark()
        let plan = plan
        var frame = ResultFrame(plan.writer.format, behind: mark.tally.rows) {
            CSVRenderer(dialect: dialect).header(of: table)
        }
        if mark.blocks == 0 { try BatchFailure.files { () throws(FileProblem) in try frame.start(write) } }
        try OrderedBlocks.run(
            threads: threads, worker: { LineBlock(plan) },
            read: { (block: LineBlock) throws(BatchFailure) in
                try BatchFailure.files { () throws(FileProblem) in try cutter.fill(block) }
            },
            work: { $0.work() },
            write: { (block: LineBlock) throws(BatchFailure) in
                if let failure = block.failure { throw failure }
                mark.add(block, block.tally)
                try BatchFailure.files { () throws(FileProblem) in
                    try frame.add(block.output.bytes, write)
                    try tell(mark)
                }
            })
        try BatchFailure.files { () throws(FileProblem) in try frame.end(write) }
        return mark.tally
    }
}
