/// The share of a population that a small sample of it leaves possible.
///
/// ```swift
/// let interval = BinomialInterval(below: 4, notAbove: 4, of: 7)
/// interval.low, interval.high      // 0.18 and 0.90: of so few, much is possible
/// ```
///
/// With k of n cases below a value, the share p of all such cases below it lies with a confidence of 95 % at least
/// between the p for which P(X ≥ k) = 2.5 % and the p for which P(X ≤ k) = 2.5 %, X being binomial (n, p). Where cases
/// equal the value, the lower end counts them above it and the upper end below.
///
/// Source: C. J. Clopper, E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the
/// binomial", Biometrika 26 (1934), 404–413. It never promises too much: its coverage is 95 % or more for every p.
package struct BinomialInterval: Sendable, Hashable {
    /// The confidence of every interval here.
    package static let confidence = 0.95

    /// The lower end.
    package let low: Double
    /// The upper end.
    package let high: Double

    /// The interval of a share, with so many of a sample below a value and so many not above it.
    package init(below: Int, notAbove: Int, of count: Int) {
        let tail = (1 - Self.confidence) / 2
        // P(X ≥ k) rises with p, and P(X ≤ k) falls.
        low = below == 0 ? 0 : Self.root { Self.chance(ofAtLeast: below, of: count, at: $0) - tail }
        high = notAbove == count ? 1 : Self.root { tail - Self.chance(ofAtMost: notAbove, of: count, at: $0) }
    }

    /// Where a function that rises from below zero crosses it, between 0 and 1, to the last digit.
    private static func root(of function: (Double) -> Double) -> Double {
        var (low, high) = (0.0, 1.0)
        while true {
            let middle = low + (high - low) / 2
            guard low < middle, middle < high else { return middle }
            if function(middle) < 0 { low = middle } else { high = middle }
        }
    }

    /// The chance of so many successes or more in so many trials.
    static func chance(ofAtLeast least: Int, of count: Int, at p: Double) -> Double {
        least > count ? 0 : compensatedSum((least...count).map { chance(of: $0, of: count, at: p) })
    }

    /// The chance of so many successes or fewer.
    static func chance(ofAtMost most: Int, of count: Int, at p: Double) -> Double {
        most < 0 ? 0 : compensatedSum((0...most).map { chance(of: $0, of: count, at: p) })
    }

    /// C(n, k) p^k (1 − p)^(n − k).
    private static func chance(of successes: Int, of count: Int, at p: Double) -> Double {
        var chance = 1.0
        for step in 0..<successes { chance *= Double(count - step) / Double(step + 1) * p }
        for _ in successes..<count { chance *= 1 - p }
        return chance
    }
}

/// Between which values of a small sample the median of the population lies.
///
/// The r-th value from below and the r-th from above enclose it with the confidence 1 − 2 P(X < r), X being binomial
/// (n, ½), whatever the distribution; r is the largest for which that is 95 % or more. Fewer than six values never do.
///
/// Source: H. A. David, H. N. Nagaraja, "Order Statistics", 3rd edition (Wiley 2003), section 7.1.
package struct MedianInterval: Sendable, Hashable {
    /// The lower value.
    package let low: Double
    /// The upper value.
    package let high: Double
    /// The confidence that it has.
    package let confidence: Double

    /// The interval of some values from the lowest to the highest; nothing where they are too few.
    package init?(of values: [Double]) {
        let count = values.count
        func confidence(_ rank: Int) -> Double {
            1 - 2 * BinomialInterval.chance(ofAtMost: rank - 1, of: count, at: 0.5)
        }
        let ranks = 1...max(1, count / 2)
        guard count > 1, let rank = ranks.last(where: { confidence($0) >= BinomialInterval.confidence }) else {
            return nil
        }
        low = values[rank - 1]
        high = values[count - rank]
        self.confidence = confidence(rank)
    }
}
