import Numerics

/// The one internal rate of each of eight cash flows whose sign changes once.
enum SeriesRate {
    /// What there is of eight flows at an x = ln(1 + r): the weights Σ |cⱼ| e^(−x tⱼ) above and below zero, and each times its
    /// times.
    struct Weights {
        let gains, losses, gainTimes, lossTimes: Eight
    }

    /// The x at which both weigh the same; `isOpen` where none was found.
    ///
    /// By Newton's method on ln(P ÷ N), which is nearly straight and monotone, inside a bracket that its sign moves. In its
    /// place stands 2 artanh h to three terms, h = (P − N) ÷ (P + N): the same near the rate, and bounded away from it. A lane
    /// that has settled stays as it is: what its neighbours still need must not change its bits.
    @inline(__always)
    static func growths(_ weights: (Eight) -> Weights) -> (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>) {
        var x = Eight(repeating: 0)
        var (low, high) = (Eight(repeating: -25), Eight(repeating: 25))
        var isOpen = SIMDMask<SIMD8<Int64>>(repeating: true)
        var round = 0
        while round < 16, isAny(isOpen) {
            let at = weights(x)
            let h: Eight = (at.gains - at.losses) / (at.gains + at.losses)
            let square: Eight = h * h
            let series: Eight = 1 + square * (1.0 / 3 + square * 0.2)
            let ratio: Eight = 2 * h * series
            let slope: Eight = at.lossTimes / at.losses - at.gainTimes / at.gains
            let isLeft = (ratio .> 0) .== (slope .< 0)
            low.replace(with: x, where: isOpen .& isLeft)
            high.replace(with: x, where: isOpen .& .!isLeft)
            let step: Eight = ratio / slope
            let next: Eight = x - step
            // At the end the sign is that of rounding, and so is the bracket: a last step is taken whether it leaves it or not.
            let isLast = magnitude(step) .<= 0x1p-26
            let isInside = isLast .| ((low .<= next) .& (next .<= high))
            let middle: Eight = low + (high - low) * 0.5
            x.replace(with: middle.replacing(with: next, where: isInside), where: isOpen)
            isOpen = isOpen .& .!isLast
            round &+= 1
        }
        return (x, isOpen .| (x .!= x))
    }

    /// The weights of amounts by period, by Horner's scheme.
    @inline(__always)
    static func weights(of amounts: UnsafePointer<Eight>, periods: Int, at x: Eight) -> Weights {
        let factor = naturalExponential(0 - x)
        let zero = Eight(repeating: 0)
        var (gains, losses, gainTimes, lossTimes) = (zero, zero, zero, zero)
        var period = periods - 1
        while period >= 0 {
            let amount = amounts[period]
            let gain = zero.replacing(with: amount, where: amount .> 0)
            gainTimes = gainTimes * factor + gains
            lossTimes = lossTimes * factor + losses
            gains = gains * factor + gain
            losses = losses * factor + (gain - amount)
            period &-= 1
        }
        return Weights(gains: gains, losses: losses, gainTimes: gainTimes * factor, lossTimes: lossTimes * factor)
    }

    /// The weights of amounts at times.
    @inline(__always)
    static func weights(
        of amounts: UnsafePointer<Eight>, times: UnsafePointer<Eight>, count: Int, at x: Eight
    ) -> Weights {
        let zero = Eight(repeating: 0)
        var (gains, losses, gainTimes, lossTimes) = (zero, zero, zero, zero)
        for place in 0..<count {
            let (amount, time) = (amounts[place], times[place])
            let present: Eight = amount * naturalExponential(0 - x * time)
            let gain = zero.replacing(with: present, where: present .> 0)
            let loss: Eight = gain - present
            gains += gain
            losses += loss
            gainTimes += gain * time
            lossTimes += loss * time
        }
        return Weights(gains: gains, losses: losses, gainTimes: gainTimes, lossTimes: lossTimes)
    }

    /// How often each of eight series changes sign, zeros passed over.
    @inline(__always)
    static func signChanges(_ amounts: UnsafePointer<Eight>, count: Int) -> Eight {
        var (last, changes) = (Eight(repeating: 0), Eight(repeating: 0))
        for place in 0..<count {
            let amount = amounts[place]
            changes.replace(with: changes + 1, where: last * amount .< 0)
            let sign = Eight(repeating: 1).replacing(with: -1, where: amount .< 0)
            last.replace(with: sign, where: amount .!= 0)
        }
        return changes
    }
}
