import Casebook
import Facts
import Findings
import Money
import ProjectFiles
import Projects
import Syntax
import Wording

/// A project or a case that a file holds.
struct ProjectFile {
    /// The id of the case, or the file's name without its ending.
    let id: String
    let project: Project
    /// The options of the file; empty where it has none.
    let options: [ProjectOption]
    let item: Case?
    /// The option that is chosen, where the file has several; with `allOptions`, the one that was asked for, if any.
    let option: ProjectOption?

    /// Reads a file; throws everything that is wrong with it at once.
    ///
    /// Warnings are reported on the way. Of several options the one that is asked for is taken, or else the proposed one;
    /// with `allOptions` there need be neither. Where all amounts are to be converted to a `target`, they stay as printed
    /// until then; else lines in another currency are brought to the file's.
    init(
        _ path: String, _ folder: CaseFolder, session: Session, to target: ConversionTarget? = nil,
        option asked: String? = nil, allOptions: Bool = false
    ) throws(Failure) {
        let reading = try ProjectReading(try session.source(of: path), folder, to: target)
        guard let project = reading.project, !reading.log.hasErrors else { throw .diagnostics(reading.log.diagnostics) }
        try session.writing(of: [project.country], folder).report(reading.log.diagnostics)
        option = try Self.option(asked, of: project, path: path, allOptions: allOptions)
        self.project = option?.project ?? project
        options = project.options
        item = reading.item
        id = reading.id(inFileNamed: Session.name(of: path))
    }

    /// The option that is asked for, or else the proposed one.
    private static func option(
        _ asked: String?, of project: Project, path: String, allOptions: Bool
    ) throws(Failure) -> ProjectOption? {
        let known = project.options.map(\.id)
        if let id = asked {
            if known.isEmpty { throw .usage(.noProjectOptions(id)) }
            if let option = project.options.first(where: { $0.id == id }) { return option }
            throw .usage(.unknownProjectOption(id, nearest: nearest(to: id, among: known), known: known))
        }
        if known.isEmpty || allOptions { return nil }
        if let proposed = project.options.first(where: \.isProposed) { return proposed }
        throw .usage(.projectOptionNotChosen(path, known: known))
    }

    /// Whether an argument names a file and no case: it has a folder or an ending, or is standard input.
    static func isPath(_ argument: String) -> Bool {
        if argument == FileText.standardInput || argument.contains("/") || argument.contains(".") { return true }
        if case .nothing = Platform.kind(of: argument) { return false }
        return true
    }
}
