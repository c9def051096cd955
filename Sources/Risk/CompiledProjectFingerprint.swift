import Numerics
import Projects
import Valuation

extension CompiledProject {
    /// A number that tells simulations of different plans apart: of everything that a draw's results depend on.
    ///
    /// It is made of the inputs' quantiles and of the results for several sets of them. Function: FNV-1a over the bits,
    /// G. Fowler, L. C. Noll, K.-P. Vo (RFC 9923).
    package var fingerprint: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ number: Double) {
            for byte in 0..<8 {
                hash ^= number.bitPattern >> UInt64(8 * byte) & 0xFF
                hash = hash &* 0x0000_0100_0000_01B3
            }
        }
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
        return hash
    }
}
