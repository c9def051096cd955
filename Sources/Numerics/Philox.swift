/// A generator of random numbers without a state: a counter and a key go in, four random words come out.
///
/// ```swift
/// let words = Philox(seed: 1).words(0, 0, 0, 0)
/// ```
///
/// What draw `i` gives its input `j` depends on the seed, `i` and `j` alone, and on no draw before it; so a simulation
/// gives the same numbers on any number of threads and in any sharding. This is Philox 4×32-10: ten rounds of two
/// multiplications of 32 by 32 bits. Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random
/// numbers: as easy as 1, 2, 3", SC11 (2011), 16:1–12.
@usableFromInline package struct Philox: Sendable, Hashable {
    @usableFromInline let key0: UInt32
    @usableFromInline let key1: UInt32

    /// A generator for a key of 64 bits.
    package init(seed: UInt64) {
        key0 = UInt32(truncatingIfNeeded: seed)
        key1 = UInt32(truncatingIfNeeded: seed >> 32)
    }

    /// The four words of a counter of four words.
    @inlinable @inline(__always)
    package func words(_ word0: UInt32, _ word1: UInt32, _ word2: UInt32, _ word3: UInt32)
        -> (UInt32, UInt32, UInt32, UInt32)
    {
        var (word0, word1, word2, word3) = (word0, word1, word2, word3)
        var (key0, key1) = (key0, key1)
        for _ in 0..<10 {
            let product0 = UInt64(word0) &* 0xD251_1F53
            let product1 = UInt64(word2) &* 0xCD9E_8D57
            word0 = UInt32(truncatingIfNeeded: product1 >> 32) ^ word1 ^ key0
            word1 = UInt32(truncatingIfNeeded: product1)
            word2 = UInt32(truncatingIfNeeded: product0 >> 32) ^ word3 ^ key1
            word3 = UInt32(truncatingIfNeeded: product0)
            key0 &+= 0x9E37_79B9
            key1 &+= 0xBB67_AE85
        }
        return (word0, word1, word2, word3)
    }

    /// What counters are told apart by, so that no number serves two ends.
    @usableFromInline
    enum Purpose: UInt32 {
        case points
        case scrambles
    }

    /// Two numbers strictly between 0 and 1: those of the inputs `2 pair` and `2 pair + 1` of a draw.
    @inlinable @inline(__always)
    package func uniforms(draw: UInt64, pair: UInt32) -> (Double, Double) {
        let out = words(
            UInt32(truncatingIfNeeded: draw), UInt32(truncatingIfNeeded: draw >> 32), pair, Purpose.points.rawValue)
        return (Self.uniform(out.0, out.1), Self.uniform(out.2, out.3))
    }

    /// A number strictly between 0 and 1 of the upper 52 of 64 bits: the middle of one of 2⁵² equal intervals, which is
    /// exact.
    @inlinable @inline(__always)
    static func uniform(_ low: UInt32, _ high: UInt32) -> Double { uniform(UInt64(high) << 32 | UInt64(low)) }

    @inlinable @inline(__always)
    static func uniform(_ bits: UInt64) -> Double { (Double(bits >> 12) + 0.5) * 0x1p-52 }
}
