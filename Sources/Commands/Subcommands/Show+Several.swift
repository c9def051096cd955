import Casebook
import Documents
import Reports
import Valuation
import Wording

/// A case with what is shown of it.
struct ShownCase {
    let row: Comparison.Row
    let terms: AppraisalTerms
    let report: CaseCollectionReport.Item

    /// A table of it by its name.
    func table(_ name: TableName) throws(Failure) -> Table {
        switch report {
        case .whole(let report): try report.table(name)
        case .partial(let report): try report.table(name)
        }
    }
}

extension Show {
    /// Gives one case.
    func deliver(
        _ shown: ShownCase, _ folder: CaseFolder, _ session: Session, as delivery: Delivery
    ) throws(Failure) {
        let subject = Session.Subject(
            title: session.title(of: table, shown.row.project),
            description: session.describe(shown.terms, perspective),
            sources: try session.sources(of: [(shown.row.project, shown.row.source)], folder))
        switch shown.report {
        case .whole(let report):
            try session.deliver(
                report.document, table: try shown.table(table), json: report.json, as: delivery, about: subject)
        case .partial(let report):
            try session.deliver(
                report.document, table: try shown.table(table), json: report.json, as: delivery, about: subject)
        }
    }

    /// Gives several cases: one behind the other, or as one table or object.
    func deliver(
        _ shown: [ShownCase], on asked: AskedTerms, _ folder: CaseFolder, _ session: Session, as delivery: Delivery
    ) throws(Failure) {
        var sources: [CaseCollectionReport.Source] = []
        for document in shown.compactMap({ $0.row.source?.document })
        where !sources.contains(where: { $0.id == document }) {
            if let origin = try folder.origin(of: document) { sources.append(.init(id: document, origin: origin)) }
        }
        let report = CaseCollectionReport(shown.map { $0.report }, sources: sources, words: session.words)
        try session.deliver(
            report.document, table: try joined(shown, session), json: report.json, as: delivery,
            about: Session.Subject(
                title: session.words.label(.casesTitle), description: session.describe(asked.sharedTerms, perspective),
                sources: try session.sources(of: shown.map { ($0.row.project, $0.row.source) }, folder)))
    }

    /// The table that is asked for of every case as one; of all cases, of those that have it.
    private func joined(_ shown: [ShownCase], _ session: Session) throws(Failure) -> Table {
        var tables: [(name: String, table: Table)] = []
        for each in shown {
            do throws(Failure) {
                tables.append((each.row.id, try each.table(table)))
            } catch .usage(.tableOfNoUse(let name, let id, let choices)) {
                if !isAll { throw .usage(.tableOfNoUse(name, id: id, choices: choices)) }
            }
        }
        return CaseCollectionReport.table(tables, words: session.words)
    }
}
