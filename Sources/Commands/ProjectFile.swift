import Casebook
import Facts
import Projects
import Syntax
import Wording

/// A project or a case that a file holds.
struct ProjectFile {
    /// The id of the case, or the file's name without its ending.
    let id: String
    let project: Project
    let item: Case?

    /// Reads a file; throws everything that is wrong with it at once.
    ///
    /// Warnings are reported on the way.
    init(_ path: String, vocabulary: Vocabulary, session: Session) throws(Failure) {
        let log = DiagnosticLog(try session.source(of: path))
        let root = JSONReader.read(log)
        var project: Project?
        var item: Case?
        if let root {
            if CaseReader.isCase(root) {
                item = CaseReader(vocabulary: vocabulary, log: log).read(root)
                project = item?.project
            } else {
                project = ProjectReader(vocabulary: vocabulary, log: log).read(root)
            }
        }
        guard let project, !log.hasErrors else { throw .diagnostics(log.diagnostics) }
        session.report(log.diagnostics)
        self.project = project
        self.item = item
        let name = path.split(separator: "/").last.map(String.init) ?? path
        id = item?.id ?? (name.hasSuffix(".json") ? String(name.dropLast(5)) : name)
    }

    /// Whether an argument names a file and no case: it has a folder or an ending, or is standard input.
    static func isPath(_ argument: String) -> Bool {
        if argument == FileText.standardInput || argument.contains("/") || argument.contains(".") { return true }
        if case .nothing = Platform.kind(of: argument) { return false }
        return true
    }
}
