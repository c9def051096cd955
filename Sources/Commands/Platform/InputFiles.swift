import Synchronization
import Syntax
import Wording

/// Every file that was opened for reading: the one place that knows what a result must not be written over.
///
/// A file is known by its device and number, so that no link and no other spelling of its path hides it.
final class InputFiles: Sendable {
    private let known = Mutex<Set<Platform.FileIdentity>>([])

    /// Remembers an open file; a pipe or a device cannot be written over.
    func note(_ descriptor: Int32) {
        guard let identity = Platform.identity(of: descriptor) else { return }
        known.withLock { _ = $0.insert(identity) }
    }

    /// Remembers a file that may be read later.
    func note(path: String) {
        guard let identity = Platform.identity(at: path) else { return }
        known.withLock { _ = $0.insert(identity) }
    }

    /// Whether a path leads to a file that is read.
    func hold(path: String) -> Bool {
        guard let identity = Platform.identity(at: path) else { return false }
        return known.withLock { $0.contains(identity) }
    }

    /// Whether what is open is a file that is read.
    func hold(_ descriptor: Int32) -> Bool {
        guard let identity = Platform.identity(of: descriptor) else { return false }
        return known.withLock { $0.contains(identity) }
    }
}
