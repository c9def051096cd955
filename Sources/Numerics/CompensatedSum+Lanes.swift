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

/// The compensated sum of many numbers, eight of which are added at a time.
package func compensatedSum(ofMany numbers: ArraySlice<Double>) -> Double {
    compensatedSum(ofMany: numbers) { $0 }
}

/// The compensated sum of the squares of the distances of many numbers from one.
package func compensatedSumOfSquares(_ numbers: ArraySlice<Double>, from middle: Double) -> Double {
    compensatedSum(ofMany: numbers) { ($0 - middle) * ($0 - middle) }
}

@inline(__always)
private func compensatedSum(ofMany numbers: ArraySlice<Double>, _ term: (Eight) -> Eight) -> Double {
    var lanes = CompensatedSum.Lanes()
    var sum = CompensatedSum()
    numbers.withUnsafeBytes { bytes in
        let count = bytes.count / 8
        let whole = count / Eight.scalarCount * Eight.scalarCount
        for index in stride(from: 0, to: whole, by: Eight.scalarCount) {
            lanes.add(term(bytes.loadUnaligned(fromByteOffset: 8 * index, as: Eight.self)))
        }
        for index in whole..<count {
            sum.add(term(Eight(repeating: bytes.loadUnaligned(fromByteOffset: 8 * index, as: Double.self)))[0])
        }
    }
    for lane in 0..<Eight.scalarCount {
        sum.add(lanes.sum[lane])
        sum.add(lanes.lost[lane])
    }
    return sum.value
}
