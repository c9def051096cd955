import Casebook
import Documents
import Facts
import Money
import Numerics
import Projects
import Reports
import Valuation
import Wording

/// `valor appraise`: a proposed project.
struct Appraise: Subcommand {
    let delivery: DeliveryRequest
    private let paths: [String]
    private let selection: ProjectRequest
    let span: ClosedRange<Double>?
    let asksForTable: Bool

    /// For whom a workbook that is read back was computed.
    private var perspectiveOfBook: Perspective?

    /// For whom: as is asked for, or as the workbook that is read was.
    var perspective: Perspective { selection.asked ?? perspectiveOfBook ?? .social }
    var adjustments: Set<Adjustment> { selection.adjustments }
    var table: TableName { selection.table }
    var isFull: Bool { selection.isFull }

    init(_ invocation: Invocation) throws(UsageProblem) {
        delivery = try DeliveryRequest(invocation)
        _ = try invocation.argument()
        paths = invocation.arguments
        if let chart = delivery.chart, paths.count > 1 { throw .chartOfSeveral(chart.rawValue) }
        selection = try ProjectRequest(invocation)
        span = try invocation.rateSpan()
        asksForTable = invocation.has(.table)
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(selection.terms, session)
        let folder = try session.open(selection.folder)
        let delivery = try session.delivery(delivery, folder)
        let request = Request(
            asked: asked, folder: folder, target: try folder.target(of: selection.folder), session: session)
        if let path = paths.first, paths.count == 1 {
            let file = try ProjectFile(
                path, folder, session: session, to: request.target, option: selection.option, allOptions: true)
            var own = self
            own.perspectiveOfBook = file.perspective
            let appraised = try own.appraise(file, path: path, id: file.id, request)
            if let span {
                return try own.deliver(appraised.rows, on: appraised.terms, over: span, request, as: delivery)
            }
            return try own.deliver(appraised, request, as: delivery)
        }
        try appraiseAll(paths, option: selection.option, request, as: delivery)
    }

    /// What a file comes to: what it holds, or its options side by side.
    func appraise(
        _ file: ProjectFile, path: String, id: String, _ request: Request
    ) throws(Failure) -> Appraised {
        let (asked, folder, target) = (request.asked, request.folder, request.target)
        let session = try request.session.writing(of: [file.project.country], folder)
        if file.item?.partial != nil { throw .usage(.partialCase(file.id, .appraise)) }
        if !file.options.isEmpty, file.option == nil {
            return try appraiseOptions(of: file, path: path, id: id, request, session)
        }
        let project = try folder.converted(file.project, id: id, to: target)
        let (terms, nationalRate) = try asked.ownTerms(for: file.project, in: path, folder)
        let row = Comparison.Row(
            id: id, project: project, source: file.item, readings: [], perspective: perspective,
            terms: terms, nationalRate: nationalRate)
        // The cases are in constant prices: a nominal rate says nothing of them.
        let cases = terms.discounting.isNominal || span != nil ? [] : try folder.cases()
        let basis = try folder.basis(of: project, applying: adjustments)
        let (rows, unconverted) = try folder.rows(of: cases, to: target, on: terms)
        let report = AppraisalReport(
            of: project, id: id, on: terms, yearTableFor: perspective,
            beside: Comparison(rows, perspective: .social, terms: terms), words: session.words,
            nationalRate: nationalRate?.registered, basis: basis, unconverted: unconverted, option: file.option,
            of: file.options.count, fiscalStart: try folder.startOfFiscalYears(of: project))
        return Appraised(
            session: session, file: file, terms: terms, rows: [row], featured: row, report: .project(report))
    }

    /// Gives what projects are worth over a span of rates.
    func deliver(
        _ rows: [Comparison.Row], on terms: AppraisalTerms, over span: ClosedRange<Double>, _ request: Request,
        as delivery: Delivery
    ) throws(Failure) {
        let countries = rows.map { $0.project.country }
        let session = try request.session.writing(of: countries, request.folder)
        let comparison = Comparison(rows, perspective: perspective, terms: terms)
        try session.deliver(comparison, over: span, as: delivery, request.folder)
    }

    /// Gives what one file comes to.
    private func deliver(
        _ appraised: Appraised, _ request: Request, as delivery: Delivery
    ) throws(Failure) {
        let folder = request.folder
        let (session, file) = (appraised.session, appraised.file)
        let isWhole = isFull || delivery.format != .text
        let country = file.project.country.flatMap { folder.countries[$0]?.shortCode }
        func subject(of table: TableName) throws(Failure) -> Session.Subject {
            Session.Subject(
                title: session.title(of: table, file.project),
                description: session.describe(appraised.terms, perspective),
                sources: try session.sources(of: [(file.project, file.item)], folder))
        }
        switch appraised.report {
        case .project(let report):
            try session.deliver(
                session.withVerdict(
                    report.conclusion.verdict, of: delivery,
                    isWhole ? report.document : report.firstScreen(next: appraised.next, in: session.screenful)),
                table: try report.table(table), json: report.json,
                workbook: report.workbook(
                    file.origin(on: appraised.terms, to: request.target, applying: adjustments)),
                notLive: report.whyNotLive,
                original: request.target == nil && adjustments.isEmpty
                    ? file.written(on: appraised.terms).map { (file.fileName, $0, perspective) } : nil,
                as: delivery, about: try subject(of: table), chart: report.chart, page: report.html, in: country)
        case .options(let report):
            try session.deliver(
                session.withVerdict(
                    report.conclusion?.verdict ?? "", of: delivery,
                    isWhole ? report.document : report.firstScreen(next: appraised.next)),
                table: report.table, json: report.json,
                workbook: report.workbook(
                    file.origin(onTermsOf: appraised.rows, to: request.target, applying: adjustments)),
                notLive: report.whyNotLive,
                original: request.target == nil && adjustments.isEmpty
                    ? file.written(onTermsOf: appraised.rows).map { (file.fileName, $0, perspective) } : nil,
                as: delivery, about: try subject(of: .options),
                chart: report.chart, page: report.html, in: country)
        }
    }
}

extension CaseFolder {
    /// The month in which the fiscal years of a project's country start, as a budget has them; January where none is known.
    fileprivate func startOfFiscalYears(of project: Project) throws(Failure) -> Int {
        guard !project.funding.isEmpty, let country = project.country else { return 1 }
        return try fiscalYears()?[country]?.startMonth ?? 1
    }

    /// The cases that a project is set among, in its currency and prices where these were asked for, and those whose
    /// amounts cannot be brought there: as they are, since ratios and times need no conversion.
    fileprivate func rows(
        of cases: [Case], to target: ConversionTarget?, on terms: AppraisalTerms
    ) throws(Failure) -> ([Comparison.Row], unconverted: [LocalText]) {
        let converter = target == nil ? nil : try converter()
        let rows = ParallelBlocks.map(cases.count, threads: ParallelBlocks.processorCount) { place in
            let item = cases[place]
            let converted = target.flatMap { target in
                converter.map { converter in try? item.project.converted(to: target, by: converter) }
            }
            let row = Comparison.Row(
                id: item.id, project: (converted ?? nil) ?? item.project, source: item, readings: [],
                perspective: .social, terms: terms)
            if case .some(.none) = converted { return (row, unconverted: Optional(item.project.name)) }
            return (row, unconverted: nil)
        }
        return (rows.map { $0.0 }, rows.compactMap { $0.unconverted })
    }
}
