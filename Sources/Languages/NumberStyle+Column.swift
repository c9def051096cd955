import Facts
import Numerics

/// In which unit the amounts of a column are told, and with how many decimals.
package struct AmountLayout: Sendable, Hashable {
    /// The power of ten of the unit: 0, 3 for thousands, 6 for millions.
    package let power: Int
    /// The decimals of every amount.
    package let decimals: Int
}

extension NumberStyle {
    /// How amounts that stand under one another are told: in one unit, with as many decimals as tell them apart and leave
    /// none of them far from what it is.
    ///
    /// ```swift
    /// style.layout(of: [950e6, 304e6, 1_183e6])     // millions, no decimals: 950, 304, 1,183
    /// style.layout(of: [5_249e6, 0.59e6])           // millions, one decimal: 5,249.0 and 0.6
    /// ```
    ///
    /// The unit is the largest in which the least amount is one or more; where amounts lie so far apart that the next
    /// smaller one would take more than five digits, it is that of the largest. The largest shows three significant digits,
    /// as it would alone, and `moreDigits` beyond; each lies within a fortieth of what is printed as far as two decimals
    /// reach, but for one that is less than a five-hundredth of the largest and tells its own digits in the same unit; different
    /// ones stay different. Zeros that all of them would end in go. Nothing where fewer than two amounts
    /// are not zero.
    package func layout(of amounts: [Double], moreDigits: Int = 0) -> AmountLayout? {
        let sizes = amounts.filter { $0.isFinite && $0 != 0 }.map { $0.magnitude }
        guard sizes.count > 1, let least = sizes.min(), let most = sizes.max() else { return nil }
        let power = Self.power(least: least, most: most)
        let scaled = amounts.compactMap { ShortestDecimal($0)?.scaled(byPowerOfTen: -power) }
        func texts(_ places: Int) -> [String] {
            scaled.map { written($0.rounded(decimals: places), decimals: places) }
        }
        // The largest as it would be alone; of what is less than a thousand cents are the least there is.
        let digits = scaled.map { $0.integerDigits }.max() ?? 1
        var places = power == 0 ? (most < 100 ? 2 : 0) : max(0, 3 - digits)
        places += moreDigits
        let unit = power == 6 ? 1e6 : power == 3 ? 1e3 : 1
        func needsMore(_ size: Double) -> Bool {
            Self.isFar(size / unit, with: places) && (size >= most / 500 || Self.ownPower(of: size) != power)
        }
        while places < 2, sizes.contains(where: needsMore) { places += 1 }
        places += self.digits(tellingApart: amounts) { number, more in
            guard let decimal = ShortestDecimal(number)?.scaled(byPowerOfTen: -power) else { return "" }
            return written(decimal.rounded(decimals: places + more), decimals: places + more)
        }
        // Cents stay whole cents, and three decimals would be read as thousands by those who part these with that mark.
        while places > 0, texts(places).allSatisfy({ $0.hasSuffix("0") }) { places -= 1 }
        if power == 0, places == 1 { places = 2 }
        return AmountLayout(power: power, decimals: places == 3 ? 4 : places)
    }

    /// An amount as its column has it; on its own where it is too small to be told with these decimals.
    package func amount(_ amount: Double, currency: String, bound: Bound? = nil, in layout: AmountLayout) -> String {
        guard let decimal = ShortestDecimal(amount), !decimal.isZero else {
            return self.amount(amount, currency: currency, bound: bound)
        }
        let rounded = decimal.scaled(byPowerOfTen: -layout.power).rounded(decimals: layout.decimals)
        guard !rounded.isZero, !isFar(amount, in: layout) else {
            return self.amount(amount, currency: currency, bound: bound)
        }
        let scale = Scale(rawValue: layout.power)
        let number = written(rounded.magnitude, decimals: layout.decimals)
        let parts = [prefix(ofCurrency: currency), number, scale.map(word)].compactMap { $0 }
        let sign = rounded.isNegative ? Self.minus : ""
        return bounded(sign + parts.joined(separator: Self.noBreakSpace), by: bound)
    }

    /// An amount as its column has it, without the currency and the unit that stand above it.
    package func bareAmount(_ amount: Double, in layout: AmountLayout) -> String {
        guard let decimal = ShortestDecimal(amount)?.scaled(byPowerOfTen: -layout.power) else { return Self.noNumber }
        if decimal.isZero { return written(decimal, decimals: 0) }
        if isFar(amount, in: layout) { return written(decimal.rounded(significantDigits: 2), decimals: 0) }
        return written(decimal.rounded(decimals: layout.decimals), decimals: layout.decimals)
    }

    /// The sign of a currency and the word for the unit of a column: "US$ M".
    package func unit(ofCurrency currency: String, in layout: AmountLayout) -> String {
        [prefix(ofCurrency: currency), Scale(rawValue: layout.power).map(word)].compactMap { $0 }
            .joined(separator: Self.noBreakSpace)
    }

    /// Whether the decimals of its column leave an amount far from what it is.
    private func isFar(_ amount: Double, in layout: AmountLayout) -> Bool {
        let unit = layout.power == 6 ? 1e6 : layout.power == 3 ? 1e3 : 1
        return layout.decimals <= 2 && Self.isFar(amount.magnitude / unit, with: layout.decimals)
    }

    /// The power of ten of the unit that an amount would have alone.
    private static func ownPower(of amount: Double) -> Int { amount >= 1e6 ? 6 : amount >= 1e3 ? 3 : 0 }

    private static func power(least: Double, most: Double) -> Int {
        for (power, unit) in [(6, 1e6), (3, 1e3)] where least >= unit || most >= unit * 100 { return power }
        return 0
    }

    /// Whether a number lies farther than a fortieth from what so many decimals leave of it.
    private static func isFar(_ number: Double, with places: Int) -> Bool {
        let factor = places == 0 ? 1.0 : places == 1 ? 10 : 100
        return abs((number * factor).rounded() / factor - number) > number / 40
    }
}
