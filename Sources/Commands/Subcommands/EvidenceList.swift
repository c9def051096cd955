import Casebook
import Documents
import Reports
import Wording

extension Session {
    /// `valor cases --evidence`: the partial cases, and what each lacks.
    func deliverEvidence(of folder: CaseFolder, as delivery: Delivery) throws(Failure) {
        let countries = folder.countries
        let language = words.language.rawValue
        let items = try folder.evidence()
        let report = EvidenceListReport(items, money: try folder.knownMoney(), words: words) { code in
            countries[code]?.name.text(in: language) ?? code
        }
        try deliver(
            report.table, json: report.json, as: delivery,
            about: Subject(
                title: words.say(EvidenceText.title), description: words.say(EvidenceText.neverRanked),
                sources: try sources(of: items.map { ($0.project, $0) }, folder) + folder.countrySources()))
    }
}
