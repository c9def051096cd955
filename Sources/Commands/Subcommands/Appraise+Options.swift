import Appraisal
import Casebook
import Documents
import Money
import Projects
import Reports
import Valuation
import Wording

extension Appraise {
    /// Several options side by side, and how they are asked for.
    struct Options {
        let file: ProjectFile
        let path: String
        /// What all amounts are converted to, where that is asked for.
        let target: ConversionTarget?
        let perspective: Perspective
        let table: TableName?
        let format: Format
        let dialect: CSVDialect
        let folder: CaseFolder

        /// Writes the options side by side, or what each is worth over a span of rates.
        func print(over span: ClosedRange<Double>?, _ session: Session) throws(Failure) {
            if let table, table != .options {
                if table == .years || table == .results {
                    throw .usage(.tableOfOneOption(table.rawValue, known: file.options.map(\.id)))
                }
                let choices = [TableName.options.rawValue]
                throw .usage(.notAChoice(.table, found: table.rawValue, nearest: nil, choices: choices))
            }
            // Every option's terms are settled here, where a wrong option of the command line can still be told.
            let compared = try session.compared(file.options, in: path, folder)
            let settled = compared.terms
            let usual = try session.ownTerms(for: file.project, in: path, folder)
            let converted = try options(compared.options) { project throws(Failure) in
                try session.converted(project, id: file.id, to: target, folder)
            }
            if let span {
                let rows = converted.map { option in
                    let own = settled[option.id] ?? usual
                    return Comparison.Row(
                        id: option.id, project: option.project, source: nil, readings: [], perspective: perspective,
                        terms: own.terms, nationalRate: own.nationalRate)
                }
                let comparison = Comparison(rows, perspective: perspective, terms: usual.terms)
                return try session.print(comparison, over: span, as: format, in: dialect, folder)
            }
            var project = try session.converted(file.project, id: file.id, to: target, folder)
            project.options = converted
            project.options = try options(converted) { project throws(Failure) in
                try session.basis(of: project, folder).adjusted
            }
            let terms = settled.mapValues { $0.terms }
            let report = OptionsReport(
                of: project, id: file.id, perspective: perspective, words: session.words,
                nationalRate: usual.nationalRate?.registered, applied: try session.adjustments(),
                asksForHorizon: session.invocation.has(.horizon),
                terms: { $0.optionNames.flatMap { terms[$0.own] } ?? usual.terms })
            try print(report, of: project, on: usual.terms, session)
        }

        /// The same options, each with something done to its amounts.
        private func options(
            _ options: [ProjectOption], _ change: (Project) throws(Failure) -> Project
        ) throws(Failure) -> [ProjectOption] {
            var changed: [ProjectOption] = []
            for option in options { changed.append(option.with(try change(option.project))) }
            return changed
        }

        private func print(
            _ report: OptionsReport, of project: Project, on terms: AppraisalTerms, _ session: Session
        ) throws(Failure) {
            switch format {
            case .text where table != nil: try session.print(session.render(report.table))
            case .text: try session.print(session.render(report.document))
            case .markdown where table != nil: try session.print(session.markdown(report.table))
            case .markdown: try session.print(session.markdown(report.document))
            case .csv:
                let subject = Session.Subject(
                    title: session.title(of: .options, project), description: session.describe(terms, perspective),
                    sources: try session.sources(of: [(project, nil)], folder))
                try session.print(report.table, in: dialect, about: subject)
            case .json: try session.print(session.render(report.json))
            }
        }
    }
}
