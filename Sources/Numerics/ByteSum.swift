/// A checksum of bytes as they come: the 64-bit FNV-1a hash.
///
/// ```swift
/// ByteSum(of: "a".utf8).text     // "af63dc4c8601ec8c"
/// ```
///
/// Every step is one to one, so that a single byte that was altered always changes it; of other damage it lets through one in
/// 1.8e19. It guards against accidents, not against forgery. Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, T. Hansen:
/// *The FNV Non-Cryptographic Hash Algorithm*, RFC 9923.
package struct ByteSum: Sendable, Hashable {
    /// The checksum of what was added.
    package private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The checksum of nothing.
    package init() {}

    /// The checksum of some bytes.
    package init(of bytes: some Sequence<UInt8>) {
        self.init()
        for byte in bytes { add(byte) }
    }

    /// A checksum that was kept.
    package init(state: UInt64) { self.state = state }

    /// The checksum in sixteen digits.
    package var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// Adds a byte.
    package mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// Adds the eight bytes of a number, the lowest first.
    package mutating func add(_ number: UInt64) {
        for byte in 0..<8 { add(UInt8(truncatingIfNeeded: number >> UInt64(8 * byte))) }
    }

    /// Adds bytes.
    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var sum = self
        for byte in bytes { sum.add(byte) }
        self = sum
    }
}
