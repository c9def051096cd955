#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file by its path, read and written whole through the C library.
///
/// Foundation would do, but linked statically it draws in a `mktemp` of which the linker warns at every build.
struct File {
    let path: String

    /// All of its bytes; throws ``CannotUse`` where the file cannot be opened or read.
    func bytes() throws -> [UInt8] {
        try withFile(mode: "rb") { file in
            var bytes: [UInt8] = []
            var block = [UInt8](repeating: 0, count: 1 << 16)
            repeat {
                let count = fread(&block, 1, block.count, file)
                bytes += block[..<count]
            } while feof(file) == 0 && ferror(file) == 0
            guard ferror(file) == 0 else { throw CannotUse(file: path, number: errno) }
            return bytes
        }
    }

    /// Replaces its contents; throws ``CannotUse`` where not every byte arrives.
    func write(_ text: String) throws {
        var text = text
        try withFile(mode: "wb") { file in
            let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
            guard written, fflush(file) == 0 else { throw CannotUse(file: path, number: errno) }
        }
    }

    private func withFile<T>(mode: String, _ body: (UnsafeMutablePointer<FILE>) throws -> T) throws -> T {
        guard let file = fopen(path, mode) else { throw CannotUse(file: path, number: errno) }
        defer { fclose(file) }
        return try body(file)
    }
}

/// A file cannot be opened, read or written, with the C library's error number.
struct CannotUse: Error, CustomStringConvertible {
    let file: String
    let number: Int32

    var description: String { "\(file): error: \(String(cString: strerror(number)))" }
}

/// Says what is wrong, one problem a line, the way compilers do, so that a build shows each as its file's, and gives up.
func fail(_ problems: [String]) -> Never {
    for problem in problems { print(problem) }
    exit(1)
}
