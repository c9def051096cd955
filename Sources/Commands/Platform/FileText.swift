import Syntax
import Wording

/// Reads whole files.
enum FileText {
    /// The name that stands for standard input.
    static let standardInput = "-"

    /// The bytes of a file, or of standard input for `-`.
    static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
        do throws(Platform.Refusal) {
            let descriptor = path == standardInput ? Platform.standardInput : try Platform.openToRead(path)
            defer { if path != standardInput { try? Platform.finish(descriptor) } }
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = try Platform.read(descriptor, into: &chunk)
                if count == 0 { return bytes }
                bytes += chunk[..<count]
            }
        } catch {
            throw problem(error, path: path)
        }
    }

    /// A file as a text with positions.
    static func source(of path: String) throws(FileProblem) -> SourceText {
        SourceText(name: path == standardInput ? "standard input" : path, bytes: try bytes(of: path))
    }

    private static func problem(_ refusal: Platform.Refusal, path: String) -> FileProblem {
        if refusal.isNotFound { return .notFound(path) }
        if refusal.isFolder { return .isFolder(path) }
        return refusal.isNotPermitted ? .notPermitted(path) : .cannotRead(path, system: refusal.text)
    }
}
