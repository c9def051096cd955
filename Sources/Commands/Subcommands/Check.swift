import Documents
import ProjectFiles
import Reports
import Syntax
import Wording

/// `valor check`: whether files are sound, without appraising them.
enum Check {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        let paths = session.invocation.arguments
        if paths.isEmpty { throw .usage(.missingArgument(.check)) }
        // Options are checked before the files are read, so that a wrong command line is told first.
        _ = try session.terms()
        _ = try session.inflation()
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        var files: [CheckReport.CheckedFile] = []
        for path in paths { files.append(try check(path, folder, session)) }
        let report = CheckReport(files, words: session.words)
        switch format {
        case .text:
            for problem in report.problems { Session.complain(ofError: session.words.say(problem), session.words) }
            session.report(report.diagnostics)
            try session.print(report.soundLines.map { SafeText.line($0) + "\n" }.joined())
        case .markdown: try session.print(session.markdown(report.table))
        case .csv:
            let subject = Session.Subject(
                title: session.words.label(.findings), description: session.words.details(.check),
                sources: files.map { PackageSource(title: Session.name(of: $0.name)) })
            try session.print(report.table, in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
        let warnings = session.invocation.has(.strict) ? files.reduce(0) { $0 + $1.warnings } : 0
        if warnings > 0 || files.contains(where: { $0.errors > 0 }) { throw .found }
    }

    /// What is found in a file; one that cannot be read keeps no other from being checked.
    private static func check(
        _ path: String, _ folder: CaseFolder, _ session: Session
    ) throws(Failure) -> CheckReport.CheckedFile {
        let source: SourceText
        do {
            source = try session.source(of: path)
        } catch .file(let problem) {
            return .init(name: PathText.shown(path), problem: problem)
        }
        let reading = ProjectFile.Reading(source, vocabulary: folder.vocabulary)
        var sound: SoundFile?
        if let project = reading.project, let root = reading.root, !reading.log.hasErrors {
            do throws(Failure) {
                // What a partial case lacks is what it is: there is nothing to doubt.
                if reading.item?.partial == nil {
                    try ProjectCheck.note(project, root: root, in: reading.log) { project throws(Failure) in
                        let terms = try session.ownTerms(for: project, in: source.name, folder).terms
                        return (terms, try session.prescribedRate(of: project, folder))
                    }
                }
                // Lives that cannot be renewed together are as wrong.
                _ = try session.compared(project.options, in: source.name, folder)
                sound = SoundFile(
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
