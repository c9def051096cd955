// The logarithm of the gamma function, in plain additions, multiplications and divisions, so that every processor and
// every browser gives the same result.
//
// From 12 on by Stirling's series, below by Γ(x + 1) = x Γ(x) from 1.5 to 2.5, where ln Γ(2 + t) = t G(t) with G a
// polynomial of degree 20, or from 1 to 1.5, where ln Γ(1 + t) = t H(t) with H one of degree 16, both interpolated in
// Chebyshev's points. Source of both equations: *NIST Digital Library of
// Mathematical Functions*, §5.11(i) and §5.5(i).

/// The natural logarithm of the gamma function of x > 0, within 4 units in the last place; NaN elsewhere.
package func logarithmOfGamma(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return x == .infinity ? x : .nan }
    if x >= 12 {
        let inverse = 1 / x
        // (x − ½) (ln x − 1) + ½ ln 2π − ½ and the series.
        return (x - 0.5) * (naturalLogarithm(x) - 1) + (0x1.acfe390c97d69p-2 + inverse * stirling(inverse * inverse))
    }
    if x > 2.5 {
        // Γ(x) = (x − 1) (x − 2) … y Γ(y), with y from 1.5 to 2.5; the differences are exact.
        var (y, product) = (x - 1, x - 1)
        while y > 2.5 {
            y -= 1
            product *= y
        }
        return naturalLogarithm(product) + logarithmNearTwo(y - 2)
    }
    if x >= 1.5 { return logarithmNearTwo(x - 2) }
    if x >= 1 { return logarithmAboveOne(x - 1) }
    // Γ(x) = Γ(x + 1) ÷ x.
    return (x >= 0.5 ? logarithmNearTwo(x - 1) : logarithmAboveOne(x)) - naturalLogarithm(x)
}

/// ln Γ(2 + t) for |t| ≤ ½.
private func logarithmNearTwo(_ t: Double) -> Double {
    var result = 0.0
    for coefficient in nearTwo { result = result * t + coefficient }
    return result * t
}

/// ln Γ(1 + t) for 0 ≤ t ≤ ½.
private func logarithmAboveOne(_ t: Double) -> Double {
    var result = 0.0
    for coefficient in aboveOne { result = result * t + coefficient }
    return result * t
}

/// The coefficients of ln Γ(2 + t) ÷ t, from the highest power down.
private let nearTwo = [
    -0x1.091589d02d1a3p-25, 0x1.15fea8732cd9fp-24, -0x1.9a854795e5fe9p-24, 0x1.b1a8c8bf04f15p-23,
    -0x1.e40f95a8192dep-22, 0x1.01462b5944f7dp-20, -0x1.11a85684e8499p-19, 0x1.258c9651dbedcp-18,
    -0x1.3cbce9a3c4ad1p-17, 0x1.580e260121a51p-16, -0x1.78de5a3d2d4d3p-15, 0x1.a127af44aaf71p-14,
    -0x1.d3fd4c7b8f6a9p-13, 0x1.0b36af88b2884p-11, -0x1.38ac5c2bf50a2p-10, 0x1.7add6eadb2c11p-9,
    -0x1.e404fc218f61fp-8, 0x1.51322ac7d849bp-6, -0x1.13e001a557606p-4, 0x1.4a34cc4a60fa6p-2,
    0x1.b0ee6072093cep-2,
]

/// The coefficients of ln Γ(1 + t) ÷ t, from the highest power down.
private let aboveOne = [
    -0x1.f3bf3c319cb42p-10, 0x1.4cb1eab69ba65p-7, -0x1.b45bac97fda50p-6, 0x1.81c5cd30fce1ep-5,
    -0x1.0bdefda39d316p-4, 0x1.441cf464dadc1p-4, -0x1.6facaf72e69a9p-4, 0x1.98f5991df58c3p-4,
    -0x1.c7dad85f595fep-4, 0x1.010894dc19633p-3, -0x1.270366dc29a82p-3, 0x1.5b40c77306ac0p-3,
    -0x1.a8b9c1551c410p-3, 0x1.151322ac06b9cp-2, -0x1.9a4d55bea9a04p-2, 0x1.a51a6625307c3p-1,
    -0x1.2788cfc6fb619p-1,
]

/// Stirling's series ÷ x of the square of 1 ÷ x, for x ≥ 12: to 2^−65 of the whole.
private func stirling(_ w: Double) -> Double {
    var result = 0x1.78e82b14b977ap-8 * w - 0x1.f5108b8eced69p-10
    result = result * w + 0x1.b94e0cf272638p-11
    result = result * w - 0x1.38137ed9c295bp-11
    result = result * w + 0x1.a01a019f671dcp-11
    result = result * w - 0x1.6c16c16c16bc7p-9
    return result * w + 0x1.5555555555555p-4
}
