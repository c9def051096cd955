import Casebook
import Reports
import Wording

extension Show {
    /// Everything there is on a partial case: the chosen readings, or every one beside the others.
    static func show(partial item: Case, _ session: Session, folder: CaseFolder) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        // An answer in money that was never converted must not pass for one that was.
        let converting: [OptionName] = [.currency, .priceYear, .order, .rate, .with, .ppp, .discountRateSensitivity]
        if let option = converting.first(where: session.invocation.has) {
            throw .usage(.optionOfPartialCase(option, id: item.id))
        }
        let perspective = try session.perspective()
        let dialect = try session.dialect(folder)
        let readings = try Readings(session.invocation.all(.reading), onlyCase: item.id)
        try readings.check(against: [item.id])
        let chosen = readings[item.id]
        let project = try readings.project(of: item)
        let (terms, nationalRate) = try session.ownTerms(for: project, in: item.id, folder)
        let row = Comparison.Row(
            id: item.id, project: project, source: item, readings: chosen,
            findings: try session.findings(on: item, folder),
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
        guard let report = EvidenceReport(row, answers: answers, origin: origin, words: session.words) else { return }
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
}
