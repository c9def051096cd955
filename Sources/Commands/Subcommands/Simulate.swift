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
    private let drawing: SimulationRequest
    private let delivery: DeliveryRequest
    private let request: ProjectRequest

    init(_ invocation: Invocation) throws(UsageProblem) {
        path = try invocation.argument()
        drawing = try SimulationRequest(invocation)
        if drawing.shard != nil { try invocation.checkEnding(among: ["ndjson", "jsonl"]) }
        delivery = drawing.shard == nil ? try DeliveryRequest(invocation) : .lines
        request = try ProjectRequest(invocation)
    }

    func run(_ session: Session) throws(Failure) {
        let analysed = try AnalysedProject(path, request, delivery, session)
        let (project, base, terms, session) = (analysed.project, analysed.base, analysed.terms, analysed.session)
        let perspective = request.perspective
        // Each risk comes true in some draws, and in others not.
        let compiled = CompiledProject(
            of: project.withRisks, beyond: base.map(\.withRisks), on: terms, fixing: analysed.fixed)
        guard !compiled.inputs.isEmpty else { throw .file(.simulation(.nothingRanged(path))) }
        let accounts = DrawnAccounts(of: project, beyond: base, on: terms)
        let views = accounts.drawable(asked: perspective)
        guard let first = views.first else { throw .file(.simulation(.noView(path))) }
        var late: Double?
        if let month = drawing.paybackBy {
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
            of: compiled, drawing.settings, outcomes: outcomes,
            explaining: views.contains(perspective) ? perspective : first,
            late: late, threads: drawing.threads)
        if simulation.views.isEmpty {
            let largest = compiled.inputs.max { $0.estimate.largestEnd < $1.estimate.largestEnd }
            let name = largest.map { session.words.say(.name($0.part, line: $0.what.map(session.words.text))) }
            throw .file(.simulation(.beyondRange(path, figure: name ?? "")))
        }
        let report = SimulationReport(
            of: simulation, project: project, accounts: accounts, id: analysed.file.id, on: terms,
            perspective: perspective, asked: drawing.asked, late: drawing.paybackBy, variant: analysed.variant,
            words: session.words)
        let isWhole = request.isFull || analysed.delivery.format != .text
        try session.deliver(
            session.withVerdict(
                report.sentences.first ?? "", of: analysed.delivery,
                isWhole
                    ? report.document(bar: analysed.bar)
                    : report.firstScreen(next: Appraise.typed([.sensitivity, .appraise]))),
            table: request.table == .figures ? report.figuresTable : report.resultsTable, json: report.json,
            workbook: report.workbook(
                base == nil && request.adjustments.isEmpty
                    ? AppraisalReport(
                        of: project, id: analysed.file.id, on: terms, yearTableFor: perspective,
                        beside: Comparison([], perspective: .social, terms: terms), words: session.words) : nil,
                ofFile: analysed.file.fileName, version: Version.number, original: analysed.file.written(on: terms)),
            as: analysed.delivery, about: try analysed.subject(), chart: report.chart)
    }

    /// All outcomes; nothing where a part of them was asked for, which is then written.
    private func outcomes(
        of compiled: CompiledProject, views: [Perspective], _ session: Session
    ) throws(Failure) -> SimulationOutcomes? {
        let settings = drawing.settings
        if !drawing.merged.isEmpty {
            var parts: [SimulationOutcomes] = []
            for path in drawing.merged {
                let part = try SimulationShard.outcomes(
                    in: try session.bytes(of: path, mostMegabytes: 4096), path: path, compiled, settings, views: views)
                if let other = parts.firstIndex(where: { $0.blocks.overlaps(part.blocks) }) {
                    let (first, second) = (PathText.shown(drawing.merged[other]), PathText.shown(path))
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
        let blocks = drawing.shard.map { settings.blocks(ofShard: $0.number, of: $0.count) } ?? 0..<settings.blocks
        let bar = ProgressBar(steps: settings.draws * compiled.inputs.count)
        let outcomes = SimulationOutcomes(
            of: compiled, settings, blocks: blocks, views: views, threads: drawing.threads, progress: bar.show)
        bar.end()
        guard drawing.shard != nil else { return outcomes }
        try session.print(SimulationShard.text(of: outcomes, compiled, settings))
        return nil
    }
}

extension Estimate {
    /// The end of its range that is farthest from zero.
    fileprivate var largestEnd: Double { [low, value, high].compactMap { $0?.magnitude }.max() ?? 0 }
}
