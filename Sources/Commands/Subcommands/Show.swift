import Casebook
import Reports
import Syntax
import Wording

/// `valor show`: everything there is on a case.
enum Show {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        guard let argument = session.invocation.arguments.first else { throw .usage(.missingArgument(.show)) }
        let shared = try session.terms()
        _ = try session.inflation()
        let span = try session.rateSpan()
        let perspective = try session.perspective()
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        let item = try find(argument, session: session, folder: folder)
        if item.partial != nil { return try show(partial: item, session, folder: folder) }
        let readings = try Readings(session.invocation.all(.reading), onlyCase: item.id)
        try readings.check(against: [item.id])
        let read = try readings.project(of: item)
        let (terms, nationalRate) = try session.ownTerms(for: read, on: shared, in: argument, folder)
        let project = try session.converted(read, id: item.id, to: try session.target(folder), folder)
        let row = Comparison.Row(
            id: item.id, project: project, source: item, readings: readings[item.id],
            findings: try session.findings(on: item, folder),
            perspective: perspective, terms: terms, nationalRate: nationalRate)
        if let span {
            let comparison = Comparison([row], perspective: perspective, terms: terms)
            return try session.print(comparison, over: span, as: format, in: dialect, folder)
        }
        guard let report = CaseReport(row, origin: try folder.origin(of: item.document), words: session.words) else {
            return
        }
        let table = try session.tableName()
        switch format {
        case .text: try session.print(session.render(report.document))
        case .markdown: try session.print(session.markdown(report.document))
        case .csv:
            let subject = Session.Subject(
                title: session.title(of: table, row.project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(row.project, item)], folder))
            try session.print(report.table(table), in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
    }

    private static func find(_ argument: String, session: Session, folder: CaseFolder) throws(Failure) -> Case {
        let isPath = ProjectFile.isPath(argument)
        if isPath {
            let file = try ProjectFile(argument, vocabulary: folder.vocabulary, session: session)
            guard let item = file.item else { throw .usage(.notACase(argument)) }
            return item
        }
        let cases = try folder.cases()
        if let item = cases.first(where: { $0.id == argument }) { return item }
        let evidence = try folder.evidence()
        if let item = evidence.first(where: { $0.id == argument }) { return item }
        // Of a country's case and a document about it, the case is meant.
        let near = [cases, evidence].lazy.compactMap { NearestName.of(argument, among: $0.map(\.id)) }.first
        throw .usage(.unknownCase(argument, nearest: near))
    }
}
