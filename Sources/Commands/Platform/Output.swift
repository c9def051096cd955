import Wording

/// Where results go; every write is checked.
///
/// A regular file is written beside its place and then renamed into it, so that nobody ever sees half of it; a link or
/// a device is written through. Nothing is opened before the first piece is there to be written, so that wrong input
/// leaves what was there as it was. Standard output is collected and written in large pieces.
final class Output {
    private enum Place {
        case standardOutput
        /// What is there is written to.
        case through(String)
        /// A file beside the place, until it is whole.
        case beside(String, temporary: String, permissions: UInt32?)
    }

    private let place: Place
    private var descriptor: Int32?
    private var pending: [UInt8] = []
    private var isWhole = false
    private static let piece = 1 << 16
    /// What a new file is allowed, before the user's mask takes from it.
    private static let usualPermissions: UInt32 = 0o666

    /// An output to a file, or to standard output.
    init(to path: String?) throws(FileProblem) {
        guard let path else {
            place = .standardOutput
            descriptor = Platform.standardOutput
            return
        }
        let temporary = "\(path).\(Platform.processNumber).part"
        switch Platform.kind(of: path) {
        case .folder: throw .isFolder(path)
        case .other:
            if Platform.leadsToFolder(path) { throw .isFolder(path) }
            place = .through(path)
        case .nothing: place = .beside(path, temporary: temporary, permissions: nil)
        case .regular(let permissions):
            // A new file could take its place all the same; but whoever made it read-only wants to keep it.
            if permissions & 0o222 == 0 { throw .notPermitted(path) }
            place = .beside(path, temporary: temporary, permissions: permissions)
        }
    }

    /// A file that never became whole is taken away.
    deinit {
        if case .beside(_, let temporary, _) = place, descriptor != nil, !isWhole {
            Platform.remove(temporary)
            Platform.isSettled(temporary)
        }
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
            try Platform.write(try opened(), bytes)
        } catch {
            throw problem(error)
        }
    }

    /// Writes the rest and puts the file into its place.
    func close() throws(FileProblem) {
        try finish()
        try settle()
    }

    /// Writes the rest, so that only the name is left to be given.
    private func finish() throws(FileProblem) {
        try flush()
        if case .standardOutput = place { return }
        do throws(Platform.Refusal) { try Platform.finish(try opened()) } catch { throw problem(error) }
    }

    /// Puts a finished file into its place.
    private func settle() throws(FileProblem) {
        do throws(Platform.Refusal) {
            if case .beside(let path, let temporary, _) = place {
                try Platform.replace(path, by: temporary)
                Platform.isSettled(temporary)
            }
            isWhole = true
        } catch {
            throw problem(error)
        }
    }

    // MARK: Two files that belong together

    /// Writes the rest of both and puts them into their places.
    ///
    /// Only when both are whole do they get their names. Where the second name is refused, the first is taken back, and
    /// what stood there before stands there again.
    func close(with companion: Output) throws(FileProblem) {
        // The table first, so that it is the one that is named where neither can be written.
        try finish()
        try companion.finish()
        let former = try companion.settleKeepingFormer()
        do {
            try settle()
        } catch {
            companion.takeBack(former)
            throw error
        }
        if let former { Platform.remove(former) }
    }

    /// Puts a finished file into its place; answers under which name the file that was there is kept, if there was one.
    private func settleKeepingFormer() throws(FileProblem) -> String? {
        guard case .beside(let path, _, _) = place, case .regular = Platform.kind(of: path) else {
            try settle()
            return nil
        }
        let former = "\(path).\(Platform.processNumber).former"
        do throws(Platform.Refusal) { try Platform.replace(former, by: path) } catch { throw problem(error) }
        do {
            try settle()
        } catch {
            try? Platform.replace(path, by: former)
            throw error
        }
        return former
    }

    private func takeBack(_ former: String?) {
        guard case .beside(let path, _, _) = place else { return }
        if let former {
            try? Platform.replace(path, by: former)
        } else {
            Platform.remove(path)
        }
    }

    private func opened() throws(Platform.Refusal) -> Int32 {
        if let descriptor { return descriptor }
        let new: Int32
        switch place {
        case .standardOutput: new = Platform.standardOutput
        case .through(let path): new = try Platform.openToWriteThrough(path)
        case .beside(_, let temporary, let permissions):
            new = try Platform.openNew(temporary, permissions: permissions ?? Self.usualPermissions)
            Platform.removeIfEnded(temporary)
            if let permissions { Platform.allow(new, permissions) }
        }
        descriptor = new
        return new
    }

    private func problem(_ refusal: Platform.Refusal) -> FileProblem {
        switch place {
        case .standardOutput: return .cannotPrint(system: refusal.text)
        case .through(let path), .beside(let path, _, _):
            if refusal.isNotFound { return .noFolder(path) }
            return refusal.isNotPermitted ? .notPermitted(path) : .cannotWrite(path, system: refusal.text)
        }
    }
}
