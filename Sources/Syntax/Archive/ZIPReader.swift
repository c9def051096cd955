/// Reads a ZIP archive by its directory: what each part is called, and its bytes where they are asked for.
///
/// ```swift
/// let archive = try ZIPReader(bytes)
/// archive.names                       // ["[Content_Types].xml", …]
/// try archive.part("xl/workbook.xml") // its bytes, or nothing where there is no such part
/// ```
///
/// As PKWARE's APPNOTE.TXT has it, stored or deflated parts alone. What leads out of it, stands in it twice, is locked, or
/// comes to far more than is stored is refused before anything is unpacked; what is unpacked is held to what the directory
/// says of it.
package struct ZIPReader: Sendable {
    /// The most that all parts of an archive may come to, in MB.
    package static let mostMegabytes = 256
    /// How many times what is stored a part may come to, where it is larger than a megabyte.
    private static let greatestRatio = 1000
    private static let mostParts = 10_000

    private struct Part {
        let method: Int
        let checksum: UInt32
        let stored: Int
        let size: Int
        let offset: Int
    }

    private let bytes: [UInt8]
    private var parts: [String: Part] = [:]
    /// What the parts are called, in the order of the directory.
    package private(set) var names: [String] = []

    /// The archive of some bytes, by its directory.
    package init(_ bytes: [UInt8]) throws(BookFault) {
        self.bytes = bytes
        guard let end = Self.end(of: bytes) else { throw .cutShort }
        let (count, size, start) = (
            Self.number(bytes, end + 10, 2), Self.number(bytes, end + 12, 4), Self.number(bytes, end + 16, 4)
        )
        if count == 0xFFFF || size == Self.elsewhere || start == Self.elsewhere { throw .zip64 }
        guard start + size <= end else { throw .cutShort }
        guard Self.number(bytes, end + 4, 2) == 0, Self.number(bytes, end + 6, 2) == 0, count <= Self.mostParts else {
            throw .damaged("")
        }
        var place = start
        var total = 0
        for _ in 0..<count {
            guard place + 46 <= start + size, Self.number(bytes, place, 4) == 0x0201_4B50 else { throw .damaged("") }
            let lengths = (28...32).filter { $0 % 2 == 0 }.map { Self.number(bytes, place + $0, 2) }
            let next = place + 46 + lengths[0] + lengths[1] + lengths[2]
            guard next <= start + size else { throw .damaged("") }
            let name = String(decoding: bytes[(place + 46)..<(place + 46 + lengths[0])], as: UTF8.self)
            let part = Part(
                method: Self.number(bytes, place + 10, 2),
                checksum: UInt32(truncatingIfNeeded: Self.whole(bytes, place + 16, 4)),
                stored: Self.number(bytes, place + 20, 4), size: Self.number(bytes, place + 24, 4),
                offset: Self.number(bytes, place + 42, 4))
            if Self.leadsOut(name) { throw .outside(name) }
            if parts[name] != nil { throw .duplicate(name) }
            if Self.number(bytes, place + 8, 2) & 0x41 != 0 { throw .encrypted }
            if [part.stored, part.size, part.offset].contains(Self.elsewhere) { throw .zip64 }
            guard part.offset + 30 + part.stored <= start else { throw .damaged(name) }
            total += part.size
            if total > Self.mostMegabytes << 20
                || (part.size > 1 << 20 && part.size / max(part.stored, 1) > Self.greatestRatio)
            {
                throw .expandsTooFar(megabytes: Self.mostMegabytes)
            }
            parts[name] = part
            names.append(name)
            place = next
        }
    }

    /// Whether the archive has a part.
    package func has(_ name: String) -> Bool { parts[name] != nil }

    /// The bytes of a part; nothing where there is none of that name.
    package func part(_ name: String) throws(BookFault) -> [UInt8]? {
        guard let part = parts[name] else { return nil }
        guard Self.number(bytes, part.offset, 4) == 0x0403_4B50 else { throw .damaged(name) }
        let start =
            part.offset + 30 + Self.number(bytes, part.offset + 26, 2) + Self.number(bytes, part.offset + 28, 2)
        guard start + part.stored <= bytes.count else { throw .damaged(name) }
        let stored = bytes[start..<(start + part.stored)]
        let content: [UInt8]
        switch part.method {
        case 0: content = Array(stored)
        case 8:
            do throws(Inflate.Fault) {
                content = try Inflate.bytes(stored, atMost: part.size)
            } catch {
                if case .tooLong = error { throw .wrongSize(name) }
                throw .damaged(name)
            }
        default: throw .damaged(name)
        }
        guard content.count == part.size else { throw .wrongSize(name) }
        guard CRC32.of(content) == part.checksum else { throw .wrongChecksum(name) }
        return content
    }

    /// Where the record at the end stands, before which lies the directory; a remark of up to 65,535 bytes may follow it.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        var place = bytes.count - 22
        let first = max(0, place - 0xFFFF)
        while place >= first {
            if number(bytes, place, 4) == 0x0605_4B50, place + 22 + number(bytes, place + 20, 2) <= bytes.count {
                return place
            }
            place -= 1
        }
        return nil
    }

    /// Whether a name would be unpacked elsewhere than below the folder that the archive is unpacked in.
    private static func leadsOut(_ name: String) -> Bool {
        name.isEmpty || name.hasPrefix("/") || name.utf8.contains(0x5C) || name.utf8.contains(0)
            || name.split(separator: "/").contains("..") || name.utf8.dropFirst().first == 0x3A
    }

    /// A number of so many bytes, the lowest first.
    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        limited(whole(bytes, place, count))
    }

    /// The same, however large.
    private static func whole(_ bytes: [UInt8], _ place: Int, _ count: Int) -> UInt64 {
        guard place >= 0, place + count <= bytes.count else { return 0 }
        return (0..<count).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
    }

    /// What stands in four bytes where the number itself stands elsewhere, as archives beyond 4 GB have it.
    private static let elsewhere = limited(0xFFFF_FFFF)

    /// A number; where integers have 32 bits, as on a page, no more than three of them can be summed.
    private static func limited(_ number: UInt64) -> Int { Int(min(number, UInt64(Int.max / 4))) }
}
