import Casebook
import Facts
import Findings
import Money
import ProjectFiles
import Projects
import Syntax
import Valuation
import Wording

/// A project or a case that a file holds.
struct ProjectFile {
    /// The id of the case, or the file's name without its ending.
    let id: String
    let project: Project
    /// The options of the file; empty where it has none.
    let options: [ProjectOption]
    let item: Case?
    /// The name of the file in which it is written: of a workbook that valor made, that of the file it was made of.
    let fileName: String
    /// For whom the workbook in which it is written was computed, where that says so.
    let perspective: Perspective?
    /// The tree of the file; nothing for a published case.
    let root: JSONNode?
    /// The option that is chosen, where the file has several; with `allOptions`, the one that was asked for, if any.
    let option: ProjectOption?

    /// Reads a file, or takes the published case of an id; throws everything that is wrong with it at once.
    ///
    /// Warnings are reported on the way. Of several options the one that is asked for is taken, or else the proposed one;
    /// with `allOptions` there need be neither. Where all amounts are to be converted to a `target`, they stay as printed
    /// until then; else lines in another currency are brought to the file's.
    init(
        _ path: String, _ folder: CaseFolder, session: Session, to target: ConversionTarget? = nil,
        option asked: String? = nil, allOptions: Bool = false
    ) throws(Failure) {
        if let item = try Self.published(path, folder) {
            option = try Self.option(asked, of: item.project, path: path, allOptions: allOptions)
            (project, options, self.item, id) = (item.project, [], item, item.id)
            (fileName, root, perspective) = (path, nil, nil)
            return
        }
        let reading = try ProjectReading(try session.project(of: path), folder, to: target)
        guard let project = reading.project, !reading.log.hasErrors else { throw .diagnostics(reading.log.diagnostics) }
        try session.writing(of: [project.country], folder).report(reading.log.diagnostics)
        option = try Self.option(asked, of: project, path: path, allOptions: allOptions)
        self.project = option?.project ?? project
        options = project.options
        item = reading.item
        fileName = reading.fileName(Session.name(of: path))
        root = reading.root
        perspective = reading.log.source.cells?.perspective.flatMap { Perspective(rawValue: $0) }
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

    /// The published case that an argument names, where it names no file; what is neither is refused as that.
    private static func published(_ argument: String, _ folder: CaseFolder) throws(Failure) -> Case? {
        if isPath(argument) { return nil }
        let cases = try folder.cases() + folder.evidence()
        if let item = cases.first(where: { $0.id == argument }) { return item }
        throw .usage(.unknownCase(argument, nearest: NearestName.of(argument, among: cases.map(\.id))))
    }

    /// Whether an argument names a file and no case: it has a folder or an ending, or is standard input.
    static func isPath(_ argument: String) -> Bool {
        if argument == FileText.standardInput || argument.contains("/") || argument.contains(".") { return true }
        if case .nothing = Platform.kind(of: argument) { return false }
        return true
    }
}
