@testable import Numerics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Arguments at which the elementary functions are tried, and how far results are from one another.
enum ElementaryPoints {
    #if DEBUG
        /// How many points a function is tried at: few without optimisation.
        static let count = 100_000
    #else
        static let count = 10_000_000
    #endif
    static let blockSize = 1 << 13

    /// Where numbers are drawn from: all of them by their bits, or evenly between two.
    enum Source: Sendable {
        case bits
        case between(Double, Double)
    }

    /// The numbers of one block, eight by eight; each depends on its own number alone.
    static func block(_ block: Int, from source: Source) -> [SIMD8<Double>] {
        let generator = Philox(seed: 2026)
        return (0..<(blockSize / 8)).map { row in
            var lanes = SIMD8<Double>()
            for lane in 0..<8 {
                let number = UInt64(block * blockSize + row * 8 + lane)
                switch source {
                case .bits:
                    let words = generator.words(
                        UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: number >> 32), 0, 7)
                    lanes[lane] = Double(bitPattern: UInt64(words.1) << 32 | UInt64(words.0))
                case .between(let low, let high):
                    lanes[lane] = low + (high - low) * generator.uniforms(draw: number, pair: 0).0
                }
            }
            return lanes
        }
    }

    /// How many numbers lie from one to another, counting the last; NaN is as far as can be from what is not NaN.
    static func steps(_ one: Double, _ other: Double) -> Int {
        if one != one || other != other { return one != one && other != other ? 0 : .max }
        func place(_ x: Double) -> Int {
            let bits = Int(truncatingIfNeeded: x.magnitude.bitPattern)
            return x.sign == .minus ? -bits : bits
        }
        return Int((place(one) - place(other)).magnitude)
    }

    /// Arguments where functions change their ways: zeros, infinities, NaN, the ends of the ranges, what is near 0 and 1,
    /// the middles between the multiples of ln 2, and the places where a significand passes √2.
    static let edges: [Double] = {
        var edges: [Double] = [0, 1, .infinity, .nan, .leastNonzeroMagnitude, .leastNormalMagnitude]
        edges += [.greatestFiniteMagnitude, 709.782712893384, 745.1332191019412, 708.3964185322641, 744.4400719213812]
        edges += [710, 746, 60, 37.42994775023705, 36.7368005696771]
        edges += (0...1074).map { Double(sign: .plus, exponent: -$0, significand: 1) }
        edges += (0...60).map { 1 - Double(sign: .plus, exponent: -$0, significand: 1) }
        edges += (0...60).map { 1 + Double(sign: .plus, exponent: -$0, significand: 1) }
        edges += (0...1100).map { (Double($0) + 0.5) * 0.6931471805599453 }
        edges += (-1022...1023).map { Double(sign: .plus, exponent: $0, significand: 1.4142135623730951) }
        edges += (-1022...1023).map { Double(sign: .plus, exponent: $0, significand: 1) - 1 }
        for edge in edges { edges += [edge.nextDown.nextDown, edge.nextDown, edge.nextUp, edge.nextUp.nextUp] }
        return edges + edges.map { -$0 }
    }()

    /// What a function was found to do.
    struct Finding: Sendable {
        /// The most steps from the C library's result, and where.
        var most = 0
        var at = 0.0
        /// The first argument at which lanes gave other bits than one number.
        var unlike: Double?

        mutating func merge(_ other: Finding) {
            if other.most > most { (most, at) = (other.most, other.at) }
            unlike = unlike ?? other.unlike
        }
    }

    /// A function tried at the edges and at many points from each of some sources.
    static func compare(
        from sources: [Source], _ own: @escaping @Sendable (Double) -> Double,
        lanes: (@Sendable (SIMD8<Double>) -> SIMD8<Double>)? = nil, library: @escaping @Sendable (Double) -> Double
    ) -> Finding {
        @Sendable func look(at x: SIMD8<Double>, _ finding: inout Finding) {
            let together = lanes?(x)
            for lane in 0..<8 {
                let result = own(x[lane])
                let steps = steps(result, library(x[lane]))
                if steps > finding.most { (finding.most, finding.at) = (steps, x[lane]) }
                if let together, together[lane].bitPattern != result.bitPattern,
                    result == result || !together[lane].isNaN
                {
                    finding.unlike = x[lane]
                }
            }
        }
        var finding = Finding()
        for start in stride(from: 0, to: edges.count, by: 8) {
            var lanes = SIMD8<Double>()
            for lane in 0..<min(8, edges.count - start) { lanes[lane] = edges[start + lane] }
            look(at: lanes, &finding)
        }
        for source in sources {
            let blocks = (count / sources.count + blockSize - 1) / blockSize
            let found = ParallelBlocks.map(blocks, threads: ParallelBlocks.processorCount) { number in
                var finding = Finding()
                for x in block(number, from: source) { look(at: x, &finding) }
                return finding
            }
            for other in found { finding.merge(other) }
        }
        return finding
    }
}

/// The C library's functions, under names that no other module has.
enum CLibrary {
    static func exponential(_ x: Double) -> Double { exp(x) }
    static func exponentialLessOne(_ x: Double) -> Double { expm1(x) }
    static func logarithm(_ x: Double) -> Double { log(x) }
    static func logarithmPlusOne(_ x: Double) -> Double { log1p(x) }
    static func raised(_ x: Double, _ y: Double) -> Double { pow(x, y) }
    static func sineOf(_ x: Double) -> Double { sin(x) }
    static func complement(_ x: Double) -> Double { erfc(x) }
    static func gammaLogarithm(_ x: Double) -> Double { lgamma(x) }
    static func remainderOf(_ x: Double, _ y: Double) -> Double { fmod(x, y) }
}

#if os(Linux) && arch(x86_64)
    /// The same in the processor's 80 bits, eleven more than a result has, to tell errors in units of its last place.
    enum CLibraryExtended {
        /// The largest error over a tenth of the points, in units in the last place.
        static func largestError(
            from source: ElementaryPoints.Source, _ own: @escaping @Sendable (Double) -> Double,
            exact: @escaping @Sendable (Float80) -> Float80
        ) -> Double {
            let blocks = (ElementaryPoints.count / 10 + ElementaryPoints.blockSize - 1) / ElementaryPoints.blockSize
            let found = ParallelBlocks.map(blocks, threads: ParallelBlocks.processorCount) { number in
                var most = 0.0
                for x in ElementaryPoints.block(number, from: source) {
                    for lane in 0..<8 {
                        let expected = exact(Float80(x[lane]))
                        guard Double(expected).isNormal else { continue }
                        let error = (Float80(own(x[lane])) - expected) / Float80(Double(expected).ulp)
                        most = max(most, Double(error.magnitude))
                    }
                }
                return most
            }
            return found.reduce(0, max)
        }

        static func exponential(_ x: Float80) -> Float80 { exp(x) }
        static func exponentialLessOne(_ x: Float80) -> Float80 { expm1(x) }
        static func logarithm(_ x: Float80) -> Float80 { log(x) }
        static func logarithmPlusOne(_ x: Float80) -> Float80 { log1p(x) }
        static func raised(_ x: Float80, _ y: Float80) -> Float80 { pow(x, y) }
        static func sineOf(_ x: Float80) -> Float80 { sin(x) }
        static func complement(_ x: Float80) -> Float80 { erfc(x) }
        static func gammaLogarithm(_ x: Float80) -> Float80 { lgammal(x) }
    }
#endif
