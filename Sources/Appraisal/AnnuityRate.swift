import Numerics

/// The rate at which one unit a year over some years is worth a given amount now.
enum AnnuityRate {
    /// The x = ln(1 + r) with Σ (1 + r)^−k = q over k = 1 … n, for eight pairs of q and n; `isOpen` where none was found.
    ///
    /// With y = |x|, E = 1 − e^(−ny), D = 1 − e^(−y) and ρ = q ÷ n: ln(E ÷ nD) = ln ρ + y where ρ < 1, and = ln ρ − ny where
    /// ρ > 1. Both sides are nearly straight, so that Halley's method settles within a few rounds. A lane that has settled
    /// stays as it is: what its neighbours still need must not change its bits.
    @inline(__always)
    static func growths(ofAnnuity q: Eight, years n: Eight) -> (values: Eight, isOpen: SIMDMask<SIMD8<Int64>>) {
        let logarithm = naturalLogarithm(q / n)
        let isLoss = q .> n
        let bend: Eight = (n * n - 1) * (1.0 / 24)
        // The residual is ln(E ÷ nD) − ln ρ + m y.
        let m = Eight(repeating: -1).replacing(with: n, where: isLoss)
        var y = start(q, n, logarithm, bend)
        var isOpen = SIMDMask<SIMD8<Int64>>(repeating: true)
        var round = 0
        while round < 8, isAny(isOpen) {
            y.replace(with: 1e-12, where: isOpen .& (y .< 1e-12))
            let e: Eight = 0 - exponentialMinusOne(0 - n * y)
            let d: Eight = 0 - exponentialMinusOne(0 - y)
            let (eInverse, dInverse) = (1 / e, 1 / d)
            let residual: Eight = naturalLogarithm(e / (n * d)) - logarithm + m * y
            let u: Eight = n * (1 - e) * eInverse
            let v: Eight = (1 - d) * dInverse
            // Where y is small the two terms of each derivative cancel: the values of their series.
            let isSmall = y .< 1e-4
            let first: Eight = (u - v + m).replacing(with: m - (n - 1) * 0.5, where: isSmall)
            let second: Eight = (v * dInverse - n * u * eInverse).replacing(with: bend + bend, where: isSmall)
            let newton: Eight = residual / first
            let halley: Eight = 1 - 0.5 * newton * second / first
            let step: Eight = newton / halley.replacing(with: 0.5, where: halley .< 0.5)
            let next: Eight = y - step
            let goesOn = isOpen .& (magnitude(step) .> (0x1p-17 * y + 0x1p-40))
            y.replace(with: next.replacing(with: y * 0.5, where: next .<= 0), where: isOpen)
            isOpen = goesOn
            round &+= 1
        }
        return (y.replacing(with: 0 - y, where: isLoss), isOpen .| (y .!= y))
    }

    /// From ln ρ ≈ (n² − 1) x² ÷ 24 − (n + 1) x ÷ 2; far out the annuity is as good as perpetual, r = 1 ÷ q.
    @inline(__always)
    private static func start(_ q: Eight, _ n: Eight, _ logarithm: Eight, _ bend: Eight) -> Eight {
        let b: Eight = (n + 1) * 0.5
        let least: Eight = b * b * 0.0625
        let inside: Eight = b * b + 4 * bend * logarithm
        let root = inside.replacing(with: least, where: inside .< least).squareRoot()
        let near: Eight = magnitude((logarithm + logarithm) / (b + root))
        let isFar = logarithm .< -0.9
        guard isAny(isFar) else { return near }
        let perpetual = logarithmOfOnePlus(1 / q)
        let missing: Eight = 0.5 * naturalExponential(0 - perpetual * n)
        return near.replacing(with: perpetual * (1 - missing), where: isFar)
    }

    /// A small rate that is known nearly, to its last digits: Σ (1 − v^k) = n − q in w = 1 − v, without cancellation.
    ///
    /// `excess` is n − q, to its own last digits.
    static func refined(_ rate: Double, lacking excess: Double, years: Int) -> Double {
        var w = rate / (1 + rate)
        for _ in 0..<4 {
            var (share, slope, sum, sumSlope) = (0.0, 0.0, 0.0, 0.0)
            for _ in 0..<years {
                slope = slope * (1 - w) + (1 - share)
                share += w * (1 - share)
                sum += share
                sumSlope += slope
            }
            let step = (sum - excess) / sumSlope
            w -= step
            if step.magnitude <= 1e-9 * w.magnitude { break }
        }
        return w / (1 - w)
    }

    /// The rate by halving, where the other method did not settle.
    static func bisected(ofAnnuity q: Double, years n: Double) -> Double {
        let logarithm = naturalLogarithm(q / n)
        func residual(_ x: Double) -> Double {
            if x == 0 { return -logarithm }
            let y = x.magnitude
            let ratio = exponentialMinusOne(-n * y) / (n * exponentialMinusOne(-y))
            return naturalLogarithm(ratio) + (x > 0 ? -y : n * y) - logarithm
        }
        var (low, high) = (-800 / n, logarithmOfOnePlus(1 / q) + 1e-9)
        while true {
            let middle = low + (high - low) / 2
            guard low < middle, middle < high else { return exponentialMinusOne(high) }
            if residual(middle) > 0 { low = middle } else { high = middle }
        }
    }
}
