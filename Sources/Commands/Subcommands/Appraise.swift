import Casebook
import Facts
import Money
import Reports
import Valuation
import Wording

/// `valor appraise`: a proposed project.
struct Appraise: Subcommand {
    let delivery: DeliveryRequest
    let path: String
    let perspective: Perspective
    private let folder: FolderRequest
    private let terms: TermsRequest
    let span: ClosedRange<Double>?
    let adjustments: Set<Adjustment>
    let table: TableName
    let asksForTable: Bool
    private let option: String?
    /// Whether the whole report is asked for.
    let isFull: Bool

    init(_ invocation: Invocation) throws(UsageProblem) {
        delivery = try DeliveryRequest(invocation)
        path = try invocation.argument()
        perspective = try invocation.perspective()
        folder = try FolderRequest(invocation)
        terms = try TermsRequest(invocation)
        span = try invocation.rateSpan()
        adjustments = try invocation.adjustments()
        table = try invocation.table()
        asksForTable = invocation.has(.table)
        option = invocation[.option]
        isFull = invocation.has(.full)
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(terms, session)
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let target = try folder.target(of: self.folder)
        let file = try ProjectFile(path, folder, session: session, to: target, option: option, allOptions: true)
        let session = try session.writing(of: [file.project.country], folder)
        if file.item?.partial != nil { throw .usage(.partialCase(file.id, .appraise)) }
        if !file.options.isEmpty, file.option == nil {
            return try appraiseOptions(of: file, on: asked, to: target, folder, session, as: delivery)
        }
        let project = try folder.converted(file.project, id: file.id, to: target)
        let (terms, nationalRate) = try asked.ownTerms(for: file.project, in: path, folder)
        if let span {
            let row = Comparison.Row(
                id: file.id, project: project, source: file.item, readings: [], perspective: perspective,
                terms: terms, nationalRate: nationalRate)
            let comparison = Comparison([row], perspective: perspective, terms: terms)
            return try session.deliver(comparison, over: span, as: delivery, folder)
        }
        // The cases are in constant prices: a nominal rate says nothing of them.
        let cases = terms.discounting.isNominal ? [] : try folder.cases()
        let basis = try folder.basis(of: project, applying: adjustments)
        let (rows, unconverted) = try folder.rows(of: cases, to: target, on: terms)
        let report = AppraisalReport(
            of: project, id: file.id, on: terms, yearTableFor: perspective,
            beside: Comparison(rows, perspective: .social, terms: terms), words: session.words,
            nationalRate: nationalRate?.registered, basis: basis, unconverted: unconverted, option: file.option,
            of: file.options.count)
        try session.deliver(
            session.withVerdict(
                report.conclusion.verdict, of: delivery,
                isFull || delivery.format != .text
                    ? report.document
                    : report.firstScreen(next: Self.next(path, commands: [.simulate, .sensitivity, .budget]))),
            table: try report.table(table), json: report.json,
            workbook: report.workbook(
                ofFile: file.fileName, version: Version.number,
                original: target == nil ? file.written(on: terms) : nil),
            original: target == nil ? file.written(on: terms).map { (file.fileName, $0) } : nil,
            as: delivery,
            about: Session.Subject(
                title: session.title(of: table, file.project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(file.project, file.item)], folder)),
            chart: report.chart, page: report.html,
            in: file.project.country.flatMap { folder.countries[$0]?.shortCode })
    }
}

extension Appraise {
    /// The commands that say more of a file, as they are typed.
    static func next(_ path: String, commands: [CommandName]) -> [String] {
        commands.map { "valor \($0.rawValue)" }
    }
}

extension CaseFolder {
    /// The cases that a project is set among, in its currency and prices where these were asked for, and those whose
    /// amounts cannot be brought there: as they are, since ratios and times need no conversion.
    fileprivate func rows(
        of cases: [Case], to target: ConversionTarget?, on terms: AppraisalTerms
    ) throws(Failure) -> ([Comparison.Row], unconverted: [LocalText]) {
        let converter = target == nil ? nil : try converter()
        var unconverted: [LocalText] = []
        let rows = cases.map { item in
            let converted = target.flatMap { target in
                converter.map { converter in try? item.project.converted(to: target, by: converter) }
            }
            if case .some(.none) = converted { unconverted.append(item.project.name) }
            return Comparison.Row(
                id: item.id, project: (converted ?? nil) ?? item.project, source: item, readings: [],
                perspective: .social, terms: terms)
        }
        return (rows, unconverted)
    }
}
