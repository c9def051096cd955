import Testing

@testable import Numerics

@Suite("Sums in lanes")
struct SumLanesTests {
    /// Terms that cancel, of all sizes, whole and not.
    private func terms(_ generator: Philox, _ draw: Int) -> [SIMD8<Double>] {
        (0..<40).map { step in
            var terms = SIMD8<Double>(repeating: 0)
            for lane in 0..<8 {
                let (one, other) = generator.uniforms(draw: UInt64(1000 * draw + step), pair: UInt32(lane))
                let size = [1, 1e-9, 1e16, 12.5, 1e300, 0][Int(other * 6) % 6]
                let value = (one - 0.5) * size
                terms[lane] = step % 3 == 0 ? value.rounded() : value
            }
            return terms
        }
    }

    @Test("Eight compensated sums give the bits that each gives alone")
    func compensated() {
        let generator = Philox(seed: 3)
        for draw in 0..<500 {
            var lanes = CompensatedSum.Lanes()
            var alone = [CompensatedSum](repeating: CompensatedSum(), count: 8)
            for term in terms(generator, draw) {
                lanes.add(term)
                for lane in 0..<8 { alone[lane].add(term[lane]) }
                for lane in 0..<8 { #expect(lanes.values[lane] == alone[lane].value) }
            }
        }
        // 10¹⁶ + 1 − 10¹⁶ is 1.
        var sum = CompensatedSum.Lanes()
        for term in [1e16, 1, -1e16] { sum.add(SIMD8(repeating: term)) }
        #expect(sum.values == SIMD8(repeating: 1))
    }

    @Test("So do sums that are zero where nothing but rounding is left", arguments: [0.0, 2.5])
    func rounded(noise: Double) {
        let generator = Philox(seed: 4)
        for draw in 0..<500 {
            var lanes = RoundedSum.Lanes()
            var alone = [RoundedSum](repeating: RoundedSum(), count: 8)
            let terms = terms(generator, draw)
            // Forth and back, so that rounding is all that is left.
            for term in terms + terms.map({ $0 * -1 }) {
                lanes.add(term, factorNoise: SIMD8(repeating: noise))
                for lane in 0..<8 { alone[lane].add(term[lane], factorNoise: noise) }
                for lane in 0..<8 { #expect(lanes.values[lane] == alone[lane].value) }
            }
        }
        var tenths = RoundedSum.Lanes()
        for term in [0.1, 0.2, -0.3] { tenths.add(SIMD8(repeating: term), factorNoise: SIMD8(repeating: noise)) }
        #expect(tenths.values == SIMD8(repeating: 0))
    }

    @Test("A mask of eight holds anywhere where one of the eight does")
    func anywhere() {
        let numbers = SIMD8<Double>(0, 1, 2, 3, 4, 5, 6, 7)
        for place in 0..<8 { #expect(isAny(numbers .== Double(place))) }
        #expect(!isAny(numbers .> 7))
        #expect(isAny(numbers .>= 0))
    }

    @Test("Beyond the range of numbers they are infinite, as alone")
    func overflow() {
        var lanes = RoundedSum.Lanes()
        for _ in 0..<2 { lanes.add(SIMD8(repeating: 1.5e308), factorNoise: SIMD8(repeating: 2)) }
        #expect(lanes.values == SIMD8(repeating: .infinity))
    }
}
