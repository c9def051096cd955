import Appraisal
import Facts
import Projects
import Reports
import Risk
import Valuation
import Wording

/// `valor simulate`: how sure the results of a project are.
enum Simulate {
    static func run(_ session: Session) throws(Failure) {
        guard let path = session.invocation.arguments.first else { throw .usage(.missingArgument(.simulate)) }
        let request = try session.usage { () throws(UsageProblem) in try SimulationRequest(session.invocation) }
        if request.shard != nil { try session.checkEnding(among: ["ndjson", "jsonl"]) }
        let format = request.shard == nil ? try session.format(among: Format.allCases) : .json
        let perspective = try session.perspective()
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        // Options are checked before the file is read, so that a wrong command line is told first.
        _ = try session.terms()
        _ = try session.inflation()
        _ = try session.adjustments()
        let table = try session.tableName()
        let file = try ProjectFile(path, vocabulary: folder.vocabulary, session: session)
        let basis = try session.basis(of: file.project, folder)
        let sides = try session.sides(
            of: basis.adjusted, beyond: try session.baseline(of: file, folder), of: file, in: path, folder)
        let (project, base, terms) = (sides.project, sides.base, sides.terms)
        var fixed: Set<UncertainParameter.Part> = []
        if session.invocation.has(.horizon) || sides.isRenewed { fixed.insert(.horizon) }
        if session.invocation.has(.discountRate) { fixed.insert(.discountRate) }
        // Each risk comes true in some draws, and in others not.
        let plan = CompiledProject(of: project.withRisks, beyond: base.map(\.withRisks), on: terms, fixing: fixed)
        guard !plan.inputs.isEmpty else { throw .file(.simulation(.nothingRanged(path))) }
        let views = Perspective.allCases.filter { other in
            let view = project.view(from: other, beyond: base, on: terms)
            // A view in which no line counts is nobody's question, unless it is asked.
            let counts = view.gaps.knowsCost || view.gaps.knowsBenefit || other == perspective
            let drawn = SimulationReport.drawn(project, beyond: base, from: other, on: terms)
            return counts && view[.netPresentValue].value != nil && drawn.gaps.reasonAgainstNet == nil
        }
        guard let first = views.first else { throw .file(.simulation(.noView(path))) }
        var late: Double?
        if let month = request.paybackBy {
            guard let start = project.start else { throw .file(.simulation(.noStart(path))) }
            let (place, months) = (month.months(since: start), 12 * plan.longestHorizon)
            guard (0..<months).contains(place) else {
                let last = CalendarMonth(months - 1, after: start)
                throw .file(.simulation(.outsideHorizon(asked: month.text, first: start.text, last: last.text)))
            }
            // By a month is by its end.
            late = Double(place + 1)
        }
        guard let outcomes = try outcomes(of: plan, request, views: views, session) else { return }
        let simulation = Simulation(
            of: plan, request.settings, outcomes: outcomes,
            explaining: views.contains(perspective) ? perspective : first,
            late: late, threads: request.threads)
        if simulation.views.isEmpty {
            let largest = plan.inputs.max { $0.estimate.largestEnd < $1.estimate.largestEnd }
            let name = largest.map { session.words.say(.name($0.part, line: $0.what.map(session.words.text))) }
            throw .file(.simulation(.beyondRange(path, figure: name ?? "")))
        }
        let report = SimulationReport(
            of: simulation, project: project, beyond: base, id: file.id, on: terms, perspective: perspective,
            asked: request.asked,
            late: request.paybackBy,
            variant: ProjectVariant(
                option: file.option, beyond: base == nil ? nil : file.options.first, of: file.options.count,
                applied: basis.applied, lives: sides.note),
            words: session.words)
        let chosen = table == .figures ? report.figuresTable : report.resultsTable
        try session.print(
            report.document(bar: session.drawsLines || format == .markdown ? "█" : "#"), table: chosen,
            json: report.json, as: format, in: dialect,
            about: Session.Subject(
                title: session.title(of: table, project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(project, file.item)], folder)))
    }

    /// All outcomes; nothing where a part of them was asked for, which is then written.
    private static func outcomes(
        of plan: CompiledProject, _ request: SimulationRequest, views: [Perspective], _ session: Session
    ) throws(Failure) -> SimulationOutcomes? {
        let settings = request.settings
        if !request.merged.isEmpty {
            var parts: [SimulationOutcomes] = []
            for path in request.merged {
                let part = try SimulationShard.outcomes(
                    in: try session.bytes(of: path, mostMegabytes: 4096), path: path, plan, settings, views: views)
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
        let bar = ProgressBar(steps: settings.draws * plan.inputs.count)
        let outcomes = SimulationOutcomes(
            of: plan, settings, blocks: blocks, views: views, threads: request.threads, progress: bar.show)
        bar.end()
        guard request.shard != nil else { return outcomes }
        try session.print(SimulationShard.text(of: outcomes, plan, settings))
        return nil
    }
}

extension Estimate {
    /// The end of its range that is farthest from zero.
    fileprivate var largestEnd: Double { [low, value, high].compactMap { $0?.magnitude }.max() ?? 0 }
}
