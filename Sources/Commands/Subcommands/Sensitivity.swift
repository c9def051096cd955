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
    private let request: ProjectRequest
    /// The ids of the two figures that are varied together, as they were typed.
    private let twoWay: String?

    init(_ invocation: Invocation) throws(UsageProblem) {
        delivery = try DeliveryRequest(invocation)
        path = try invocation.argument()
        request = try ProjectRequest(invocation)
        twoWay = invocation[.twoWay]
    }

    func run(_ session: Session) throws(Failure) {
        let analysed = try AnalysedProject(path, request, delivery, session)
        let (project, base, terms) = (analysed.project, analysed.base, analysed.terms)
        let pair = try pair(among: project.figures(on: terms, fixing: analysed.fixed, beyond: base))
        let account = project.view(from: request.perspective, beyond: base, on: terms)
        if let reason = account[.netPresentValue].reason { throw .file(.sensitivity(.noNetPresentValue(path, reason))) }
        let sensitivity = Sensitivity(
            of: project, beyond: base, on: terms, perspective: request.perspective, fixing: analysed.fixed, pair: pair,
            account: account)
        let report = SensitivityReport(
            of: sensitivity, project: project, id: analysed.file.id, on: terms, variant: analysed.variant,
            words: analysed.session.words)
        let chosen =
            switch request.table {
            case .twoWay: report.twoWayTable
            case .rates: report.rateTable
            case .delays: report.delayTable
            default: report.figuresTable
            }
        let isWhole = request.isFull || analysed.delivery.format != .text || twoWay != nil
        try analysed.session.deliver(
            isWhole
                ? report.document(bar: analysed.bar)
                : report.firstScreen(next: Appraise.typed([.simulate, .appraise])),
            table: chosen, json: report.json, as: analysed.delivery, about: try analysed.subject(), chart: report.chart)
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
