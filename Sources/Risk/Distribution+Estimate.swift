import Numerics
import Projects

extension Distribution {
    /// The distribution of a figure: the one of its range, or its value for certain.
    package init(of estimate: Estimate) { self = estimate.distribution ?? .constant(estimate.value) }
}
