import Testing

@testable import Numerics

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

    @Test("A number at a place of the order is found without sorting the others", arguments: [1, 2, 100, 5000])
    func selected(count: Int) {
        // Some stand there several times, some are below zero, and some are infinite.
        let values = (0..<count).map { index -> Double in
            let number = Double(index * 7919 % 1013 - 500) / 7
            return index.isMultiple(of: 97) ? .infinity : number
        }
        let sorted = values.sorted()
        let places = [0, count / 20, count / 2, count - 1]
        #expect(NumberSort.selected(values, at: places) == places.map { sorted[$0] })
    }

    @Test("Their places are those of a stable sort, in which −0 and 0 are equal", arguments: [7, 1024, 1025, 5000])
    func places(count: Int) {
        // Every number stands there several times: i × 7919 modulo 300, some of them below zero, 0 under both signs.
        let values = (0..<count).map { index -> Double in
            let number = Double(index * 7919 % 300 - 150)
            return number == 0 && index.isMultiple(of: 2) ? -0.0 : number
        }
        let stable = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        #expect(values.withUnsafeBufferPointer { NumberSort.order(of: $0) }.map { Int($0) } == stable)
    }

    @Test(
        "So they are however the numbers lie: evenly, in a heap, with a fat tail, infinite, or all alike",
        arguments: [257, 1024, 30_000])
    func placesOfAll(count: Int) {
        let generator = Philox(seed: 12)
        let chances = (0..<count).map { generator.uniforms(draw: UInt64($0), pair: 0).0 }
        let samples: [[Double]] = [
            chances, chances.map { NormalDistribution.quantile($0) }, chances.map { 1 / ($0 * $0 * $0 * $0) },
            chances.map { $0 < 0.01 ? .infinity : $0 }, chances.map { $0 < 0.5 ? -1.7e308 : 1.7e308 },
            chances.map { $0 > 0.9 ? 1 : 0 }, chances.map { _ in 3 }, chances.sorted(), chances.sorted().reversed(),
        ]
        for values in samples {
            let stable = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
            #expect(values.withUnsafeBufferPointer { NumberSort.order(of: $0) }.map { Int($0) } == stable)
        }
    }
}
