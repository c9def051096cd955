extension ExponentialSum {
    /// All zeros in a range of x at whose ends the sign is plain; nothing where rounding hides how many there are.
    package func zeros(in range: ClosedRange<Double>) -> [Zero]? {
        let scan = signChanges <= Self.longestChain ? nil : scan(range)
        let zeros = scan.map(zeros(of:)) ?? chainedZeros(in: range)
        guard areAll(zeros, in: range, scanned: scan) else { return nil }
        let polynomial = LatticePolynomial(self)
        return zeros.map { zero in
            let balance = balance(at: zero.place)
            // How far rounding may have moved it; a touch, or a zero as good as multiple, is best left where it is.
            let error = balance.noise / balance.slope.magnitude
            guard zero.slope != 0, error * span < 1e-3 else {
                // Unless the decimals say that it is at a rate of zero, to their last digit.
                let isAtNone = zero.place.magnitude <= Self.nearNone && self.balance(at: 0).sign == 0
                return isAtNone ? Zero(place: 0, slope: zero.slope) : zero
            }
            let place = polynomial?.refined(zero.place, within: 16 * error) ?? zero.place
            // The rounding of decimal amounts must not make a rate of zero a tiny one, with a sign.
            return Zero(place: place.magnitude <= error ? 0 : place, slope: zero.slope)
        }
    }

    /// Whether zeros that were found are known to be all there are.
    ///
    /// They are where they cross as often as the coefficients change sign, which is Descartes' bound. Otherwise a scan must
    /// leave no wide stretch in which rounding hides what happens; or, where it does, the zeros found must be as many as
    /// exact arithmetic counts.
    private func areAll(_ zeros: [Zero], in range: ClosedRange<Double>, scanned: Scan?) -> Bool {
        if zeros.count(where: { $0.slope != 0 }) == signChanges { return true }
        if !(scanned ?? scan(range, untilBlind: true)).isBlind { return true }
        return LatticePolynomial(self)?.distinctZeros == zeros.count
    }

    /// No nearer to a rate of zero can a touch, or a zero as good as multiple, be placed.
    private static let nearNone = 1e-12

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
            let places = [range.lowerBound] + zeros.map { $0.place } + [range.upperBound]
            zeros = sum.zeros(between: places.map(sum.balance))
        }
        return zeros
    }
}
