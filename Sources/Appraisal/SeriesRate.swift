import Numerics

/// The one internal rate of each of eight cash flows whose sign changes once.
enum SeriesRate {
    /// Σ w, Σ w t, Σ w t² and Σ w t³ of the amounts above zero, or of those below it without their sign, at some
    /// x = ln(1 + r): w = |c| e^(−x t).
    struct Moments {
        var sum = Eight(repeating: 0)
        var first = Eight(repeating: 0)
        var second = Eight(repeating: 0)
        var third = Eight(repeating: 0)

        /// The mean of the times, their variance, and their third central moment.
        @inline(__always)
        var cumulants: (mean: Eight, variance: Eight, skew: Eight) {
            let scale: Eight = 1 / sum
            let mean: Eight = first * scale
            let square: Eight = second * scale
            let variance: Eight = square - mean * mean
            let cube: Eight = third * scale
            return (mean, variance, cube - mean * (square + 2 * variance))
        }
    }

    /// What eight flows weigh at an x above and below zero.
    struct Balance {
        let gains, losses: Moments

        /// ln(P ÷ N), the logarithm of the weights above over those below, and by how much x is off.
        ///
        /// In place of the logarithm stands 2 artanh h to three terms, h = (P − N) ÷ (P + N): the same near the rate, and
        /// bounded away from it. Its derivatives are differences of cumulants; the step is Householder's of the third order,
        /// which leaves the fourth power of the distance (A. S. Householder, "The Numerical Treatment of a Single Nonlinear
        /// Equation", McGraw-Hill 1970, section 4.4), or Newton's where that is out of all proportion.
        @inline(__always)
        var step: (ratio: Eight, slope: Eight, step: Eight) {
            let h: Eight = (gains.sum - losses.sum) / (gains.sum + losses.sum)
            let square: Eight = h * h
            let series: Eight = 1 + square * (1.0 / 3 + square * 0.2)
            let ratio: Eight = 2 * h * series
            let (gain, loss) = (gains.cumulants, losses.cumulants)
            let slope: Eight = loss.mean - gain.mean
            let inverse: Eight = 1 / slope
            let newton: Eight = ratio * inverse
            let bend: Eight = newton * (gain.variance - loss.variance) * inverse
            let twist: Eight = newton * newton * (loss.skew - gain.skew) * inverse * (1.0 / 6)
            let under: Eight = 1 - bend + twist
            let share: Eight = (1 - bend * 0.5) / under
            // A share near zero would make a step so short that it passed for the last one, far from any rate.
            let isFar = .!(under .>= 0.25) .| (under .> 4) .| .!(share .>= 0.25)
            return (ratio, slope, newton * share.replacing(with: 1, where: isFar))
        }
    }

    /// The x at which both weigh the same; `isOpen` where none was found.
    ///
    /// ln(P ÷ N) is nearly straight and monotone. Steps start at x = 0, where nothing need be discounted, and stay inside a
    /// bracket that the sign moves. A lane that has settled stays as it is: what its neighbours still need must not change
    /// its bits. `spans` are the times from first to last.
    @inline(__always)
    static func growths(
        spans: Eight, start: Balance, _ balance: (Eight) -> Balance
    ) -> (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>) {
        growths(spans: spans, start: start, hasRough: false, rough: balance, balance)
    }

    /// The same where the second of the balances may be rough: it shows the way, and is the last for no lane.
    @inline(__always)
    private static func growths(
        spans: Eight, start: Balance, hasRough: Bool, rough: (Eight) -> Balance, _ balance: (Eight) -> Balance
    ) -> (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>) {
        var x = Eight(repeating: 0)
        var (low, high) = (Eight(repeating: -25), Eight(repeating: 25))
        var isOpen = SIMDMask<SIMD8<Int64>>(repeating: true)
        var (at, round) = (start, 0)
        var isRough = false
        while true {
            let (ratio, slope, step) = at.step
            let isLeft = (ratio .> 0) .== (slope .< 0)
            // What is near to zero has no sign when it is rough.
            let counts = isRough ? isOpen .& (magnitude(ratio) .> 0x1p-12) : isOpen
            low.replace(with: x, where: counts .& isLeft)
            high.replace(with: x, where: counts .& .!isLeft)
            let next: Eight = x - step
            // At the end the sign is that of rounding, and so is the bracket: a last step is taken whether it leaves it or
            // not.
            let isLast = magnitude(step) * spans .<= 0x1p-12
            let isInside = isLast .| ((low .<= next) .& (next .<= high))
            let middle: Eight = low + (high - low) * 0.5
            x.replace(with: middle.replacing(with: next, where: isInside), where: isOpen)
            if !isRough { isOpen = isOpen .& .!isLast }
            round &+= 1
            guard round < 16, isAny(isOpen) else { break }
            isRough = hasRough && round == 1
            if isRough {
                // A first step that goes far beyond the range of numbers starts anew at its end.
                let most: Eight = Self.moderate / spans
                x = x.replacing(with: most, where: isOpen .& (x .> most))
                x = x.replacing(with: 0 - most, where: isOpen .& (x .< 0 - most))
                at = rough(x)
            } else {
                at = balance(x)
            }
        }
        return (x, isOpen .| (x .!= x))
    }

