/// The function f(x) = Σ cⱼ e^(−x tⱼ): a net present value, as a function of x = ln(1 + rate).
///
/// The times rise strictly, counted from the first amount that is not zero, and no coefficient is zero. Coefficients
/// are scaled by a power of two, which changes no root and rounds nothing.
package struct ExponentialSum {
    let times: [Double]
    package let coefficients: [Double]
    /// The terms above zero, and the terms below it with their sign turned.
    let positive: ExponentialPart
    let negative: ExponentialPart
    /// How many times a coefficient may have been rounded.
    let roundings: Double

    /// The net of amounts at times in any order; equal times become one term, and what nets to nothing none.
    package init(netting amounts: [Double], at times: [Double]) {
        let order = amounts.indices.filter { amounts[$0] != 0 }.sorted { times[$0] < times[$1] }
        // From the first one, so that the same flows in another year are the very same numbers.
        let elapsed = order.map { times[$0] - times[order[0]] }
        // Scaled before they are added, so that no sum leaves the range of numbers.
        let scaled = Self.scaled(order.map { amounts[$0] })
        var terms: (times: [Double], amounts: [Double]) = ([], [])
        var start = 0
        while start < order.count {
            let time = elapsed[start]
            var end = start + 1
            while end < order.count, elapsed[end] == time { end += 1 }
            let net = netted(scaled[start..<end])
            if net != 0 {
                terms.times.append(time)
                terms.amounts.append(net)
            }
            start = end
        }
        self.init(times: terms.times, coefficients: terms.amounts, roundings: 1)
    }

    /// Terms by rising times, none of them zero.
    private init(times: [Double], coefficients: [Double], roundings: Double) {
        self.times = times
        self.coefficients = Self.scaled(coefficients)
        self.roundings = roundings
        positive = ExponentialPart(times: times, coefficients: self.coefficients, sign: 1)
        negative = ExponentialPart(times: times, coefficients: self.coefficients, sign: -1)
    }

    /// The numbers times a power of two that puts the largest and the smallest equally far from 1, as far as the
    /// largest leaves room for sums.
    private static func scaled(_ numbers: [Double]) -> [Double] {
        let exponents = numbers.lazy.map(\.exponent)
        guard let smallest = exponents.min(), let largest = exponents.max() else { return numbers }
        let shift = min(1000 - largest, -(smallest + largest) / 2)
        return numbers.map { Double(sign: .plus, exponent: shift, significand: $0) }
    }

    /// How many times the coefficients change sign.
    package var signChanges: Int {
        zip(coefficients, coefficients.dropFirst()).count { ($0 < 0) != ($1 < 0) }
    }

    /// From the first time to the last.
    var span: Double { (times.last ?? 0) - (times.first ?? 0) }

    /// A range of x outside which the first or the last term outweighs everything of the other sign, twice over.
    ///
    /// Above x = ln(2m |cᵢ| ÷ |c₀|) ÷ (tᵢ − t₀) each of the m opposing terms is less than a 2m-th of the first one;
    /// below the mirror image the same holds for the last. Nothing where such a
    /// bound, or its product with a time, is no finite number.
    package var bounds: ClosedRange<Double>? {
        guard let lastIndex = coefficients.indices.last else { return nil }
        func reach(from anchor: Int) -> Double {
            let opposing = coefficients.indices.filter { (coefficients[$0] < 0) != (coefficients[anchor] < 0) }
            let weight = naturalLogarithm(2 * Double(opposing.count)) - naturalLogarithm(coefficients[anchor].magnitude)
            return opposing.reduce(0) { reach, index in
                let excess = weight + naturalLogarithm(coefficients[index].magnitude)
                return max(reach, excess / (times[index] - times[anchor]).magnitude)
            }
        }
        let (lower, upper) = (-reach(from: lastIndex), reach(from: 0))
        // What is worked with is x and its products with times.
        let farthest = max(1, times[0].magnitude, times[lastIndex].magnitude) * 2
        return (lower * farthest).isFinite && (upper * farthest).isFinite ? lower...upper : nil
    }

    /// The derivative of e^(xτ) f(x) by x, for a τ between two terms of opposite sign; nothing where no sign changes.
    ///
    /// It is Σ cⱼ (τ − tⱼ) e^(x(τ − tⱼ)), which changes sign exactly once less; its zeros are the stationary points of
    /// e^(xτ) f(x), a function with the zeros of f. Its own factor e^(xτ) is left out for the same reason.
    var derivative: ExponentialSum? {
        let changes = coefficients.indices.dropFirst().filter { (coefficients[$0] < 0) != (coefficients[$0 - 1] < 0) }
        guard !changes.isEmpty else { return nil }
        let change = changes[changes.count / 2]
        let pivot = times[change - 1] + (times[change] - times[change - 1]) / 2
        // Offsets near 1 keep the products in range. Between neighbouring numbers there is no third: a term at the pivot
        // itself drops out.
        let scale = -span.exponent
        let products = times.indices.map {
            coefficients[$0] * Double(sign: .plus, exponent: scale, significand: pivot - times[$0])
        }
        let kept = products.indices.filter { products[$0] != 0 }
        return ExponentialSum(
            times: kept.map { times[$0] }, coefficients: kept.map { products[$0] }, roundings: roundings + 2)
    }
}

/// The terms of one sign in a sum of exponentials.
struct ExponentialPart {
    let times: [Double]
    let coefficients: [Double]
    /// The logarithms of the coefficients, only to find the largest term.
    let logarithms: [Double]

    init(times: [Double], coefficients: [Double], sign: Double) {
        let own = coefficients.indices.filter { coefficients[$0] * sign > 0 }
        self.times = own.map { times[$0] }
        self.coefficients = own.map { coefficients[$0].magnitude }
        logarithms = self.coefficients.map(naturalLogarithm)
    }

    /// The part at one x, relative to the time of its largest term, so that nothing overflows and not all underflows.
    struct Weight {
        /// The time of the largest term, τ.
        let anchor: Double
        /// Σ cⱼ e^(−x(tⱼ − τ)).
        let value: Double
        /// The mean of the times, each weighted with its term: the part's duration.
        let meanTime: Double
        /// The mean distance of the times from τ, by the same weights.
        let meanDistance: Double
    }

    func weight(at x: Double) -> Weight {
        var anchor = times[0]
        var largest = -Double.infinity
        for index in times.indices {
            let size = logarithms[index] - x * times[index]
            if size > largest { (largest, anchor) = (size, times[index]) }
        }
        var (value, lost, moment, distance) = (0.0, 0.0, 0.0, 0.0)
        for index in times.indices {
            let offset = times[index] - anchor
            let exponent = -x * offset
            var term = coefficients[index]
            if exponent > 700 {
                // Beyond the range of the exponential itself, though the coefficient brings it back.
                let half = naturalExponential(exponent / 2)
                term = term * half * half
            } else {
                term *= naturalExponential(exponent)
            }
            // Knuth's exact addition: what the sum rounds away is added at the end.
            let sum = value + term
            let part = sum - value
            lost += (value - (sum - part)) + (term - part)
            value = sum
            moment += term * offset
            distance += term * offset.magnitude
        }
        value += lost
        return Weight(
            anchor: anchor, value: value, meanTime: anchor + moment / value, meanDistance: distance / value)
    }
}
