import ProjectFiles
import Reports
import Syntax
import Wording

/// Reads whole files.
enum FileText {
    /// The name that stands for standard input.
    static let standardInput = "-"

    /// The most that is read of a file that is read whole, in MB: about half a million lines of a project.
    static let mostMegabytes = 64

    /// The bytes of a file, or of standard input for `-`, of no more than so many megabytes; the file is remembered as one
    /// that is read.
    static func bytes(
        of path: String, mostMegabytes: Int = mostMegabytes, noting inputs: InputFiles? = nil
    ) throws(FileProblem) -> [UInt8] {
        do throws(Platform.Refusal) {
            let descriptor = path == standardInput ? Platform.standardInput : try Platform.openToRead(path)
            defer { if path != standardInput { try? Platform.finish(descriptor) } }
            inputs?.note(descriptor)
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = try Platform.read(descriptor, into: &chunk)
                if count == 0 { return bytes }
                bytes += chunk[..<count]
                if bytes.count > mostMegabytes << 20 { break }
            }
        } catch {
            throw problem(error, path: path)
        }
        throw .tooLarge(name(of: path), megabytes: mostMegabytes)
    }

    /// The first bytes of a file, to the end of its first line at least, unless that is longer than is read of any file.
    static func beginning(of path: String) throws(FileProblem) -> [UInt8] {
        let pieces = try FilePieces(path)
        var bytes: [UInt8] = []
        while !bytes.contains(0x0A), bytes.count < mostMegabytes << 20, let piece = try pieces.next() { bytes += piece }
        return bytes
    }

    /// A file as a text with positions.
    static func source(of path: String, noting inputs: InputFiles? = nil) throws(FileProblem) -> SourceText {
        let name = name(of: path)
        let bytes = try bytes(of: path, noting: inputs)
        let source = SourceText(name: name, bytes: bytes)
        if let program = ForeignFile(of: source.bytes) { throw .notText(name, program) }
        return source
    }

    /// A project as a text with positions: a file in JSON or CSV, or what a workbook says.
    static func project(of path: String, noting inputs: InputFiles? = nil) throws(FileProblem) -> SourceText {
        let name = name(of: path)
        let bytes = try bytes(of: path, noting: inputs)
        if Book.isShortcut(bytes, called: name) { throw .book(name, .notAWorkbook(.google)) }
        if Book.mayBe(bytes) {
            do throws(BookFault) { return try ProjectBook.source(name: name, bytes: bytes) } catch {
                throw .book(name, error)
            }
        }
        let source = SourceText(name: name, bytes: bytes)
        if let program = ForeignFile(of: source.bytes) { throw .notText(name, program) }
        return source
    }

    /// What messages call a file.
    static func name(of path: String) -> String { path == standardInput ? "standard input" : PathText.shown(path) }

    /// What a command takes for a file that messages call so.
    static func argument(named name: String) -> String {
        name == Self.name(of: standardInput) ? standardInput : ShellWord.quoted(name)
    }

    static func problem(_ refusal: Platform.Refusal, path: String) -> FileProblem {
        let path = name(of: path)
        if refusal.isNotFound { return .notFound(path) }
        if refusal.isFolder { return .isFolder(path) }
        return refusal.isNotPermitted ? .notPermitted(path) : .cannotRead(path, system: refusal.text)
    }
}
