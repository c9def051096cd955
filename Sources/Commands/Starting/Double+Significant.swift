import Numerics
import Syntax

extension Double {
    /// The number rounded to so many significant digits in decimal, halves away from zero.
    func rounded(significantDigits: Int) -> Double {
        guard let decimal = ShortestDecimal(self)?.rounded(significantDigits: significantDigits) else { return self }
        let fraction = decimal.fractionText(decimals: 0)
        let text = decimal.integerText + (fraction.isEmpty ? "" : "." + fraction)
        return machineNumber((decimal.isNegative ? "-" : "") + text) ?? self
    }
}
