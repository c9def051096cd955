// e^x and e^x − 1 of one number, in plain additions, multiplications and moves of bits, so that every processor and every
// browser gives the same result. `Exponential+Lanes.swift` has the same text for eight numbers side by side.
//
// x = k ln 2 + r + low with a whole k and |r| ≤ ln 2 ÷ 2 (W. J. Cody, W. Waite, "Software Manual for the Elementary
// Functions", Prentice-Hall 1980): ln 2 is cut into a head of 41 bits, whose product with k is exact, and a rest. Then
//
//   e^x = 2^k (1 + r + (low + low r + r² ÷ 2 + r³ Q(r)))
//
// with Q a polynomial of degree 9, interpolated in Chebyshev's points, which is off by less than 2^−58 of e^r − 1. The
// last sum keeps what its rounding would lose (T. J. Dekker, "A floating-point technique for extending the available
// precision", Numerische Mathematik 18 (1971), 224–242).

/// e to the power of x, within 0.62 units in the last place; 0.78 where the result is subnormal.
///
/// Zero below −745.14, infinite above 709.78; NaN where x is.
@inlinable @inline(__always)
package func naturalExponential(_ x: Double) -> Double {
    // Beyond these the result has long been infinite or zero. NaN passes both and everything behind them.
    let within = x > 710 ? 710 : x < -746 ? -746 : x
    let (k, r, low) = reducedByLogarithmOfTwo(within)
    return exponential(k, r, low)
}

/// e to the power of x, less one, within 0.62 units in the last place, also where x is small.
///
/// −1 below −37.43, infinite above 709.78; −0 stays −0, and NaN stays NaN.
@inlinable @inline(__always)
package func exponentialMinusOne(_ x: Double) -> Double {
    let within = x > 710 ? 710 : x < -60 ? -60 : x
    let (k, r, low) = reducedByLogarithmOfTwo(within)
    // r² with what its rounding loses.
    let split = r * 0x8000001p0
    let head = split - (split - r)
    let rest = r - head
    let square = r * r
    let lost = ((head * head - square) + 2 * head * rest) + rest * rest
    let half = square * 0.5
    let sum = r + half
    let sumLost = (r - sum) + half
    let tail = (sumLost + (lost * 0.5 + (low + low * r))) + (square * r) * cubicTail(r, square)
    // 2^(k−1) (1 + sum + tail) − ½, and twice that: 2^k alone may be out of range.
    let power = powerOfTwo(k - 1)
    let start = power - 0.5
    let back = start - power
    let startLost = (power - (start - back)) - (0.5 + back)
    let product = power * sum
    let total = start + product
    let added = total - start
    let totalLost = (start - (total - added)) + (product - added)
    let result = (total + (totalLost + (startLost + power * tail))) * 2
    // Where x² ÷ 2 is less than half a unit in the last place of x.
    return x.magnitude < 0x1p-54 ? x : result
}

/// 2^k (1 + r + low + …) for a reduced x = k ln 2 + r + low.
@inlinable @inline(__always)
func exponential(_ k: Double, _ r: Double, _ low: Double) -> Double {
    let square = r * r
    let tail = (low + low * r) + (square * 0.5 + (square * r) * cubicTail(r, square))
    let sum = 1 + r
    let value = sum + ((r - (sum - 1)) + tail)
    // In two steps, so that neither factor leaves the range.
    let half = (k * 0.5 + 0x1.8p52) - 0x1.8p52
    return (value * powerOfTwo(half)) * powerOfTwo(k - half)
}

/// k, r and low with x + small = k ln 2 + r + low, k whole and |r| ≤ ln 2 ÷ 2, for |x| up to 1,000 and what it lacks.
@inlinable @inline(__always)
func reducedByLogarithmOfTwo(_ x: Double, plus small: Double = 0) -> (k: Double, r: Double, low: Double) {
    // Adding and taking away 1.5 × 2^52 rounds to a whole number.
    let k = (x * 0x1.71547652b82fep+0 + 0x1.8p52) - 0x1.8p52
    let high = x - k * 0x1.62e42fefa3000p-1
    let low = k * 0x1.3de6af278ece6p-42 - small
    let r = high - low
    return (k, r, (high - r) - low)
}

/// (e^r − 1 − r − r² ÷ 2) ÷ r³ for |r| ≤ ln 2 ÷ 2.
@inlinable @inline(__always)
func cubicTail(_ r: Double, _ square: Double) -> Double {
    let a = 0x1.5555555555556p-3 + r * 0x1.5555555555555p-5
    let b = 0x1.11111111109b3p-7 + r * 0x1.6c16c16c167e1p-10
    let c = 0x1.a01a01a7c41d5p-13 + r * 0x1.a01a01a47b054p-16
    let d = 0x1.71de0dae63bb3p-19 + r * 0x1.27e4e1f48534fp-22
    let e = 0x1.af38a9b0ec855p-26 + r * 0x1.1f66df7fca49fp-29
    let fourth = square * square
    return (a + square * b) + fourth * ((c + square * d) + fourth * e)
}

/// 2^k for a whole k from −1,022 to 1,023.
@inlinable @inline(__always)
func powerOfTwo(_ k: Double) -> Double {
    // Adding 1.5 × 2^52 puts a whole number into the last bits.
    Double(bitPattern: ((k + 0x1.8p52).bitPattern &<< 52) &+ 0x3FF0_0000_0000_0000)
}
