extension ExponentialSum {
    /// All zeros in a range of x at whose ends the sign is plain.
    package func zeros(in range: ClosedRange<Double>) -> [Zero] {
        let zeros = signChanges <= Self.longestChain ? chainedZeros(in: range) : scannedZeros(in: range)
        let polynomial = LatticePolynomial(self)
        return zeros.map { zero in
            let balance = balance(at: zero.place)
            // How far rounding may have moved it; a touch, or a zero as good as multiple, is best left where it is.
            let error = balance.noise / balance.slope.magnitude
            guard zero.slope != 0, error * span < 1e-3 else { return zero }
            let place = polynomial?.refined(zero.place, within: 16 * error) ?? zero.place
            // The rounding of decimal amounts must not make a rate of zero a tiny one, with a sign.
            return Zero(place: place.magnitude <= error ? 0 : place, slope: zero.slope)
        }
    }

    /// Up to so many changes of sign the chain of derivatives is followed: it is quicker than the scan and places
    /// multiple zeros exactly, but its cost grows with the square of their number, and the coefficients with its length.
    static let longestChain = 64

    /// The zeros by a chain of derivatives, each with one change of sign less, down to one that has none.
    ///
    /// The last has no zero. The zeros of each are the stationary points of the one before, between which that one is
    /// monotone.
    func chainedZeros(in range: ClosedRange<Double>) -> [Zero] {
        var chain = [self]
        while let sum = chain.last?.derivative, sum.signChanges > 0 { chain.append(sum) }
        var zeros: [Zero] = []
        for sum in chain.reversed() {
            let places = [range.lowerBound] + zeros.map(\.place) + [range.upperBound]
            zeros = sum.zeros(between: places.map(sum.balance))
        }
        return zeros
    }
}
