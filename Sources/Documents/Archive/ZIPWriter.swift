import Syntax

/// Writes a ZIP archive: files in the order in which they are added, all at one fixed time, so that the same files make the
/// same bytes.
///
/// ```swift
/// var archive = ZIPWriter()
/// archive.add("a.txt", Array("hello".utf8))
/// archive.bytes
/// ```
///
/// As PKWARE's APPNOTE.TXT has it, without its extensions of 64 bits: archives stay below 4 GB and 65,535 files.
package struct ZIPWriter {
    private var files: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Noon-less midnight of 1 January 1980, the first time that an archive can tell.
    private static let (time, date): (UInt16, UInt16) = (0, 0x0021)

    /// An empty archive.
    package init() {}

    /// Adds a file, compressed where that makes it smaller.
    package mutating func add(_ name: String, _ content: [UInt8]) {
        let deflated = Deflate.compressed(content)
        let isSmaller = deflated.count < content.count
        let stored = isSmaller ? deflated : content
        let path = Array(name.utf8)
        var shared: [UInt8] = []
        // Version 2.0; names in UTF-8.
        Self.append16([20, 0x0800, isSmaller ? 8 : 0, Self.time, Self.date], to: &shared)
        Self.append32([CRC32.of(content), UInt32(stored.count), UInt32(content.count)], to: &shared)
        Self.append16([UInt16(path.count), 0], to: &shared)
        let offset = UInt32(files.count)
        Self.append32([0x0403_4B50], to: &files)
        files += shared + path + stored

        Self.append32([0x0201_4B50], to: &directory)
        Self.append16([20], to: &directory)
        directory += shared
        Self.append16([0, 0, 0], to: &directory)
        Self.append32([0, offset], to: &directory)
        directory += path
        count += 1
    }

    /// The archive.
    package var bytes: [UInt8] {
        var end: [UInt8] = []
        Self.append32([0x0605_4B50], to: &end)
        Self.append16([0, 0, UInt16(count), UInt16(count)], to: &end)
        Self.append32([UInt32(directory.count), UInt32(files.count)], to: &end)
        Self.append16([0], to: &end)
        return files + directory + end
    }

    private static func append16(_ numbers: [UInt16], to bytes: inout [UInt8]) {
        for number in numbers { bytes += [UInt8(number & 0xFF), UInt8(number >> 8)] }
    }

    private static func append32(_ numbers: [UInt32], to bytes: inout [UInt8]) {
        for number in numbers {
            for shift in [UInt32(0), 8, 16, 24] { bytes.append(UInt8((number >> shift) & 0xFF)) }
        }
    }
}
