// The complement of the error function, in plain additions, multiplications and divisions, so that every processor and
// every browser gives the same result.
//
// (1 + 2x) e^(x²) erfc x is smooth for all x ≥ 0, and a series of Chebyshev's polynomials in (x − 3.75) ÷ (x + 3.75).
// Source: M. M. Shepherd, J. G. Laframboise, "Chebyshev approximation of (1 + 2x) exp(x²) erfc x in 0 ≤ x < ∞",
// Mathematics of Computation 36 (1981), 249–253; the coefficients here were computed anew, to 29 terms, by the discrete
// orthogonality of the polynomials in 60 digits. Near zero it is 1 − erf x with erf x = x E(x²), E a polynomial of degree
// 9, interpolated in Chebyshev's points.

/// The complement of the error function: 2 ÷ √π ∫ₓ^∞ exp(−t²) dt, within 4 units in the last place where it is normal.
package func complementaryError(_ x: Double) -> Double {
    guard x == x else { return .nan }
    if x.magnitude < 0.5 { return 1 - errorNearZero(x) }
    if x < 0 { return 2 - complementaryError(-x) }
    if x > 28 { return 0 }
    let t = (x - 3.75) / (x + 3.75)
    // Clenshaw's recurrence, from the last coefficient down.
    var (last, before) = (0.0, 0.0)
    for coefficient in coefficients { (last, before) = (coefficient + (2 * t * last - before), last) }
    let scaled = leading + (t * last - before)
    // x² to its last bit: the exponential turns an absolute error into a relative one.
    let square = DoubleDouble.product(x, x)
    let (k, r, low) = reducedByLogarithmOfTwo(-square.high, plus: -square.low)
    return scaled / (1 + 2 * x) * exponential(k, r, low)
}

/// The error function for |x| ≤ ½.
private func errorNearZero(_ x: Double) -> Double {
    let z = x * x
    var result = -0x1.39fb524e9c1f7p-23
    result = result * z + 0x1.b776442df3041p-20
    result = result * z - 0x1.f4bb9f7301dedp-17
    result = result * z + 0x1.f9a2a6635fe79p-14
    result = result * z - 0x1.c02db23d41138p-11
    result = result * z + 0x1.565bcd0aa6349p-8
    result = result * z - 0x1.b82ce3127f739p-6
    result = result * z + 0x1.ce2f21a042b29p-4
    result = result * z - 0x1.812746b0379e6p-2
    return x * (result * z + 0x1.20dd750429b6dp+0)
}

/// The series' coefficients from the last to the second.
private let coefficients = [
    9.736561401741451e-20, 2.6766327399258762e-20, -2.187342944303018e-18, -2.2370566594359995e-18,
    5.068148904796111e-17, 7.418235256624044e-17, -1.2507950530688648e-15, -1.864562880419313e-15,
    3.3478119482868056e-14, 3.25254814814874e-14, -9.65469674843344e-13, 1.9455868545777347e-13,
    2.86879501093067e-11, -6.318088340886684e-11, -7.754400208831351e-10, 4.521959811218287e-09,
    1.076499946567091e-08, -2.1886401049234397e-07, 7.74038306619849e-07, 4.13902798607301e-06,
    -6.916973302501207e-05, 0.0004907758365258086, -0.002413163540417608, 0.009074997670705265,
    -0.026658668435305753, 0.05920993999819189, -0.08424913336651792, -0.004590054580646478,
]

/// The first coefficient.
private let leading = 1.1775789345674017
