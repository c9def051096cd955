/// A cost that may run away: a log-normal body with a Pareto tail.
///
/// The ratio X of actual to estimated cost has
///
/// P(X > x) = t (x₀ ÷ x)^a for x > x₀, and below x₀ the shape of a log-normal distribution,
///
/// where x₀ is the threshold, t the share of projects in the tail and a the tail's index. The body's two parameters
/// follow: the median is as given, and the density has no jump at x₀. Beside a cap the cost is never more: who would
/// stop a project there says so. Without a cap the mean is infinite for a ≤ 1, and the standard deviation for a ≤ 2.
///
/// What is used unless the file says otherwise is fitted to 4 677 projects: median 1.0, x₀ = 2.0, and a density that
/// falls as x^−2.3, so a = 1.3; 495 of those projects lie in the tail, t = 495 ÷ 4 677. Source: B. Flyvbjerg,
/// A. Budzier, J. S. Lee, M. Keil, D. Lunn, D. W. Bester, "The Empirical Reality of IT Project Cost Overruns:
/// Discovering a Power-Law Distribution", Journal of Management Information Systems 39:3 (2022), 607–639, table 2 and
/// "Fitting the Tail". Its mean ratio, which no parameter was fitted to, is 1.8; this distribution's is 1.807. A
/// log-normal body is one choice among several (composite distributions: D. P. M. Scollnik, "On composite
/// lognormal-Pareto models", Scandinavian Actuarial Journal 2007:1, 20–33).
public struct CostOverrun: Sendable, Hashable {
    /// The estimated cost.
    public private(set) var estimate: Double
    /// The median ratio.
    public let median: Double
    /// The ratio at which the tail starts, above the median.
    public let threshold: Double
    /// The share of projects in the tail, above 0 and below one half.
    public let tailShare: Double
    /// How fast the tail thins out: the exponent of the chance of more.
    public let tailIndex: Double
    /// The ratio beyond which a cost never goes.
    public let cap: Double?

    /// The published median ratio.
    package static let publishedMedian = 1.0
    /// The published ratio at which the tail starts.
    package static let publishedThreshold = 2.0

    /// The mean of the body's logarithm.
    let logMean: Double
    /// The standard deviation of the body's logarithm.
    let logDeviation: Double
    /// Φ at the threshold.
    private let bodyAtThreshold: Double

    /// A cost with its overrun; what is left out is as published.
    public init(
        estimate: Double, median: Double? = nil, threshold: Double? = nil, tailShare: Double? = nil,
        tailIndex: Double? = nil, cap: Double? = nil
    ) {
        let median = median ?? Self.publishedMedian
        let threshold = threshold ?? Self.publishedThreshold
        let tailShare = tailShare ?? 495 / 4677
        let tailIndex = tailIndex ?? 1.3
        self.estimate = estimate
        self.median = median
        self.threshold = threshold
        self.tailShare = tailShare
        self.tailIndex = tailIndex
        self.cap = cap
        let ratio = threshold / median
        let distance =
            ratio.isFinite ? naturalLogarithm(ratio) : naturalLogarithm(threshold) - naturalLogarithm(median)
        func deviation(_ z: Double) -> Double {
            (1 - tailShare) * NormalDistribution.density(z)
                / (NormalDistribution.cumulative(z) * tailShare * tailIndex)
        }
        // How far the median's chance is from one half, by the place z of the threshold in the body.
        func excess(_ z: Double) -> Double {
            NormalDistribution.cumulative(z - distance / deviation(z))
                - NormalDistribution.cumulative(z) / (2 * (1 - tailShare))
        }
        var (low, high) = (-8.0, 12.0)
        while true {
            let middle = low + (high - low) / 2
            guard low < middle, middle < high else { break }
            if excess(middle) > 0 { low = middle } else { high = middle }
        }
        logDeviation = deviation(low)
        logMean = naturalLogarithm(threshold) - low * logDeviation
        bodyAtThreshold = NormalDistribution.cumulative(low)
    }

    /// The same overrun of an estimate that is so many times larger.
    func scaled(by factor: Double) -> CostOverrun {
        var overrun = self
        overrun.estimate *= factor
        return overrun
    }

    /// The cost that a share p of outcomes does not exceed.
    func quantile(_ p: Double) -> Double {
        let rest = 1 - p
        var ratio: Double
        if rest < tailShare {
            ratio = threshold * power(tailShare / rest, 1 / tailIndex)
        } else {
            let z = NormalDistribution.quantile(p / (1 - tailShare) * bodyAtThreshold)
            ratio = min(threshold, naturalExponential(logMean + logDeviation * z))
        }
        if let cap { ratio = min(cap, ratio) }
        return estimate * ratio
    }

    /// The chance of a cost or less.
    func cumulative(_ cost: Double) -> Double {
        let ratio = cost / estimate
        if ratio <= 0 { return 0 }
        if let cap, ratio >= cap { return 1 }
        if ratio > threshold { return 1 - tailShare * power(threshold / ratio, tailIndex) }
        let z = (naturalLogarithm(ratio) - logMean) / logDeviation
        return (1 - tailShare) * NormalDistribution.cumulative(z) / bodyAtThreshold
    }

    var mean: Double {
        let first = moment(1)
        return first.isFinite ? estimate * first : .infinity
    }

    var standardDeviation: Double {
        let (first, second) = (moment(1), moment(2))
        return first.isFinite && second.isFinite
            ? estimate * max(0, second - first * first).squareRoot() : .infinity
    }

    /// The mean of the ratio's power, infinite where there is none.
    private func moment(_ order: Double) -> Double {
        let z = (naturalLogarithm(min(threshold, cap ?? threshold)) - logMean) / logDeviation
        let body =
            (1 - tailShare) / bodyAtThreshold
            * naturalExponential(order * logMean + order * order * logDeviation * logDeviation / 2)
            * NormalDistribution.cumulative(z - order * logDeviation)
        guard let cap else {
            if tailIndex <= order { return .infinity }
            return body + tailShare * tailIndex / (tailIndex - order) * power(threshold, order)
        }
        let atCap = power(cap, order) * (1 - cumulative(estimate * cap.nextDown))
        if cap <= threshold { return body + atCap }
        let difference = order - tailIndex
        let share = tailShare * tailIndex * power(threshold, order)
        let span = naturalLogarithm(cap / threshold)
        return body + atCap + share * (difference == 0 ? span : exponentialMinusOne(difference * span) / difference)
    }
}
