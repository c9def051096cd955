import Casebook
import Reports
import Syntax
import Valuation
import Wording

/// `valor show`: everything there is on a case.
struct Show: Subcommand {
    private let arguments: [String]
    /// Whether every case is asked for.
    let isAll: Bool
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
        isAll = invocation.has(.all)
        if !isAll { _ = try invocation.argument() }
        arguments = invocation.arguments
        if isAll, !arguments.isEmpty { throw .tooManyArguments(arguments) }
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
        var items: [Case] = isAll ? try folder.cases() + folder.evidence() : []
        for argument in arguments { items.append(try find(argument, session, folder)) }
        let session = try session.writing(of: items.map { $0.project.country }, folder)
        // An answer in money that was never converted must not pass for one that was.
        if let converting, let item = items.first(where: { $0.partial != nil }) {
            throw .usage(.optionOfPartialCase(converting, id: item.id))
        }
        let onlyCase = items.count == 1 ? items.first?.id : nil
        let readings = try Failure.ofUsage { () throws(UsageProblem) in try Readings(self.readings, onlyCase: onlyCase)
        }
        try readings.check(against: items.map(\.id))
        var shown: [ShownCase] = []
        for (index, item) in items.enumerated() {
            let place = isAll ? item.id : arguments[index]
            shown.append(try show(item, namedAs: place, in: readings, on: asked, folder, session))
        }
        if let span {
            let comparison = Comparison(shown.map(\.row), perspective: perspective, terms: asked.sharedTerms)
            return try session.deliver(comparison, over: span, as: delivery, folder)
        }
        if shown.count == 1, !isAll { return try deliver(shown[0], folder, session, as: delivery) }
        try deliver(shown, on: asked, folder, session, as: delivery)
    }

    /// A case as it is shown, on its own terms.
    private func show(
        _ item: Case, namedAs place: String, in readings: Readings, on asked: AskedTerms, _ folder: CaseFolder,
        _ session: Session
    ) throws(Failure) -> ShownCase {
        if item.partial != nil { return try show(partial: item, in: readings, on: asked, folder, session) }
        let read = try readings.project(of: item)
        let (terms, nationalRate) = try asked.ownTerms(for: read, on: asked.terms(), in: place, folder)
        let project = try folder.converted(read, id: item.id, to: try folder.target(of: self.folder))
        let row = Comparison.Row(
            id: item.id, project: project, source: item, readings: readings[item.id],
            findings: try folder.findings(on: item),
            perspective: perspective, terms: terms, nationalRate: nationalRate)
        guard let report = CaseReport(row, origin: try folder.origin(of: item.document), words: session.words) else {
            throw .found
        }
        return ShownCase(row: row, terms: terms, report: .whole(report))
    }

    private func find(_ argument: String, _ session: Session, _ folder: CaseFolder) throws(Failure) -> Case {
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
