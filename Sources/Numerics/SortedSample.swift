/// Some outcomes in order, of which percentiles can be told with their own uncertainty.
///
/// Of many, only those are brought into their place that the percentiles ask for which it is made for.
package struct SortedSample: Sendable {
    /// How many outcomes there are.
    package let count: Int
    /// All outcomes from the lowest to the highest, or those at some places.
    private let sorted: [Double]
    /// These places in their order; nothing where all are there.
    private let places: [Int]?
    private let cells: NumberCells?

    /// A sample of finite numbers, in any order.
    package init(_ values: [Double]) {
        count = values.count
        sorted = NumberSort.sorted(values)
        (places, cells) = (nil, nil)
    }

    /// The same for these percentiles alone, with what their intervals need.
    package init(_ values: [Double], _ ends: NumberEnds, percentiles: [Double]) {
        guard values.count > 4096, let cells = NumberCells(values, ends) else {
            (count, sorted) = (values.count, NumberSort.sorted(values))
            (places, self.cells) = (nil, nil)
            return
        }
        var places: Set<Int> = []
        for p in percentiles {
            let below = Self.place(of: p, count: values.count).below
            let ranks = Self.ranks(count: values.count, p: p)
            places.formUnion([below, min(values.count - 1, below + 1)])
            places.formUnion([ranks.low, ranks.high].compactMap { $0.map { $0 - 1 } })
        }
        count = values.count
        let wanted = places.sorted()
        sorted = cells.numbers(at: wanted)
        self.places = wanted
        self.cells = cells
    }

    /// The outcome at a place from 0; one that no percentile asks for is not known.
    private func value(at place: Int) -> Double {
        guard let places else { return sorted[place] }
        return places.firstIndex(of: place).map { sorted[$0] } ?? .nan
    }

    /// How many outcomes are below each of some ends.
    func counts(below ends: [Double]) -> [Int] {
        if let cells { return cells.counts(below: ends) }
        return ends.map { end in
            var (low, high) = (0, count)
            while low < high {
                let middle = (low + high) / 2
                if sorted[middle] < end { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// The place of the outcome that a share p does not exceed, and how far on to the next.
    private static func place(of p: Double, count: Int) -> (below: Int, share: Double) {
        let place = p * Double(count - 1)
        let below = min(count - 1, max(0, Int(place)))
        return (below, place - Double(below))
    }

    /// The value that a share p of the outcomes does not exceed, between two outcomes in a straight line.
    ///
    /// At the place 1 + (n − 1) p, as a spreadsheet's PERCENTILE.INC and most statistics programs have it (type 7 of
    /// R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996),
    /// 361–365).
    package func percentile(_ p: Double) -> Double {
        let (below, share) = Self.place(of: p, count: count)
        let low = value(at: below)
        if share == 0 { return low }
        let high = value(at: min(count - 1, below + 1))
        let step = high - low
        // Two numbers can lie farther apart than any number says.
        return step.isFinite ? low + share * step : (1 - share) * low + share * high
    }

    /// Two outcomes between which the true percentile lies with 95 % confidence, whatever the distribution.
    ///
    /// How many of n outcomes are below the percentile is binomial: the l-th and the u-th outcome are chosen so that the
    /// percentile is below the one, and above the other, with a chance of at most 2.5 % each. Source: H. A. David,
    /// H. N. Nagaraja, *Order Statistics*, 3rd edition (Wiley, 2003), §7.1. Nothing where there are too few outcomes.
    package func interval(ofPercentile p: Double) -> ClosedRange<Double>? {
        let ranks = Self.ranks(count: count, p: p)
        guard let low = ranks.low, let high = ranks.high else { return nil }
        return value(at: low - 1)...value(at: high - 1)
    }

    /// The ranks, from 1, of the two outcomes.
    static func ranks(count: Int, p: Double) -> (low: Int?, high: Int?) {
        // P(B ≤ k) for a binomial B of n trials is the regularised incomplete beta function I₁₋ₚ(n − k, k + 1).
        func chance(ofAtMost k: Int) -> Double {
            if k < 0 { return 0 }
            if k >= count { return 1 }
            return BetaDistribution(alpha: Double(count - k), beta: Double(k + 1)).cumulative(1 - p)
        }
        func first(_ holds: (Int) -> Bool) -> Int {
            var (low, high) = (0, count + 1)
            while low < high {
                let middle = (low + high) / 2
                if holds(middle) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        // The lowest k with P(B ≤ k) above 2.5 % is the highest rank with P(B ≤ rank − 1) at most that, for rank = k.
        let low = first { chance(ofAtMost: $0) > 0.025 }
        let high = first { chance(ofAtMost: $0 - 1) >= 0.975 }
        return (low >= 1 ? low : nil, high <= count ? high : nil)
    }
}
