import Casebook
import Documents
import Money
import Reports
import Valuation
import Wording

extension Appraise {
    /// What an appraisal works with.
    struct Request {
        let asked: AskedTerms
        let folder: CaseFolder
        let target: ConversionTarget?
        let session: Session
    }

    /// What a file comes to.
    struct Appraised {
        /// The session that writes numbers as the project's country does.
        let session: Session
        let file: ProjectFile
        let terms: AppraisalTerms
        /// What it is worth, on its own terms; of a file with several options, of each.
        let rows: [Comparison.Row]
        /// The row that stands for the file among others: the project, or the option that it proposes.
        let featured: Comparison.Row?
        let report: AppraisalsReport.Item

        /// The commands that say more of it, as they are typed.
        var next: [String] {
            return switch report {
            case .project: Appraise.typed([.simulate, .sensitivity, .budget])
            case .options: Appraise.typed([.budget]) + (file.options.last.map { ["--option \($0.id)"] } ?? [])
            }
        }

        /// A table of it by its name; of options there is one.
        func table(_ name: TableName) throws(Failure) -> Table {
            switch report {
            case .project(let report): try report.table(name)
            case .options(let report): report.table
            }
        }
    }

    /// Commands as they are typed.
    static func typed(_ commands: [CommandName]) -> [String] { commands.map { "valor \($0.rawValue)" } }

    /// Appraises several files, and sets them side by side; one that is wrong keeps no other from being appraised.
    func appraiseAll(
        _ paths: [String], option: String?, _ request: Request, as delivery: Delivery
    ) throws(Failure) {
        var files: [(path: String, file: ProjectFile)] = []
        var isWhole = true
        for path in paths {
            try goingOn(&isWhole, request.session) { () throws(Failure) in
                let file = try ProjectFile(
                    path, request.folder, session: request.session, to: request.target, option: option, allOptions: true
                )
                files.append((path, file))
            }
        }
        let names = RowName.distinct(files.map { ($0.file.id, $0.file.item == nil ? $0.path : nil) })
        var appraised: [(name: String, item: Appraised)] = []
        for (name, file) in zip(names, files) {
            try goingOn(&isWhole, request.session) { () throws(Failure) in
                appraised.append((name, try appraise(file.file, path: file.path, id: name, request)))
            }
        }
        if appraised.isEmpty { throw .found }
        if let span {
            try deliver(
                appraised.flatMap { $0.item.rows }, on: request.asked.sharedTerms, over: span, request, as: delivery)
        } else {
            try deliver(appraised, request, as: delivery)
        }
        if !isWhole { throw .found }
    }

    /// Does what may fail on one file of several: what is wrong with it is told; what is wrong with the command line stops.
    private func goingOn(
        _ isWhole: inout Bool, _ session: Session, _ body: () throws(Failure) -> Void
    ) throws(Failure) {
        do throws(Failure) { try body() } catch {
            if case .usage = error { throw error }
            Session.tell(error, session.words)
            isWhole = false
        }
    }

    private func deliver(
        _ appraised: [(name: String, item: Appraised)], _ request: Request, as delivery: Delivery
    ) throws(Failure) {
        let items = appraised.map { $0.item }
        let session = try request.session.writing(of: items.map { $0.file.project.country }, request.folder)
        let rows = items.compactMap { $0.featured }
        let comparison = Comparison(rows, perspective: perspective, terms: request.asked.sharedTerms)
        let report = AppraisalsReport(items.map { $0.report }, beside: comparison, words: session.words)
        var tables: [(name: String, table: Table)] = []
        if delivery.needsTable { for (name, item) in appraised { tables.append((name, try item.table(table))) } }
        var next = items.map { $0.next }[...]
        try session.deliver(
            isFull || delivery.format != .text
                ? report.document : report.firstScreen(next: { _ in next.popFirst() ?? [] }, in: session.screenful),
            table: AppraisalsReport.table(tables, words: session.words), json: report.json, as: delivery,
            about: Session.Subject(
                title: session.words.label(.compareTitle),
                description: report.terms.joined(separator: "\n"),
                sources: try session.sources(of: items.map { ($0.file.project, $0.file.item) }, request.folder)))
    }
}
