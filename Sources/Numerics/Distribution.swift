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
    /// A distribution whose logarithm is normal, by the values that a tenth of outcomes stay below and above.
    case logNormal(p10: Double, p90: Double)
    /// A distribution whose logarithm is normal, by its own mean and standard deviation.
    case logNormalByMean(mean: Double, standardDeviation: Double)
    /// A Bernoulli variable: 1 with a probability, else 0.
    case occurrence(probability: Double)
    /// A cost with a fat-tailed overrun.
    case overrun(CostOverrun)

    /// The mean, infinite where a fat tail has none.
    package var mean: Double {
        switch self {
        case .constant(let value): value
        case .uniform(let low, let high): Self.inUnits(low, low, high) { $0.low + $0.width / 2 }
        case .triangular(let low, let mode, let high):
            Self.inUnits(low, mode, high) { ($0.low + $0.mode + $0.high) / 3 }
        case .pert(let low, let mode, let high): Self.inUnits(low, mode, high, Self.meanOfPert)
        case .normal(let mean, _): mean
        case .logNormal(let p10, let p90): LogNormal(p10: p10, p90: p90).mean
        case .logNormalByMean(let mean, let deviation): LogNormal(mean: mean, standardDeviation: deviation).mean
        case .occurrence(let probability): probability
        case .overrun(let overrun): overrun.mean
        }
    }

    /// The standard deviation, infinite where a fat tail has none.
    package var standardDeviation: Double {
        switch self {
        case .constant: return 0
        case .uniform(let low, let high): return Self.inUnits(low, low, high) { $0.width / 12.squareRoot() }
        case .triangular(let low, let mode, let high):
            return Self.inUnits(low, mode, high) { span in
                let (left, right) = (span.mode - span.low, span.high - span.mode)
                return ((left * left + left * right + right * right) / 18).squareRoot()
            }
        case .pert(let low, let mode, let high):
            return Self.inUnits(low, mode, high) { span in
                let mean = Self.meanOfPert(span)
                return ((mean - span.low) * (span.high - mean) / 7).squareRoot()
            }
        case .normal(_, let deviation): return deviation
        case .logNormal(let p10, let p90): return LogNormal(p10: p10, p90: p90).standardDeviation
        case .logNormalByMean(let mean, let deviation):
            return LogNormal(mean: mean, standardDeviation: deviation).standardDeviation
        case .occurrence(let probability): return (probability * (1 - probability)).squareRoot()
        case .overrun(let overrun): return overrun.standardDeviation
        }
    }

    /// The value that a share p of outcomes does not exceed.
    package func quantile(_ p: Double) -> Double {
        switch self {
        case .constant(let value): return value
        case .uniform(let low, let high): return Self.inUnits(low, low, high) { $0.low + $0.width * p }
        case .triangular(let low, let mode, let high): return Triangle(low: low, mode: mode, high: high).quantile(p)
        case .pert(let low, let mode, let high):
            let beta = Self.beta(low: low, mode: mode, high: high)
            return Self.inUnits(low, mode, high) { $0.low + $0.width * beta.quantile(p) }
        case .normal(let mean, let deviation): return mean + deviation * NormalDistribution.quantile(p)
        case .logNormal(let p10, let p90): return LogNormal(p10: p10, p90: p90).quantile(p)
        case .logNormalByMean(let mean, let deviation):
            return LogNormal(mean: mean, standardDeviation: deviation).quantile(p)
        case .occurrence(let probability): return p > 1 - probability ? 1 : 0
        case .overrun(let overrun): return overrun.quantile(p)
        }
    }

    /// The chance of a value or less.
    package func cumulative(_ x: Double) -> Double {
        switch self {
        case .constant(let value): return x < value ? 0 : 1
        case .uniform(let low, let high): return ScaledRange(low: low, high: high).place(of: x)
        case .triangular(let low, let mode, let high):
            if x <= low { return 0 }
            if x >= high { return 1 }
            let span = ScaledRange(low: low, mode: mode, high: high)
            let (above, below) = (x / span.unit - span.low, span.high - x / span.unit)
            return x < mode
                ? above * above / (span.width * (span.mode - span.low))
                : 1 - below * below / (span.width * (span.high - span.mode))
        case .pert(let low, let mode, let high):
            return Self.beta(low: low, mode: mode, high: high).cumulative(
                ScaledRange(low: low, high: high).place(of: x))
        case .normal(let mean, let deviation): return NormalDistribution.cumulative((x - mean) / deviation)
        case .logNormal(let p10, let p90): return LogNormal(p10: p10, p90: p90).cumulative(x)
        case .logNormalByMean(let mean, let deviation):
            return LogNormal(mean: mean, standardDeviation: deviation).cumulative(x)
        case .occurrence(let probability): return x < 0 ? 0 : x < 1 ? 1 - probability : 1
        case .overrun(let overrun): return overrun.cumulative(x)
        }
    }

    /// The beta distribution behind a PERT one.
    static func beta(low: Double, mode: Double, high: Double) -> BetaDistribution {
        let span = ScaledRange(low: low, mode: mode, high: high)
        return BetaDistribution(
            alpha: 1 + 4 * (span.mode - span.low) / span.width, beta: 1 + 4 * (span.high - span.mode) / span.width)
    }

    /// What is computed of the ends and the mode where no product leaves the range of numbers.
    private static func inUnits(_ low: Double, _ mode: Double, _ high: Double, _ result: (ScaledRange) -> Double)
        -> Double
    {
        let span = ScaledRange(low: low, mode: mode, high: high)
        return span.unit * result(span)
    }

    private static func meanOfPert(_ span: ScaledRange) -> Double { (span.low + 4 * span.mode + span.high) / 6 }
}

/// A triangular distribution with what its quantiles need worked out once.
struct Triangle {
    private let span: ScaledRange
    private let turn: Double
    private let rise: Double
    private let fall: Double

    init(low: Double, mode: Double, high: Double) {
        span = ScaledRange(low: low, mode: mode, high: high)
        turn = (span.mode - span.low) / span.width
        rise = span.width * (span.mode - span.low)
        fall = span.width * (span.high - span.mode)
    }

    @inline(__always)
    func quantile(_ p: Double) -> Double {
        span.unit * (p < turn ? span.low + (rise * p).squareRoot() : span.high - (fall * (1 - p)).squareRoot())
    }

    /// The same of eight chances side by side, to the bit.
    @inline(__always)
    func quantiles(_ p: SIMD8<Double>) -> SIMD8<Double> {
        let isLower = p .< turn
        let upper: SIMD8<Double> = (1 - p) * fall
        let root = upper.replacing(with: p * rise, where: isLower).squareRoot()
        let found: SIMD8<Double> = span.high - root
        return found.replacing(with: span.low + root, where: isLower) * span.unit
    }
}
