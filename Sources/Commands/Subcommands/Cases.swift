import Casebook
import Documents
import Reports
import Wording

/// `valor cases`: the published cases.
enum Cases {
    static func run(_ session: Session) throws(Failure) {
        if session.invocation.has(.evidence) { return try EvidenceList.run(session) }
        let format = try session.format(among: Format.allCases)
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        let countries = folder.countries
        let language = session.words.language.rawValue
        let report = CaseListReport(try folder.cases(), words: session.words) { code in
            countries[code]?.name.text(in: language) ?? code
        }
        switch format {
        case .text: try session.print(session.render(report.table))
        case .markdown: try session.print(session.markdown(report.table))
        case .csv:
            let items = try folder.cases().map { (project: $0.project, source: Optional($0)) }
            let names = try folder.referenceOrigins(of: "countries.csv").map { PackageSource($0) }
            let subject = Session.Subject(
                title: session.words.label(.casesTitle), description: session.words.details(.cases),
                sources: try session.sources(of: items, folder) + names)
            try session.print(report.table, in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
    }
}
