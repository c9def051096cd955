import Appraisal
import Casebook
import Documents
import Money
import Projects
import Reports
import Valuation
import Wording

extension Appraise {
    /// The options of a file side by side, and what each is worth.
    func appraiseOptions(
        of file: ProjectFile, path: String, id: String, _ request: Request, _ session: Session
    ) throws(Failure) -> Appraised {
        let (asked, folder, target) = (request.asked, request.folder, request.target)
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
            try folder.converted(project, id: id, to: target)
        }
        let rows = converted.map { option in
            let own = settled[option.id] ?? usual
            return Comparison.Row(
                id: option.id, project: option.project, source: nil, readings: [], perspective: perspective,
                terms: own.terms, nationalRate: own.nationalRate)
        }
        var project = try folder.converted(file.project, id: id, to: target)
        project.options = converted
        project.options = try changed(converted) { project throws(Failure) in
            try folder.basis(of: project, applying: adjustments).adjusted
        }
        let terms = settled.mapValues { $0.terms }
        let report = OptionsReport(
            of: project, id: id, perspective: perspective, words: session.words,
            nationalRate: usual.nationalRate?.registered, applied: adjustments, asksForHorizon: asked.hasHorizon,
            terms: { $0.optionNames.flatMap { terms[$0.own] } ?? usual.terms })
        var featured: Comparison.Row?
        if let option = converted.first(where: \.isProposed) {
            let own = settled[option.id] ?? usual
            featured = Comparison.Row(
                id: id, project: option.project, source: nil, readings: [], perspective: perspective,
                terms: own.terms, nationalRate: own.nationalRate)
        }
        return Appraised(
            session: session, file: file, terms: usual.terms, rows: rows, featured: featured,
            report: .options(report))
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
