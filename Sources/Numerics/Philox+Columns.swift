extension Philox {
    /// Puts the numbers of some draws in a row into a column each: those of the input `2 pair` into the one, of the input
    /// `2 pair + 1` into the other, where there are such columns.
    ///
    /// Four draws are taken at a time; each gets the bits that ``uniforms(draw:pair:)`` has for it.
    package func fill(
        _ one: UnsafeMutablePointer<Double>?, _ other: UnsafeMutablePointer<Double>?, pair: UInt32, from draw: UInt64,
        count: Int
    ) {
        let keys = Keys(key0, key1)
        var index = 0
        while index + Four.scalarCount <= count {
            let draws: Four = Four(0, 1, 2, 3) &+ (draw &+ UInt64(index))
            let out = Self.words(draws, pair: pair, keys)
            if let one {
                UnsafeMutableRawPointer(one + index).storeBytes(
                    of: Self.uniform(out.0, out.1), as: SIMD4<Double>.self)
            }
            if let other {
                UnsafeMutableRawPointer(other + index).storeBytes(
                    of: Self.uniform(out.2, out.3), as: SIMD4<Double>.self)
            }
            index += Four.scalarCount
        }
        while index < count {
            let (first, second) = uniforms(draw: draw &+ UInt64(index), pair: pair)
            one?[index] = first
            other?[index] = second
            index += 1
        }
    }

    /// Words of four counters side by side, each in the lower half of 64 bits; what stands in the upper half is of no
    /// account.
    private typealias Four = SIMD4<UInt64>

    /// The keys of the ten rounds.
    private struct Keys {
        private let first: (Four, Four)

        @inline(__always)
        init(_ key0: UInt32, _ key1: UInt32) {
            first = (Four(repeating: UInt64(key0)), Four(repeating: UInt64(key1)))
        }

        /// Those of a round; beyond 32 bits they are of no account.
        @inline(__always)
        func ofRound(_ round: UInt64) -> (Four, Four) {
            (first.0 &+ round &* 0x9E37_79B9, first.1 &+ round &* 0xBB67_AE85)
        }
    }

    @inline(__always)
    private static func words(_ draws: Four, pair: UInt32, _ keys: Keys) -> (Four, Four, Four, Four) {
        var words = (
            draws, draws &>> 32, Four(repeating: UInt64(pair)), Four(repeating: UInt64(Purpose.points.rawValue))
        )
        @inline(__always)
        func round(_ number: UInt64) {
            let half = Four(repeating: 0xFFFF_FFFF)
            let key = keys.ofRound(number)
            let product0: Four = (words.0 & half) &* Four(repeating: 0xD251_1F53)
            let product1: Four = (words.2 & half) &* Four(repeating: 0xCD9E_8D57)
            words.0 = (product1 &>> 32) ^ words.1 ^ key.0
            words.1 = product1
            words.2 = (product0 &>> 32) ^ words.3 ^ key.1
            words.3 = product0
        }
        // Written out, so that the keys of all rounds are at hand.
        round(0)
        round(1)
        round(2)
        round(3)
        round(4)
        round(5)
        round(6)
        round(7)
        round(8)
        round(9)
        return words
    }

    /// The numbers of the upper 52 of 64 bits: put behind the point of a number from 1 to 2, which is exact.
    @inline(__always)
    private static func uniform(_ low: Four, _ high: Four) -> SIMD4<Double> {
        let bits: Four = (high &<< 32) | (low & Four(repeating: 0xFFFF_FFFF))
        let number = unsafeBitCast((bits &>> 12) | Four(repeating: 0x3FF0_0000_0000_0000), to: SIMD4<Double>.self)
        return (number - 1) + 0x1p-53
    }
}
