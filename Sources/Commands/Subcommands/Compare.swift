import Casebook
import Facts
import Findings
import Languages
import Projects
import Reports
import Syntax
import Wording

/// `valor compare`: cases and projects side by side.
enum Compare {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        let asked = try session.terms()
        let inflation = try session.inflation()
        // Under a stated inflation a nominal rate is a real one for all rows.
        let terms = (try? asked.matching(.constant, inflation: inflation)) ?? asked
        let span = try session.rateSpan()
        let perspective = try session.perspective()
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        let order: Comparison.Order? = try session.usage { () throws(UsageProblem) in
            try session.invocation.choice(.sort)
        }
        let target = try session.target(folder)
        let readings = try Readings(session.invocation.all(.reading))
        let items = try candidates(session, folder: folder)
        try readings.check(against: items.compactMap { $0.item?.id })
        var rows: [Comparison.Row] = []
        let ids = RowName.distinct(items.map { ($0.id, $0.file) })
        for (id, item) in zip(ids, items) {
            let project = try item.item.map { (item) throws(Failure) in try readings.project(of: item) } ?? item.project
            let converted = try session.converted(project, id: id, to: target, folder)
            let own = try session.terms(asked, of: project, in: item.file ?? id, folder)
            rows.append(
                .init(
                    id: id, project: converted, source: item.item, readings: readings[item.item?.id ?? item.id],
                    findings: try item.item.map { (item) throws(Failure) in
                        try session.findings(on: item, folder)
                    } ?? [],
                    perspective: perspective, terms: own.terms, nationalRate: own.nationalRate))
        }
        var comparison = Comparison(rows, perspective: perspective, terms: terms)
        if let order {
            let collation = Collation(of: session.words.language)
            do {
                try comparison.sort(by: order) { collation.key(session.words.text($0)) }
            } catch { throw .usage(.rankingCurrencies(error.codes)) }
        }
        let report = ComparisonReport(comparison, target: target, words: session.words)
        if let span { return try session.print(comparison, over: span, as: format, in: dialect, folder) }
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

    private typealias Candidate = (id: String, project: Project, item: Case?, file: String?)

    /// What the arguments name; the compendium's cases where there are none.
    ///
    /// Every bad file is reported.
    private static func candidates(_ session: Session, folder: CaseFolder) throws(Failure) -> [Candidate] {
        let arguments = session.invocation.arguments
        let cases = arguments.allSatisfy(ProjectFile.isPath) && !arguments.isEmpty ? [] : try folder.cases()
        if arguments.isEmpty { return cases.map { ($0.id, $0.project, $0, nil) } }
        var result: [Candidate] = []
        var diagnostics: [Diagnostic] = []
        for argument in arguments {
            if let item = cases.first(where: { $0.id == argument }) {
                result.append((item.id, item.project, item, nil))
            } else if ProjectFile.isPath(argument) {
                do throws(Failure) {
                    let file = try ProjectFile(argument, vocabulary: folder.vocabulary, session: session)
                    if file.item?.partial != nil { throw .usage(.partialCase(file.id, .compare)) }
                    result.append((file.id, file.project, file.item, argument))
                } catch .diagnostics(let found) {
                    diagnostics += found
                }
            } else if try folder.evidence().contains(where: { $0.id == argument }) {
                throw .usage(.partialCase(argument, .compare))
            } else {
                throw .usage(.unknownCase(argument, nearest: NearestName.of(argument, among: cases.map(\.id))))
            }
        }
        if !diagnostics.isEmpty { throw .diagnostics(diagnostics) }
        return result
    }
}
