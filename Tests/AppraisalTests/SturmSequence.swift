/// The exact number of distinct positive zeros of a polynomial with whole coefficients.
///
/// Sturm's theorem: it is the number of sign changes in p, p′, −rem(p, p′), … at 0, less that at infinity. Remainders
/// are multiplied by positive numbers to stay whole, and divided by their content to stay small.
struct SturmSequence {
    /// The polynomials, each by rising powers.
    private let polynomials: [[Int]]

    /// The sequence of a polynomial by rising powers, of which one at least is not zero.
    init(_ coefficients: [Int]) {
        let trimmed = Self.trimmed(Array(coefficients.drop { $0 == 0 }))
        var polynomials = [trimmed, Self.trimmed(trimmed.enumerated().dropFirst().map { $0.offset * $0.element })]
        while let last = polynomials.last, !last.isEmpty {
            polynomials.append(Self.remainder(polynomials[polynomials.count - 2], last).map { -$0 })
        }
        self.polynomials = polynomials.dropLast()
    }

    /// How many distinct zeros are positive.
    var positiveZeros: Int {
        Self.changes(polynomials.map { $0[0] })
            - Self.changes(polynomials.map { $0[$0.count - 1] })
    }

    private static func changes(_ values: [Int]) -> Int {
        let signs = values.filter { $0 != 0 }.map { $0.signum() }
        return zip(signs, signs.dropFirst()).count { $0 != $1 }
    }

    private static func trimmed(_ coefficients: [Int]) -> [Int] {
        Array(coefficients[..<((coefficients.lastIndex { $0 != 0 } ?? -1) + 1)])
    }

    private static func remainder(_ dividend: [Int], _ divisor: [Int]) -> [Int] {
        var rest = dividend
        let leading = divisor[divisor.count - 1]
        while rest.count >= divisor.count {
            let factor = rest[rest.count - 1] * leading
            let shift = rest.count - divisor.count
            // Times the square of the leading coefficient, which is positive.
            rest = rest.map { $0 * leading * leading }
            for index in divisor.indices { rest[index + shift] -= factor * divisor[index] }
            rest = primitive(trimmed(rest))
        }
        return rest
    }

    private static func primitive(_ coefficients: [Int]) -> [Int] {
        let content = coefficients.reduce(0) { greatestCommonDivisor($0, $1.magnitude) }
        return content < 2 ? coefficients : coefficients.map { $0 / Int(content) }
    }

    private static func greatestCommonDivisor(_ one: UInt, _ other: UInt) -> UInt {
        other == 0 ? one : greatestCommonDivisor(other, one % other)
    }
}
