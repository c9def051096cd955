/// The quantiles of a beta distribution around one chance, as a power series of the distance from it.
///
/// The quantile x of a chance p has the slope y = dx ÷ dp = B(α, β) x^(1−α) (1−x)^(1−β), whose logarithm gives
/// y′ x (1 − x) = y² ((1 − α) − (2 − α − β) x). That holds of the power series of both sides, and so tells one coefficient
/// after another, with no power to be taken.
struct QuantileSeries {
    /// The chance in whose middle it is, and the distance that is one unit.
    private let middle, unit: Double
    /// The coefficients of the powers of the distance.
    private let coefficients: [Double]

    /// Enough for a distance of a ninth of the way to the nearest end: what is left out is below 9⁻¹⁸.
    private static let terms = 18

    /// The series around a chance of a half or less; one `near` it tells where its quantile is, else that is searched for.
    init(of distribution: BetaDistribution, at middle: Double, unit: Double, near other: QuantileSeries? = nil) {
        self.middle = middle
        self.unit = unit
        let guess = other.map { $0.value((middle - $0.middle) / $0.unit) }
        let x0 =
            guess.flatMap { distribution.refined($0, for: middle) } ?? distribution.lowerQuantile(middle, nil)
        let (constant, linear) = (1 - distribution.alpha, 2 - distribution.alpha - distribution.beta)
        var x = [Double](repeating: 0, count: Self.terms)
        // Of the slope, of its square, of the square of x, and of x (1 − x).
        var (y, squares, own, product) = (x, x, x, x)
        x[0] = x0
        y[0] = unit / distribution.density(x0)
        for k in 0..<(Self.terms - 1) {
            x[k + 1] = y[k] / Double(k + 1)
            (squares[k], own[k]) = (0, 0)
            for j in 0...k {
                squares[k] += y[j] * y[k - j]
                own[k] += x[j] * x[k - j]
            }
            product[k] = x[k] - own[k]
            var sum = squares[k] * constant
            for j in 0...k { sum -= linear * squares[j] * x[k - j] }
            for j in 0..<k { sum -= Double(j + 1) * y[j + 1] * product[k - j] }
            y[k + 1] = sum / (Double(k + 1) * product[0])
        }
        coefficients = x
    }

    /// The quantile at so many units from the middle.
    func value(_ distance: Double) -> Double {
        var value = 0.0
        for coefficient in coefficients.reversed() { value = value * distance + coefficient }
        return value
    }
}
