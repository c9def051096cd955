import Casebook
import Documents
import Facts
import Findings
import Languages
import Money
import Numerics
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// `valor compare`: cases and projects side by side.
struct Compare: Subcommand {
    private let arguments: [String]
    private let delivery: DeliveryRequest
    private let terms: TermsRequest
    private let span: ClosedRange<Double>?
    private let perspective: Perspective
    private let folder: FolderRequest
    private let order: Comparison.Order?
    private let readings: Readings
    /// The one that every case that has it is read in.
    private let reading: String?
    private let isFull: Bool

    init(_ invocation: Invocation) throws(UsageProblem) {
        arguments = invocation.arguments
        delivery = try DeliveryRequest(invocation)
        terms = try TermsRequest(invocation)
        span = try invocation.rateSpan()
        perspective = try invocation.perspective()
        folder = try FolderRequest(invocation)
        order = try invocation.choice(.sort)
        readings = try Readings(invocation.all(.reading))
        reading = invocation[.readings]
        isFull = invocation.has(.full)
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(terms, session)
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let target = try folder.target(of: self.folder)
        let projects = try NamedProjects(arguments, for: .compare, session, folder, to: target)
        let items = projects.candidates.compactMap { $0.item }
        var readings = readings
        try readings.check(against: items.map { $0.id })
        if let reading { try readings.take(reading, of: items) }
        let (named, taken) = (Array(projects.named), readings)
        let rows = try ParallelBlocks.map(named.count, threads: ParallelBlocks.processorCount) {
            place throws(Failure) in
            let (id, item) = named[place]
            let project = try item.item.map { (item) throws(Failure) in try taken.project(of: item) } ?? item.project
            let converted = try folder.converted(project, id: id, to: target)
            let own = try asked.terms(asked.terms(), of: project, in: item.file ?? id, folder)
            return Comparison.Row(
                id: id, project: converted, source: item.item, readings: taken[item.item?.id ?? item.id],
                findings: try item.item.map(folder.findings) ?? [],
                perspective: perspective, terms: own.terms, nationalRate: own.nationalRate)
        }
        var comparison = Comparison(rows, perspective: perspective, terms: asked.sharedTerms)
        if let order {
            let collation = Collation(of: session.words.language)
            do {
                try comparison.sort(by: order) { collation.key(session.words.text($0)) }
            } catch { throw .usage(.rankingCurrencies(error.codes)) }
        }
        let session = try session.writing(of: rows.map { $0.project.country }, folder)
        let report = ComparisonReport(comparison, target: target, words: session.words)
        if let span { return try session.deliver(comparison, over: span, as: delivery, folder) }
        try session.deliver(
            isFull || delivery.format != .text
                ? Document([.table(report.tableForPeople)]) : report.firstScreen(next: ["valor show", "valor audit"]),
            table: report.table, json: report.json, workbook: report.workbook, as: delivery,
            about: Session.Subject(
                title: session.words.label(.compareTitle), description: report.captions.joined(separator: "\n"),
                sources: try session.sources(of: rows.map { ($0.project, $0.source) }, folder)),
            chart: report.chart, page: report.html)
    }
}
