/// A file that nobody sees until it is whole.
///
/// Where the system can, it has no name at all, so that nothing is left of it even when the program is killed;
/// elsewhere it has a name of its own, hidden and made of random digits, and is taken away when the program ends. The
/// name is short whatever the file's own name will be.
final class NewFile {
    /// What is written to.
    let descriptor: Int32
    private let folder: String
    /// The name it has for the time being, where it has one.
    private var name: String?
    private var isOpen = true
    /// What a new file is allowed, before the user's mask takes from it.
    private static let usualPermissions: UInt32 = 0o666

    /// A file in the folder of a path, which may take the place of what stands there.
    ///
    /// It keeps the owner and the permissions of what it replaces, but not the bits that make a program run as somebody
    /// else: whoever writes a table has not looked at them.
    init(for path: String, replacing former: Platform.FileStatus?) throws(Platform.Refusal) {
        folder = Platform.folder(of: path)
        if let unnamed = Platform.openUnnamed(in: folder, permissions: Self.usualPermissions) {
            descriptor = unnamed
        } else {
            (descriptor, name) = try Self.named(in: folder)
        }
        if let former { Platform.own(descriptor, like: former) }
    }

    deinit {
        if isOpen { try? Platform.finish(descriptor) }
        if let name { Platform.discard(name) }
    }

    private static func named(in folder: String) throws(Platform.Refusal) -> (Int32, String) {
        while true {
            let name = temporaryName(in: folder)
            Platform.removeIfEnded(name)
            do {
                return (try Platform.openNew(name, permissions: usualPermissions), name)
            } catch {
                Platform.isSettled(name)
                // Somebody else's file: there are enough names.
                if !error.isThere { throw error }
            }
        }
    }

    /// A name that nobody else has: never that of a process, which in a container is the same every time.
    static func temporaryName(in folder: String) -> String {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        let name = ".valor-" + String(repeating: "0", count: 16 - digits.count) + digits + ".part"
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// Brings what was written onto the disk, so that a name is all that is missing.
    func finish() throws(Platform.Refusal) {
        guard isOpen else { return }
        try Platform.synchronise(descriptor)
        if name == nil {
            let name = Self.temporaryName(in: folder)
            Platform.removeIfEnded(name)
            do {
                try Platform.name(descriptor, name)
            } catch {
                Platform.isSettled(name)
                throw error
            }
            self.name = name
        }
        isOpen = false
        // A system that writes late says only now that it could not.
        try Platform.finish(descriptor)
    }

    /// Takes its place, whatever stands there.
    func take(_ path: String) throws(Platform.Refusal) {
        guard let name else { return }
        try Platform.replace(path, by: name)
        Platform.isSettled(name)
        self.name = nil
        // The name too must outlive a power cut; where the system cannot promise it, the file is there all the same.
        Platform.synchroniseFolder(folder)
    }
}