    /// The largest exponent whose power needs no care.
    private static let moderate = 699.0

    /// The same of amounts by period; from a place on there are gains alone.
    @inline(__always)
    static func growths(
        ofAmounts amounts: UnsafePointer<Eight>, spans: Eight, periods: Int, gainsFrom start: Int
    ) -> (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>) {
        growths(spans: spans, start: balance(of: amounts, periods: periods, gainsFrom: start)) {
            balance(of: amounts, periods: periods, gainsFrom: start, at: $0)
        }
    }

    /// The same of amounts at times that rise from 0.
    @inline(__always)
    static func growths(
        ofAmounts amounts: UnsafePointer<Eight>, times: UnsafePointer<Eight>, count: Int, gainsFrom start: Int
    ) -> (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>) {
        growths(
            spans: times[count - 1], start: balance(of: amounts, times: times, count: count, gainsFrom: start),
            hasRough: true,
            rough: { x in
                balance(of: amounts, times: times, count: count, gainsFrom: start) {
                    roughExponential(ofModerate: 0 - x * $0)
                }
            }
        ) { balance(of: amounts, times: times, count: count, gainsFrom: start, at: $0) }
    }

    /// The place behind the last amount that is below zero in any of eight flows; behind it there are gains alone.
    @inline(__always)
    static func gainsStart(_ amounts: UnsafePointer<Eight>, count: Int) -> Int {
        var place = count
        while place > 0, !isAny(amounts[place - 1] .< 0) { place &-= 1 }
        return place
    }

    /// What amounts by period weigh, by Horner's scheme; from a place on there are gains alone.
    @inline(__always)
    static func balance(of amounts: UnsafePointer<Eight>, periods: Int, gainsFrom start: Int, at x: Eight) -> Balance {
        let factor = naturalExponential(0 - x)
        let (low, high) = (factor.lowHalf, factor.highHalf)
        return balance(
            of: amounts, periods: periods, gainsFrom: start, factor: factor, low: { $0.take($1, low) },
            high: { $0.take($1, high) })
    }

    /// The same at x = 0.
    @inline(__always)
    static func balance(of amounts: UnsafePointer<Eight>, periods: Int, gainsFrom start: Int) -> Balance {
        balance(
            of: amounts, periods: periods, gainsFrom: start, factor: Eight(repeating: 1), low: { $0.take($1) },
            high: { $0.take($1) })
    }

    @inline(__always)
    private static func balance(
        of amounts: UnsafePointer<Eight>, periods: Int, gainsFrom start: Int, factor: Eight,
        low: (inout HornerSums, SIMD4<Double>) -> Void, high: (inout HornerSums, SIMD4<Double>) -> Void
    ) -> Balance {
        // Four lanes at a time, since the sums of eight are more than a processor holds.
        let halves = UnsafeRawPointer(amounts).assumingMemoryBound(to: SIMD4<Double>.self)
        let low = HornerSums.balance(halves, periods: periods, gainsFrom: start, low)
        let high = HornerSums.balance(halves + 1, periods: periods, gainsFrom: start, high)
        return Balance(
            gains: Moments(low.gains, high.gains, factor), losses: Moments(low.losses, high.losses, factor))
    }

    /// What amounts at times weigh; from a place on there are gains alone.
    @inline(__always)
    static func balance(
        of amounts: UnsafePointer<Eight>, times: UnsafePointer<Eight>, count: Int, gainsFrom start: Int, at x: Eight
    ) -> Balance {
        if isAny(magnitude(x) * times[count - 1] .> moderate) {
            return balance(of: amounts, times: times, count: count, gainsFrom: start) { naturalExponential(0 - x * $0) }
        }
        return balance(of: amounts, times: times, count: count, gainsFrom: start) {
            naturalExponential(ofModerate: 0 - x * $0)
        }
    }

    /// The same at x = 0.
    @inline(__always)
    static func balance(
        of amounts: UnsafePointer<Eight>, times: UnsafePointer<Eight>, count: Int, gainsFrom start: Int
    ) -> Balance {
        balance(of: amounts, times: times, count: count, gainsFrom: start) { _ in Eight(repeating: 1) }
    }

