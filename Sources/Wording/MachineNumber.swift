/// Numbers as programs read them: in CSV, JSON and wherever one machine writes for another.
public enum MachineNumber {
    /// The shortest decimal that reads back as the same number, with a point for decimals and no grouping.
    ///
    /// ```swift
    /// MachineNumber.text(0.1)      // "0.1"
    /// MachineNumber.text(9e15)     // "9000000000000000"
    /// MachineNumber.text(-0.0)     // "0"
    /// MachineNumber.text(1e22)     // "1e+22"
    /// ```
    ///
    /// Every result is a number in JSON. The exponent appears where JavaScript's does: below 1e-6 and from 1e21 on.
    /// What is infinite or not a number is the empty text.
    public static func text(_ number: Double) -> String {
        let description = number.description
        // Most numbers are described without an exponent, and then the description needs hardly a change.
        if number.isFinite, !description.utf8.contains(UInt8(ascii: "e")) {
            guard description.hasSuffix(".0") else { return description }
            return number == 0 ? "0" : String(description.dropLast(2))
        }
        return ShortestDecimal(number).map(text) ?? ""
    }

    /// A number that somebody wrote, times a hundred: the point is moved, so that no digit is lost and nothing leaves the
    /// range of numbers; nothing where it is no number.
    ///
    /// ```swift
    /// MachineNumber.hundredfold("1e15")     // "100000000000000000"
    /// MachineNumber.hundredfold("1e308")    // "1e+310"
    /// ```
    static func hundredfold(_ text: String) -> String? {
        Double(text).flatMap { ShortestDecimal($0) }.map { Self.text($0.scaled(byPowerOfTen: 2)) }
    }

    private static func text(_ decimal: ShortestDecimal) -> String {
        let sign = decimal.isNegative ? "-" : ""
        if (-5...21).contains(decimal.point) {
            let fraction = decimal.fractionText(decimals: 0)
            return sign + decimal.integerText + (fraction.isEmpty ? "" : "." + fraction)
        }
        let mantissa = decimal.scaled(byPowerOfTen: 1 - decimal.point)
        let fraction = mantissa.fractionText(decimals: 0)
        let exponent = decimal.point - 1
        return sign + mantissa.integerText + (fraction.isEmpty ? "" : "." + fraction)
            + (exponent < 0 ? "e\(exponent)" : "e+\(exponent)")
    }
}
