/// A number with the interval in which the true one lies with 95 % confidence.
package struct Approximate: Sendable, Hashable {
    /// The number.
    package let value: Double
    /// The interval; nothing where there are too few draws to tell one.
    package let interval: ClosedRange<Double>?

    package init(_ value: Double, _ interval: ClosedRange<Double>?) {
        self.value = value
        self.interval = interval
    }

    /// A share of so many independent draws, with Wilson's score interval.
    ///
    /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
    /// American Statistical Association 22 (1927), 209–212.
    package init(count: Int, of draws: Int) {
        let z = 1.959963984540054
        let (n, share) = (Double(draws), Double(count) / Double(draws))
        let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        // None and all of the draws lie on an end of the interval, whatever rounding says.
        self.init(
            share, (count == 0 ? 0 : max(0, centre - half))...(count == draws ? 1 : min(1, centre + half)))
    }

    /// A share of so many draws, with what it is in each of several independent scrambles.
    ///
    /// Where fewer draws than there are scrambles lie on one side, or all scrambles agree, what they differ by says nothing,
    /// and the share has the interval of independent draws, which is the wider one.
    package init(count: Int, of draws: Int, replicates: [Double]) {
        let isRare = min(count, draws - count) < replicates.count
        guard !isRare, Self.standardError(replicates) > 0 else {
            self.init(count: count, of: draws)
            return
        }
        let plain = Self(Double(count) / Double(draws), replicates: replicates)
        self.init(plain.value, plain.interval.map { max(0, $0.lowerBound)...min(1, $0.upperBound) })
    }

    /// A number with the values of it in several independent scrambles.
    package init(_ value: Double, replicates: [Double]) {
        let half = Self.t * Self.standardError(replicates)
        let (low, high) = (value - half, value + half)
        self.init(value, low.isFinite && high.isFinite ? low...high : nil)
    }

    /// The standard error of the mean of some independent values.
    package static func standardError(_ values: [Double]) -> Double {
        let n = Double(values.count)
        let unit = BinaryScale.unit(of: values)
        let mean = values.reduce(0) { $0 + $1 / unit } / n
        let squares = values.reduce(0) { $0 + ($1 / unit - mean) * ($1 / unit - mean) }
        return unit * (squares / (n - 1) / n).squareRoot()
    }

    /// What Student's t with 15 degrees of freedom exceeds with a chance of 2.5 %.
    private static let t = 2.131449545559323
}
