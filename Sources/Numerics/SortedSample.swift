/// Some outcomes in order, of which percentiles can be told with their own uncertainty.
package struct SortedSample: Sendable {
    /// The outcomes from the lowest to the highest.
    package let values: [Double]

    /// A sample of finite numbers, in any order.
    package init(_ values: [Double]) {
        self.values = NumberSort.sorted(values)
    }

    /// The value that a share p of the outcomes does not exceed, between two outcomes in a straight line.
    ///
    /// At the place 1 + (n − 1) p, as a spreadsheet's PERCENTILE.INC and most statistics programs have it (type 7 of
    /// R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996),
    /// 361–365).
    package func percentile(_ p: Double) -> Double {
        let place = p * Double(values.count - 1)
        let below = min(values.count - 1, max(0, Int(place)))
        let above = min(values.count - 1, below + 1)
        let share = place - Double(below)
        if share == 0 { return values[below] }
        let step = values[above] - values[below]
        // Two numbers can lie farther apart than any number says.
        return step.isFinite
            ? values[below] + share * step : (1 - share) * values[below] + share * values[above]
    }

    /// Two outcomes between which the true percentile lies with 95 % confidence, whatever the distribution.
    ///
    /// How many of n outcomes are below the percentile is binomial: the l-th and the u-th outcome are chosen so that the
    /// percentile is below the one, and above the other, with a chance of at most 2.5 % each. Source: H. A. David,
    /// H. N. Nagaraja, *Order Statistics*, 3rd edition (Wiley, 2003), §7.1. Nothing where there are too few outcomes.
    package func interval(ofPercentile p: Double) -> ClosedRange<Double>? {
        let ranks = Self.ranks(count: values.count, p: p)
        guard let low = ranks.low, let high = ranks.high else { return nil }
        return values[low - 1]...values[high - 1]
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
