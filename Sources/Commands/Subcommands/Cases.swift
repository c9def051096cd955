import Casebook
import Documents
import Reports
import Wording

/// `valor cases`: the published cases.
struct Cases: Subcommand {
    private let listsEvidence: Bool
    private let delivery: DeliveryRequest
    private let folder: FolderRequest

    init(_ invocation: Invocation) throws(UsageProblem) {
        listsEvidence = invocation.has(.evidence)
        delivery = try DeliveryRequest(invocation)
        folder = try FolderRequest(invocation)
    }

    func run(_ session: Session) throws(Failure) {
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        if listsEvidence { return try session.deliverEvidence(of: folder, as: delivery) }
        let countries = folder.countries
        let language = session.words.language.rawValue
        let report = CaseListReport(try folder.cases(), words: session.words) { code in
            countries[code]?.name.text(in: language) ?? code
        }
        try session.deliver(
            report.table, json: report.json, as: delivery,
            about: Session.Subject(
                title: session.words.label(.casesTitle), description: session.words.details(.cases),
                sources: try session.sources(of: try folder.cases().map { ($0.project, $0) }, folder)
                    + folder.countrySources()))
    }
}
