import Batch
import Documents
import Findings
import Languages
import Numerics
import Reports
import Syntax

/// The beginning of a file of results, kept until all of it is there, so that a batch which was ended can be gone on with.
///
/// Beside `results.csv` stand `results.csv.part`, what was written so far, and `results.csv.part.json`, which says how far
/// it can be trusted: how much was read for it, with checksums of both. What stands behind that is cut off, and where the
/// checksum is another one, as after a power cut, it is begun again.
final class PartFile {
    /// What is written to.
    let descriptor: Int32
    /// From where it is gone on with; nothing where it is begun.
    private(set) var mark: BatchMark?
    private let path, notePath: String
    /// What must be the same to go on.
    private let asked: String
    private var bytes = 0
    private var sum = ByteSum()
    private var last = ContinuousClock.now
    private var isOpen = true

    private static let schema = "valor/batch-part/1"
    private static let pause = Duration.milliseconds(250)

    /// Where the beginning of a file is kept.
    static func path(of path: String) -> String { path + ".part" }

    /// Whether a file of a folder says how far such a beginning beside it can be trusted.
    static func isDescription(_ name: String, among names: Set<String>) -> Bool {
        name.hasSuffix(path(of: "") + ".json") && names.contains(String(name.dropLast(".json".count)))
    }

    /// The beginning of a file that was kept by the same command line, or a new one.
    init(of target: String, asked: String, replacing former: Platform.FileStatus?) throws(FileProblem) {
        path = Self.path(of: target)
        notePath = path + ".json"
        self.asked = asked
        let shown = PathText.shown(path)
        let note = try Self.note(at: notePath)
        do throws(Platform.Refusal) { descriptor = try Platform.openToKeep(path) } catch {
            throw error.isNotPermitted ? .notPermitted(shown) : .cannotWrite(shown, system: error.text)
        }
        guard Platform.lock(descriptor) else { throw .busyPart(shown) }
        let size = Platform.size(of: descriptor) ?? 0
        if let note {
            guard note["schema"]?.string == Self.schema, note["version"]?.string == Version.number,
                note["asked"]?.string == asked
            else { throw .otherPart(PathText.shown(notePath)) }
            try goOn(note, size: size)
        } else if size > 0 {
            // Not ours: a note is there before the first byte.
            throw .otherPart(shown)
        }
        do throws(Platform.Refusal) { try Platform.cut(descriptor, to: bytes) } catch {
            throw .cannotWrite(shown, system: error.text)
        }
        if let former { Platform.own(descriptor, like: former) }
        if mark == nil { try keep(BatchMark()) }
    }

    deinit {
        if isOpen { try? Platform.finish(descriptor) }
    }

    private static func note(at path: String) throws(FileProblem) -> JSONNode? {
        guard case .regular = Platform.kind(of: path) else { return nil }
        let source = SourceText(name: PathText.shown(path), bytes: try FileText.bytes(of: path, mostMegabytes: 1))
        guard let root = JSONReader.read(DiagnosticLog(source)) else { throw .otherPart(source.name) }
        return root
    }

    /// Takes up what a note vouches for, where all of it is there.
    private func goOn(_ note: JSONNode, size: Int) throws(FileProblem) {
        func whole(_ key: String) -> Int? {
            guard case .number(_, let literal)? = note[key]?.value else { return nil }
            return Int(literal)
        }
        func sum(_ key: String) -> ByteSum? {
            note[key]?.string.flatMap { UInt64($0, radix: 16) }.map { ByteSum(state: $0) }
        }
        guard let blocks = whole("blocks"), let count = whole("bytes"), let rows = whole("rows"),
            let unsound = whole("unsound"), let input = sum("input"), let output = sum("output"), blocks > 0,
            count <= size, count >= 0
        else { return }
        var found = ByteSum()
        var rest = count
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        do throws(Platform.Refusal) {
            while rest > 0 {
                let read = min(rest, try Platform.read(descriptor, into: &chunk))
                if read == 0 { return }
                chunk[..<read].withUnsafeBytes { found.add($0) }
                rest -= read
            }
        } catch {
            throw FileText.problem(error, path: path)
        }
        guard found == output else { return }
        (bytes, self.sum) = (count, found)
        mark = BatchMark(blocks: blocks, input: input, tally: BatchTally(rows: rows, unsound: unsound))
    }

    /// Counts what was written.
    func add(_ written: UnsafeRawBufferPointer) {
        bytes += written.count
        sum.add(written)
    }

    /// Whether it is time to say how far it is.
    var isDue: Bool { last.duration(to: .now) > Self.pause }

    /// Says how far it is, once all of that is written.
    func keep(_ mark: BatchMark) throws(FileProblem) {
        last = .now
        let note: JSONOutput = [
            "schema": .string(Self.schema), "version": .string(Version.number), "asked": .string(asked),
            "blocks": .integer(mark.blocks), "input": .string(String(mark.input.state, radix: 16)),
            "bytes": .integer(bytes), "output": .string(String(sum.state, radix: 16)),
            "rows": .integer(mark.tally.rows), "unsound": .integer(mark.tally.unsound),
        ]
        do throws(Platform.Refusal) {
            let file = try NewFile(for: notePath, replacing: nil)
            try Platform.write(file.descriptor, Array((note.compactText + "\n").utf8))
            try file.finish()
            try file.take(notePath)
        } catch {
            throw .cannotWrite(PathText.shown(notePath), system: error.text)
        }
    }

    /// Brings all of it onto the disk.
    func finish() throws(Platform.Refusal) {
        guard isOpen else { return }
        try Platform.synchronise(descriptor)
        isOpen = false
        try Platform.finish(descriptor)
    }

    /// Takes the place of the file, whatever stands there.
    func take(_ target: String) throws(Platform.Refusal) {
        try Platform.replace(target, by: path)
        Platform.remove(notePath)
        Platform.synchroniseFolder(Platform.folder(of: target))
    }
}
