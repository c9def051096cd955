import Casebook
import Reports
import Wording

extension Show {
    /// Everything there is on a partial case: the chosen readings, or every one beside the others.
    func show(
        partial item: Case, in readings: Readings, on asked: AskedTerms, _ folder: CaseFolder, _ session: Session
    ) throws(Failure) -> ShownCase {
        let chosen = readings[item.id]
        let project = try readings.project(of: item)
        let (terms, nationalRate) = try asked.ownTerms(for: project, in: item.id, folder)
        let row = Comparison.Row(
            id: item.id, project: project, source: item, readings: chosen,
            findings: try folder.findings(on: item),
            perspective: perspective, terms: terms, nationalRate: nationalRate)
        var answers: [PartialAnswers] = []
        for each in chosen.isEmpty ? item.readings.map({ [$0.id] }) : [chosen] {
            do {
                answers.append(try PartialAnswers(of: item, in: each, perspective: perspective, terms: terms))
            } catch {
                throw .usage(.unsoundReadings(case: item.id, each))
            }
        }
        let origin = try folder.origin(of: item.document)
        guard let report = EvidenceReport(row, answers: answers, origin: origin, words: session.words) else {
            throw .found
        }
        return ShownCase(row: row, terms: terms, report: .partial(report))
    }
}
