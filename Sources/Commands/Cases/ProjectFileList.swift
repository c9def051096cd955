import Casebook
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
            let found = names.filter(Self.isProjectName)
            if found.isEmpty { throw .usage(.noProjectFiles(PathText.shown(argument))) }
            paths += found.map { argument.hasSuffix("/") ? argument + $0 : argument + "/" + $0 }
        }
        self.paths = paths
        self.session = session
        title = arguments.map(PathText.shown).joined(separator: ", ")
    }

    /// Reads one, by its place.
    func source(_ number: Int) throws(FileProblem) -> SourceText {
        filesRead = number + 1
        return try FileText.source(of: paths[number], noting: session.inputs)
    }

    /// Which share of them was read.
    var share: Double? { Double(filesRead) / Double(paths.count) }

    /// Whether an argument alone is a project: a folder, or JSON that is laid out over several lines.
    private static func isProject(_ argument: String) -> Bool {
        if argument == FileText.standardInput { return false }
        if Platform.leadsToFolder(argument) { return true }
        guard argument.lowercased().hasSuffix(".json"), Platform.leadsToFile(argument),
            let bytes = try? FileText.bytes(of: argument)
        else { return false }
        // A line that ends before its object does is no line of a batch.
        let line = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix { $0 != 0x0A }
        return line.last { $0 != 0x20 && $0 != 0x0D } != UInt8(ascii: "}")
    }

    /// Whether a file of a folder is a project's, and no description that stands beside a table.
    private static func isProjectName(_ name: String) -> Bool {
        let name = name.lowercased()
        return ProjectReading.endings.contains { name.hasSuffix($0) }
            && ![".datapackage.json", ".schema.json"].contains { name.hasSuffix($0) }
    }
}
