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

    /// A file as a text with positions.
    static func source(of path: String, noting inputs: InputFiles? = nil) throws(FileProblem) -> SourceText {
        let name = name(of: path)
        let bytes = try bytes(of: path, noting: inputs)
        if let text = utf16(bytes) { return SourceText(name: name, text: text) }
        if let program = program(of: bytes) { throw .notText(name, program) }
        return SourceText(name: name, bytes: bytes)
    }

    /// What messages call a file.
    static func name(of path: String) -> String { path == standardInput ? "standard input" : PathText.shown(path) }

    /// A text in UTF-16, as spreadsheets save "Unicode text": its mark at the start leaves no doubt.
    private static func utf16(_ bytes: [UInt8]) -> String? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        return String(validating: units, as: UTF16.self)
    }

    /// The program whose file this is; nothing where it may be text.
    ///
    /// A file is none where it holds a NUL near its start; one of `rows` that each stand for themselves is one all the
    /// same, unless it has more of them than a slip leaves: what is wrong with a row is the row's own.
    static func program(of bytes: [UInt8], rows: Bool = false) -> FileProblem.Program? {
        // The first file in an OpenDocument is its type; old workbooks are compound files of their own.
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            let head = String(decoding: bytes.prefix(200), as: UTF8.self)
            if head.contains("vnd.oasis.opendocument") { return .openDocument }
            return head.contains("[Content_Types].xml") || head.contains("_rels/") || head.contains("xl/")
                ? .excel : .other
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .excel }
        if bytes.starts(with: "%PDF-".utf8) { return .pdf }
        let head = bytes.prefix(1 << 12)
        // In UTF-16 without a mark every other byte is one.
        return head.count(where: { $0 == 0 }) > (rows ? head.count / 10 : 0) ? .other : nil
    }

    static func problem(_ refusal: Platform.Refusal, path: String) -> FileProblem {
        let path = PathText.shown(path)
        if refusal.isNotFound { return .notFound(path) }
        if refusal.isFolder { return .isFolder(path) }
        return refusal.isNotPermitted ? .notPermitted(path) : .cannotRead(path, system: refusal.text)
    }
}
