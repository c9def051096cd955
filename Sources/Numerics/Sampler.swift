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
            let span = ScaledRange(low: low, high: high)
            for index in values.indices { values[index] = span.unit * (span.low + span.width * values[index]) }
        case .triangular(let low, let mode, let high):
            let triangle = Triangle(low: low, mode: mode, high: high)
            for index in values.indices { values[index] = triangle.quantile(values[index]) }
        case .pert(let low, _, let high):
            guard let table else { return }
            let span = ScaledRange(low: low, high: high)
            for index in values.indices {
                values[index] = span.unit * (span.low + span.width * table.quantile(values[index]))
            }
        case .normal(let mean, let deviation):
            for index in values.indices {
                values[index] = mean + deviation * NormalDistribution.quantile(values[index])
            }
        case .logNormal(let p10, let p90): Self.transform(values, LogNormal(p10: p10, p90: p90))
        case .logNormalByMean(let mean, let deviation):
            Self.transform(values, LogNormal(mean: mean, standardDeviation: deviation))
        case .occurrence(let probability):
            let threshold = 1 - probability
            for index in values.indices { values[index] = values[index] > threshold ? 1 : 0 }
        case .overrun(let overrun):
            for index in values.indices { values[index] = overrun.quantile(values[index]) }
        }
    }
    private static func transform(_ values: UnsafeMutableBufferPointer<Double>, _ distribution: LogNormal) {
        for index in values.indices {
            values[index] =
                distribution.logMean + distribution.logDeviation * NormalDistribution.quantile(values[index])
        }
        // In a loop of its own the exponential is computed of several values at once.
        for index in values.indices { values[index] = naturalExponential(values[index]) }
    }
}
