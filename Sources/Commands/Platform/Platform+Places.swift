// Where paths lead, and what stands there.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Platform {
    /// A file, whatever it is called.
    struct FileIdentity: Hashable, Sendable {
        let device: UInt64
        let number: UInt64
    }

    /// What a file that replaces another keeps of it.
    struct FileStatus {
        let permissions: UInt32
        let owner: UInt32
        let group: UInt32
    }

    /// Where a path leads, all links followed.
    enum Destination {
        /// To a file that is not there yet.
        case nothing(String)
        case regular(String, FileStatus)
        case folder
        /// To a device, a pipe, or what another process has open.
        case device(String)
        /// To what this process has open already: `/dev/stdout`.
        case descriptor(Int32)
    }

    /// A path as the system takes it.
    static func native(_ path: String) -> [CChar] {
        PathText.bytes(of: path).map { CChar(bitPattern: $0) } + [0]
    }

    /// The words of the command line behind the program's name, without the loss of a byte.
    static var arguments: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { place in
            CommandLine.unsafeArgv[place].map { text(of: $0) }
        }
    }

    /// A path that came from the system.
    static func text(of path: UnsafePointer<CChar>) -> String {
        PathText.text(of: UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) })
    }

    /// The folder that a path lies in.
    static func folder(of path: String) -> String {
        let bytes = path.utf8
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == bytes.startIndex ? "/" : String(path[..<slash])
    }

    /// The file at a path, links followed; nothing where it is no regular file.
    static func identity(at path: String) -> FileIdentity? {
        var status = stat()
        return stat(native(path), &status) == 0 ? identity(status) : nil
    }

    /// The file that is open; nothing where it is no regular file.
    static func identity(of descriptor: Int32) -> FileIdentity? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? identity(status) : nil
    }

    private static func identity(_ status: stat) -> FileIdentity? {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        return FileIdentity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    }

    /// Whether a file may be written, as far as its permissions tell.
    static func mayWrite(_ path: String) -> Bool { access(native(path), W_OK) == 0 }

    /// Where a path leads.
    static func destination(of path: String) throws(Refusal) -> Destination {
        var path = path
        // As many links as the system itself follows.
        for _ in 0..<40 {
            switch openedElsewhere(path) {
            case .own(let descriptor): return .descriptor(descriptor)
            case .foreign: return .device(path)
            case .none: break
            }
            var status = stat()
            if lstat(native(path), &status) != 0 {
                let refusal = Refusal.last
                // A folder in its way that is none is told when the file is made.
                if refusal.isNotFound { return .nothing(path) }
                throw refusal
            }
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                return .regular(
                    path,
                    FileStatus(
                        permissions: UInt32(status.st_mode) & 0o7777, owner: UInt32(status.st_uid),
                        group: UInt32(status.st_gid)))
            case S_IFDIR: return .folder
            case S_IFLNK:
                let target = try target(ofLink: path)
                path = target.hasPrefix("/") ? target : folder(of: path) + "/" + target
            default: return .device(path)
            }
        }
        throw Refusal(number: ELOOP)
    }

    private static func target(ofLink path: String) throws(Refusal) -> String {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink(native(path), &target, target.count - 1)
        if count < 0 { throw .last }
        return PathText.text(of: target[..<count].map { UInt8(bitPattern: $0) })
    }

    private enum Opened { case own(Int32), foreign }

    /// What a path names that a process has open; such names look like links, but lead nowhere by their text.
    private static func openedElsewhere(_ path: String) -> Opened? {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
        guard !name.isEmpty, name.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int32(String(name) ?? ""),
            let resolved = realpath(native(folder(of: path)), nil)
        else { return nil }
        defer { free(resolved) }
        let folder = String(cString: resolved)
        let isOwn =
            folder == "/dev/fd" || folder == "/proc/\(getpid())/fd"
            || folder.hasPrefix("/proc/\(getpid())/task/") && folder.hasSuffix("/fd")
        if isOwn { return .own(number) }
        return folder.hasPrefix("/proc/") ? .foreign : nil
    }
}
