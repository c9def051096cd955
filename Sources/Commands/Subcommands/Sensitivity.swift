import Appraisal
import Facts
import Projects
import Reports
import Risk
import Syntax
import Valuation
import Wording

/// `valor sensitivity`: what would turn the result of a project.
struct SensitivityCommand: Subcommand {
    private let delivery: DeliveryRequest
    private let path: String
    private let perspective: Perspective
    private let folder: FolderRequest
    private let terms: TermsRequest
    private let adjustments: Set<Adjustment>
    private let table: TableName
    private let option: String?
    private let isFull: Bool
    /// The ids of the two figures that are varied together, as they were typed.
    private let twoWay: String?

    init(_ invocation: Invocation) throws(UsageProblem) {
        delivery = try DeliveryRequest(invocation)
        path = try invocation.argument()
        perspective = try invocation.perspective()
        folder = try FolderRequest(invocation)
        terms = try TermsRequest(invocation)
        adjustments = try invocation.adjustments()
        table = try invocation.table()
        option = invocation[.option]
        isFull = invocation.has(.full)
        twoWay = invocation[.twoWay]
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(self.terms, session)
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let file = try ProjectFile(path, folder, session: session, option: option)
        let session = try session.writing(of: [file.project.country], folder)
        let basis = try folder.basis(of: file.project, applying: adjustments)
        let sides = try asked.sides(
            of: basis.adjusted, beyond: try folder.baseline(of: file, applying: adjustments), of: file, in: path, folder
        )
        let (project, base, terms) = (sides.project, sides.base, sides.terms)
        var fixed: Set<UncertainParameter.Part> = []
        if asked.hasHorizon || sides.isRenewed { fixed.insert(.horizon) }
        if asked.hasRate { fixed.insert(.discountRate) }
        let pair = try pair(among: project.figures(on: terms, fixing: fixed, beyond: base))
        let account = project.view(from: perspective, beyond: base, on: terms)
        if let reason = account[.netPresentValue].reason { throw .file(.sensitivity(.noNetPresentValue(path, reason))) }
        let sensitivity = Sensitivity(
            of: project, beyond: base, on: terms, perspective: perspective, fixing: fixed, pair: pair,
            account: account)
        let report = SensitivityReport(
            of: sensitivity, project: project, id: file.id, on: terms,
            variant: ProjectVariant(
                option: file.option, beyond: base == nil ? nil : file.options.first, of: file.options.count,
                applied: basis.applied, lives: sides.note),
            words: session.words)
        let chosen =
            switch table {
            case .twoWay: report.twoWayTable
            case .rates: report.rateTable
            case .delays: report.delayTable
            default: report.figuresTable
            }
        let isWhole = isFull || delivery.format != .text || twoWay != nil
        try session.deliver(
            isWhole
                ? report.document(bar: session.drawsLines || delivery.format == .markdown ? "█" : "#")
                : report.firstScreen(next: Appraise.typed([.simulate, .appraise])),
            table: chosen,
            json: report.json, as: delivery,
            about: Session.Subject(
                title: session.title(of: table, project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(project, file.item)], folder)),
            chart: report.chart)
    }

    /// The two figures that are asked for by their ids.
    private func pair(
        among figures: [UncertainParameter]
    ) throws(Failure) -> (UncertainParameter, UncertainParameter)? {
        guard let text = twoWay else { return nil }
        let ids = text.split(separator: ",", omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " })
        }
        guard ids.count == 2, ids[0] != ids[1] else { throw .usage(.sensitivity(.notTwoFigures(text))) }
        func figure(_ id: String) throws(Failure) -> UncertainParameter {
            if let figure = figures.first(where: { $0.id == id }) { return figure }
            // A line names its figure where it has one only, as in correlations.
            let ofLine = figures.filter { $0.lineID == id && $0.first == nil }
            if ofLine.count == 1 { return ofLine[0] }
            let known = figures.map(\.id)
            throw .usage(.notAChoice(.twoWay, found: id, nearest: nearest(to: id, among: known), choices: known))
        }
        return (try figure(ids[0]), try figure(ids[1]))
    }
}
