import Casebook
import Findings
import Reports
import Syntax
import Wording

/// `valor audit`: what the sources claim, computed again.
enum Audit {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        let items = try items(session, folder: folder)
        let audited = try items.map { (item) throws(Failure) in
            (item: item, findings: try session.findings(on: item, folder))
        }
        let report = AuditReport(audited, words: session.words)
        switch format {
        case .text: try session.print(session.render(report.document))
        case .markdown: try session.print(session.markdown(report.document))
        case .csv:
            let subject = Session.Subject(
                title: session.words.label(.auditTitle), description: session.words.details(.audit),
                sources: try session.sources(of: items.map { ($0.project, $0) }, folder))
            try session.print(report.table, in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
        let isWrong = audited.contains { pair in pair.findings.contains { $0.verdict.isWrong } }
        if session.invocation.has(.strict), isWrong { throw .found }
    }

    /// The cases that the arguments name; without any, every case that has claims.
    private static func items(_ session: Session, folder: CaseFolder) throws(Failure) -> [Case] {
        let arguments = session.invocation.arguments
        if arguments.isEmpty { return try folder.audited().filter { !$0.claims.isEmpty } }
        let known = arguments.allSatisfy(ProjectFile.isPath) ? [] : try folder.audited()
        var items: [Case] = []
        var diagnostics: [Diagnostic] = []
        for argument in arguments {
            if let item = known.first(where: { $0.id == argument }) {
                items.append(item)
            } else if ProjectFile.isPath(argument) {
                do throws(Failure) {
                    let file = try ProjectFile(argument, vocabulary: folder.vocabulary, session: session)
                    guard let item = file.item else { throw .usage(.notACase(argument)) }
                    items.append(item)
                } catch .diagnostics(let found) {
                    diagnostics += found
                }
            } else {
                throw .usage(.unknownCase(argument, nearest: NearestName.of(argument, among: known.map(\.id))))
            }
        }
        if !diagnostics.isEmpty { throw .diagnostics(diagnostics) }
        return items
    }
}
