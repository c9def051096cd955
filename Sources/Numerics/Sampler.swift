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
            eachEight(values) {
                triangle.quantiles($0)
            } rest: {
                triangle.quantile($0)
            }
        case .pert(let low, _, let high):
            guard let table else { return }
            table.transform(values, between: ScaledRange(low: low, high: high))
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

/// Puts in place of each number what is made of it, of eight at a time and of those that are left.
@inline(__always)
private func eachEight(
    _ values: UnsafeMutableBufferPointer<Double>, _ eight: (SIMD8<Double>) -> SIMD8<Double>, rest: (Double) -> Double
) {
    guard let base = values.baseAddress else { return }
    var index = 0
    while index + SIMD8<Double>.scalarCount <= values.count {
        let place = UnsafeMutableRawPointer(base + index)
        place.storeBytes(of: eight(place.loadUnaligned(as: SIMD8<Double>.self)), as: SIMD8<Double>.self)
        index += SIMD8<Double>.scalarCount
    }
    while index < values.count {
        base[index] = rest(base[index])
        index += 1
    }
}
