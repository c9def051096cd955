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
            let span = Span(low: low, high: high)
            for index in values.indices { values[index] = span.unit * (span.low + span.width * values[index]) }
        case .triangular(let low, let mode, let high):
            let triangle = Triangle(low: low, mode: mode, high: high)
            for index in values.indices { values[index] = triangle.quantile(values[index]) }
        case .pert(let low, _, let high):
            guard let table else { return }
            let span = Span(low: low, high: high)
            for index in values.indices {
                values[index] = span.unit * (span.low + span.width * table.quantile(values[index]))
            }
        case .normal(let mean, let deviation):
            for index in values.indices {
                values[index] = mean + deviation * NormalDistribution.quantile(values[index])
            }
        case .logNormal(let logMean, let logDeviation):
            for index in values.indices {
                values[index] = logMean + logDeviation * NormalDistribution.quantile(values[index])
            }
            // In a loop of its own the exponential is computed of several values at once.
            for index in values.indices { values[index] = naturalExponential(values[index]) }
        case .occurrence(let probability):
            let threshold = 1 - probability
            for index in values.indices { values[index] = values[index] > threshold ? 1 : 0 }
        case .overrun(let overrun):
            for index in values.indices { values[index] = overrun.quantile(values[index]) }
        }
    }
}
