import Casebook
import Documents
import Reports
import Wording

/// `valor cases --evidence`: the partial cases, and what each lacks.
enum EvidenceList {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        let countries = folder.countries
        let language = session.words.language.rawValue
        let items = try folder.evidence()
        let report = EvidenceListReport(items, words: session.words) { code in
            countries[code]?.name.text(in: language) ?? code
        }
        switch format {
        case .text: try session.print(session.render(report.table))
        case .markdown: try session.print(session.markdown(report.table))
        case .csv:
            let names = try folder.referenceOrigins(of: "countries.csv").map { PackageSource($0) }
            let subject = Session.Subject(
                title: session.words.say(EvidenceText.title), description: session.words.say(EvidenceText.neverRanked),
                sources: try session.sources(of: items.map { ($0.project, $0) }, folder) + names)
            try session.print(report.table, in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
    }
}
