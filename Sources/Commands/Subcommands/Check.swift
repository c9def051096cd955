import Projects
import Syntax
import Wording

/// `valor check`: whether files are sound, without appraising them.
enum Check {
    static func run(_ session: Session) throws(Failure) {
        let paths = session.invocation.arguments
        if paths.isEmpty { throw .usage(.missingArgument(.check)) }
        // Options are checked before the files are read, so that a wrong command line is told first.
        _ = try session.terms()
        let vocabulary = try session.cases().vocabulary
        var errors: [Diagnostic] = []
        var warnings: [Diagnostic] = []
        var missing: [FileProblem] = []
        var sound: [SoundFile] = []
        for path in paths {
            let source: SourceText
            do {
                source = try FileText.source(of: path)
            } catch {
                missing.append(error)
                continue
            }
            let reading = ProjectFile.Reading(source, vocabulary: vocabulary)
            if let project = reading.project, let root = reading.root, !reading.log.hasErrors {
                ProjectCheck(project, root: root, terms: try session.terms(for: project)).note(in: reading.log)
                let count = reading.log.diagnostics.count
                sound.append(SoundFile(name: source.name, project: project, warnings: count))
            }
            errors += reading.log.diagnostics.filter { $0.severity == .error }
            warnings += reading.log.diagnostics.filter { $0.severity == .warning }
        }
        for problem in missing {
            Session.complain("valor: \(session.words.label(.error)): \(session.words.say(problem))")
        }
        session.report(errors + warnings)
        try session.print(sound.map { session.words.say($0) + "\n" }.joined())
        let isStrict = session.invocation.has(.strict)
        if !missing.isEmpty || !errors.isEmpty || (isStrict && !warnings.isEmpty) { throw .found }
    }
}
