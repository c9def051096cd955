/// A sum that knows how far rounding may have moved it, and is zero where that is all that is left.
///
/// ```swift
/// var sum = RoundedSum()
/// for term in [0.1, 0.2, -0.3] { sum.add(term) }
/// sum.value    // 0: a compensated sum leaves 2.8e-17
/// ```
///
/// Decimal amounts are rounded when they are read and when they are spread over months; whole amounts are not, and what
/// they leave counts. An amount at its present value has the rounding of its factor too, which grows with the time and
/// the rate: that of the logarithm is multiplied by both.
package struct RoundedSum: Sendable, Hashable {
    private var sum = CompensatedSum()
    private var noise = 0.0

    /// An empty sum.
    package init() {}

    /// Adds a term; `factorNoise` is the rounding of the factor in it, in units of the last place.
    package mutating func add(_ term: Double, factorNoise: Double = 0) {
        sum.add(term)
        if term == 0 || (factorNoise == 0 && term == term.rounded()) { return }
        noise += (2 + factorNoise) * Double.ulpOfOne * term.magnitude
    }

    /// Adds what comes in and goes out at one time: where both are the same nothing is left, and nothing was rounded.
    package mutating func add(_ inflow: Double, less outflow: Double, factorNoise: Double = 0) {
        if inflow == outflow { return }
        add(inflow, factorNoise: factorNoise)
        add(-outflow, factorNoise: factorNoise)
    }

    /// The sum of some terms.
    package static func of(_ terms: [Double]) -> Double {
        var sum = RoundedSum()
        for term in terms { sum.add(term) }
        return sum.value
    }

    /// The rounding of a discount factor and of its product, in units of the last place.
    package static func noise(ofFactor factor: Double) -> Double {
        factor == 1 ? 0 : 2 + (factor > 0 && factor.isFinite ? naturalLogarithm(factor).magnitude : 0)
    }

    /// The sum so far, zero where it is no larger than its rounding.
    package var value: Double {
        let value = sum.value
        return value.isFinite && value.magnitude <= noise ? 0 : value
    }
}
