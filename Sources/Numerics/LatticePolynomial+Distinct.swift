extension LatticePolynomial {
    /// How many zeros there are, real or not, each counted once whatever its order; nothing where none can be counted.
    ///
    /// It is the degree less that of the greatest common divisor with the derivative. Every coefficient is a whole number
    /// times a power of two, and so an exact one modulo 2⁶¹ − 1, where division leaves no rounding. That prime counts too
    /// few only where it divides a number that the zeros make up: by chance about once in 10¹⁸.
    var distinctZeros: Int? {
        let whole = coefficients.map(Residue.init)
        // A zero at v = 0 is no rate.
        let polynomial = Residue.trimmed(Array(whole.drop { $0.value == 0 }))
        guard polynomial.count > 1, whole.last?.value != 0 else { return nil }
        var (larger, smaller) = (
            polynomial, Residue.trimmed(polynomial.indices.dropFirst().map { Residue($0) * polynomial[$0] })
        )
        while !smaller.isEmpty { (larger, smaller) = (smaller, Residue.remainder(larger, smaller)) }
        return polynomial.count - larger.count
    }
}

/// A number modulo the prime 2⁶¹ − 1.
private struct Residue {
    let value: UInt64

    private static let prime: UInt64 = 1 << 61 - 1

    private init(reduced value: UInt64) { self.value = value }

    init(_ number: Int) { value = UInt64(number) % Self.prime }

    /// A finite number, exactly: twice its half is itself, also here.
    init(_ number: Double) {
        guard number != 0 else {
            value = 0
            return
        }
        let (significand, power) = (number.significand.magnitude * 0x1p52, Int(number.exponent) - 52)
        // 2⁶¹ is 1, so that only the rest of a power counts.
        let rest = ((power % 61) + 61) % 61
        let shifted = Residue(reduced: UInt64(significand) % Self.prime) * Residue(reduced: 1 << UInt64(rest))
        value = number < 0 && shifted.value != 0 ? Self.prime - shifted.value : shifted.value
    }

    static func * (left: Residue, right: Residue) -> Residue {
        let product = left.value.multipliedFullWidth(by: right.value)
        // 2⁶⁴ is 8 here; what the low part has above 2⁶¹ counts once more.
        let sum = (product.low & prime) + (product.low >> 61 | product.high << 3)
        return Residue(reduced: sum % prime)
    }

    static func - (left: Residue, right: Residue) -> Residue {
        Residue(reduced: left.value >= right.value ? left.value - right.value : left.value + prime - right.value)
    }

    /// 1 ÷ a number that is not zero, by Fermat's little theorem.
    private var inverse: Residue {
        var (result, square, exponent) = (Residue(reduced: 1), self, Self.prime - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * square }
            square = square * square
            exponent >>= 1
        }
        return result
    }

    /// A polynomial by rising powers without zeros behind its highest power.
    static func trimmed(_ polynomial: [Residue]) -> [Residue] {
        Array(polynomial[..<((polynomial.lastIndex { $0.value != 0 } ?? -1) + 1)])
    }

    /// What is left of a division of polynomials.
    static func remainder(_ dividend: [Residue], _ divisor: [Residue]) -> [Residue] {
        guard let leading = divisor.last?.inverse else { return [] }
        var rest = dividend
        while rest.count >= divisor.count {
            let factor = rest[rest.count - 1] * leading
            let shift = rest.count - divisor.count
            for index in divisor.indices { rest[index + shift] = rest[index + shift] - factor * divisor[index] }
            rest.removeLast()
        }
        return trimmed(rest)
    }
}
