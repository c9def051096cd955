import Testing

@testable import Numerics

@Suite("The counter-based generator")
struct PhiloxTests {
    // The three lines "philox4x32 10" of tests/kat_vectors in Random123 (D. E. Shaw Research).
    @Test(
        "It gives the published answers",
        arguments: [
            ([0, 0, 0, 0], 0 as UInt64, [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]),
            (
                [0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff], 0xffff_ffff_ffff_ffff,
                [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
            ),
            (
                [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], 0x299f_31d0_a409_3822,
                [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
            ),
        ] as [([UInt32], UInt64, [UInt32])])
    func knownAnswers(counter: [UInt32], seed: UInt64, expected: [UInt32]) {
        let out = Philox(seed: seed).words(counter[0], counter[1], counter[2], counter[3])
        #expect([out.0, out.1, out.2, out.3] == expected)
    }

    @Test("Its numbers lie strictly between 0 and 1, at both ends of the words")
    func openInterval() {
        #expect(Philox.uniform(0 as UInt64) == 0x1p-53)
        #expect(Philox.uniform(UInt64.max) == 1 - 0x1p-53)
    }

    @Test("A draw's number depends on the seed, the draw and the input alone")
    func independence() {
        let generator = Philox(seed: 7)
        let first = generator.uniforms(draw: 5_000_000_000, pair: 3)
        _ = generator.uniforms(draw: 1, pair: 0)
        #expect(generator.uniforms(draw: 5_000_000_000, pair: 3) == first)
        #expect(generator.uniforms(draw: 5_000_000_001, pair: 3) != first)
        #expect(Philox(seed: 8).uniforms(draw: 5_000_000_000, pair: 3) != first)
    }

    @Test("A column of draws has the bits of one draw after another", arguments: [0, 1, 3, 4, 5, 1024])
    func columns(count: Int) {
        let generator = Philox(seed: 0xDEAD_BEEF_0123_4567)
        for first: UInt64 in [0, 3, 0xFFFF_FFFE] {
            var (one, other) = ([Double](repeating: 0, count: count + 1), [Double](repeating: 0, count: count + 1))
            one.withUnsafeMutableBufferPointer { one in
                other.withUnsafeMutableBufferPointer { other in
                    generator.fill(one.baseAddress, other.baseAddress, pair: 2, from: first, count: count)
                    generator.fill(nil, nil, pair: 2, from: first, count: count)
                }
            }
            for index in 0..<count {
                #expect((one[index], other[index]) == generator.uniforms(draw: first + UInt64(index), pair: 2))
            }
            #expect((one[count], other[count]) == (0, 0))
        }
    }
}
