import Casebook
import Projects
import Reports
import Wording

/// `valor appraise`: a proposed project.
enum Appraise {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        guard let path = session.invocation.arguments.first else { throw .usage(.missingArgument(.appraise)) }
        let perspective = try session.perspective()
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        // Options are checked before the file is read, so that a wrong command line is told first.
        _ = try session.terms()
        let table = try session.tableName(.years)
        let file = try ProjectFile(path, vocabulary: folder.vocabulary, session: session)
        let terms = try session.terms(for: file.project)
        let rows = try folder.cases().map {
            Comparison.Row(
                id: $0.id, project: $0.project, source: $0, readings: [], perspective: .social, terms: terms)
        }
        let report = AppraisalReport(
            of: file.project, id: file.id, on: terms, yearTableFor: perspective,
            beside: Comparison(rows, perspective: .social, terms: terms), words: session.words)
        switch format {
        case .text where session.invocation.has(.table): try session.print(session.render(try report.table(table)))
        case .text: try session.print(session.render(report.document))
        case .markdown where session.invocation.has(.table):
            try session.print(session.markdown(try report.table(table)))
        case .markdown: try session.print(session.markdown(report.document))
        case .csv:
            let subject = Session.Subject(
                title: session.title(of: table, file.project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(file.project, file.item)], folder))
            try session.print(report.table(table), in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
    }
}
