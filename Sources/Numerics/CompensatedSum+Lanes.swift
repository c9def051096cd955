extension CompensatedSum {
    /// Eight compensated sums side by side: each gives the bits that one alone gives.
    ///
    /// What rounding loses is told without a comparison, which is exact as well as long as nothing overflows. Source: D. E.
    /// Knuth, "The Art of Computer Programming", volume 2, section 4.2.2, theorem B.
    @usableFromInline package struct Lanes: Sendable {
        @usableFromInline var sum = SIMD8<Double>(repeating: 0)
        @usableFromInline var lost = SIMD8<Double>(repeating: 0)

        /// Empty sums.
        @inlinable @inline(__always)
        package init() {}

        /// Adds a term to each.
        @inlinable @inline(__always)
        package mutating func add(_ terms: SIMD8<Double>) {
            let total: SIMD8<Double> = sum + terms
            let added: SIMD8<Double> = total - sum
            lost += (sum - (total - added)) + (terms - added)
            sum = total
        }

        /// The sums so far; no numbers where one is beyond the range of numbers.
        @inlinable @inline(__always)
        package var values: SIMD8<Double> { sum + lost }
    }
}
