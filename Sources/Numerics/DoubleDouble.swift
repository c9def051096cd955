/// A number as the unrounded sum of two: some 106 bits instead of 53.
///
/// Without a fused multiplication, which not every processor has. Source: T. J. Dekker, "A floating-point technique for
/// extending the available precision", Numerische Mathematik 18 (1971), 224–242.
struct DoubleDouble {
    /// The nearest number.
    var high: Double
    /// What it lacks.
    var low: Double

    /// A sum of two numbers, exactly, the first no smaller than the second.
    @inline(__always)
    static func fastSum(_ large: Double, _ small: Double) -> DoubleDouble {
        let sum = large + small
        return DoubleDouble(high: sum, low: small - (sum - large))
    }

    /// A sum of two numbers, exactly.
    @inline(__always)
    static func sum(_ one: Double, _ other: Double) -> DoubleDouble {
        let sum = one + other
        let part = sum - one
        return DoubleDouble(high: sum, low: (one - (sum - part)) + (other - part))
    }

    /// A product of two numbers below 2^996, exactly unless its low part leaves the range.
    @inline(__always)
    static func product(_ one: Double, _ other: Double) -> DoubleDouble {
        let product = one * other
        let (head, rest) = halves(one)
        let (otherHead, otherRest) = halves(other)
        let lost = ((head * otherHead - product) + head * otherRest + rest * otherHead) + rest * otherRest
        return DoubleDouble(high: product, low: lost)
    }

    /// A number as the sum of two of 26 bits.
    @inline(__always)
    private static func halves(_ number: Double) -> (head: Double, rest: Double) {
        let split = number * 0x8000001p0
        let head = split - (split - number)
        return (head, number - head)
    }

    /// The product of two, without the last few bits.
    @inline(__always)
    static func * (one: DoubleDouble, other: DoubleDouble) -> DoubleDouble {
        let product = product(one.high, other.high)
        return fastSum(product.high, product.low + (one.high * other.low + one.low * other.high))
    }

    /// The sum of two, the first no smaller than the second.
    @inline(__always)
    static func + (large: DoubleDouble, small: DoubleDouble) -> DoubleDouble {
        let sum = fastSum(large.high, small.high)
        return fastSum(sum.high, sum.low + (large.low + small.low))
    }
}
