/// A distribution whose logarithm is normal, with the logarithm's mean μ and standard deviation σ worked out.
struct LogNormal {
    /// μ.
    let logMean: Double
    /// σ.
    let logDeviation: Double

    /// By the values that a tenth of outcomes stay below and above.
    ///
    /// μ = ln(P10 P90) ÷ 2, σ = ln(P90 ÷ P10) ÷ (2 z₉₀).
    init(p10: Double, p90: Double) {
        let (low, high) = (naturalLogarithm(p10), naturalLogarithm(p90))
        logMean = (low + high) / 2
        logDeviation = (high - low) / (2 * NormalDistribution.quantile(0.9))
    }

    /// By its own mean m and standard deviation s.
    ///
    /// σ² = ln(1 + s² ÷ m²), μ = ln m − σ² ÷ 2.
    init(mean: Double, standardDeviation: Double) {
        let ratio = standardDeviation / mean
        // A ratio whose square leaves the range of numbers is its logarithm, twice.
        let square = ratio * ratio
        let variance =
            square.isFinite
            ? logarithmOfOnePlus(square) : 2 * (naturalLogarithm(standardDeviation) - naturalLogarithm(mean))
        logMean = naturalLogarithm(mean) - variance / 2
        logDeviation = variance.squareRoot()
    }

    var mean: Double { naturalExponential(logMean + logDeviation * logDeviation / 2) }

    var standardDeviation: Double {
        let variance = logDeviation * logDeviation
        // Behind e^40 the one that is subtracted is beyond the last digit, and the root is that of the power alone.
        return variance > 40
            ? naturalExponential(logMean + variance) : mean * exponentialMinusOne(variance).squareRoot()
    }

    func quantile(_ p: Double) -> Double {
        naturalExponential(logMean + logDeviation * NormalDistribution.quantile(p))
    }

    func cumulative(_ x: Double) -> Double {
        x <= 0 ? 0 : NormalDistribution.cumulative((naturalLogarithm(x) - logMean) / logDeviation)
    }
}
