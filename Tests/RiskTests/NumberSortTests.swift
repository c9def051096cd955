import Testing

@testable import Risk

@Suite("Numbers sorted by their bits")
struct NumberSortTests {
    @Test("They come in the order of the numbers, whatever these are")
    func order() {
        let generator = Philox(seed: 4)
        var values = (0..<20_000).map { draw in
            let (size, sign) = generator.uniforms(draw: UInt64(draw), pair: 0)
            return (sign < 0.5 ? -1 : 1) * Double(sign: .plus, exponent: Int(40 * size) - 20, significand: 1 + sign)
        }
        values += [0, .infinity, -.infinity, .leastNonzeroMagnitude, -.greatestFiniteMagnitude, 1, 1, 1]
        #expect(NumberSort.sorted(values) == values.sorted())
        #expect(NumberSort.sorted([Double](repeating: 7, count: 5000)) == [Double](repeating: 7, count: 5000))
        #expect(NumberSort.sorted([2, 1, 3]) == [1, 2, 3])
    }
}
