extension ExponentialSum {
    /// The zeros by halving intervals until each is known to be free of zeros or to be monotone.
    ///
    /// The slope of ln(P ÷ N) is the difference of two mean times, and each of these falls as x rises. So their values
    /// at the ends of an interval bound the slope all over it: that is proof, not sampling, and it needs no
    /// derivative of higher order, however often the sign changes.
    func scannedZeros(in range: ClosedRange<Double>) -> [Zero] {
        var balances = [balance(at: range.lowerBound), balance(at: range.upperBound)]
        var open = [(balances[0], balances[1])]
        // Beyond this the places reached so far serve as a grid. Only flows that cancel to within rounding over a wide
        // range of rates come here.
        var budget = Self.mostTerms / (times.count + 20)
        while !open.isEmpty, budget > 0 {
            var halves: [(Balance, Balance)] = []
            for (low, high) in open where !Self.isDecided(low, high) {
                let place = low.place + (high.place - low.place) / 2
                guard low.place < place, place < high.place else { continue }
                let middle = balance(at: place)
                budget -= 1
                balances.append(middle)
                if middle.isFaint, Self.isHidden(low, high) { continue }
                halves += [(low, middle), (middle, high)]
            }
            open = halves
        }
        return zeros(between: gathered(balances.sorted { $0.place < $1.place }))
    }

    /// How many terms a scan evaluates at most: about a second's work.
    static let mostTerms = 40_000_000

    /// Whether an interval has no zero inside, or is monotone.
    private static func isDecided(_ low: Balance, _ high: Balance) -> Bool {
        let least = high.negativeTime - low.positiveTime
        let most = low.negativeTime - high.positiveTime
        if least >= 0 || most <= 0 { return true }
        guard low.sign == high.sign, low.sign != 0 else { return false }

        // The lowest that |ln(P ÷ N)| can get: where the steepest fall from the left meets the steepest from the right.
        let (fall, rise) = low.sign > 0 ? (least, most) : (-most, -least)
        let (left, right) = (low.logRatio.magnitude, high.logRatio.magnitude)
        let offset = (right - left - rise * (high.place - low.place)) / (fall - rise)
        return left + fall * offset > max(low.noise, high.noise)
    }

    /// Whether rounding hides the sign at both ends of an interval that is too short for anything to rise between.
    private static func isHidden(_ low: Balance, _ high: Balance) -> Bool {
        let play = (low.negativeTime - high.positiveTime) - (high.negativeTime - low.positiveTime)
        return low.isFaint && high.isFaint && play * (high.place - low.place) < 1e-5
    }

    /// The balances with each run of faint ones, of which some are hidden, replaced by one: at the stationary point,
    /// where the signs around agree and the slopes do not.
    ///
    /// Where rounding is about as large as the balance itself, hidden signs and plain ones alternate; only a rise well
    /// above it ends a run, or each of them would pass for a touch.
    private func gathered(_ balances: [Balance]) -> [Balance] {
        var result: [Balance] = []
        var start = 0
        while start < balances.count {
            var end = start
            while end < balances.count, balances[end].isFaint { end += 1 }
            let run = balances[start..<end]
            if run.count > 1, run.contains(where: { $0.sign == 0 }), let before = result.last, end < balances.count {
                let after = balances[end]
                let touches = before.sign == after.sign && before.slope * after.slope < 0
                result.append(touches ? stationary(from: before, to: after) : middle(of: run))
            } else {
                result += run
            }
            if end < balances.count { result.append(balances[end]) }
            start = end + 1
        }
        return result
    }

    /// The hidden balance nearest to the middle of a run that has one.
    private func middle(of run: ArraySlice<Balance>) -> Balance {
        let hidden = run.filter { $0.sign == 0 }
        return hidden[hidden.count / 2]
    }

    /// The balance where the slope, of opposite signs at two places, changes its sign.
    private func stationary(from first: Balance, to second: Balance) -> Balance {
        var (low, high) = (first, second)
        while true {
            let place = low.place + (high.place - low.place) / 2
            guard low.place < place, place < high.place else { return low }
            let middle = balance(at: place)
            if (middle.slope < 0) == (first.slope < 0) { low = middle } else { high = middle }
        }
    }
}
