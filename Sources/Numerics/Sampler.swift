/// Makes values of a distribution out of chances, a block at a time.
package struct Sampler: Sendable {
    private let distribution: Distribution
    /// The quantiles of a beta distribution, which has no closed form.
    private let table: QuantileTable?

    package init(of distribution: Distribution) {
        self.distribution = distribution
        if case .pert(let low, let mode, let high) = distribution {
            table = QuantileTable(of: Distribution.beta(low: low, mode: mode, high: high))
        } else {
            table = nil
        }
    }

    /// Puts in place of each chance the value that it stands for.
    ///
    /// Which distribution it is is decided once a block and not once a value.
    package func transform(_ values: UnsafeMutableBufferPointer<Double>) {
        switch distribution {
        case .constant(let value):
            for index in values.indices { values[index] = value }
        case .uniform(let low, let high):
            for index in values.indices { values[index] = low + (high - low) * values[index] }
        case .triangular(let low, let mode, let high):
            let triangle = Triangle(low: low, mode: mode, high: high)
            for index in values.indices { values[index] = triangle.quantile(values[index]) }
        case .pert(let low, _, let high):
            guard let table else { return }
            for index in values.indices { values[index] = low + (high - low) * table.quantile(values[index]) }
        case .normal(let mean, let deviation):
            for index in values.indices {
                values[index] = mean + deviation * NormalDistribution.quantile(values[index])
            }
        case .logNormal(let logMean, let logDeviation):
            for index in values.indices {
                values[index] = naturalExponential(
                    logMean + logDeviation * NormalDistribution.quantile(values[index]))
            }
        case .occurrence(let probability):
            let threshold = 1 - probability
            for index in values.indices { values[index] = values[index] > threshold ? 1 : 0 }
        case .overrun(let overrun):
            for index in values.indices { values[index] = overrun.quantile(values[index]) }
        }
    }
}
