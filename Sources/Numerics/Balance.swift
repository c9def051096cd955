/// How the terms above zero in a sum of exponentials weigh against those below it, at one x.
///
/// With P and N for the two weights, f = P − N, and ln(P ÷ N) has the sign and the zeros of f. It is nearly straight
/// in x, stays in range where P and N do not, and is the relative residual itself where it is small.
struct Balance {
    /// The x.
    let place: Double
    /// ln(P ÷ N).
    let logRatio: Double
    /// How far rounding may have moved `logRatio`.
    let noise: Double
    /// The mean time (the duration) of the terms above zero, which falls as x rises.
    let positiveTime: Double
    /// The same of the terms below zero.
    let negativeTime: Double

    /// The derivative of `logRatio` by x.
    var slope: Double { negativeTime - positiveTime }

    /// −1 or 1; 0 where rounding hides it.
    var sign: Int { logRatio.magnitude <= noise ? 0 : logRatio < 0 ? -1 : 1 }
    /// Whether it is of the size of rounding, hidden or not.
    var isFaint: Bool { logRatio.magnitude <= 8 * noise }
}

extension ExponentialSum {
    /// The balance at an x; the sum has terms of both signs.
    func balance(at x: Double) -> Balance {
        let (gain, loss) = (positive.weight(at: x), negative.weight(at: x))
        let shift = x * (loss.anchor - gain.anchor)
        // The rounding of each factor of a term, and of the product in its exponent.
        var noise = 3 + roundings
        noise += 0.5 * (x.magnitude * (gain.meanDistance + loss.meanDistance) + shift.magnitude)

        let logarithms = (naturalLogarithm(gain.value), naturalLogarithm(loss.value))
        var logRatio = logarithms.0 - logarithms.1 + shift
        let shifted = loss.value * naturalExponential(-shift)
        if logRatio.magnitude < 0.5, shifted.isNormal {
            // Where the two nearly agree their difference is exact, and their logarithms are not.
            logRatio = logarithmOfOnePlus((gain.value - shifted) / shifted)
        } else {
            noise += logarithms.0.magnitude + logarithms.1.magnitude
        }
        return Balance(
            place: x, logRatio: logRatio, noise: noise * .ulpOfOne, positiveTime: gain.meanTime,
            negativeTime: loss.meanTime)
    }
}
