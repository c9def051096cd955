extension Distribution {
    /// The ends between which the figure is taken for likely: the lowest and the highest where there are such, else
    /// what a tenth of outcomes stay below and above; for an overrun, from the estimate to where the tail starts.
    package var ends: (low: Double, high: Double) {
        switch self {
        case .constant(let value): return (value, value)
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
        case .overrun(let overrun):
            return (overrun.estimate, overrun.estimate * min(overrun.threshold, overrun.cap ?? overrun.threshold))
        }
    }

    /// The z above which a tenth of a normal distribution lies, Φ⁻¹(0.9).
    private static let normalTenth = 1.2815515655446004

    /// The same distribution of a figure that is so many times larger; whether something happens stays as likely.
    package func scaled(by factor: Double) -> Distribution {
        switch self {
        case .constant(let value): .constant(value * factor)
        case .uniform(let low, let high): .uniform(low: low * factor, high: high * factor)
        case .triangular(let low, let mode, let high):
            .triangular(low: low * factor, mode: mode * factor, high: high * factor)
        case .pert(let low, let mode, let high): .pert(low: low * factor, mode: mode * factor, high: high * factor)
        case .normal(let mean, let deviation): .normal(mean: mean * factor, standardDeviation: deviation * factor)
        case .logNormal(let p10, let p90): .logNormal(p10: p10 * factor, p90: p90 * factor)
        case .logNormalByMean(let mean, let deviation):
            .logNormalByMean(mean: mean * factor, standardDeviation: deviation * factor)
        case .overrun(let overrun): .overrun(overrun.scaled(by: factor))
        case .occurrence: self
        }
    }
}
