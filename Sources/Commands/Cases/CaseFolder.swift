import Casebook
import Embedded
import Findings
import Reports
import Syntax
import Wording

/// The cases and registers that commands work with: those built into the binary, or those of a folder.
typealias CaseFolder = CaseLibrary<Failure>

extension Failure: LibraryFailure {
    static func lacking(_ file: String, in folder: String?) -> Failure {
        .file(.notACasesFolder(folder ?? "Cases", missing: file))
    }

    static func sameCase(_ id: String, in first: String, and second: String) -> Failure {
        .file(.sameCase(id, first, second))
    }
}

extension CaseFolder {
    /// The cases built in, or those of a folder laid out as `Cases/` is.
    init(folder: String?, noting inputs: InputFiles = InputFiles()) throws(Failure) {
        guard let folder else {
            try self.init(builtIn: EmbeddedFile.all.map { (path: $0.path, text: $0.text) })
            return
        }
        let names: [String]
        do { names = try Self.names(in: folder) } catch { throw .file(error) }
        // Every file of these folders is one that some command reads.
        for name in names where Self.isRead(name) { inputs.note(path: "\(folder)/\(name)") }
        try self.init(of: names, in: folder) { name throws(Failure) in
            guard names.contains(name) else { return nil }
            do throws(FileProblem) { return try FileText.source(of: "\(folder)/\(name)", noting: inputs) } catch {
                throw .file(error)
            }
        }
    }

    private static func isRead(_ name: String) -> Bool {
        [compendium, evidence, "reference"].contains { name.hasPrefix($0 + "/") }
    }

    private static func names(in folder: String) throws(FileProblem) -> [String] {
        do throws(Platform.Refusal) {
            var names: [String] = []
            for inner in try Platform.names(in: folder) where Platform.leadsToFolder("\(folder)/\(inner)") {
                names += try Platform.names(in: "\(folder)/\(inner)").map { "\(inner)/\($0)" }
            }
            return names
        } catch {
            if case .nothing = Platform.kind(of: folder) { throw .notFound(PathText.shown(folder)) }
            throw .cannotRead(PathText.shown(folder), system: error.text)
        }
    }
}
