import Facts
import Numerics

extension NumberStyle {
    /// How many more digits than usual tell numbers that differ apart, where they stand beside one another.
    ///
    /// ```swift
    /// style.digits(tellingApart: [108.2e6, 108.4e6]) { style.amount($0, currency: "BRL", moreDigits: $1) }    // 1
    /// ```
    ///
    /// Numbers that agree in twelve digits are one number, told apart by nothing but rounding. What no digit tells apart
    /// stays as it is.
    package func digits(tellingApart numbers: [Double], _ text: (Double, Int) -> String) -> Int {
        let different = Self.different(numbers)
        guard different.count > 1 else { return 0 }
        return (0...Self.mostDigits).first { more in
            Set(different.map { text($0, more) }).count == different.count
        } ?? 0
    }

    /// Amounts that stand beside one another, in as many digits as tell them apart, and in one unit where the smallest of
    /// them has one that is no other than a thousand times smaller.
    package func amounts(_ amounts: [Double], currency: String, bound: Bound? = nil) -> [String] {
        if let layout = sharedLayout(of: amounts) {
            return amounts.map { amount($0, currency: currency, bound: bound, in: layout) }
        }
        let more = digits(tellingApart: amounts) { amount($0, currency: currency, moreDigits: $1) }
        return amounts.map { amount($0, currency: currency, bound: bound, moreDigits: more) }
    }

    /// The unit of amounts that would have different ones alone, as thousands and millions; nothing where all have the same.
    private func sharedLayout(of amounts: [Double]) -> AmountLayout? {
        let sizes = amounts.filter { $0.isFinite && $0 != 0 }.map { $0.magnitude }
        guard let least = sizes.min(), let most = sizes.max(), most / least < 1000,
            (least < 1e6) != (most < 1e6)
        else { return nil }
        return layout(of: amounts)
    }

    /// Fractions that stand beside one another, in as many decimals as tell them apart.
    package func percentages(_ fractions: [Double], decimals: Int, bound: Bound? = nil) -> [String] {
        let more = digits(tellingApart: fractions) { percent($0, decimals: decimals + $1) }
        return fractions.map { percent($0, decimals: decimals + more, bound: bound) }
    }

    /// A number with so many significant digits, trailing zeros dropped, and never with three decimals.
    package func significantApart(_ number: Double, digits: Int) -> String {
        guard let decimal = ShortestDecimal(number) else { return Self.noNumber }
        let decimals = max(0, digits - decimal.point)
        var rounded = decimal.rounded(decimals: decimals)
        if rounded.hasThreeDecimals { rounded = decimal.rounded(decimals: decimals + 1) }
        let vanishes = rounded.isZero && !decimal.isZero
        return written(rounded, decimals: vanishes ? decimals : rounded.hasThreeDecimals ? 4 : 0)
    }

    /// Beyond so many more there is but rounding.
    private static let mostDigits = 12

    /// The numbers that differ by more than rounding, in order.
    private static func different(_ numbers: [Double]) -> [Double] {
        var different: [Double] = []
        for number in numbers.filter({ $0.isFinite }).sorted() {
            guard let last = different.last, number - last <= 1e-12 * max(number.magnitude, last.magnitude) else {
                different.append(number)
                continue
            }
        }
        return different
    }
}

extension ShortestDecimal {
    /// Whether the number is one or more and has three decimals, as thousands have figures behind their mark.
    var hasThreeDecimals: Bool { point > 0 && digits.count - point == 3 }
}
