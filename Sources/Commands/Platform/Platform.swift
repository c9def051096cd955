// The platform's C library: files, the terminal, the environment.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the operating system does for us, by descriptors and error numbers.
enum Platform {
    /// A refusal of the system, by its number.
    struct Refusal: Error {
        let number: Int32

        static var last: Refusal { Refusal(number: errno) }

        /// The system's own words.
        var text: String { String(cString: strerror(number)) }
        var isNotFound: Bool { number == ENOENT || number == ENOTDIR }
        var isFolder: Bool { number == EISDIR }
        var isNotPermitted: Bool { number == EACCES || number == EPERM || number == EROFS }
        var isThere: Bool { number == EEXIST }
        /// A descriptor that does not wait, as some programs hand down: what it has is not there yet.
        var isNotYet: Bool { number == EAGAIN || number == EWOULDBLOCK }
        var isInterruption: Bool { number == EINTR }
    }

    static let standardInput: Int32 = STDIN_FILENO
    static let standardOutput: Int32 = STDOUT_FILENO
    static let standardError: Int32 = STDERR_FILENO

    // MARK: Files

    /// What stands at a path.
    enum Kind {
        case nothing
        /// A file of its own, with its permissions.
        case regular(permissions: UInt32)
        case folder
        /// A link, a device, a pipe.
        case other
    }

    static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(native(path), &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .regular(permissions: UInt32(status.st_mode) & 0o7777)
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// Whether a path leads to a folder, links followed.
    static func leadsToFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(native(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether a path leads to a regular file, links followed, or to nothing yet.
    static func leadsToFile(_ path: String) -> Bool {
        var status = stat()
        return stat(native(path), &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    /// How many bytes a regular file has.
    static func size(of descriptor: Int32) -> Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    static func openToRead(_ path: String) throws(Refusal) -> Int32 {
        try descriptor { open(native(path), O_RDONLY | O_CLOEXEC) }
    }

    /// Opens a device or a pipe that is there, to write to it.
    static func openToWriteThrough(_ path: String) throws(Refusal) -> Int32 {
        try descriptor { open(native(path), O_WRONLY | O_NOCTTY | O_CLOEXEC) }
    }

    /// Makes a file that was not there.
    static func openNew(_ path: String, permissions: UInt32) throws(Refusal) -> Int32 {
        try descriptor {
            open(native(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(permissions))
        }
    }

    /// A pipe is opened when somebody is at its other end; a signal may come in between.
    private static func descriptor(_ open: () -> Int32) throws(Refusal) -> Int32 {
        while true {
            let result = open()
            if result >= 0 { return result }
            let refusal = Refusal.last
            if !refusal.isInterruption || isInterrupted { throw refusal }
        }
    }

    /// Reads as many bytes as there are room for and at hand; none at the end.
    static func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(Refusal) -> Int {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, &buffer, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, &buffer, buffer.count)
            #else
                let count = Glibc.read(descriptor, &buffer, buffer.count)
            #endif
            if count >= 0 { return count }
            let refusal = Refusal.last
            if refusal.isNotYet {
                wait(for: descriptor, POLLIN)
            } else if !refusal.isInterruption || isInterrupted {
                throw refusal
            }
        }
    }

    /// Waits until a descriptor can be read or written.
    private static func wait(for descriptor: Int32, _ event: Int32) {
        var place = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = poll(&place, 1, -1)
    }

    /// Writes all bytes.
    static func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(Refusal) {
        var written = 0
        try bytes.withUnsafeBufferPointer { (bytes) throws(Refusal) in
            try write(descriptor, UnsafeRawBufferPointer(bytes), counting: &written)
        }
    }

    /// Writes all bytes, and tells how many were written even where not all could be.
    static func write(
        _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, counting written: inout Int
    ) throws(Refusal) {
        written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            #if canImport(Darwin)
                let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
            #elseif canImport(Musl)
                let count = Musl.write(descriptor, rest.baseAddress, rest.count)
            #else
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            #endif
            if count < 0 {
                let refusal = Refusal.last
                if refusal.isNotYet {
                    wait(for: descriptor, POLLOUT)
                } else if !refusal.isInterruption {
                    throw refusal
                }
            } else {
                written += count
            }
        }
    }

    /// Closes a file; a system that writes late says only now that it could not.
    static func finish(_ descriptor: Int32) throws(Refusal) {
        if close(descriptor) != 0 {
            let refusal = Refusal.last
            if !refusal.isInterruption { throw refusal }
        }
    }

    static func replace(_ path: String, by newPath: String) throws(Refusal) {
        if rename(native(newPath), native(path)) != 0 { throw .last }
    }

    static func remove(_ path: String) { unlink(native(path)) }

    /// The names of the files and folders in a folder, in the order of the alphabet.
    ///
    /// A pipe or device is none of them: nobody knows when it ends.
    static func names(in folder: String) throws(Refusal) -> [String] {
        guard let stream = opendir(native(folder)) else { throw .last }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    text(of: $0)
                }
            }
            let path = folder + "/" + name
            if !name.hasPrefix("."), leadsToFile(path) || leadsToFolder(path) { names.append(name) }
        }
        return names.sorted()
    }

