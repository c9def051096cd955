import Wording

/// Where results go; every write is checked.
///
/// A regular file is written beside its place and then renamed into it, so that nobody ever sees half of it; a link or
/// a device is written through. Standard output is collected and written in large pieces.
final class Output {
    private let descriptor: Int32
    private let path: String?
    /// Where the file is until it is whole.
    private let temporaryPath: String?
    private var pending: [UInt8] = []
    private var isWhole = false
    private static let piece = 1 << 16

    /// An output to a file, or to standard output.
    init(to path: String?) throws(FileProblem) {
        self.path = path
        guard let path else {
            descriptor = Platform.standardOutput
            temporaryPath = nil
            return
        }
        do {
            switch Platform.kind(of: path) {
            case .folder: throw FileProblem.isFolder(path)
            case .other:
                if Platform.leadsToFolder(path) { throw FileProblem.isFolder(path) }
                temporaryPath = nil
                descriptor = try Platform.openToWriteThrough(path)
            case .nothing:
                let temporary = "\(path).\(Platform.processNumber).part"
                temporaryPath = temporary
                descriptor = try Platform.openNew(temporary, permissions: 0o666)
            case .regular(let permissions):
                let temporary = "\(path).\(Platform.processNumber).part"
                temporaryPath = temporary
                descriptor = try Platform.openNew(temporary, permissions: permissions)
            }
        } catch let refusal as Platform.Refusal {
            throw Self.problem(refusal, path: path)
        } catch let problem as FileProblem {
            throw problem
        } catch {
            throw .cannotWrite(path, system: "")
        }
    }

    /// A file that never became whole is taken away.
    deinit {
        if let temporaryPath, !isWhole { Platform.remove(temporaryPath) }
    }

    /// Adds text.
    func write(_ text: String) throws(FileProblem) {
        try write(Array(text.utf8))
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(FileProblem) {
        pending += bytes
        if pending.count >= Self.piece { try flush() }
    }

    /// Writes what is collected.
    func flush() throws(FileProblem) {
        let bytes = pending
        pending.removeAll(keepingCapacity: true)
        do throws(Platform.Refusal) {
            try Platform.write(descriptor, bytes)
        } catch {
            throw abandon(error)
        }
    }

    /// Writes the rest and puts the file into its place.
    func close() throws(FileProblem) {
        try flush()
        guard let path else { return }
        do throws(Platform.Refusal) {
            try Platform.finish(descriptor)
            if let temporaryPath { try Platform.replace(path, by: temporaryPath) }
            isWhole = true
        } catch {
            throw abandon(error)
        }
    }

    private func abandon(_ refusal: Platform.Refusal) -> FileProblem {
        if let temporaryPath { Platform.remove(temporaryPath) }
        guard let path else { return .cannotPrint(system: refusal.text) }
        return Self.problem(refusal, path: path)
    }

    private static func problem(_ refusal: Platform.Refusal, path: String) -> FileProblem {
        if refusal.isNotFound { return .noFolder(path) }
        return refusal.isNotPermitted ? .notPermitted(path) : .cannotWrite(path, system: refusal.text)
    }
}
