import Appraisal
import Facts
import Projects
import Reports
import Risk
import Syntax
import Wording

/// `valor sensitivity`: what would turn the result of a project.
enum SensitivityCommand {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        guard let path = session.invocation.arguments.first else { throw .usage(.missingArgument(.sensitivity)) }
        let perspective = try session.perspective()
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        // Options are checked before the file is read, so that a wrong command line is told first.
        _ = try session.terms()
        _ = try session.inflation()
        _ = try session.adjustments()
        let table = try session.tableName()
        let file = try ProjectFile(path, vocabulary: folder.vocabulary, session: session)
        let basis = try session.basis(of: file.project, folder)
        let sides = try session.sides(
            of: basis.adjusted, beyond: try session.baseline(of: file, folder), of: file, in: path, folder)
        let (project, base, terms) = (sides.project, sides.base, sides.terms)
        var fixed: Set<UncertainParameter.Part> = []
        if session.invocation.has(.horizon) || sides.isRenewed { fixed.insert(.horizon) }
        if session.invocation.has(.discountRate) { fixed.insert(.discountRate) }
        let pair = try pair(among: project.figures(on: terms, fixing: fixed, beyond: base), session)
        let view = project.view(from: perspective, beyond: base, on: terms)
        if let reason = view[.netPresentValue].reason { throw .file(.sensitivity(.noNetPresentValue(path, reason))) }
        let sensitivity = Sensitivity(
            of: project, beyond: base, on: terms, perspective: perspective, fixing: fixed, pair: pair)
        let report = SensitivityReport(
            of: sensitivity, project: project, beyond: base, id: file.id, on: terms,
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
        try session.print(
            report.document(bar: session.drawsLines || format == .markdown ? "█" : "#"), table: chosen,
            json: report.json, as: format, in: dialect,
            about: Session.Subject(
                title: session.title(of: table, project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(project, file.item)], folder)))
    }

    /// The two figures that are asked for by their ids.
    private static func pair(
        among figures: [UncertainParameter], _ session: Session
    ) throws(Failure) -> (UncertainParameter, UncertainParameter)? {
        guard let text = session.invocation[.twoWay] else { return nil }
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
