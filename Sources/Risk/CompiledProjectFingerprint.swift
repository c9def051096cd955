import Numerics
import Projects
import Valuation

extension CompiledProject {
    /// A number that tells simulations of different plans apart: of everything that a draw's results depend on.
    ///
    /// It is the checksum of the inputs' quantiles and of the results for several sets of them.
    package var fingerprint: UInt64 {
        var sum = ByteSum()
        func add(_ number: Double) { sum.add(number.bitPattern) }
        let distributions = inputs.map { Distribution(of: $0.estimate) }
        let evaluator = evaluator()
        for step in 0..<16 {
            // Every input takes another quantile each time, in an order of its own.
            let values = distributions.enumerated().map { input, distribution in
                distribution.quantile((Double((step * (2 * input + 1) + input) % 16) + 0.5) / 16)
            }
            evaluator.evaluate(values)
            values.forEach(add)
            for perspective in Perspective.allCases {
                add(evaluator.netPresentValue(perspective))
                add(evaluator.paybackMonths(perspective))
            }
        }
        correlations?.parameters.forEach(add)
        return sum.state
    }
}
