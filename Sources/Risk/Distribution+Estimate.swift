import Numerics
import Projects

extension Distribution {
    /// The distribution of a figure: the one of its range, or its value for certain.
    package init(of estimate: Estimate) {
        switch estimate.spread {
        case nil: self = .constant(estimate.value)
        case .uniform(let low, let high): self = .uniform(low: low, high: high)
        case .triangular(let low, let mode, let high): self = .triangular(low: low, mode: mode, high: high)
        case .pert(let low, let mode, let high): self = .pert(low: low, mode: mode, high: high)
        case .normal(let mean, let deviation): self = .normal(mean: mean, standardDeviation: deviation)
        case .logNormal(let p10, let p90): self = .logNormal(p10: p10, p90: p90)
        case .logNormalByMean(let mean, let deviation):
            self = .logNormal(mean: mean, standardDeviation: deviation)
        case .occurrence(let probability): self = .occurrence(probability: probability)
        case .overrun(let estimate, let given):
            let published = CostOverrun(estimate: estimate)
            self = .overrun(
                CostOverrun(
                    estimate: estimate, median: given.median ?? published.median,
                    threshold: given.threshold ?? published.threshold,
                    tailShare: given.tailShare ?? published.tailShare,
                    tailIndex: given.tailIndex ?? published.tailIndex, cap: given.cap))
        }
    }
}
