/// A sum of exponentials whose times lie on a lattice, as a polynomial: in v = e^(−xd), or in 1 ÷ v where x < 0.
///
/// Whole years are such times. A polynomial needs no exponential for each term, so its value can be had in twice the
/// working precision, and its zeros to the last digit where those of the sum are blurred by rounding.
struct LatticePolynomial {
    /// The distance of the lattice, d.
    private let step: Double
    /// By rising powers of v, with zeros where the lattice has no term.
    private let coefficients: [Double]

    /// The most places of a lattice.
    private static let mostPlaces = 5000.0

    /// Nothing where the times lie on no lattice, or on one too fine to be worth it.
    init?(_ sum: ExponentialSum) {
        guard let first = sum.times.first, sum.times.count > 1 else { return nil }
        let offsets = sum.times.map { $0 - first }
        // Euclid's algorithm is exact: so is the remainder of floating-point numbers.
        var step = 0.0
        for offset in offsets {
            var (larger, smaller) = (offset, step)
            while smaller > 0 { (larger, smaller) = (smaller, larger.truncatingRemainder(dividingBy: smaller)) }
            step = larger
            if step > 0, sum.span / step > Self.mostPlaces { return nil }
        }
        var coefficients = [Double](repeating: 0, count: Int(sum.span / step) + 1)
        for (offset, coefficient) in zip(offsets, sum.coefficients) { coefficients[Int(offset / step)] = coefficient }
        self.step = step
        self.coefficients = coefficients
    }

    /// A zero that is known to within an error, known better; itself where the polynomial cannot tell.
    func refined(_ x: Double, within error: Double) -> Double {
        let powers = x < 0 ? coefficients.reversed() : coefficients
        let start = naturalExponential(-x.magnitude * step)
        var (place, result) = (start, x)
        for _ in 0..<4 {
            guard let change = Self.newtonStep(powers, at: place) else { return x }
            let logarithm = naturalLogarithm(place) + logarithmOfOnePlus(change / place)
            let next = (x < 0 ? logarithm : -logarithm) / step
            guard (next - x).magnitude <= error else { return x }
            result = next
            place += change
            if change.magnitude < 1e-14 * place { break }
        }
        return result
    }

    /// −p(v) ÷ p′(v), with p by the compensated scheme of Horner, as if computed in twice the working precision.
    ///
    /// Source: Graillat, Langlois and Louvet, "Compensated Horner scheme", 2005 (`unverified`: cited from memory).
    private static func newtonStep(_ coefficients: [Double], at v: Double) -> Double? {
        var (value, lost, slope, size) = (0.0, 0.0, 0.0, 0.0)
        for coefficient in coefficients.reversed() {
            slope = slope * v + value
            let product = value * v
            let productLost = (-product).addingProduct(value, v)
            value = product + coefficient
            let part = value - product
            let sumLost = (product - (value - part)) + (coefficient - part)
            lost = lost * v + (productLost + sumLost)
            size = size * v + coefficient.magnitude
        }
        // Below this the parts that are lost would be lost themselves.
        guard size > 1e-200, slope != 0 else { return nil }
        let change = -(value + lost) / slope
        return change.isFinite && change.magnitude < v / 2 ? change : nil
    }
}
