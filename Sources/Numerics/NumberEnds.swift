/// What one look at many numbers tells: between which ends the finite ones lie, and whether all are finite.
package struct NumberEnds: Sendable {
    /// The least and the greatest finite number; infinite, the wrong way round, where there is none.
    package let (least, greatest): (Double, Double)
    /// Whether all are finite.
    package let areFinite: Bool

    /// The largest magnitude of a finite number; 0 where there is none.
    package var largest: Double { least <= greatest ? max(least.magnitude, greatest.magnitude) : 0 }

    /// The ends of some numbers.
    package init(of values: [Double]) { self = values.withUnsafeBufferPointer { NumberEnds(of: $0) } }

    init(of values: UnsafeBufferPointer<Double>) {
        var least = Eight(repeating: .infinity)
        var greatest = Eight(repeating: -.infinity)
        var areFinite = Eight(repeating: 0)
        @inline(__always)
        func look(_ numbers: Eight) {
            // Nothing but what is no finite number times 0 is not 0.
            areFinite += numbers * 0
            let isLess = (numbers .< least) .& (numbers .> -.infinity)
            let isMore = (numbers .> greatest) .& (numbers .< .infinity)
            least = least.replacing(with: numbers, where: isLess)
            greatest = greatest.replacing(with: numbers, where: isMore)
        }
        let whole = values.count / Eight.scalarCount * Eight.scalarCount
        let bytes = UnsafeRawBufferPointer(values)
        for index in stride(from: 0, to: whole, by: Eight.scalarCount) {
            look(bytes.loadUnaligned(fromByteOffset: 8 * index, as: Eight.self))
        }
        for value in values[whole...] { look(Eight(repeating: value)) }
        self.least = least.min()
        self.greatest = greatest.max()
        self.areFinite = areFinite == Eight(repeating: 0)
    }
}
