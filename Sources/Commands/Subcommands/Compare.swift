import Casebook
import Facts
import Projects
import Reports
import Syntax
import Wording

/// `valor compare`: cases and projects side by side.
enum Compare {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        let terms = try session.terms()
        let perspective = try session.perspective()
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        let order: Comparison.Order? = try session.usage { () throws(UsageProblem) in
            try session.invocation.choice(.sort)
        }
        let readings = try Readings(session.invocation.all(.reading))
        let items = try candidates(session, folder: folder)
        try readings.check(against: items.compactMap { $0.item?.id })
        var rows: [Comparison.Row] = []
        for item in items {
            let project = try item.item.map { (item) throws(Failure) in try readings.project(of: item) } ?? item.project
            rows.append(
                .init(
                    id: item.id, project: project, source: item.item, readings: readings[item.id],
                    perspective: perspective, terms: terms))
        }
        var comparison = Comparison(rows, perspective: perspective, terms: terms)
        if let order {
            do { try comparison.sort(by: order) } catch { throw .usage(.rankingCurrencies(error.codes)) }
        }
        let report = ComparisonReport(comparison, words: session.words)
        switch format {
        case .text: try session.print(session.render(report.table))
        case .markdown: try session.print(session.markdown(report.table))
        case .csv:
            let subject = Session.Subject(
                title: session.words.label(.compareTitle),
                description: report.table.captions.joined(separator: "\n"),
                sources: try session.sources(of: rows.map { ($0.project, $0.source) }, folder))
            try session.print(report.table, in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
    }

    private typealias Candidate = (id: String, project: Project, item: Case?)

    /// What the arguments name; the compendium's cases where there are none.
    ///
    /// Every bad file is reported.
    private static func candidates(_ session: Session, folder: CaseFolder) throws(Failure) -> [Candidate] {
        let arguments = session.invocation.arguments
        let cases = arguments.allSatisfy(ProjectFile.isPath) && !arguments.isEmpty ? [] : try folder.cases()
        if arguments.isEmpty { return cases.map { ($0.id, $0.project, $0) } }
        var result: [Candidate] = []
        var diagnostics: [Diagnostic] = []
        for argument in arguments {
            if let item = cases.first(where: { $0.id == argument }) {
                result.append((item.id, item.project, item))
            } else if ProjectFile.isPath(argument) {
                do {
                    let file = try ProjectFile(argument, vocabulary: folder.vocabulary, session: session)
                    result.append((file.id, file.project, file.item))
                } catch .diagnostics(let found) {
                    diagnostics += found
                }
            } else {
                throw .usage(.unknownCase(argument, nearest: nearest(to: argument, among: cases.map(\.id))))
            }
        }
        if !diagnostics.isEmpty { throw .diagnostics(diagnostics) }
        return result
    }
}
