// How files come into being, whole.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Platform {
    /// Makes a file without a name; nothing where the system or the folder's disk has no such files.
    static func openUnnamed(in folder: String, permissions: UInt32) -> Int32? {
        #if os(Linux)
            // Without the list of what is open it could not be named later.
            guard access("/proc/self/fd", X_OK) == 0 else { return nil }
            // The flag as the kernel has it on every processor; it always comes with that of a folder.
            let unnamed: Int32 = 0o20_000_000 | O_DIRECTORY
            let descriptor = open(native(folder), unnamed | O_WRONLY | O_CLOEXEC, mode_t(permissions))
            return descriptor < 0 ? nil : descriptor
        #else
            return nil
        #endif
    }

    /// Opens a file that is kept from run to run, to read what is there and to write behind it.
    static func openToKeep(_ path: String) throws(Refusal) -> Int32 {
        let descriptor = open(native(path), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o666))
        if descriptor < 0 { throw .last }
        return descriptor
    }

    /// Shuts others out of a file for as long as it is open; false where somebody else has.
    static func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Cuts a file off, and writes behind what is left.
    static func cut(_ descriptor: Int32, to bytes: Int) throws(Refusal) {
        if ftruncate(descriptor, off_t(bytes)) != 0 || lseek(descriptor, off_t(bytes), SEEK_SET) < 0 { throw .last }
    }

    /// Gives a file that has no name one that is free.
    static func name(_ descriptor: Int32, _ path: String) throws(Refusal) {
        #if os(Linux)
            let source = "/proc/self/fd/\(descriptor)"
            if linkat(AT_FDCWD, source, AT_FDCWD, native(path), AT_SYMLINK_FOLLOW) != 0 { throw .last }
        #else
            throw Refusal(number: ENOTSUP)
        #endif
    }

    /// Gives a new file the owner and the permissions of the one it replaces.
    static func own(_ descriptor: Int32, like former: FileStatus) {
        var status = stat()
        var permissions = former.permissions & 0o777
        if fstat(descriptor, &status) == 0, status.st_uid != former.owner || status.st_gid != former.group,
            fchown(descriptor, former.owner, former.group) != 0
        {
            // Another group gets no more than anybody.
            let keepsGroup = status.st_gid == former.group || fchown(descriptor, uid_t.max, former.group) == 0
            if !keepsGroup { permissions &= 0o707 | (permissions & 0o007) << 3 }
        }
        fchmod(descriptor, mode_t(permissions))
    }

    /// Brings a file onto the disk.
    static func synchronise(_ descriptor: Int32) throws(Refusal) {
        while fsync(descriptor) != 0 {
            let refusal = Refusal.last
            if refusal.isInterruption { continue }
            // Not every disk can be asked.
            if [EINVAL, ENOTSUP, ENOSYS, EROFS].contains(refusal.number) { return }
            throw refusal
        }
    }

    /// Brings the names of a folder onto the disk, where it can be asked.
    static func synchroniseFolder(_ folder: String) {
        let descriptor = open(native(folder), O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return }
        _ = fsync(descriptor)
        close(descriptor)
    }

    /// Keeps what stands at a path under a second name; answers whether the first is still there.
    static func keep(_ path: String, as aside: String) throws(Refusal) -> Bool {
        if link(native(path), native(aside)) == 0 { return true }
        // Not every disk has two names for a file.
        try replace(aside, by: path)
        return false
    }

    /// Takes away a file that is ours.
    static func discard(_ path: String) {
        remove(path)
        isSettled(path)
    }
}
