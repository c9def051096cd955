import Projects

/// The least and the most that a line comes to in a month, as far as it counts.
struct MonthlyLimits {
    private let atLeast: Eight?
    private let atMost: Eight?

    /// The limits of a year, of which a share counts.
    init(_ limits: AmountLimits, share: Eight) {
        let perMonth: Eight = share / 12
        atLeast = limits.atLeast.map { $0 * perMonth }
        atMost = limits.atMost.map { $0 * perMonth }
    }

    /// Amounts that are kept between the two.
    @inline(__always)
    func limited(_ amounts: Eight) -> Eight {
        let raised = atLeast.map { amounts.atLeast($0) } ?? amounts
        return atMost.map { raised.atMost($0) } ?? raised
    }
}

extension SIMD8<Double> {
    /// Each number, or the bound where it is less.
    @inline(__always)
    func atLeast(_ bound: SIMD8<Double>) -> SIMD8<Double> { replacing(with: bound, where: self .< bound) }

    /// Each number, or the bound where it is more.
    @inline(__always)
    func atMost(_ bound: SIMD8<Double>) -> SIMD8<Double> { replacing(with: bound, where: self .> bound) }
}
