import Syntax
import Testing

@testable import Documents

@Suite("Archives of a workbook")
struct ArchiveTests {
    /// Bytes that repeat, that do not, and that come from a generator whose first values are fixed.
    static let samples: [[UInt8]] = [
        [], [65], Array("abcabcabcabcabcabcabc".utf8), [UInt8](repeating: 7, count: 300_000),
        (0..<70_000).reduce(into: ([UInt8](), UInt32(1))) { state, _ in
            state.1 = state.1 &* 1_664_525 &+ 1_013_904_223
            state.0.append(UInt8(state.1 >> 24))
        }.0,
        Array(String(repeating: "<c r=\"A1\" s=\"3\"><f>SUM(B1:B9)</f><v>12.5</v></c>", count: 5000).utf8),
        (0..<200_000).map { UInt8(($0 * $0 / 977) % 251) },
    ]

    @Test("What is compressed comes back as it was", arguments: samples)
    func restored(bytes: [UInt8]) throws {
        let compressed = Deflate.compressed(bytes)
        #expect(try Inflate.bytes(compressed, atMost: bytes.count) == bytes)
    }

    @Test("What repeats gets small")
    func small() {
        let bytes = Self.samples[5]
        #expect(Deflate.compressed(bytes).count < bytes.count / 50)
    }

    @Test("What would come to more than it may is refused")
    func tooLong() {
        let compressed = Deflate.compressed([UInt8](repeating: 0, count: 1_000_000))
        #expect(throws: Inflate.Fault.tooLong) { try Inflate.bytes(compressed, atMost: 999_999) }
    }

    @Test("What ends too early, or is no such thing, is told")
    func damaged() {
        let compressed = Deflate.compressed(Array("abcdefgh".utf8))
        #expect(throws: Inflate.Fault.cutShort) { try Inflate.bytes(compressed.dropLast(2), atMost: 100) }
        // A block of the kind that there is none of.
        #expect(throws: Inflate.Fault.damaged) { try Inflate.bytes([0x07], atMost: 100) }
        // A repeat of what is before the first byte: block of fixed codes, length 3 at distance 1.
        #expect(throws: Inflate.Fault.damaged) { try Inflate.bytes([0x03, 0x02, 0x00], atMost: 100) }
    }

    /// The check value of CRC-32/ISO-HDLC in Cook's catalogue of parametrised CRC algorithms.
    @Test("The checksum is that of its catalogue")
    func checksum() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    }
}
