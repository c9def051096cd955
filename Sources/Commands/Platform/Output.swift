import Batch
import Reports
import Wording

/// Where results go; every write is checked.
///
/// A regular file is written beside its place and then renamed into it, so that nobody ever sees half of it; where a link
/// leads to it, the link stays and the file at its end is replaced. A device or a pipe is written to as it stands.
/// Nothing is opened before the first piece is there to be written, so that wrong input leaves what was there as it was;
/// and no file is replaced that is read. Standard output is collected and written in large pieces.
final class Output {
    private enum Place {
        case standardOutput
        /// A device or a pipe, which is opened to be written to.
        case device(String)
        /// What is open already, under a name such as `/dev/stdout`.
        case descriptor(Int32)
        /// A file that takes its place when it is whole.
        case file(String, former: Platform.FileStatus?)
    }

    private let place: Place
    /// The path as it was asked for, for messages.
    private let shownPath: String
    private let inputs: InputFiles
    private var descriptor: Int32?
    private var newFile: NewFile?
    /// The beginning that is kept, where a batch can be gone on with.
    private var part: PartFile?
    private var pending: [UInt8] = []
    /// Whether anything reached a place that is written to as it stands.
    private var hasBegun = false
    private static let piece = 1 << 16

    /// An output to a file, or to standard output; refused where it is one of the files that are read.
    init(to path: String?, sparing inputs: InputFiles = InputFiles()) throws(FileProblem) {
        self.inputs = inputs
        guard let path else {
            (place, shownPath) = (.standardOutput, "")
            if inputs.hold(Platform.standardOutput) { throw .outputIsInput(nil) }
            return
        }
        shownPath = PathText.shown(path)
        let destination: Platform.Destination
        do { destination = try Platform.destination(of: path) } catch {
            throw error.isNotPermitted ? .notPermitted(shownPath) : .cannotWrite(shownPath, system: error.text)
        }
        switch destination {
        case .folder: throw .isFolder(shownPath)
        case .nothing(let path): place = .file(path, former: nil)
        case .regular(let path, let status):
            // A new file could take its place all the same; but whoever made it read-only wants to keep it.
            if status.permissions & 0o222 == 0 || !Platform.mayWrite(path) { throw .notPermitted(shownPath) }
            place = .file(path, former: status)
        case .device(let path): place = .device(path)
        case .descriptor(let descriptor):
            if inputs.hold(descriptor) { throw .outputIsInput(shownPath) }
            place = .descriptor(descriptor)
        }
        try spareInputs()
    }

    /// Refuses to replace what was read, under whatever name.
    private func spareInputs() throws(FileProblem) {
        if case .file(let path, _) = place, inputs.hold(path: path) { throw .outputIsInput(shownPath) }
    }

    /// Keeps what is written until all of it is there, for the same command line to go on with; false where it is no file.
    func keepBeginning(asked: String) throws(FileProblem) -> Bool {
        guard case .file(let path, let former) = place else { return false }
        part = try PartFile(of: path, asked: asked, replacing: former)
        return true
    }

    /// From where it is gone on with.
    var mark: BatchMark? { part?.mark }
    /// Whether it can be gone on with.
    var isKept: Bool { part != nil }

    /// Says from time to time how far it is.
    func keep(_ mark: BatchMark) throws(FileProblem) {
        guard let part, part.isDue else { return }
        try flush()
        try part.keep(mark)
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

    /// Adds bytes; large pieces are written as they are.
    func write(_ bytes: UnsafeRawBufferPointer) throws(FileProblem) {
        if bytes.count < Self.piece {
            pending += bytes
            if pending.count >= Self.piece { try flush() }
        } else {
            try flush()
            try put(bytes)
        }
    }

    /// Writes what is collected.
    func flush() throws(FileProblem) {
        let bytes = pending
        pending.removeAll(keepingCapacity: true)
        try bytes.withUnsafeBufferPointer { (bytes) throws(FileProblem) in try put(UnsafeRawBufferPointer(bytes)) }
    }

    private func put(_ bytes: UnsafeRawBufferPointer) throws(FileProblem) {
        var written = 0
        defer { if written > 0 { hasBegun = true } }
        do throws(Platform.Refusal) {
            try Platform.write(try opened(), bytes, counting: &written)
            part?.add(bytes)
        } catch {
            throw problem(error, hasBegun: hasBegun || written > 0)
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
        // What was read since the output was made is spared too.
        try spareInputs()
        do throws(Platform.Refusal) {
            switch place {
            case .standardOutput, .descriptor: break
            case .device: try Platform.finish(try opened())
            case .file:
                try newFile?.finish()
                try part?.finish()
            }
        } catch {
            throw problem(error, hasBegun: hasBegun)
        }
    }

    /// Puts a finished file into its place.
    private func settle() throws(FileProblem) {
        guard case .file(let path, _) = place else { return }
        do throws(Platform.Refusal) {
            try newFile?.take(path)
            try part?.take(path)
        } catch { throw problem(error, hasBegun: false) }
    }

    // MARK: Two files that belong together

    /// Writes the rest of both and puts them into their places.
    ///
    /// Only when both are whole do they get their names. Where the second name is refused, the first is taken back, and
    /// what stood there before stands there again; a signal to end waits until both are there.
    func close(with companion: Output) throws(FileProblem) {
        // The table first, so that it is the one that is named where neither can be written.
        try finish()
        try companion.finish()
        try Platform.undisturbed { () throws(FileProblem) in
            let former = try companion.settleKeepingFormer()
            do throws(FileProblem) {
                try settle()
            } catch {
                companion.takeBack(former)
                throw error
            }
            if let former { Platform.discard(former) }
        }
    }

    /// Puts a finished file into its place; answers under which name the file that was there is kept, if there was one.
    private func settleKeepingFormer() throws(FileProblem) -> String? {
        guard case .file(let path, _?) = place else {
            try settle()
            return nil
        }
        let former = NewFile.temporaryName(in: Platform.folder(of: path))
        let isStillThere: Bool
        do { isStillThere = try Platform.keep(path, as: former) } catch { throw problem(error, hasBegun: false) }
        do {
            try settle()
        } catch {
            if isStillThere { Platform.remove(former) } else { try? Platform.replace(path, by: former) }
            throw error
        }
        return former
    }

    private func takeBack(_ former: String?) {
        guard case .file(let path, _) = place else { return }
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
        case .descriptor(let number): new = number
        case .device(let path): new = try Platform.openToWriteThrough(path)
        case .file(let path, let former):
            if let part {
                new = part.descriptor
                break
            }
            let file = try NewFile(for: path, replacing: former)
            newFile = file
            new = file.descriptor
        }
        descriptor = new
        return new
    }

    private func problem(_ refusal: Platform.Refusal, hasBegun: Bool) -> FileProblem {
        switch place {
        case .standardOutput: return .cannotPrint(system: refusal.text)
        case .device, .descriptor:
            if hasBegun { return .cutShort(shownPath, system: refusal.text) }
            return refusal.isNotPermitted ? .notPermitted(shownPath) : .cannotWrite(shownPath, system: refusal.text)
        case .file:
            if refusal.isNotFound { return .noFolder(shownPath) }
            return refusal.isNotPermitted ? .notPermitted(shownPath) : .cannotWrite(shownPath, system: refusal.text)
        }
    }
}