    @inline(__always)
    private static func balance(
        of amounts: UnsafePointer<Eight>, times: UnsafePointer<Eight>, count: Int, gainsFrom start: Int,
        _ factor: (Eight) -> Eight
    ) -> Balance {
        let zero = Eight(repeating: 0)
        var (gains, losses) = (Moments(), Moments())
        for place in 0..<start {
            let (amount, time) = (amounts[place], times[place])
            let present: Eight = amount * factor(time)
            let gain = zero.replacing(with: present, where: present .> 0)
            gains.add(gain, time)
            losses.add(gain - present, time)
        }
        for place in start..<count {
            let time = times[place]
            gains.add(amounts[place] * factor(time), time)
        }
        return Balance(gains: gains, losses: losses)
    }

    /// Whether each of eight series changes sign once, zeros passed over; from a place on there are gains alone.
    @inline(__always)
    static func changesSignOnce(
        _ amounts: UnsafePointer<Eight>, count: Int, gainsFrom start: Int
    ) -> SIMDMask<SIMD8<Int64>> {
        typealias Mask = SIMDMask<SIMD8<Int64>>
        var (hasGain, hasLoss) = (Mask(repeating: false), Mask(repeating: false))
        var (gainsBehind, lossBehind) = (Mask(repeating: false), Mask(repeating: false))
        for place in 0..<start {
            let (isGain, isLoss) = (amounts[place] .> 0, amounts[place] .< 0)
            gainsBehind = gainsBehind .| (isGain .& hasLoss)
            lossBehind = lossBehind .| (isLoss .& hasGain)
            hasGain = hasGain .| isGain
            hasLoss = hasLoss .| isLoss
        }
        var hasLater = Mask(repeating: false)
        for place in start..<count { hasLater = hasLater .| (amounts[place] .> 0) }
        return (gainsBehind .| (hasLater .& hasLoss)) .^ lossBehind
    }
}

extension SeriesRate.Moments {
    /// Adds a weight at a time.
    @inline(__always)
    fileprivate mutating func add(_ weight: Eight, _ time: Eight) {
        sum += weight
        let one: Eight = weight * time
        first += one
        let two: Eight = one * time
        second += two
        third += two * time
    }

    /// The moments of what Horner's scheme leaves.
    @inline(__always)
    fileprivate init(_ low: HornerSums, _ high: HornerSums, _ factor: Eight) {
        // Σ t, Σ t (t − 1) and Σ t (t − 1) (t − 2) of the weights.
        let one: Eight = Eight(lowHalf: low.first, highHalf: high.first) * factor
        let square: Eight = factor * factor
        let two: Eight = 2 * Eight(lowHalf: low.second, highHalf: high.second) * square
        let three: Eight = 6 * Eight(lowHalf: low.third, highHalf: high.third) * (square * factor)
        self.init(
            sum: Eight(lowHalf: low.sum, highHalf: high.sum), first: one, second: two + one,
            third: three + 3 * two + one)
    }
}

/// Four polynomials at a factor q, by Horner's scheme: p(q), p′(q), p″(q) ÷ 2 and p‴(q) ÷ 6.
private struct HornerSums {
    var sum = SIMD4<Double>(repeating: 0)
    var first = SIMD4<Double>(repeating: 0)
    var second = SIMD4<Double>(repeating: 0)
    var third = SIMD4<Double>(repeating: 0)

    @inline(__always)
    mutating func take(_ amount: SIMD4<Double>, _ factor: SIMD4<Double>) {
        third = third * factor + second
        second = second * factor + first
        first = first * factor + sum
        sum = sum * factor + amount
    }

    /// The same at a factor of 1.
    @inline(__always)
    mutating func take(_ amount: SIMD4<Double>) {
        third += second
        second += first
        first += sum
        sum += amount
    }

    /// Those of the amounts above zero, and of those below it, every other four of the amounts.
    @inline(__always)
    static func balance(
        _ amounts: UnsafePointer<SIMD4<Double>>, periods: Int, gainsFrom start: Int,
        _ take: (inout HornerSums, SIMD4<Double>) -> Void
    ) -> (gains: HornerSums, losses: HornerSums) {
        var (gains, losses) = (HornerSums(), HornerSums())
        var period = periods - 1
        while period >= start {
            take(&gains, amounts[2 * period])
            period &-= 1
        }
        let zero = SIMD4<Double>(repeating: 0)
        while period >= 0 {
            let amount = amounts[2 * period]
            let gain = zero.replacing(with: amount, where: amount .> 0)
            take(&gains, gain)
            take(&losses, gain - amount)
            period &-= 1
        }
        return (gains, losses)
    }
}
