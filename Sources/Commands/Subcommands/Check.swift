import Casebook
import Documents
import ProjectFiles
import Reports
import Syntax
import Wording

/// `valor check`: whether files are sound, without appraising them.
struct Check: Subcommand {
    private let delivery: DeliveryRequest
    private let paths: [String]
    private let terms: TermsRequest
    private let folder: FolderRequest
    private let isStrict: Bool

    init(_ invocation: Invocation) throws(UsageProblem) {
        delivery = try DeliveryRequest(invocation)
        _ = try invocation.argument()
        paths = invocation.arguments
        terms = try TermsRequest(invocation)
        folder = try FolderRequest(invocation)
        isStrict = invocation.has(.strict)
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(terms, session)
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        var files: [CheckReport.CheckedFile] = []
        var countries: Set<String> = []
        for path in paths { files.append(try check(path, on: asked, folder, session, from: &countries)) }
        let session = try session.writing(of: Array(countries), folder)
        let report = CheckReport(files, words: session.words)
        if delivery.format == .text {
            // What is found is told as everywhere; the result is what is sound.
            for problem in report.problems { Session.complain(ofError: session.words.say(problem), session.words) }
            session.report(report.diagnostics)
            try session.print(report.soundLines.map { SafeText.line($0) + "\n" }.joined())
        } else {
            try session.deliver(
                report.table, json: report.json, as: delivery,
                about: Session.Subject(
                    title: session.words.label(.findings), description: session.words.details(.check),
                    sources: files.map { PackageSource(title: Session.name(of: $0.name)) }))
        }
        let warnings = isStrict ? files.reduce(0) { $0 + $1.warnings } : 0
        if warnings > 0 || files.contains(where: { $0.errors > 0 }) { throw .found }
    }

    /// The file of the published case of an id, where an argument names one and no file; what nearly is an id is refused.
    private func published(_ argument: String, _ folder: CaseFolder) throws(Failure) -> SourceText? {
        if ProjectFile.isPath(argument) { return nil }
        if let source = try folder.source(ofCase: argument) { return source }
        guard let near = NearestName.of(argument, among: try folder.audited().map(\.id)) else { return nil }
        throw .usage(.unknownCase(argument, nearest: near))
    }

    /// What is found in a file; one that cannot be read keeps no other from being checked.
    private func check(
        _ path: String, on asked: AskedTerms, _ folder: CaseFolder, _ session: Session,
        from countries: inout Set<String>
    ) throws(Failure) -> CheckReport.CheckedFile {
        let source: SourceText
        do throws(Failure) {
            if let published = try published(path, folder) {
                source = published
            } else {
                source = try session.project(of: path)
            }
        } catch .file(let problem) {
            return .init(name: PathText.shown(path), problem: problem)
        }
        let reading = try ProjectReading(source, folder)
        if let country = reading.project?.country { countries.insert(country) }
        var sound: FileWithoutErrors?
        if let project = reading.project, let root = reading.root, !reading.log.hasErrors {
            do throws(Failure) {
                // What a partial case lacks is what it is: there is nothing to doubt.
                if reading.item?.partial == nil {
                    try ProjectCheck.note(project, root: root, in: reading.log) { project throws(Failure) in
                        let terms = try asked.ownTerms(for: project, in: source.name, folder).terms
                        return (terms, try folder.prescribedRate(of: project))
                    }
                }
                // Lives that cannot be renewed together are as wrong.
                _ = try asked.compared(project.options, in: source.name, folder)
                sound = FileWithoutErrors(
                    name: source.name, project: project, warnings: reading.log.diagnostics.total(.warning))
            } catch {
                // A file whose prices the rate does not take is as wrong as one that cannot be read.
                guard case .diagnostics(let found) = error else { throw error }
                return .init(name: source.name, diagnostics: reading.log.diagnostics + found, sound: nil)
            }
        }
        return .init(name: source.name, diagnostics: reading.log.diagnostics, sound: sound)
    }
}
