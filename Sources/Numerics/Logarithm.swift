// ln x and ln (1 + x) of one number, in plain additions, multiplications, one division and moves of bits, so that every
// processor and every browser gives the same result. `Logarithm+Lanes.swift` has the same text for eight numbers.
//
// x = 2^k m with √½ ≤ m < √2, f = m − 1 and s = f ÷ (2 + f). Then
//
//   ln x = k ln 2 + 2s + s³ T(s²),   2s + s³ T(s²) = 2 artanh s = ln m
//
// with T a polynomial of degree 7, interpolated in Chebyshev's points, which is off by less than 2^−60 of ln m. The
// reduction is that of FreeBSD's msun and its ancestor fdlibm (K. C. Ng, 1993); unlike there, s is corrected by what the
// division leaves, and the last sum keeps what its rounding would lose (T. J. Dekker, "A floating-point technique for
// extending the available precision", Numerische Mathematik 18 (1971), 224–242).

/// The natural logarithm, within 0.56 units in the last place.
///
/// Minus infinity at zero, NaN below it and where x is NaN.
@inlinable @inline(__always)
package func naturalLogarithm(_ x: Double) -> Double {
    let isSubnormal = x < .leastNormalMagnitude
    let (k, m) = splitByPowerOfTwo(isSubnormal ? x * 0x1p54 : x)
    // What is no logarithm is added, not branched to: −0 changes no number, and loops stay straight.
    let result = logarithm(k - (isSubnormal ? 54 : 0), m - 1, 0)
    return result + (x > 0 ? x < .infinity ? -0.0 : .infinity : x == 0 ? -.infinity : .nan)
}

/// The natural logarithm of 1 + x, within 0.58 units in the last place, also where x is small.
///
/// Minus infinity at −1, NaN below it and where x is NaN; −0 stays −0.
@inlinable @inline(__always)
package func logarithmOfOnePlus(_ x: Double) -> Double {
    let sum = 1 + x
    let part = sum - 1
    // What the sum's rounding loses, which is nothing to a large sum.
    let lost = sum < 0x1p60 ? (1 - (sum - part)) + (x - part) : 0
    let (k, m) = splitByPowerOfTwo(sum)
    let result = logarithm(k, m - 1, lost * powerOfTwo(sum < 0x1p60 ? -k : 0))
    // Where x² ÷ 2 is less than half a unit in the last place of x.
    let near = x.magnitude < 0x1p-54 ? x : result
    return near + (x > -1 ? x < .infinity ? -0.0 : .infinity : x == -1 ? -.infinity : .nan)
}

/// k ln 2 + ln (1 + f + small), for √½ − 1 ≤ f < √2 − 1 and a small that is nothing beside 1.
@inlinable @inline(__always)
func logarithm(_ k: Double, _ f: Double, _ small: Double) -> Double {
    let divisor = 2 + f
    let divisorLost = f - (divisor - 2)
    let inverse = 1 / divisor
    let s = f * inverse
    // s times the divisor, exactly: what is left of f corrects s.
    let split = s * 0x8000001p0
    let head = split - (split - s)
    let rest = s - head
    let splitDivisor = divisor * 0x8000001p0
    let headDivisor = splitDivisor - (splitDivisor - divisor)
    let restDivisor = divisor - headDivisor
    let product = s * divisor
    let productLost = ((head * headDivisor - product) + head * restDivisor + rest * headDivisor) + rest * restDivisor
    let correction = (((f - product) - productLost) + (small - s * (divisorLost + small))) * inverse
    let square = s * s
    let tail = (s * square) * artanhTail(square)
    let whole = k * 0x1.62e42fefa3000p-1
    let twice = s + s
    let sum = whole + twice
    let sumLost = (whole - sum) + twice
    return sum + (sumLost + (k * 0x1.3de6af278ece6p-42 + (correction + correction + tail)))
}

/// (2 artanh s − 2s) ÷ s³ of the square of s, for |s| ≤ 0.1716.
@inlinable @inline(__always)
func artanhTail(_ z: Double) -> Double {
    let a = 0x1.5555555555555p-1 + z * 0x1.9999999999a38p-2
    let b = 0x1.2492492476c92p-2 + z * 0x1.c71c72015f6a2p-3
    let c = 0x1.745cf901ea3e6p-3 + z * 0x1.3b1c35ea195d1p-3
    let d = 0x1.0fbe86d326548p-3 + z * 0x1.0c04394f7e564p-3
    let square = z * z
    return (a + square * b) + (square * square) * (c + square * d)
}

/// k and m with x = 2^k m, k whole and √½ ≤ m < √2, for a normal number above zero.
@inlinable @inline(__always)
func splitByPowerOfTwo(_ x: Double) -> (k: Double, m: Double) {
    let bits = x.bitPattern
    // The exponent as it is once the bits of √½ are taken away, plus 1,024 so that it is never below zero.
    let biased = (bits &- 0x3FE6_A09E_667F_3BCD &+ (1024 &<< 52)) &>> 52
    // A whole number in the last bits of 2^52 is that number, once 2^52 is taken away.
    let k = Double(bitPattern: biased | 0x4330_0000_0000_0000) - (0x1p52 + 1024)
    return (k, Double(bitPattern: bits &- (biased &<< 52) &+ (1024 &<< 52)))
}
