import Numerics

/// The present value of one unit in each of some years.
///
/// ```swift
/// annuity(years: 10, rate: 0.12)              // 5.650223…
/// annuity(years: 10, rate: 0)                 // 10
/// ```
///
/// The rate is a fraction above −1; `DiscountRate` lets no other through. Σ (1 + r)^−(k − 1 + δ) for k = 1 … n, in closed form by `expm1` and `log1p`, so that a tiny rate loses no digits.
public func annuity(years: Int, rate: Double, timing: Timing = .end) -> Double {
    guard years > 0 else { return 0 }
    let growth = logarithmOfOnePlus(rate)
    if growth == 0 { return Double(years) }
    let end = -exponentialMinusOne(-Double(years) * growth) / rate
    return end * naturalExponential((1 - timing.delta) * growth)
}
