import Appraisal
import Casebook
import Documents
import Money
import Projects
import Reports
import Valuation
import Wording

extension Appraise {
    /// Gives several options side by side, or what each is worth over a span of rates.
    func appraiseOptions(
        of file: ProjectFile, on asked: AskedTerms, to target: ConversionTarget?, _ folder: CaseFolder,
        _ session: Session, as delivery: Delivery
    ) throws(Failure) {
        if asksForTable, table != .options {
            if table == .years || table == .results {
                throw .usage(.tableOfOneOption(table.rawValue, known: file.options.map(\.id)))
            }
            let choices = [TableName.options.rawValue]
            throw .usage(.notAChoice(.table, found: table.rawValue, nearest: nil, choices: choices))
        }
        // Every option's terms are settled here, where a wrong option of the command line can still be told.
        let compared = try asked.compared(file.options, in: path, folder)
        let settled = compared.terms
        let usual = try asked.ownTerms(for: file.project, in: path, folder)
        let converted = try changed(compared.options) { project throws(Failure) in
            try folder.converted(project, id: file.id, to: target)
        }
        if let span {
            let rows = converted.map { option in
                let own = settled[option.id] ?? usual
                return Comparison.Row(
                    id: option.id, project: option.project, source: nil, readings: [], perspective: perspective,
                    terms: own.terms, nationalRate: own.nationalRate)
            }
            let comparison = Comparison(rows, perspective: perspective, terms: usual.terms)
            return try session.deliver(comparison, over: span, as: delivery, folder)
        }
        var project = try folder.converted(file.project, id: file.id, to: target)
        project.options = converted
        project.options = try changed(converted) { project throws(Failure) in
            try folder.basis(of: project, applying: adjustments).adjusted
        }
        let terms = settled.mapValues { $0.terms }
        let report = OptionsReport(
            of: project, id: file.id, perspective: perspective, words: session.words,
            nationalRate: usual.nationalRate?.registered, applied: adjustments, asksForHorizon: asked.hasHorizon,
            terms: { $0.optionNames.flatMap { terms[$0.own] } ?? usual.terms })
        let next = Self.next(path, commands: [.budget]) + (file.options.last.map { ["--option \($0.id)"] } ?? [])
        try session.deliver(
            session.withVerdict(
                report.conclusion?.verdict ?? "", of: delivery,
                isFull || delivery.format != .text ? report.document : report.firstScreen(next: next)),
            table: report.table, json: report.json,
            original: target == nil ? file.root.map { (file.fileName, JSONOutput($0)) } : nil, as: delivery,
            about: Session.Subject(
                title: session.title(of: .options, project), description: session.describe(usual.terms, perspective),
                sources: try session.sources(of: [(project, nil)], folder)),
            chart: report.chart, page: report.html,
            in: project.country.flatMap { folder.countries[$0]?.shortCode })
    }

    /// The same options, each with something done to its amounts.
    private func changed(
        _ options: [ProjectOption], _ change: (Project) throws(Failure) -> Project
    ) throws(Failure) -> [ProjectOption] {
        var changed: [ProjectOption] = []
        for option in options { changed.append(option.with(try change(option.project))) }
        return changed
    }
}
