import Appraisal
import Casebook
import Facts
import Projects
import Reports
import Risk
import Valuation
import Wording

/// `valor simulate`: how sure the results of a project are.
struct Simulate: Subcommand {
    private let path: String
    private let request: SimulationRequest
    private let delivery: DeliveryRequest
    private let perspective: Perspective
    private let folder: FolderRequest
    private let terms: TermsRequest
    private let adjustments: Set<Adjustment>
    private let table: TableName
    private let option: String?
    private let isFull: Bool

    init(_ invocation: Invocation) throws(UsageProblem) {
        path = try invocation.argument()
        request = try SimulationRequest(invocation)
        if request.shard != nil { try invocation.checkEnding(among: ["ndjson", "jsonl"]) }
        delivery = request.shard == nil ? try DeliveryRequest(invocation) : .lines
        perspective = try invocation.perspective()
        folder = try FolderRequest(invocation)
        terms = try TermsRequest(invocation)
        adjustments = try invocation.adjustments()
        table = try invocation.table()
        option = invocation[.option]
        isFull = invocation.has(.full)
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(self.terms, session)
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let file = try ProjectFile(path, folder, session: session, option: option)
        let session = try session.writing(of: [file.project.country], folder)
        let basis = try folder.basis(of: file.project, applying: adjustments)
        let sides = try asked.sides(
            of: basis.adjusted, beyond: try folder.baseline(of: file, applying: adjustments), of: file, in: path, folder
        )
        let (project, base, terms) = (sides.project, sides.base, sides.terms)
        var fixed: Set<UncertainParameter.Part> = []
        if asked.hasHorizon || sides.isRenewed { fixed.insert(.horizon) }
        if asked.hasRate { fixed.insert(.discountRate) }
        // Each risk comes true in some draws, and in others not.
        let compiled = CompiledProject(of: project.withRisks, beyond: base.map(\.withRisks), on: terms, fixing: fixed)
        guard !compiled.inputs.isEmpty else { throw .file(.simulation(.nothingRanged(path))) }
        let accounts = DrawnAccounts(of: project, beyond: base, on: terms)
        let views = zip(accounts.asPrinted, accounts.withRisks).filter { account, drawn in
            // A view in which no line counts is nobody's question, unless it is asked.
            let counts =
                account.gaps.knowsCost || account.gaps.knowsBenefit || account.perspective == perspective
            return counts && account[.netPresentValue].value != nil && drawn.gaps.reasonAgainstNet == nil
        }.map { $0.0.perspective }
        guard let first = views.first else { throw .file(.simulation(.noView(path))) }
        var late: Double?
        if let month = request.paybackBy {
            guard let start = project.start else { throw .file(.simulation(.noStart(path))) }
            let (place, months) = (month.months(since: start), 12 * compiled.longestHorizon)
            guard (0..<months).contains(place) else {
                let last = CalendarMonth(months - 1, after: start)
                throw .file(.simulation(.outsideHorizon(asked: month.text, first: start.text, last: last.text)))
            }
            // By a month is by its end.
            late = Double(place + 1)
        }
        guard let outcomes = try outcomes(of: compiled, views: views, session) else { return }
        let simulation = Simulation(
            of: compiled, request.settings, outcomes: outcomes,
            explaining: views.contains(perspective) ? perspective : first,
            late: late, threads: request.threads)
        if simulation.views.isEmpty {
            let largest = compiled.inputs.max { $0.estimate.largestEnd < $1.estimate.largestEnd }
            let name = largest.map { session.words.say(.name($0.part, line: $0.what.map(session.words.text))) }
            throw .file(.simulation(.beyondRange(path, figure: name ?? "")))
        }
        let report = SimulationReport(
            of: simulation, project: project, accounts: accounts, id: file.id, on: terms, perspective: perspective,
            asked: request.asked,
            late: request.paybackBy,
            variant: ProjectVariant(
                option: file.option, beyond: base == nil ? nil : file.options.first, of: file.options.count,
                applied: basis.applied, lives: sides.note),
            words: session.words)
        let chosen = table == .figures ? report.figuresTable : report.resultsTable
        let isWhole = isFull || delivery.format != .text
        try session.deliver(
            session.withVerdict(
                report.sentences.first ?? "", of: delivery,
                isWhole
                    ? report.document(bar: session.drawsLines || delivery.format == .markdown ? "█" : "#")
                    : report.firstScreen(next: Appraise.typed([.sensitivity, .appraise]))),
            table: chosen,
            json: report.json,
            workbook: report.workbook(
                base == nil && adjustments.isEmpty
                    ? AppraisalReport(
                        of: project, id: file.id, on: terms, yearTableFor: perspective,
                        beside: Comparison([], perspective: .social, terms: terms), words: session.words) : nil,
                file.origin(on: terms, to: nil, applying: adjustments)), as: delivery,
            about: Session.Subject(
                title: session.title(of: table, project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(project, file.item)], folder)),
            chart: report.chart)
    }

    /// All outcomes; nothing where a part of them was asked for, which is then written.
    private func outcomes(
        of compiled: CompiledProject, views: [Perspective], _ session: Session
    ) throws(Failure) -> SimulationOutcomes? {
        let settings = request.settings
        if !request.merged.isEmpty {
            var parts: [SimulationOutcomes] = []
            for path in request.merged {
                let part = try SimulationShard.outcomes(
                    in: try session.bytes(of: path, mostMegabytes: 4096), path: path, compiled, settings, views: views)
                if let other = parts.firstIndex(where: { $0.blocks.overlaps(part.blocks) }) {
                    let (first, second) = (PathText.shown(request.merged[other]), PathText.shown(path))
                    throw .file(.simulation(.sameDraws(first, second)))
                }
                parts.append(part)
            }
            guard let outcomes = SimulationOutcomes(joining: parts, blocks: settings.blocks) else {
                let drawn = parts.map { $0.blocks.count }.reduce(0, +)
                throw .file(.simulation(.incomplete(blocks: settings.blocks - drawn, of: settings.blocks)))
            }
            return outcomes
        }
        let blocks = request.shard.map { settings.blocks(ofShard: $0.number, of: $0.count) } ?? 0..<settings.blocks
        let bar = ProgressBar(steps: settings.draws * compiled.inputs.count)
        let outcomes = SimulationOutcomes(
            of: compiled, settings, blocks: blocks, views: views, threads: request.threads, progress: bar.show)
        bar.end()
        guard request.shard != nil else { return outcomes }
        try session.print(SimulationShard.text(of: outcomes, compiled, settings))
        return nil
    }
}

extension Estimate {
    /// The end of its range that is farthest from zero.
    fileprivate var largestEnd: Double { [low, value, high].compactMap { $0?.magnitude }.max() ?? 0 }
}
