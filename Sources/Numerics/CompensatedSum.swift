/// A sum that keeps what rounding would lose.
///
/// ```swift
/// var sum = CompensatedSum()
/// for term in [1e16, 1, -1e16] { sum.add(term) }
/// sum.value    // 1, where plain addition gives 0
/// ```
///
/// Neumaier's variant of Kahan's summation: the error does not grow with the number of terms. Source: A. Neumaier,
/// "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), 39–51.
@usableFromInline package struct CompensatedSum: Sendable, Hashable {
    @usableFromInline var sum = 0.0
    @usableFromInline var lost = 0.0

    /// An empty sum.
    @inlinable package init() {}

    /// Adds a term.
    @inlinable package mutating func add(_ term: Double) {
        let total = sum + term
        lost += sum.magnitude >= term.magnitude ? (sum - total) + term : (term - total) + sum
        sum = total
    }

    /// The sum so far.
    ///
    /// Beyond the range of numbers it is infinite, never NaN by the compensation's own doing.
    @inlinable package var value: Double { sum.isFinite ? sum + lost : sum }
}

/// The compensated sum of some numbers.
@inlinable package func compensatedSum(_ terms: some Sequence<Double>) -> Double {
    var sum = CompensatedSum()
    for term in terms { sum.add(term) }
    return sum.value
}
