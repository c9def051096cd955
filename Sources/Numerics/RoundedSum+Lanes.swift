extension RoundedSum {
    /// Eight sums side by side that know how far rounding may have moved them: each gives the bits that one alone gives.
    @usableFromInline package struct Lanes: Sendable {
        @usableFromInline var sum = CompensatedSum.Lanes()
        @usableFromInline var noise = SIMD8<Double>(repeating: 0)

        /// Empty sums.
        @inlinable @inline(__always)
        package init() {}

        /// Adds a term to each; `factorNoise` is the rounding of the factor in it, in units of the last place.
        @inlinable @inline(__always)
        package mutating func add(_ terms: SIMD8<Double>, factorNoise: SIMD8<Double>) {
            sum.add(terms)
            let size = magnitude(terms)
            var moved: SIMD8<Double> = ((2 + factorNoise) * Double.ulpOfOne) * size
            let isPlain = factorNoise .== 0
            if isAny(isPlain) {
                // A whole amount is not rounded; from 2^52 on every number is whole.
                let isWhole = ((size + 0x1p52) - 0x1p52 .== size) .| (size .>= 0x1p52)
                moved.replace(with: 0, where: isPlain .& isWhole)
            }
            noise += moved
        }

        /// Adds what comes in and goes out at one time to each: where both are the same nothing is left of them.
        @inlinable @inline(__always)
        package mutating func add(_ inflows: SIMD8<Double>, less outflows: SIMD8<Double>, factorNoise: SIMD8<Double>) {
            let isNothing = inflows .== outflows
            add(inflows.replacing(with: 0, where: isNothing), factorNoise: factorNoise)
            add((0 - outflows).replacing(with: 0, where: isNothing), factorNoise: factorNoise)
        }

        /// The sums so far, each zero where it is no larger than its rounding.
        package var values: SIMD8<Double> {
            // Beyond the range of numbers it is infinite, never NaN by the compensation's own doing.
            let values = sum.values.replacing(with: sum.sum, where: magnitude(sum.sum) .>= .infinity)
            return values.replacing(
                with: 0, where: (magnitude(values) .<= noise) .& (magnitude(values) .< .infinity))
        }
    }
}