    // MARK: Terminal and environment

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The width of the terminal in columns, where there is one.
    static func terminalWidth(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    // MARK: Interrupts

    /// Lets the terminal's interrupt (Ctrl-C) end the line that is being read, so that it can be answered in words.
    static func noticeInterrupts() {
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = noteInterrupt
        #elseif canImport(Musl)
            action.__sa_handler.sa_handler = noteInterrupt
        #else
            action.__sigaction_handler.sa_handler = noteInterrupt
        #endif
        // Without SA_RESTART a read that waits comes back.
        sigaction(SIGINT, &action, nil)
    }

    /// Ends the program as the interrupt would have, where there was one.
    static func endByInterrupt() {
        guard isInterrupted else { return }
        signal(SIGINT, SIG_DFL)
        raise(SIGINT)
    }

    static var isInterrupted: Bool { wasInterrupted != 0 }

    static func environment(_ names: [String]) -> [String: String] {
        var result: [String: String] = [:]
        for name in names { result[name] = getenv(name).map { String(cString: $0) } }
        return result
    }

    static func leave(_ code: Int32) -> Never { exit(code) }

    /// Fills the places of the standard descriptors that the program was started without, so that no file which is
    /// opened later takes one of them and then gets messages or results that were not meant for it.
    ///
    /// What stands there lets nobody write a result or read an input, so that a missing one is noticed when it is used.
    static func guardStandardDescriptors() {
        for descriptor in [standardInput, standardOutput, standardError] {
            var status = stat()
            if fstat(descriptor, &status) != 0 {
                _ = open("/dev/null", descriptor == standardInput ? O_WRONLY : O_RDONLY)
            }
        }
    }

    /// Ends the program without a word when nobody reads its output any more, even where the process that started it
    /// ignores that signal.
    static func endWithReader() { signal(SIGPIPE, SIG_DFL) }

    /// Makes a limit on the size of files a refusal to write, which is told, and no sudden end.
    static func refuseBeyondFileLimit() { signal(SIGXFSZ, SIG_IGN) }

    // MARK: Files that are not whole

    /// Takes a file away should a signal end the program before it is whole.
    static func removeIfEnded(_ path: String) {
        guard let slot = (0..<unfinishedRoom).first(where: { unfinished[$0] == nil }) else { return }
        unfinished[slot] = strdup(native(path))
        for number in endings where !isInterrupted {
            // Whoever started the program so that it outlives its terminal wants it to go on.
            let former = signal(number, removeUnfinished)
            if former.map({ unsafeBitCast($0, to: Int.self) }) == 1 { signal(number, SIG_IGN) }
        }
    }

    /// A file is whole, or was taken away.
    static func isSettled(_ path: String) {
        for slot in 0..<unfinishedRoom {
            if let name = unfinished[slot], strcmp(name, native(path)) == 0 {
                unfinished[slot] = nil
                free(name)
            }
        }
    }
}

/// The paths of files that are not whole, as the handler of a signal reads them.
private let unfinishedRoom = 4
nonisolated(unsafe) private let unfinished: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let room = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: unfinishedRoom)
    room.initialize(repeating: nil, count: unfinishedRoom)
    return room
}()

/// Calls nothing that may not be called from a handler: takes the files away and ends as the signal would have.
private func removeUnfinished(_ number: Int32) {
    for slot in 0..<unfinishedRoom { if let name = unfinished[slot] { unlink(name) } }
    signal(number, SIG_DFL)
    raise(number)
}

/// Set by the handler of a signal, in one write of one word.
nonisolated(unsafe) private var wasInterrupted: sig_atomic_t = 0

private func noteInterrupt(_: Int32) { wasInterrupted = 1 }
