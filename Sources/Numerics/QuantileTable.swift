/// The quantiles of a beta distribution as polynomials, so that one costs a few multiplications and no search.
///
/// Each half of the chances is cut by powers of two, and each piece into four, so that a chance's exponent and the first
/// two bits of its fraction name its piece; near the ends, where quantiles are steep, pieces are short. On each the
/// quantile is interpolated in ten Chebyshev points, to a few parts in 10¹³. Chances below 2⁻³³ take the search.
struct QuantileTable: Sendable {
    private static let octaves = 32
    private static let pieces = 4
    private static let points = 10

    private let distribution: BetaDistribution
    private let mirrored: BetaDistribution
    /// Of each piece of the lower half, from the middle to the end, then of the upper one, the polynomial's coefficients in
    /// t from −1 to 1, in pairs of an even power and the next.
    private let coefficients: [SIMD2<Double>]

    init(of distribution: BetaDistribution) {
        self.distribution = distribution
        mirrored = BetaDistribution(alpha: distribution.beta, beta: distribution.alpha)
        var coefficients: [SIMD2<Double>] = []
        coefficients.reserveCapacity(2 * Self.octaves * Self.pieces * Self.points / 2)
        for half in [distribution, mirrored] {
            var last: QuantileSeries?
            for octave in 0..<Self.octaves {
                let top = Double(sign: .plus, exponent: -1 - octave, significand: 1)
                let width = top / 2 / Double(Self.pieces)
                // A fraction of 1.75, 1.50, 1.25 or 1.00 times the power of two below.
                for piece in (0..<Self.pieces).reversed() {
                    let middle = top / 2 + (Double(piece) + 0.5) * width
                    let series = QuantileSeries(of: half, at: middle, unit: width / 2, near: last)
                    last = series
                    let polynomial = Self.polynomial(through: Self.nodes.map { series.value($0) })
                    for power in stride(from: 0, to: Self.points, by: 2) {
                        coefficients.append(SIMD2(polynomial[power], polynomial[power + 1]))
                    }
                }
            }
        }
        self.coefficients = coefficients
    }

    /// Puts in place of each chance the x below which it lies.
    func transform(_ values: UnsafeMutableBufferPointer<Double>) { transform(values) { $0 } }

    /// The same between the ends of a range, in place of 0 and 1.
    func transform(_ values: UnsafeMutableBufferPointer<Double>, between span: ScaledRange) {
        let (unit, low, width) = (span.unit, span.low, span.width)
        transform(values) { (low + width * $0) * unit }
    }

    @inline(__always)
    private func transform(_ values: UnsafeMutableBufferPointer<Double>, _ placed: (Eight) -> Eight) {
        guard let base = values.baseAddress else { return }
        coefficients.withUnsafeBufferPointer { coefficients in
            guard let coefficients = coefficients.baseAddress else { return }
            var index = 0
            while index + Eight.scalarCount <= values.count {
                let place = UnsafeMutableRawPointer(base + index)
                let chances = place.loadUnaligned(as: Eight.self)
                place.storeBytes(of: placed(quantiles(chances, coefficients)), as: Eight.self)
                index += Eight.scalarCount
            }
            if index < values.count {
                // What is missing in the last eight is filled up.
                var chances = Eight(repeating: 0.25)
                for place in index..<values.count { chances[place - index] = base[place] }
                let found = placed(quantiles(chances, coefficients))
                for place in index..<values.count { base[place] = found[place - index] }
            }
        }
    }

    /// The least chance that has a piece.
    private static let least = Double(sign: .plus, exponent: -1 - octaves, significand: 1)

    @inline(__always)
    private func quantiles(_ p: Eight, _ coefficients: UnsafePointer<SIMD2<Double>>) -> Eight {
        typealias Bits = SIMD8<UInt64>
        let isUpper = p .> 0.5
        let chance: Eight = p.replacing(with: 1 - p, where: isUpper)
        // A half itself belongs to the last piece below it, and what has no piece is looked for by itself.
        let within = chance.replacing(with: 0.5.nextDown, where: chance .>= 0.5)
        let isFar = within .< Self.least
        let bits = unsafeBitCast(within.replacing(with: 0.25, where: isFar), to: Bits.self)
        let fraction = unsafeBitCast(
            (bits & Bits(repeating: (1 << 50) - 1)) | Bits(repeating: 0x3FF0_0000_0000_0000), to: Eight.self)
        let t: Eight = (fraction - 1) * 8 - 1
        let square: Eight = t * t
        // A quarter of an octave has the exponent and two bits of the fraction in front of all others.
        let highest: UInt64 = (1023 - 1) << 2 - 1
        let upper = unsafeBitCast(isUpper, to: Bits.self) & Bits(repeating: UInt64(Self.octaves * Self.pieces))
        let piece: Bits = (Bits(repeating: highest) &- (bits &>> 50)) &+ upper
        // Each lane by its number as it stands, so that none is looked for in memory.
        @inline(__always)
        func value(_ lane: Int) -> Double {
            let own = coefficients + Int(truncatingIfNeeded: piece[lane]) * (Self.points / 2)
            let squares = SIMD2(repeating: square[lane])
            var value: SIMD2<Double> = own[4] * squares + own[3]
            value = value * squares + own[2]
            value = value * squares + own[1]
            value = value * squares + own[0]
            return value.x + value.y * t[lane]
        }
        var x = Eight(value(0), value(1), value(2), value(3), value(4), value(5), value(6), value(7))
        if isAny(isFar) {
            for lane in 0..<Eight.scalarCount where within[lane] < Self.least {
                x[lane] = (isUpper[lane] ? mirrored : distribution).quantile(within[lane])
            }
        }
        return x.replacing(with: 1 - x, where: isUpper)
    }

    /// The Chebyshev points cos((2 k + 1) π ÷ 20).
    private static let nodes = [
        0.987_688_340_595_137_7, 0.891_006_524_188_367_9, 0.707_106_781_186_547_6, 0.453_990_499_739_546_8,
        0.156_434_465_040_230_87, -0.156_434_465_040_230_87, -0.453_990_499_739_546_8, -0.707_106_781_186_547_6,
        -0.891_006_524_188_367_9, -0.987_688_340_595_137_7,
    ]

    /// For each point the coefficients of the polynomial that is 1 there and 0 at the others.
    private static let basis: [[Double]] = nodes.indices.map { own in
        var coefficients = [1.0]
        for other in nodes.indices where other != own {
            let divisor = nodes[own] - nodes[other]
            var product = [Double](repeating: 0, count: coefficients.count + 1)
            for (power, coefficient) in coefficients.enumerated() {
                product[power + 1] += coefficient / divisor
                product[power] -= coefficient * nodes[other] / divisor
            }
            coefficients = product
        }
        return coefficients
    }

    private static func polynomial(through values: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: points)
        for (value, polynomial) in zip(values, basis) {
            for power in 0..<points { result[power] += value * polynomial[power] }
        }
        return result
    }
}
