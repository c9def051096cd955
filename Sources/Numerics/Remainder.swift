/// What is left of x ÷ y after the whole part, exactly: x − y ⌊x ÷ y⌋ for 0 ≤ x < ∞ and 0 < y < ∞; NaN elsewhere.
///
/// By long division of the significands, ten binary places at a time.
package func exactRemainder(_ x: Double, _ y: Double) -> Double {
    guard x >= 0, y > 0, x < .infinity, y < .infinity else { return .nan }
    if x < y { return x }
    var (dividend, exponent) = wholeSignificand(x)
    let (divisor, lowest) = wholeSignificand(y)
    dividend %= divisor
    while exponent > lowest {
        let places = min(10, exponent - lowest)
        dividend = (dividend &<< UInt64(places)) % divisor
        exponent -= places
    }
    return Double(sign: .plus, exponent: lowest, significand: Double(dividend))
}

/// A finite number of zero or more as a whole number below 2^53 times a power of two.
private func wholeSignificand(_ x: Double) -> (significand: UInt64, exponent: Int) {
    let biased = Int(truncatingIfNeeded: x.bitPattern &>> 52)
    let fraction = x.bitPattern & 0xF_FFFF_FFFF_FFFF
    return biased == 0 ? (fraction, -1074) : (fraction | 0x10_0000_0000_0000, biased - 1075)
}
