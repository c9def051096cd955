import Facts
import Numerics

/// How numbers are written for people who read a language, in one country or another.
///
/// ```swift
/// let style = NumberStyle(language: .english)
/// style.amount(929e6, currency: "USD")            // "US$ 929 M"
/// style.multiple(5048)                            // "5,048×"
/// style.duration(years: 2.2, bound: .atLeast)     // "≥ 2.2 years"
/// NumberStyle(language: .spanish).percent(0.125)  // "12,5 %"
/// ```
///
/// Halves are rounded away from zero, on the decimal that people see: 2.675 is 2.68. A negative number has the minus sign
/// U+2212, never a hyphen. A number that is not zero and rounds to it keeps its decimals (0.00); zero itself has none.
/// No number ever has an exponent. The parts of a number are held together by no-break spaces (U+00A0). What is infinite or
/// not a number is a dash.
package struct NumberStyle: Sendable, Hashable {
    /// The language of the words, and of the separators where no country has its own.
    package let language: Language
    /// The mark between the integer part and the decimals.
    let decimalSeparator: String
    /// The mark between groups of three digits.
    let groupSeparator: String
    /// The customary signs of currencies, by their ISO 4217 codes, beside those that everybody knows.
    private let signs: [String: String]

    /// The style of a language.
    package init(language: Language) {
        self.init(
            language: language, decimal: language == .english ? "." : ",", group: language == .english ? "," : ".")
    }

    /// The style of a language in a country that has its own separators, with the signs that currencies have there.
    package init(language: Language, decimal: String, group: String, signs: [String: String] = [:]) {
        self.language = language
        decimalSeparator = decimal
        groupSeparator = group
        self.signs = signs
    }

    /// The same style with the customary signs of currencies.
    package func with(signs: [String: String]) -> NumberStyle {
        NumberStyle(language: language, decimal: decimalSeparator, group: groupSeparator, signs: signs)
    }

    /// What stands before an amount: the sign of the currency where it has one of its own, else its ISO 4217 code.
    package func prefix(ofCurrency code: String) -> String { signs[code] ?? Self.prefix(ofCurrency: code) }

    /// What stands for something that is no number.
    package static let noNumber = "—"
    /// The minus sign.
    package static let minus = "\u{2212}"
    /// The space at which no line is broken.
    package static let noBreakSpace = "\u{A0}"

    /// A number with a fixed number of decimals.
    ///
    /// ```swift
    /// style.number(1234.5, decimals: 2)     // "1,234.50"
    /// ```
    ///
    /// From 1e15 on, where the digits say more than a `Double` knows, it is written in millions: "1,000,000,000 M".
    package func number(_ number: Double, decimals: Int, bound: Bound? = nil) -> String {
        guard let decimal = ShortestDecimal(number) else { return Self.noNumber }
        return bounded(fixed(decimal, decimals: decimal.isZero ? 0 : max(0, decimals), padded: true), by: bound)
    }

    /// A number with so many significant digits, trailing zeros dropped; its integer part is always whole.
    ///
    /// ```swift
    /// style.significant(0.0123456, digits: 3)     // "0.0123"
    /// style.significant(1234.5, digits: 3)        // "1,235"
    /// ```
    package func significant(_ number: Double, digits: Int, bound: Bound? = nil) -> String {
        guard let decimal = ShortestDecimal(number) else { return Self.noNumber }
        let decimals = max(0, digits - decimal.point)
        return bounded(fixed(decimal, decimals: decimals, padded: false), by: bound)
    }

    /// A whole number, in groups of three digits.
    package func integer(_ number: Int, bound: Bound? = nil) -> String {
        bounded((number < 0 ? Self.minus : "") + grouped(String(number.magnitude)), by: bound)
    }

    /// A number with up to four decimals, none of them there for nothing.
    package func plain(_ number: Double) -> String {
        ShortestDecimal(number).map { fixed($0, decimals: 4, padded: false) } ?? Self.noNumber
    }

    /// A decimal rounded to so many decimals, with its sign.
    ///
    /// Where it is not padded, trailing zeros go, except that a number rounded down to nothing keeps them.
    func fixed(_ decimal: ShortestDecimal, decimals: Int, padded: Bool) -> String {
        if decimal.point > 15 {
            return written(decimal.scaled(byPowerOfTen: -6).rounded(decimals: 0), decimals: 0) + Self.noBreakSpace + "M"
        }
        let rounded = decimal.rounded(decimals: decimals)
        let vanishes = rounded.isZero && !decimal.isZero
        return written(rounded, decimals: padded || vanishes ? decimals : 0)
    }

    /// A decimal as it is, with its sign and at least so many decimals.
    func written(_ decimal: ShortestDecimal, decimals: Int) -> String {
        let fraction = decimal.fractionText(decimals: decimals)
        return (decimal.isNegative ? Self.minus : "") + grouped(decimal.integerText)
            + (fraction.isEmpty ? "" : decimalSeparator + fraction)
    }

    /// Digits in groups of three.
    ///
    /// The academies advise a thin space and leave numbers of four digits alone; budgets and statistical tables from Madrid
    /// to Brasília write 1.234,5 from one thousand on. We follow the budgets, in every language alike: one column
    /// then never mixes 9876 with 12.345, and since amounts, ratios and durations of 1 or more never have three decimals,
    /// a point before three digits always means thousands.
    private func grouped(_ digits: String) -> String {
        var text = ""
        var left = digits.utf8.count
        for digit in digits {
            text.append(digit)
            left -= 1
            if left > 0, left.isMultiple(of: 3) { text += groupSeparator }
        }
        return text
    }
}
