import Facts
import Numerics

extension NumberStyle {
    /// An amount of money, short enough to compare at a glance.
    ///
    /// ```swift
    /// style.amount(929.4e6, currency: "USD")      // "US$ 929 M"
    /// style.amount(5_249e6, currency: "USD")      // "US$ 5,249 M"
    /// style.amount(-940_000, currency: "PYG")     // "−PYG 940 k"
    /// style.amount(5.19, currency: "USD")         // "US$ 5.19"
    /// ```
    ///
    /// From 1,000 on in thousands (k; *mil* in Spanish and Portuguese) and from 1,000,000 on in millions (M; *mi* in Portuguese), with three
    /// significant digits, trailing zeros dropped, and the integer part always whole. There is no word above the
    /// million: *billón* is a thousand times the English *billion*, and *bilhão* is the English one. Below 1,000 to
    /// the unit; below 100, unless it is whole, to the cent; below 0.10 two significant digits, to four decimals at most.
    /// `digits` asks for more significant digits where a figure is held against another; beyond four they show of an amount
    /// below 1,000 too.
    package func amount(_ amount: Double, currency: String, bound: Bound? = nil, digits: Int = 3) -> String {
        guard let decimal = ShortestDecimal(amount) else { return Self.noNumber }
        return self.amount(shortened(decimal, digits: digits), currency: currency, bound: bound)
    }

    /// The same with more digits than the three, where amounts beside one another are told apart.
    ///
    /// Three decimals would be read as thousands by those who part these with that mark: such a number gets a fourth.
    package func amount(_ amount: Double, currency: String, bound: Bound? = nil, moreDigits: Int) -> String {
        guard let decimal = ShortestDecimal(amount) else { return Self.noNumber }
        var short = shortened(decimal, digits: 3 + moreDigits)
        if short.number.hasThreeDecimals {
            short = shortened(decimal, digits: 4 + moreDigits)
            if short.number.hasThreeDecimals { short.decimals = 4 }
        }
        return self.amount(short, currency: currency, bound: bound)
    }

    private func amount(
        _ short: (number: ShortestDecimal, scale: Scale?, decimals: Int), currency: String, bound: Bound?
    ) -> String {
        let sign = short.number.isNegative ? Self.minus : ""
        let number = written(short.number.magnitude, decimals: short.decimals)
        let parts = [prefix(ofCurrency: currency), number, short.scale.map(word)].compactMap { $0 }
        return bounded(sign + parts.joined(separator: Self.noBreakSpace), by: bound)
    }

    /// What one of something is worth, to be put back into a computation: to the unit, or to the cent where it has cents.
    ///
    /// ```swift
    /// style.price(3_338, currency: "CLP")         // "CLP 3,338"
    /// style.price(4.5, currency: "USD")           // "US$ 4.50"
    /// ```
    package func price(_ price: Double, currency: String) -> String {
        let number =
            abs(price) < 1 && price != 0 ? figure(price) : number(price, decimals: price == price.rounded() ? 0 : 2)
        return prefix(ofCurrency: currency) + Self.noBreakSpace + number
    }

    /// What stands before an amount: the customary sign where it belongs to one currency alone, else the ISO 4217 code.
    ///
    /// `$` alone, `¥` or `kr` would be a guess, so pesos, yen and crowns go by their codes.
    package static func prefix(ofCurrency code: String) -> String {
        switch code {
        case "USD": "US$"
        case "BRL": "R$"
        case "EUR": "€"
        case "GBP": "£"
        // The sign of any currency, for an amount whose own is not known.
        // ISO 4217: no currency.
        case "XXX": "¤"
        default: code
        }
    }

    /// The units in which amounts are told, beside the one.
    enum Scale: Int {
        case thousand = 3
        case million = 6
    }

    func word(for scale: Scale) -> String {
        switch (scale, language) {
        case (.million, .english), (.million, .spanish): "M"
        case (.million, .portuguese): "mi"
        case (.thousand, .english): "k"
        case (.thousand, .spanish), (.thousand, .portuguese): "mil"
        }
    }

    /// The rounded number, in units of the scale it is told in, and the decimals it must show.
    private func shortened(_ decimal: ShortestDecimal, digits: Int) -> (
        number: ShortestDecimal, scale: Scale?, decimals: Int
    ) {
        // Rounding may carry a number into the next scale: 999,600 is 1 M, not 1,000 k.
        if decimal.point <= 3 {
            let short = inUnits(decimal, digits: digits)
            if short.number.point <= 3 { return (short.number, nil, short.decimals) }
        }
        if decimal.point <= 6 {
            let thousands = rounded(decimal.scaled(byPowerOfTen: -Scale.thousand.rawValue), digits: digits)
            if thousands.point <= 3 { return (thousands, .thousand, 0) }
        }
        return (rounded(decimal.scaled(byPowerOfTen: -Scale.million.rawValue), digits: digits), .million, 0)
    }

    private func inUnits(_ decimal: ShortestDecimal, digits: Int) -> (number: ShortestDecimal, decimals: Int) {
        if decimal.isWhole { return (decimal, 0) }
        if digits > 4 { return (decimal.rounded(decimals: max(2, digits - decimal.point)), 2) }
        if decimal.point > 2 { return (decimal.rounded(decimals: 0), 0) }
        let decimals = fineDecimals(decimal)
        let rounded = decimal.rounded(decimals: decimals)
        if rounded.isZero || rounded.point <= 2 { return (rounded, 2) }
        return (rounded, 0)
    }

    private func rounded(_ decimal: ShortestDecimal, digits: Int) -> ShortestDecimal {
        decimal.rounded(decimals: min(digits - 1, max(0, digits - decimal.integerDigits)))
    }
}

extension NumberStyle {
    /// How many decimals show two significant digits of a number below one: two, and up to four for the very small.
    func fineDecimals(_ decimal: ShortestDecimal) -> Int {
        min(4, max(2, 2 - decimal.point))
    }
}
