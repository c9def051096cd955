import Casebook
import Reports
import Wording

/// `valor cases`: the published cases.
enum Cases {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        let folder = try session.cases()
        let countries = folder.countries
        let language = session.words.language.rawValue
        let report = CaseListReport(try folder.cases(), words: session.words) { code in
            countries[code]?.name.text(in: language) ?? code
        }
        switch format {
        case .text: try session.print(session.render(report.table))
        case .markdown: try session.print(session.markdown(report.table))
        case .csv: try session.print(CSVRenderer().render(report.table))
        case .json: try session.print(session.render(report.json))
        }
    }
}
