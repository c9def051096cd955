import Numerics

/// How a figure may lie apart from the value that is printed.
public enum Spread: Sendable, Hashable {
    /// Every value between two equally likely.
    case uniform(low: Double, high: Double)
    /// A triangle with its peak at the most likely value.
    case triangular(low: Double, mode: Double, high: Double)
    /// The smooth distribution of the same three values.
    case pert(low: Double, mode: Double, high: Double)
    /// A bell around the mean.
    case normal(mean: Double, standardDeviation: Double)
    /// A bell of the logarithm, by the values that a tenth of outcomes stay below and above.
    case logNormal(p10: Double, p90: Double)
    /// A bell of the logarithm, by its own mean and standard deviation.
    case logNormalByMean(mean: Double, standardDeviation: Double)
    /// Something that happens, and is 1, with a probability, or does not, and is 0.
    case occurrence(probability: Double)
    /// A cost that may run away.
    case overrun(estimate: Double, Overrun)

    /// What a runaway cost is described by, in multiples of the estimate; what is left out is as published.
    public struct Overrun: Sendable, Hashable {
        /// The median ratio of actual to estimated cost.
        public var median: Double?
        /// The ratio at which the fat tail starts.
        public var threshold: Double?
        /// The share of projects in the tail.
        public var tailShare: Double?
        /// How fast the tail thins out.
        public var tailIndex: Double?
        /// The ratio beyond which the cost never goes.
        public var cap: Double?

        /// The published tail starts at twice the estimate.
        public static let publishedThreshold = 2.0

        /// An overrun with nothing said of it.
        public init() {}
    }

    /// The ends between which the figure is taken for likely: the lowest and the highest where there are such, else
    /// what a tenth of outcomes stay below and above; for an overrun, from the estimate to where the tail starts.
    var ends: (low: Double, high: Double) {
        switch self {
        case .uniform(let low, let high), .triangular(let low, _, let high), .pert(let low, _, let high):
            return (low, high)
        case .logNormal(let p10, let p90): return (p10, p90)
        case .occurrence(let probability):
            return probability > 0 && probability < 1 ? (0, 1) : (probability, probability)
        case .normal(let mean, let deviation):
            return (mean - Self.normalTenth * deviation, mean + Self.normalTenth * deviation)
        case .logNormalByMean(let mean, let deviation):
            let ratio = deviation / mean
            let variance = logarithmOfOnePlus(ratio * ratio)
            let distance = Self.normalTenth * variance.squareRoot()
            let median = mean * naturalExponential(-variance / 2)
            return (median * naturalExponential(-distance), median * naturalExponential(distance))
        case .overrun(let estimate, let overrun):
            let threshold = overrun.threshold ?? Overrun.publishedThreshold
            return (estimate, estimate * min(threshold, overrun.cap ?? threshold))
        }
    }

    /// The z above which a tenth of a normal distribution lies, Φ⁻¹(0.9).
    private static let normalTenth = 1.2815515655446004
}
