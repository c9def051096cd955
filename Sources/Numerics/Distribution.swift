/// How likely each value of an uncertain figure is.
///
/// ```swift
/// let cost = Distribution.triangular(low: 80_000, mode: 100_000, high: 140_000)
/// cost.mean                  // 106 666.67
/// cost.quantile(0.9)         // 124 508.07
/// cost.cumulative(100_000)   // 0.3333
/// ```
///
/// Parameters are in the figure's own unit, and make a distribution: a low end no higher than the mode, a deviation of
/// zero or more.
public enum Distribution: Sendable, Hashable {
    /// One value for certain.
    case constant(Double)
    /// Every value between two equally likely.
    case uniform(low: Double, high: Double)
    /// A density that rises in a straight line to the mode and falls in one.
    case triangular(low: Double, mode: Double, high: Double)
    /// The beta distribution of the program evaluation and review technique, with α = 1 + 4 (m − l) ÷ (h − l) and
    /// β = 1 + 4 (h − m) ÷ (h − l).
    case pert(low: Double, mode: Double, high: Double)
    /// The normal distribution.
    case normal(mean: Double, standardDeviation: Double)
    /// A distribution whose logarithm is normal, by the logarithm's mean and standard deviation.
    case logNormal(logMean: Double, logDeviation: Double)
    /// A Bernoulli variable: 1 with a probability, else 0.
    case occurrence(probability: Double)
    /// A cost with a fat-tailed overrun.
    case overrun(CostOverrun)

    /// A log-normal distribution by the values that a tenth of outcomes stay below and above.
    ///
    /// μ = ln(P10 P90) ÷ 2, σ = ln(P90 ÷ P10) ÷ (2 z₉₀).
    public static func logNormal(p10: Double, p90: Double) -> Distribution {
        let (low, high) = (naturalLogarithm(p10), naturalLogarithm(p90))
        return .logNormal(
            logMean: (low + high) / 2, logDeviation: (high - low) / (2 * NormalDistribution.quantile(0.9)))
    }

    /// A log-normal distribution by its own mean m and standard deviation s.
    ///
    /// σ² = ln(1 + s² ÷ m²), μ = ln m − σ² ÷ 2.
    public static func logNormal(mean: Double, standardDeviation: Double) -> Distribution {
        let ratio = standardDeviation / mean
        let variance = logarithmOfOnePlus(ratio * ratio)
        return .logNormal(logMean: naturalLogarithm(mean) - variance / 2, logDeviation: variance.squareRoot())
    }

    /// The mean, infinite where a fat tail has none.
    public var mean: Double {
        switch self {
        case .constant(let value): value
        case .uniform(let low, let high): low + (high - low) / 2
        case .triangular(let low, let mode, let high): (low + mode + high) / 3
        case .pert(let low, let mode, let high): (low + 4 * mode + high) / 6
        case .normal(let mean, _): mean
        case .logNormal(let logMean, let logDeviation):
            naturalExponential(logMean + logDeviation * logDeviation / 2)
        case .occurrence(let probability): probability
        case .overrun(let overrun): overrun.mean
        }
    }

    /// The standard deviation, infinite where a fat tail has none.
    public var standardDeviation: Double {
        switch self {
        case .constant: return 0
        case .uniform(let low, let high): return (high - low) / 12.squareRoot()
        case .triangular(let low, let mode, let high):
            let (left, right) = (mode - low, high - mode)
            return ((left * left + left * right + right * right) / 18).squareRoot()
        case .pert(let low, _, let high):
            return ((mean - low) * (high - mean) / 7).squareRoot()
        case .normal(_, let deviation): return deviation
        case .logNormal(_, let logDeviation):
            return mean * exponentialMinusOne(logDeviation * logDeviation).squareRoot()
        case .occurrence(let probability): return (probability * (1 - probability)).squareRoot()
        case .overrun(let overrun): return overrun.standardDeviation
        }
    }

    /// The value that a share p of outcomes does not exceed.
    public func quantile(_ p: Double) -> Double {
        switch self {
        case .constant(let value): return value
        case .uniform(let low, let high): return low + (high - low) * p
        case .triangular(let low, let mode, let high): return Triangle(low: low, mode: mode, high: high).quantile(p)
        case .pert(let low, let mode, let high):
            return low + (high - low) * Self.beta(low: low, mode: mode, high: high).quantile(p)
        case .normal(let mean, let deviation): return mean + deviation * NormalDistribution.quantile(p)
        case .logNormal(let logMean, let logDeviation):
            return naturalExponential(logMean + logDeviation * NormalDistribution.quantile(p))
        case .occurrence(let probability): return p > 1 - probability ? 1 : 0
        case .overrun(let overrun): return overrun.quantile(p)
        }
    }

    /// The chance of a value or less.
    public func cumulative(_ x: Double) -> Double {
        switch self {
        case .constant(let value): return x < value ? 0 : 1
        case .uniform(let low, let high): return min(1, max(0, (x - low) / (high - low)))
        case .triangular(let low, let mode, let high):
            if x <= low { return 0 }
            if x >= high { return 1 }
            let (above, below) = (x - low, high - x)
            return x < mode
                ? above * above / ((high - low) * (mode - low)) : 1 - below * below / ((high - low) * (high - mode))
        case .pert(let low, let mode, let high):
            return Self.beta(low: low, mode: mode, high: high).cumulative((x - low) / (high - low))
        case .normal(let mean, let deviation): return NormalDistribution.cumulative((x - mean) / deviation)
        case .logNormal(let logMean, let logDeviation):
            return x <= 0 ? 0 : NormalDistribution.cumulative((naturalLogarithm(x) - logMean) / logDeviation)
        case .occurrence(let probability): return x < 0 ? 0 : x < 1 ? 1 - probability : 1
        case .overrun(let overrun): return overrun.cumulative(x)
        }
    }

    /// The beta distribution behind a PERT one.
    static func beta(low: Double, mode: Double, high: Double) -> BetaDistribution {
        let span = high - low
        return BetaDistribution(alpha: 1 + 4 * (mode - low) / span, beta: 1 + 4 * (high - mode) / span)
    }
}

/// A triangular distribution with what its quantiles need worked out once.
struct Triangle {
    private let low: Double
    private let high: Double
    private let turn: Double
    private let rise: Double
    private let fall: Double

    init(low: Double, mode: Double, high: Double) {
        (self.low, self.high) = (low, high)
        turn = (mode - low) / (high - low)
        rise = (high - low) * (mode - low)
        fall = (high - low) * (high - mode)
    }

    @inline(__always)
    func quantile(_ p: Double) -> Double {
        p < turn ? low + (rise * p).squareRoot() : high - (fall * (1 - p)).squareRoot()
    }
}
