/// A zero of a sum of exponentials.
package struct Zero {
    /// The x.
    package let place: Double
    /// The sign to its right, where it differs from that to its left; else 0.
    package let slope: Int
}

extension ExponentialSum {
    /// The zeros between balances in rising places, where the sum is monotone from each to the next.
    ///
    /// A zero is a change of sign. Where rounding hides the signs at some places in between, these make one zero: a
    /// crossing if the signs around them differ, else a touch.
    func zeros(between balances: [Balance]) -> [Zero] {
        var zeros: [Zero] = []
        var last: Balance?
        var hidden: [Balance] = []
        for balance in balances {
            if balance.sign == 0 {
                hidden.append(balance)
                continue
            }
            let crosses = last.map { $0.sign != balance.sign } ?? false
            if !hidden.isEmpty {
                zeros.append(Zero(place: settled(hidden), slope: crosses ? balance.sign : 0))
            } else if let last, crosses {
                zeros.append(Zero(place: crossing(from: last, to: balance), slope: balance.sign))
            }
            last = balance
            hidden = []
        }
        if !hidden.isEmpty { zeros.append(Zero(place: settled(hidden), slope: 0)) }
        return zeros
    }

    /// Where the zero is among places at which rounding hides the sign: in their middle, or a last step of Newton's
    /// from there, if the slope is not hidden too.
    private func settled(_ hidden: [Balance]) -> Double {
        let middle = hidden[hidden.count / 2]
        let error = middle.noise / middle.slope.magnitude
        let isSteep = error * span < 1e-9
        return isSteep ? middle.place - middle.logRatio / middle.slope : middle.place
    }

    /// The zero between two balances of opposite signs.
    ///
    /// Newton's method on ln(P ÷ N), kept between two places of opposite signs that close in on the zero; a step that
    /// leaves them, or does not shrink by half, is replaced by halving the bracket. It ends where the residual is that
    /// of rounding or no number is left in between, so both the residual and the change of sign vouch for the result.
    private func crossing(from first: Balance, to second: Balance) -> Double {
        var (low, high) = (first.place, second.place)
        func isInside(_ x: Double) -> Bool { low < x && x < high }

        let nearer = first.logRatio.magnitude < second.logRatio.magnitude ? first : second
        var x = nearer.place - nearer.logRatio / nearer.slope
        if !isInside(x) { x = isInside(0) ? 0 : low + (high - low) / 2 }
        var lastStep = high - low
        while isInside(x) {
            let balance = balance(at: x)
            if balance.logRatio == 0 { return x }
            if (balance.logRatio < 0) == (first.logRatio < 0) { low = x } else { high = x }

            let newton = x - balance.logRatio / balance.slope
            if balance.sign == 0 { return isInside(newton) ? newton : x }
            if isInside(newton), (newton - x).magnitude < lastStep / 2 {
                lastStep = (newton - x).magnitude
                x = newton
            } else {
                lastStep = (high - low) / 2
                x = low + lastStep
            }
        }
        return x
    }
}
