/// A finite number as the shortest decimal that reads back as the same `Double`.
///
/// People write 2.675 and expect 2.68; the `Double` nearest to 2.675 lies a hair below it, so rounding its binary value
/// would give 2.67. Rounding the decimal gives what was meant.
package struct ShortestDecimal: Hashable, Sendable {
    /// Whether the number is below zero; never true of zero.
    package private(set) var isNegative: Bool
    /// The digits 0 to 9, without leading or trailing zeros; none for zero.
    package private(set) var digits: [UInt8]
    /// How many digits stand before the decimal point: the number is 0.d₁d₂d₃… × 10^point.
    package private(set) var point: Int

    /// The decimal of a number, nil for infinities and for what is not a number.
    package init?(_ number: Double) {
        guard number.isFinite else { return nil }
        let shortest = ShortestDigits(of: number)
        var digits: [UInt8] = []
        var rest = shortest.significand
        while rest > 0 {
            digits.append(UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        digits.reverse()
        isNegative = number < 0
        point = digits.isEmpty ? 0 : digits.count + shortest.exponent
        self.digits = digits
    }

    /// A decimal from its parts, with zeros at either end of the digits taken off.
    private init(isNegative: Bool, digits: [UInt8], point: Int) {
        let leading = digits.prefix { $0 == 0 }.count
        let significant = digits.dropFirst(leading)
        let last = significant.lastIndex { $0 != 0 }
        self.digits = last.map { Array(significant[...$0]) } ?? []
        self.point = self.digits.isEmpty ? 0 : point - leading
        self.isNegative = isNegative && !self.digits.isEmpty
    }

    /// Whether the number is zero.
    package var isZero: Bool { digits.isEmpty }

    /// Whether nothing stands after the decimal point.
    package var isWhole: Bool { digits.count <= point || isZero }

    /// The number without its sign.
    package var magnitude: ShortestDecimal { ShortestDecimal(isNegative: false, digits: digits, point: point) }

    /// How many digits stand before the decimal point when written out, counting a lone zero.
    package var integerDigits: Int { max(1, point) }

    /// The number times 10 to a power, exactly.
    package func scaled(byPowerOfTen power: Int) -> ShortestDecimal {
        ShortestDecimal(isNegative: isNegative, digits: digits, point: point + power)
    }

    /// The number rounded to so many decimals, halves away from zero.
    package func rounded(decimals: Int) -> ShortestDecimal {
        let kept = point + decimals
        guard kept < digits.count else { return self }
        guard kept >= 0 else { return ShortestDecimal(isNegative: false, digits: [], point: 0) }
        var rounded = [0] + digits[..<kept]
        if digits[kept] >= 5 {
            var index = kept
            while rounded[index] == 9 {
                rounded[index] = 0
                index -= 1
            }
            // The zero put in front takes the last carry, so the index never leaves the array.
            rounded[index] += 1
        }
        return ShortestDecimal(isNegative: isNegative, digits: rounded, point: point + 1)
    }

    /// The number rounded to so many significant digits, halves away from zero.
    package func rounded(significantDigits: Int) -> ShortestDecimal {
        rounded(decimals: significantDigits - point)
    }

    /// The digits before the decimal point, at least a zero.
    package var integerText: String {
        guard point > 0 else { return "0" }
        return text(digits.prefix(point)) + String(repeating: "0", count: max(0, point - digits.count))
    }

    /// The digits after the decimal point, with zeros up to the number of decimals asked for.
    package func fractionText(decimals: Int) -> String {
        let zeros = point < 0 ? String(repeating: "0", count: -point) : ""
        let fraction = zeros + text(digits.dropFirst(max(0, point)))
        return fraction + String(repeating: "0", count: max(0, decimals - fraction.utf8.count))
    }

    private func text(_ digits: ArraySlice<UInt8>) -> String {
        String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
}
