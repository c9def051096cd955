import Facts
import Numerics

extension NumberStyle {
    /// How many times one thing is another.
    ///
    /// ```swift
    /// style.multiple(5048)     // "5,048×"
    /// style.multiple(12.34)    // "12.3×"
    /// style.multiple(0.853)    // "0.85×"
    /// style.multiple(-1)       // "−1.00×"
    /// ```
    ///
    /// Three significant digits, the integer part always whole: two decimals below 10, one below 100, up to four where
    /// the number is below 0.10.
    package func multiple(_ ratio: Double, bound: Bound? = nil) -> String {
        guard let decimal = ShortestDecimal(ratio) else { return Self.noNumber }
        return bounded(threeDigits(decimal) + "×", by: bound)
    }

    /// A ratio as a bare number, rounded as a multiple is.
    ///
    /// ```swift
    /// style.ratio(2.314)       // "2.31"
    /// ```
    package func ratio(_ ratio: Double, bound: Bound? = nil) -> String {
        guard let decimal = ShortestDecimal(ratio) else { return Self.noNumber }
        return bounded(threeDigits(decimal), by: bound)
    }

    /// A fraction in hundredths, up to so many decimals, trailing zeros dropped.
    ///
    /// ```swift
    /// style.percent(0.12)      // "12 %"
    /// style.percent(0.0347)    // "3.5 %"
    /// ```
    ///
    /// The space before the sign is the usage of the SI and of the Spanish academies; English here follows it too, and
    /// Brazil writes none.
    package func percent(_ fraction: Double, decimals: Int = 1, bound: Bound? = nil) -> String {
        guard let decimal = ShortestDecimal(fraction) else { return Self.noNumber }
        // Moving the point is exact; 0.07 × 100 is not.
        let hundredths = fixed(decimal.scaled(byPowerOfTen: 2), decimals: max(0, decimals), padded: false)
        return bounded(hundredths + (language == .portuguese ? "" : Self.noBreakSpace) + "%", by: bound)
    }

    /// A share that something stays below, in hundredths: rounded up, so that it does, and with as many more decimals as its
    /// first digit needs.
    ///
    /// ```swift
    /// style.percent(below: 0.01921, decimals: 2)      // "1.93 %"
    /// style.percent(below: 0.0000384, decimals: 2)    // "0.004 %"
    /// ```
    package func percent(below fraction: Double, decimals: Int) -> String {
        let decimals = self.decimals(showing: fraction, atLeast: decimals)
        let scale = (0..<decimals + 2).reduce(1.0) { scale, _ in scale * 10 }
        // What multiplying adds in the last place is no reason to go up.
        let units = (fraction * scale * (1 - 1e-12)).rounded(.up)
        return percent(units / scale, decimals: decimals)
    }

    /// How many decimals a share in hundredths needs for its first digit to show; at least so many.
    package func decimals(showing fraction: Double, atLeast decimals: Int) -> Int {
        guard let hundredths = ShortestDecimal(fraction)?.scaled(byPowerOfTen: 2), !hundredths.isZero else {
            return decimals
        }
        return max(decimals, 1 - hundredths.point)
    }

    private func threeDigits(_ decimal: ShortestDecimal) -> String {
        if decimal.isZero { return "0" }
        if decimal.point > 15 { return fixed(decimal, decimals: 0, padded: false) }
        var decimals = decimal.point <= 0 ? fineDecimals(decimal) : max(0, 3 - decimal.point)
        var rounded = decimal.rounded(decimals: decimals)
        // 9.996 becomes 10.00, which has one digit too many.
        if rounded.point > max(0, decimal.point), decimal.point > 0 {
            decimals = max(0, decimals - 1)
            rounded = decimal.rounded(decimals: decimals)
        }
        return written(rounded, decimals: rounded.isZero ? 2 : min(2, decimals))
    }
}
