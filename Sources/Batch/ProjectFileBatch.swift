import Casebook
import Documents
import Findings
import Languages
import Money
import Numerics
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// Project files, each a row: its appraisal, or its simulation.
package struct ProjectFileBatch {
    /// Reads a file whole, by its place in the order.
    private let read: (Int) throws(FileProblem) -> SourceText
    private let count: Int
    private let plan: ProjectFilePlan
    private let threads: Int

    /// Some files, in their order.
    ///
    /// - Parameters:
    ///   - read: reads one, by its place; one that cannot be read is told in its row, and the others go on.
    ///   - names: what each is called.
    ///   - terms: the terms of a project: what is asked of all, then what its file says.
    ///   - drawing: how each is simulated; nothing where it is appraised.
    ///   - converter: what brings lines in another currency to that of their project; made when the first asks for it.
    package init(
        names: [String], read: @escaping (Int) throws(FileProblem) -> SourceText, words: Words,
        perspective: Perspective, vocabulary: Vocabulary, dialect: CSVDialect, format: BatchFormat,
        results: ResultColumns, drawing: BatchDrawing?, threads: Int = ParallelBlocks.processorCount,
        terms: @escaping @Sendable (Project) -> AppraisalTerms,
        converter: @escaping () throws(BatchFailure) -> Converter
    ) {
        self.read = read
        self.threads = threads
        count = names.count
        plan = ProjectFilePlan(
            names: names,
            writer: ResultWriter(
                format: format, columns: results, dialect: dialect, words: words, simulates: drawing != nil),
            projects: ProjectPlan(words: words, perspective: perspective, terms: terms, drawing: drawing),
            vocabulary: vocabulary, converter: SharedConverter(converter))
    }

    /// The columns of what is written as CSV.
    package var table: Table {
        plan.writer.table(behind: [.machineOnly(.id)] + ProjectFilePlan.texts.map { .passedOn($0) })
    }
    /// How CSV is written.
    package var dialect: CSVDialect { plan.writer.dialect }

    /// Computes every file, and writes a line for each in their order, on as many threads as there are processors.
    package func run(
        warn: (Diagnostic) -> Void = { _ in }, from mark: BatchMark? = nil,
        tell: (BatchMark) throws(FileProblem) -> Void = { _ in },
        write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
    ) throws(BatchFailure) -> BatchTally {
        for (id, file) in plan.repeatedIDs {
            warn(Diagnostic(severity: .warning, fact: BatchProblem.sameIDOfFiles(id), file: file))
        }
        let (plan, read, count) = (plan, read, count)
        // The sum of all files up to the one that is read next, names among it.
        var (next, sum) = (0, ByteSum())
        func file() -> Result<SourceText, FileProblem> {
            let file = Result { () throws(FileProblem) in try read(next) }
            if case .success(let source) = file { source.bytes.withUnsafeBytes { sum.add($0) } }
            Array(plan.names[next].utf8).withUnsafeBytes { sum.add($0) }
            next += 1
            return file
        }
        if let mark {
            while next < min(count, mark.blocks) { _ = file() }
            if next < mark.blocks || sum != mark.input { throw .otherInput }
        }
        var mark = mark ?? BatchMark(blocks: 0, input: sum, tally: BatchTally())
        var frame = ResultFrame(plan.writer.format, behind: mark.tally.rows) {
            CSVRenderer(dialect: dialect).header(of: table)
        }
        if mark.blocks == 0 { try BatchFailure.files { () throws(FileProblem) in try frame.start(write) } }
        try OrderedBlocks.run(
            threads: threads, worker: { ProjectFileBlock(plan) },
            read: { (block: ProjectFileBlock) throws(BatchFailure) in
                guard next < count else { return false }
                block.number = next
                block.file = file()
                block.sum = sum
                return true
            },
            work: { $0.work() },
            write: { (block: ProjectFileBlock) throws(BatchFailure) in
                if let failure = block.failure { throw failure }
                mark.blocks += 1
                mark.input = block.sum
                mark.tally.count(isSound: block.isSound)
                try BatchFailure.files { () throws(FileProblem) in
                    try frame.add(block.output.bytes, write)
                    try tell(mark)
                }
            })
        try BatchFailure.files { () throws(FileProblem) in try frame.end(write) }
        return mark.tally
    }
}

/// How a project file of a batch is read and answered.
private struct ProjectFilePlan: Sendable {
    let names: [String]
    let writer: ResultWriter
    let projects: ProjectPlan
    let vocabulary: Vocabulary
    let converter: SharedConverter

    /// What is told of each project beside its id, by the names of the columns.
    static let texts = ["name", "currency"]

    /// The ids that several files bear by their names, each with the second of these.
    var repeatedIDs: [(id: String, file: String)] {
        var counts: [String: Int] = [:]
        return names.compactMap { name in
            let id = ProjectReading.id(ofFileNamed: name)
            counts[id, default: 0] += 1
            return counts[id] == 2 ? (id, name) : nil
        }
    }

    /// The line of a file, and whether it could be computed.
    func line(_ number: Int, _ file: Result<SourceText, FileProblem>) throws(BatchFailure) -> (
        line: [UInt8], isSound: Bool
    ) {
        let words = writer.words
        var id = ProjectReading.id(ofFileNamed: names[number])
        let outcome: RowOutcome
        var project: Project?
        switch file {
        case .failure(let problem): outcome = .failed(words.say(problem))
        case .success(let source):
            let reading = try ProjectReading(source, vocabulary: vocabulary) { () throws(BatchFailure) in
                try converter.get()
            }
            id = reading.id(inFileNamed: names[number])
            project = reading.project
            if let project, !reading.log.hasErrors {
                outcome = computed(project, id: id)
            } else if source.holdsRows {
                outcome = .failed(words.say(BatchProblem.rowsAmongProjects(inBook: source.cells != nil).fact))
            } else {
                let errors = reading.log.diagnostics.filter { $0.severity == .error }
                // On one line: the place in the file, and what is wrong there.
                outcome = .failed(
                    errors.map { error in
                        (error.position.map { "\($0.line):\($0.column): " } ?? "") + words.say(error.fact)
                    }.joined(separator: "; "))
            }
        }
        let texts = [project.map { words.text($0.name) } ?? "", project?.currency.code ?? ""]
        let passing = Array(zip(Self.texts, texts)).map { (name: $0.0, text: $0.1) }
        return (writer.line(id: .string(id), passing: passing, outcome), outcome.isSound)
    }

    private func computed(_ project: Project, id: String) -> RowOutcome {
        do throws(AppraisalTermsProblem) { return try projects.outcome(of: project, id: id) } catch {
            return .failed(writer.words.say(ProjectProblem(error).fact))
        }
    }
}

/// One file, by one thread.
private final class ProjectFileBlock {
    var number = 0
    var sum = ByteSum()
    var file: Result<SourceText, FileProblem>?
    private(set) var isSound = false
    private(set) var failure: BatchFailure?
    let output = ByteRoom(capacity: 1 << 12)
    private let plan: ProjectFilePlan

    init(_ plan: ProjectFilePlan) { self.plan = plan }

    func work() {
        output.count = 0
        guard let file else { return }
        do throws(BatchFailure) {
            let (line, isSound) = try plan.line(number, file)
            output.append(line)
            self.isSound = isSound
        } catch { failure = error }
        self.file = nil
    }
}
