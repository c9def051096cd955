import Casebook
import ProjectFiles
import Reports
import Syntax

/// The project files of a batch: those of folders, and those that are named.
///
/// A class, since it counts what was read.
final class ProjectFileList {
    /// The paths, those of a folder in the order of the alphabet.
    let paths: [String]
    /// What all of them are called in a message.
    let title: String
    private let session: Session
    private var filesRead = 0

    /// What messages call each.
    var names: [String] { paths.map { Session.name(of: $0) } }

    /// Nothing where the arguments are one file of rows or lines, or standard input.
    init?(_ arguments: [String], _ session: Session) throws(Failure) {
        guard arguments.count > 1 || arguments.contains(where: Self.isProject) else { return nil }
        var paths: [String] = []
        // What a run before this one has written is no project.
        let output = session.outputPath.flatMap(Platform.identity)
        for argument in arguments {
            guard Platform.leadsToFolder(argument) else {
                paths.append(argument)
                continue
            }
            let names = try session.files { () throws(FileProblem) in
                do throws(Platform.Refusal) { return try Platform.names(in: argument) } catch {
                    throw FileText.problem(error, path: argument)
                }
            }
            let all = Set(names)
            let found = names.filter { Self.isProjectName($0, among: all) }
                .map { argument.hasSuffix("/") ? argument + $0 : argument + "/" + $0 }
                .filter {
                    Platform.identity(at: $0) == nil || Platform.identity(at: $0) != output || !Self.isResult($0)
                }
            if found.isEmpty { throw .usage(.noProjectFiles(PathText.shown(argument))) }
            paths += found
        }
        for path in paths { session.inputs.note(path: path) }
        self.paths = paths
        self.session = session
        title = arguments.map(PathText.shown).joined(separator: ", ")
    }

    /// Reads one, by its place.
    func source(_ number: Int) throws(FileProblem) -> SourceText {
        filesRead = number + 1
        return try FileText.project(of: paths[number], noting: session.inputs)
    }

    /// Which share of them was read.
    var share: Double? { Double(filesRead) / Double(paths.count) }

    /// Whether an argument alone is a project: a folder, a workbook, a table of kinds and amounts, or JSON that is laid out
    /// over several lines.
    private static func isProject(_ argument: String) -> Bool {
        if argument == FileText.standardInput { return false }
        if Platform.leadsToFolder(argument) { return true }
        guard Platform.leadsToFile(argument), let bytes = try? FileText.beginning(of: argument) else { return false }
        if Book.mayBe(bytes) { return true }
        guard argument.lowercased().hasSuffix(".json") else {
            return ProjectSheet.isProject(SourceText(name: argument, bytes: bytes))
        }
        // A line that ends before its object does is no line of a batch.
        let line = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix { $0 != 0x0A }
        return line.last { $0 != 0x20 && $0 != 0x0D } != UInt8(ascii: "}")
    }

    /// Whether a file that results go into may be written over: it holds results or nothing, and no project, not even a
    /// broken one.
    private static func isResult(_ path: String) -> Bool {
        guard let bytes = try? FileText.beginning(of: path) else { return false }
        if path.lowercased().hasSuffix(".json") { return bytes.isEmpty || isAnswer(bytes) }
        if bytes.isEmpty { return true }
        var rows = CSVReader(SourceText(name: path, bytes: bytes))
        guard let header = rows.next() else { return false }
        // Results have a column for what is wrong, in any language.
        return (0..<header.count).contains { ["error", "erro"].contains(header[$0].trimmed.lowercased()) }
    }

    /// Whether a text in JSON is what a batch wrote.
    private static func isAnswer(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "{\"schema\":\"valor/batch/".utf8) }

    /// Whether a file of a folder is a project's, and no description that stands beside a table, or beside what was kept of
    /// one.
    private static func isProjectName(_ name: String, among all: Set<String>) -> Bool {
        if PartFile.isDescription(name, among: all) { return false }
        let name = name.lowercased()
        return ProjectReading.endings.contains { name.hasSuffix($0) }
            && ![".datapackage.json", ".schema.json"].contains { name.hasSuffix($0) }
    }
}
