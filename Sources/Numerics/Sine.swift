// The sine, in plain additions and multiplications, so that every processor and every browser gives the same result.
//
// x = k π ÷ 2 + r with |r| ≤ π ÷ 4, π ÷ 2 being cut into three parts of which the products of the first two with k are
// exact (W. J. Cody, W. Waite, "Software Manual for the Elementary Functions", Prentice-Hall 1980); then, by k, the sine
// or the cosine of r as r + r³ S(r²) or 1 − r² ÷ 2 + r⁴ C(r²), interpolated in Chebyshev's points.

/// The sine of an angle in radians, within 0.9 units in the last place below a million; NaN beyond.
package func sine(_ x: Double) -> Double {
    guard x.magnitude < 1_000_000 else { return .nan }
    // x³ ÷ 6 is nothing beside x.
    if x.magnitude < 0x1p-27 { return x }
    if x.magnitude <= 0.25 * .pi { return sineNearZero(x, 0) }
    let k = (x * 0x1.45f306dc9c883p-1 + 0x1.8p52) - 0x1.8p52
    let first = x - k * 0x1.921fb54400000p+0
    let second = DoubleDouble.sum(first, -k * 0x1.0b4611a600000p-34)
    let third = DoubleDouble.sum(second.high, second.low - k * 0x1.3198a2e037073p-69)
    switch Int(k) & 3 {
    case 0: return sineNearZero(third.high, third.low)
    case 1: return cosineNearZero(third.high, third.low)
    case 2: return -sineNearZero(third.high, third.low)
    default: return -cosineNearZero(third.high, third.low)
    }
}

/// The sine of r + low for |r| ≤ π ÷ 4.
private func sineNearZero(_ r: Double, _ low: Double) -> Double {
    let z = r * r
    var tail = -0x1.ab161757f0c63p-41
    tail = tail * z + 0x1.61217c1864fa1p-33
    tail = tail * z - 0x1.ae64540f0ba18p-26
    tail = tail * z + 0x1.71de3a545e700p-19
    tail = tail * z - 0x1.a01a01a019926p-13
    tail = tail * z + 0x1.1111111111110p-7
    tail = tail * z - 0x1.5555555555555p-3
    return r + (r * z * tail + low * (1 - 0.5 * z))
}

/// The cosine of r + low for |r| ≤ π ÷ 4.
private func cosineNearZero(_ r: Double, _ low: Double) -> Double {
    let z = r * r
    var tail = 0x1.ab76cf6e9b365p-45
    tail = tail * z - 0x1.9394b76d1f265p-37
    tail = tail * z + 0x1.1eed8de9ef73ep-29
    tail = tail * z - 0x1.27e4fb7711e1dp-22
    tail = tail * z + 0x1.a01a01a019d02p-16
    tail = tail * z - 0x1.6c16c16c16c16p-10
    tail = tail * z + 0x1.5555555555555p-5
    let half = 0.5 * z
    let start = 1 - half
    return start + (((1 - start) - half) + (z * z * tail - r * low))
}
