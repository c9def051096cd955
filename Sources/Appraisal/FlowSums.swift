import Numerics

/// The sums of eight net flows side by side, and where they turn.
///
/// A net amount either comes in or goes out, so that one addition does for both: the sums are those of ``Timeline`` and
/// ``PaybackScan``, which know the two sides apart, to the bit.
struct FlowSums {
    /// What is left of all amounts.
    let net: Eight
    /// What goes out.
    let losses: Eight
    /// Everything without its sign, and the same at present values.
    let gross, presentGross: Eight
    /// What is left at present values, and what came in and went out of it.
    let present, presentGains, presentLosses: Eight
    /// Where the sums turned, simple and of present values; no number where they did not.
    let payback, discountedPayback: Eight

    /// The sums of flows by period: the first an instant, each of the others even over its period.
    ///
    /// No rate or time is so large that an exponent comes near the ends of the range: ``ConventionalFlows`` sees to that.
    @inline(__always)
    init(_ amounts: UnsafePointer<Eight>, periods: Int, growth: Eight) {
        var scans = Scans()
        for period in 0..<periods {
            let factor = naturalExponential(ofModerate: 0 - growth * Double(period))
            let (amount, present) = scans.count(amounts[period], factor)
            if period == 0 {
                // An instant's outflow is no part of the sum of what accrues.
                scans.instantLosses = scans.losses.values
                scans.losses = CompensatedSum.Lanes()
                scans.simple.instant(amount, at: Eight(repeating: 0))
                scans.discounted.instant(present, at: Eight(repeating: 0))
            } else {
                scans.simple.accrue(amount, from: Double(period - 1))
                scans.discounted.accrue(present, from: Double(period - 1))
            }
        }
        self.init(scans)
    }

    /// The sums of flows at times, each an instant.
    @inline(__always)
    init(_ amounts: UnsafePointer<Eight>, times: UnsafePointer<Eight>, count: Int, growth: Eight) {
        var scans = Scans()
        for place in 0..<count {
            let time = times[place]
            let (amount, present) = scans.count(
                amounts[place], naturalExponential(ofModerate: 0 - time * growth))
            scans.simple.instant(amount, at: time)
            scans.discounted.instant(present, at: time)
        }
        self.init(scans)
    }

    @inline(__always)
    private init(_ scans: Scans) {
        net = scans.simple.cumulative.values
        losses = scans.instantLosses + scans.losses.values
        gross = scans.simple.gross
        present = scans.discounted.cumulative.values
        presentGross = scans.discounted.gross
        (presentGains, presentLosses) = (scans.presentGains, scans.presentLosses)
        payback = scans.simple.first
        discountedPayback = scans.discounted.first
    }

    /// What is summed in one pass.
    private struct Scans {
        var simple = NetScan()
        var discounted = NetScan()
        var losses = CompensatedSum.Lanes()
        var instantLosses = Eight(repeating: 0)
        var presentGains = Eight(repeating: 0)
        var presentLosses = Eight(repeating: 0)

        /// Counts an amount, and says what it is at present.
        @inline(__always)
        mutating func count(_ amount: Eight, _ factor: Eight) -> (amount: Eight, present: Eight) {
            let zero = Eight(repeating: 0)
            let gain = zero.replacing(with: amount, where: amount .> 0)
            losses.add(gain - amount)
            let present: Eight = amount * factor
            let presentGain: Eight = gain * factor
            presentGains += presentGain
            presentLosses += presentGain - present
            return (amount, present)
        }
    }

    /// ``PaybackScan`` of net amounts whose sum turns once, if at all.
    private struct NetScan {
        var cumulative = CompensatedSum.Lanes()
        var gross = Eight(repeating: 0)
        var isBelow = PaybackScan.Mask(repeating: false)
        var first = Eight(repeating: .nan)

        @inline(__always)
        mutating func instant(_ amount: Eight, at time: Eight) {
            add(amount)
            let isLess = cumulative.values .< gross * -PaybackScan.tolerance
            let crossing = isBelow .& .!isLess
            if isAny(crossing) { cross(crossing, at: time) }
            isBelow = isLess
        }

        @inline(__always)
        mutating func accrue(_ amount: Eight, from start: Double) {
            let before = cumulative.values
            add(amount)
            let after = cumulative.values
            let isLess = after .< gross * -PaybackScan.tolerance
            let crossing = isBelow .& .!isLess
            if isAny(crossing) {
                let share = Eight(repeating: 1).replacing(with: (0 - before) / (after - before), where: after .> before)
                let inside: Eight = start + share
                cross(crossing, at: inside.replacing(with: start + 1, where: share .> PaybackScan.end))
            }
            isBelow = isLess
        }

        @inline(__always)
        private mutating func add(_ amount: Eight) {
            cumulative.add(amount)
            gross += magnitude(amount)
        }

        private mutating func cross(_ crossing: PaybackScan.Mask, at place: Eight) {
            first.replace(with: place, where: crossing .& (first .!= first))
        }
    }
}
