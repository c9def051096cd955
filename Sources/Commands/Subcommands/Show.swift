import Casebook
import Reports
import Syntax
import Valuation
import Wording

/// `valor show`: everything there is on a case.
struct Show: Subcommand {
    private let argument: String
    let delivery: DeliveryRequest
    private let terms: TermsRequest
    private let span: ClosedRange<Double>?
    let perspective: Perspective
    private let folder: FolderRequest
    /// The readings as they were typed: what they are of is known when the case is.
    private let readings: [String]
    let table: TableName
    /// The first option that would convert amounts, which a partial case does not take.
    private let converting: OptionName?

    init(_ invocation: Invocation) throws(UsageProblem) {
        delivery = try DeliveryRequest(invocation)
        argument = try invocation.argument()
        terms = try TermsRequest(invocation)
        span = try invocation.rateSpan()
        perspective = try invocation.perspective()
        folder = try FolderRequest(invocation)
        readings = invocation.all(.reading)
        table = try invocation.table()
        let options: [OptionName] = [.currency, .priceYear, .order, .rate, .with, .ppp, .discountRateSensitivity]
        converting = options.first(where: invocation.has)
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(terms, session)
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let item = try find(session, folder)
        let session = try session.writing(of: [item.project.country], folder)
        // An answer in money that was never converted must not pass for one that was.
        if item.partial != nil, let converting { throw .usage(.optionOfPartialCase(converting, id: item.id)) }
        let readings = try Failure.ofUsage { () throws(UsageProblem) in try Readings(self.readings, onlyCase: item.id) }
        try readings.check(against: [item.id])
        if item.partial != nil {
            return try show(partial: item, in: readings, on: asked, folder, session, as: delivery)
        }
        let read = try readings.project(of: item)
        let (terms, nationalRate) = try asked.ownTerms(for: read, on: asked.terms(), in: argument, folder)
        let project = try folder.converted(read, id: item.id, to: try folder.target(of: self.folder))
        let row = Comparison.Row(
            id: item.id, project: project, source: item, readings: readings[item.id],
            findings: try folder.findings(on: item),
            perspective: perspective, terms: terms, nationalRate: nationalRate)
        if let span {
            let comparison = Comparison([row], perspective: perspective, terms: terms)
            return try session.deliver(comparison, over: span, as: delivery, folder)
        }
        guard let report = CaseReport(row, origin: try folder.origin(of: item.document), words: session.words) else {
            return
        }
        try session.deliver(
            report.document, table: try report.table(table), json: report.json, as: delivery,
            about: Session.Subject(
                title: session.title(of: table, row.project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(row.project, item)], folder)))
    }

    private func find(_ session: Session, _ folder: CaseFolder) throws(Failure) -> Case {
        let isPath = ProjectFile.isPath(argument)
        if isPath {
            let file = try ProjectFile(argument, folder, session: session)
            guard let item = file.item else { throw .usage(.notACase(argument)) }
            return item
        }
        let cases = try folder.cases()
        if let item = cases.first(where: { $0.id == argument }) { return item }
        let evidence = try folder.evidence()
        if let item = evidence.first(where: { $0.id == argument }) { return item }
        // Of a country's case and a document about it, the case is meant.
        let near = [cases, evidence].lazy.compactMap { NearestName.of(argument, among: $0.map(\.id)) }.first
        throw .usage(.unknownCase(argument, nearest: near))
    }
}
