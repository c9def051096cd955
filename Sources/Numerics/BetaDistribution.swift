/// A beta distribution between 0 and 1.
struct BetaDistribution: Sendable, Hashable {
    let alpha: Double
    let beta: Double
    /// ln B(α, β).
    private let logarithmOfBeta: Double

    /// A distribution by its two shapes, both above zero.
    init(alpha: Double, beta: Double) {
        self.alpha = alpha
        self.beta = beta
        logarithmOfBeta = logarithmOfGamma(alpha) + logarithmOfGamma(beta) - logarithmOfGamma(alpha + beta)
    }

    /// The density x^(α−1) (1−x)^(β−1) ÷ B(α, β).
    func density(_ x: Double) -> Double {
        naturalExponential(
            (alpha - 1) * naturalLogarithm(x) + (beta - 1) * logarithmOfOnePlus(-x) - logarithmOfBeta)
    }

    /// The chance of x or less: the regularised incomplete beta function.
    ///
    /// By its continued fraction, evaluated with Lentz's method on the side where it converges fast. Source: *NIST
    /// Digital Library of Mathematical Functions*, §8.17(v).
    func cumulative(_ x: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        let front = naturalExponential(
            alpha * naturalLogarithm(x) + beta * logarithmOfOnePlus(-x) - logarithmOfBeta)
        if x < (alpha + 1) / (alpha + beta + 2) {
            return front / alpha * Self.fraction(x, alpha, beta)
        }
        return 1 - front / beta * Self.fraction(1 - x, beta, alpha)
    }

    /// The x below which a share p lies.
    ///
    /// Newton's method on the cumulative distribution of the nearer end, kept inside a bracket that halves where a step
    /// leaves it.
    func quantile(_ p: Double, near guess: Double? = nil) -> Double {
        if p <= 0 { return 0 }
        if p >= 1 { return 1 }
        if p > 0.5 { return 1 - BetaDistribution(alpha: beta, beta: alpha).lowerQuantile(1 - p, guess.map { 1 - $0 }) }
        return lowerQuantile(p, guess)
    }

    /// The same in the lower half, where p has all its digits; 1 − p has them for the upper one.
    func lowerQuantile(_ p: Double, _ guess: Double?) -> Double {
        var low = 0.0
        var high = 1.0
        // Near zero the distribution is x^α ÷ (α B).
        let start = naturalExponential((naturalLogarithm(p * alpha) + logarithmOfBeta) / alpha)
        var x = guess ?? (start < 0.5 ? start : alpha / (alpha + beta))
        if !(x > low && x < high) { x = 0.5 }
        for _ in 0..<200 {
            let error = cumulative(x) - p
            if error > 0 { high = x } else { low = x }
            let step = error / density(x)
            var next = x - step
            if !(next > low && next < high) { next = low + (high - low) / 2 }
            if (next - x).magnitude <= 2e-16 * x || next <= low && next >= high { return next }
            x = next
        }
        return x
    }

    /// The x below which a share p lies by one step of Newton's method from an x near it, which has half of its digits;
    /// nothing where it has not.
    func refined(_ x: Double, for p: Double) -> Double? {
        guard x > 0, x < 1 else { return nil }
        let step = (cumulative(x) - p) / density(x)
        return step.magnitude < 1e-8 * x ? x - step : nil
    }

    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { value.magnitude < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / kept(1 - (a + b) * x / (a + 1))
        var result = d
        for number in 1...500 {
            let m = Double(number)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / kept(1 + even * d)
            c = kept(1 + even / c)
            result *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / kept(1 + odd * d)
            c = kept(1 + odd / c)
            let change = d * c
            result *= change
            if (change - 1).magnitude < 1e-16 { break }
        }
        return result
    }
}
