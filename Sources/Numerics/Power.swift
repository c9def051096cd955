// x^y as e^(y ln x), with the logarithm in twice the working precision, so that large exponents lose nothing.
//
// With s as in `Logarithm.swift`, ln m = 2s + s³ (2/3 + s² (2/5 + s² U(s²))), where all but U, a polynomial of degree 6
// that is off by less than 2^−68 of ln m, is computed as a `DoubleDouble`: the logarithm is off by less than 2^−66 of
// itself, and its product with y, at most 745, by less than 2^−56.

/// x to the power of y, within 0.7 units in the last place; 1.2 where the result is subnormal.
///
/// As IEEE 754 has it: 1 for y = 0 and for x = 1, whatever the other is; NaN for a negative x and a y that is not whole.
package func power(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    guard x == x, y == y else { return .nan }
    let isWhole = y.magnitude >= 0x1p52 || (y.magnitude + 0x1p52) - 0x1p52 == y.magnitude
    let isOdd = isWhole && y.magnitude < 0x1p53 && Int64(y) & 1 == 1
    // Of a negative zero and minus infinity too, an odd power is negative.
    let sign: Double = isOdd && x.sign == .minus ? -1 : 1
    let size = x.magnitude
    if size == 0 || size == .infinity { return sign * ((size == 0) == (y > 0) ? 0 : .infinity) }
    guard x > 0 || isWhole || y.magnitude == .infinity else { return .nan }
    if size == 1 { return sign }
    // |ln x| is at least 2^−53: beyond this the result has long been zero or infinite.
    if y.magnitude >= 0x1p64 { return (size > 1) == (y > 0) ? .infinity : 0 }
    let logarithm = preciseLogarithm(size)
    let product = DoubleDouble.product(y, logarithm.high)
    guard product.high < 710 else { return sign * .infinity }
    guard product.high > -746 else { return sign * 0 }
    let (k, r, low) = reducedByLogarithmOfTwo(product.high, plus: product.low + y * logarithm.low)
    return sign * exponential(k, r, low)
}

/// ln x for a finite number above zero.
@inline(__always)
private func preciseLogarithm(_ x: Double) -> DoubleDouble {
    let isSubnormal = x < .leastNormalMagnitude
    let (exponent, m) = splitByPowerOfTwo(isSubnormal ? x * 0x1p54 : x)
    let k = exponent - (isSubnormal ? 54 : 0)
    let f = m - 1
    let divisor = DoubleDouble.sum(2, f)
    let quotient = f / divisor.high
    let back = DoubleDouble.product(quotient, divisor.high)
    let s = DoubleDouble(
        high: quotient, low: (((f - back.high) - back.low) - quotient * divisor.low) / divisor.high)
    let square = s * s
    let z = square.high
    var tail = 0x1.d9c1e23b192bep-4
    tail = tail * z + 0x1.e0201f85a33fep-4
    tail = tail * z + 0x1.11159ef9ef7d4p-3
    tail = tail * z + 0x1.3b13a528713e5p-3
    tail = tail * z + 0x1.745d1755067aep-3
    tail = tail * z + 0x1.c71c71c715457p-3
    tail = tail * z + 0x1.2492492492497p-2
    let fifth =
        DoubleDouble(high: 0x1.999999999999ap-2, low: -0x1.999999999999ap-56)
        + DoubleDouble(high: tail * z, low: 0)
    let third = DoubleDouble(high: 0x1.5555555555555p-1, low: 0x1.5555555555555p-55) + fifth * square
    let twice = DoubleDouble(high: 2 * s.high, low: 2 * s.low)
    let fraction = twice + (s * square) * third
    // k times the head of ln 2 is exact, and larger than the fraction unless it is zero.
    let whole = DoubleDouble.fastSum(k * 0x1.62e42fefa3000p-1, k * 0x1.3de6af278ece6p-42)
    return k == 0 ? fraction : whole + fraction
}
