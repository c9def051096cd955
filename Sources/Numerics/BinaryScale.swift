/// Powers of two of the size of some numbers, by which these are divided before they are multiplied with one another.
///
/// ```swift
/// let unit = BinaryScale.unit(of: [3e300, 1])     // 2^998
/// 3e300 * 3e300                                   // infinite
/// (3e300 / unit) * (3e300 / unit)                 // 1.25…
/// ```
///
/// Dividing by a power of two and multiplying by it loses no digit, so that a result within the range of numbers is the
/// same to the last bit, scaled or not.
package enum BinaryScale {
    /// A power of two no more than the largest magnitude, and more than half of it; 1 where all are zero.
    static func unit(of numbers: [Double]) -> Double {
        unit(ofMagnitude: numbers.reduce(0) { max($0, $1.magnitude) })
    }

    /// The same of a largest magnitude that is known.
    package static func unit(ofMagnitude largest: Double) -> Double {
        guard largest > 0, largest.isFinite else { return 1 }
        // Of the smallest numbers there are, the inverse would be infinite.
        return Double(sign: .plus, exponent: max(-1000, Int(largest.exponent)), significand: 1)
    }
}
