/// The quantiles of a beta distribution as polynomials, so that one costs a few multiplications and no search.
///
/// Each half of the chances is cut by powers of two, and each piece into four, so that a chance's exponent and the first
/// two bits of its fraction name its piece; near the ends, where quantiles are steep, pieces are short. On each the
/// quantile is interpolated in ten Chebyshev points, to a few parts in 10¹³. Chances below 2⁻³² take the search.
struct QuantileTable: Sendable {
    private static let octaves = 32
    private static let pieces = 4
    private static let points = 10

    private let distribution: BetaDistribution
    private let mirrored: BetaDistribution
    /// Of each piece of the lower half, then of the upper one, the polynomial's coefficients in t from −1 to 1.
    private let coefficients: [Double]

    init(of distribution: BetaDistribution) {
        self.distribution = distribution
        mirrored = BetaDistribution(alpha: distribution.beta, beta: distribution.alpha)
        var coefficients: [Double] = []
        coefficients.reserveCapacity(2 * Self.octaves * Self.pieces * Self.points)
        for half in [distribution, mirrored] {
            var near: Double?
            for octave in 0..<Self.octaves {
                let top = Double(sign: .plus, exponent: -1 - octave, significand: 1)
                // A fraction of 1.00, 1.25, 1.50 or 1.75 times the power of two below.
                for piece in 0..<Self.pieces {
                    let width = top / 2 / Double(Self.pieces)
                    let low = top / 2 + Double(piece) * width
                    let values = Self.nodes.map { node in
                        let x = half.lowerQuantile(low + width * (node + 1) / 2, near)
                        near = x
                        return x
                    }
                    coefficients += Self.polynomial(through: values)
                }
            }
        }
        self.coefficients = coefficients
    }

    /// The x below which a share p lies.
    @inline(__always)
    func quantile(_ p: Double) -> Double {
        let isUpper = p > 0.5
        let chance = isUpper ? 1 - p : p
        let exponent = Int(chance.bitPattern >> 52) - 1023
        // A half itself starts an octave of its own; it is the end of the one below.
        let octave = exponent == -1 ? 0 : -2 - exponent
        guard octave < Self.octaves else { return isUpper ? 1 - mirrored.quantile(chance) : distribution.quantile(p) }
        let isHalf = exponent == -1
        let piece = isHalf ? Self.pieces - 1 : Int(chance.bitPattern >> 50 & 3)
        let t = isHalf ? 1 : Double(Int64(chance.bitPattern & ((1 << 50) - 1))) * 0x1p-49 - 1
        let first = ((isUpper ? Self.octaves : 0) + octave) * Self.pieces * Self.points + piece * Self.points
        let x = coefficients.withUnsafeBufferPointer { buffer in
            var value = buffer[first + Self.points - 1]
            for index in stride(from: Self.points - 2, through: 0, by: -1) { value = value * t + buffer[first + index] }
            return value
        }
        return isUpper ? 1 - x : x
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
