import Appraisal
import Casebook
import Documents
import Findings
import Projects
import Registers
import Reports
import Syntax
import Valuation
import Wording

// How tables become CSV files, with the data package beside each.
extension Session {
    /// Writes a table as CSV; into a file that ends in `.csv` together with its data package, both or neither.
    func print(_ table: Table, in dialect: CSVDialect, about subject: Subject) throws(Failure) {
        let text = CSVRenderer(dialect: dialect).render(table)
        guard let path = outputPath, let packagePath = packagePath(beside: path) else {
            return try print(text)
        }
        let package = dataPackage(of: table, in: path, as: dialect, about: subject)
        do {
            let output = try output(to: path)
            let companion = try companion(packagePath, of: path)
            try companion.write(render(package.json))
            try output.write(text)
            try output.close(with: companion)
        } catch {
            throw .file(error)
        }
        tellWritten(with: packagePath)
    }

    /// Where a data package is written; refuses to replace a file that is none of ours.
    func companion(_ path: String, of table: String) throws(FileProblem) -> Output {
        if case .regular = Platform.kind(of: path) {
            let bytes = try FileText.bytes(of: path)
            let root = JSONReader.read(DiagnosticLog(SourceText(name: PathText.shown(path), bytes: bytes)))
            let paths = root?["resources"]?.elements?.compactMap { $0["path"]?.string } ?? []
            let isOurs = paths == [Self.name(of: table)] && root?["sources"] != nil && root?["version"] != nil
            if !isOurs { throw .foreignPackage(PathText.shown(path), table: PathText.shown(table)) }
        }
        return try output(to: path)
    }

    /// The data package of a table that is written into a file.
    func dataPackage(of table: Table, in path: String, as dialect: CSVDialect, about subject: Subject) -> DataPackage {
        DataPackage(
            of: table, in: Self.name(of: path), as: dialect, title: subject.title, description: subject.description,
            version: Version.number, sources: subject.sources, words: words)
    }

    /// Where the data package of a file goes; nothing for a device, a pipe, or a file that is no CSV by its name.
    ///
    /// Its name is longer than that of the table; where no file can have it, the table is written alone, and this is said.
    func packagePath(beside path: String) -> String? {
        guard let packagePath = DataPackage.path(beside: path) else { return nil }
        if let name = packagePath.split(separator: "/").last, PathText.bytes(of: String(name)).count > Self.longestName
        {
            let problem = FileProblem.noPackage(PathText.shown(path))
            Self.complain("valor: \(words.label(.warning)): \(words.say(problem))")
            return nil
        }
        switch Platform.kind(of: path) {
        case .nothing, .regular, .folder: return packagePath
        case .other: return Platform.leadsToFile(path) ? packagePath : nil
        }
    }

    /// How many bytes a file's name may have, everywhere but on few disks.
    private static let longestName = 255

    static func name(of path: String) -> String {
        PathText.shown(path.split(separator: "/").last.map(String.init) ?? path)
    }
}
