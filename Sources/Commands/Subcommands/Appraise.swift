import Casebook
import Facts
import Money
import Reports
import Valuation
import Wording

/// `valor appraise`: a proposed project.
enum Appraise {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        guard let path = session.invocation.arguments.first else { throw .usage(.missingArgument(.appraise)) }
        let perspective = try session.perspective()
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        // Options are checked before the file is read, so that a wrong command line is told first.
        _ = try session.terms()
        _ = try session.inflation()
        let span = try session.rateSpan()
        _ = try session.adjustments()
        let table = try session.tableName()
        let target = try session.target(folder)
        let file = try ProjectFile(path, vocabulary: folder.vocabulary, session: session, allOptions: true)
        if file.item?.partial != nil { throw .usage(.partialCase(file.id, .appraise)) }
        if !file.options.isEmpty, file.option == nil {
            let subject = Options(
                file: file, path: path, target: target, perspective: perspective,
                table: session.invocation.has(.table) ? table : nil, format: format,
                dialect: dialect, folder: folder)
            return try subject.print(over: span, session)
        }
        let project = try session.converted(file.project, id: file.id, to: target, folder)
        let (terms, nationalRate) = try session.ownTerms(for: file.project, in: path, folder)
        if let span {
            let row = Comparison.Row(
                id: file.id, project: project, source: file.item, readings: [], perspective: perspective,
                terms: terms, nationalRate: nationalRate)
            let comparison = Comparison([row], perspective: perspective, terms: terms)
            return try session.print(comparison, over: span, as: format, in: dialect, folder)
        }
        // The cases are in constant prices: a nominal rate says nothing of them.
        let cases = terms.discounting.isNominal ? [] : try folder.cases()
        let basis = try session.basis(of: project, folder)
        let (rows, unconverted) = session.rows(of: cases, to: target, on: terms, folder)
        let report = AppraisalReport(
            of: project, id: file.id, on: terms, yearTableFor: perspective,
            beside: Comparison(rows, perspective: .social, terms: terms), words: session.words,
            nationalRate: nationalRate?.registered, basis: basis, unconverted: unconverted, option: file.option,
            of: file.options.count)
        switch format {
        case .text where session.invocation.has(.table): try session.print(session.render(try report.table(table)))
        case .text: try session.print(session.render(report.document))
        case .markdown where session.invocation.has(.table):
            try session.print(session.markdown(try report.table(table)))
        case .markdown: try session.print(session.markdown(report.document))
        case .csv:
            let subject = Session.Subject(
                title: session.title(of: table, file.project), description: session.describe(terms, perspective),
                sources: try session.sources(of: [(file.project, file.item)], folder))
            try session.print(report.table(table), in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
    }
}

extension Session {
    /// The cases that a project is set among, in its currency and prices where these were asked for, and those whose
    /// amounts cannot be brought there: as they are, since ratios and times need no conversion.
    fileprivate func rows(
        of cases: [Case], to target: ConversionTarget?, on terms: AppraisalTerms, _ folder: CaseFolder
    )
        -> ([Comparison.Row], unconverted: [LocalText])
    {
        var unconverted: [LocalText] = []
        let rows = cases.map { item in
            let converted = target.map { target in
                try? item.project.converted(to: target, by: folder.vocabulary.converter())
            }
            if case .some(.none) = converted { unconverted.append(item.project.name) }
            return Comparison.Row(
                id: item.id, project: (converted ?? nil) ?? item.project, source: item, readings: [],
                perspective: .social, terms: terms)
        }
        return (rows, unconverted)
    }
}
