/// The decimal significand × 10^exponent that reads back as a number: the shortest one, and of these the nearest.
///
/// Exactly one decimal is chosen for each number, the one that Swift's own `description` shows, in time that does not
/// depend on the number: three products of 64 by 128 bits, rounded to odd, tell which decimals lie between the middles to
/// the two neighbouring numbers. Source: R. Giulietti, "The Schubfach way to render doubles" (2020), with its proof.
package struct ShortestDigits: Hashable, Sendable {
    /// The digits, as a whole number of at most 17 of them that does not end in zero; zero for zero.
    package let significand: UInt64
    /// The power of ten that they are multiplied by; zero for zero.
    package let exponent: Int

    /// The digits of a finite number without its sign.
    package init(of number: Double) { self = Self.digits(of: number) }

    /// The same where it is put in place, for loops over many numbers.
    @inline(__always)
    static func digits(of number: Double) -> ShortestDigits {
        let bits = number.magnitude.bitPattern
        if bits == 0 { return ShortestDigits(significand: 0, exponent: 0) }
        let fraction = bits & 0xF_FFFF_FFFF_FFFF
        let biased = Int(truncatingIfNeeded: bits &>> 52)
        // The number is c × 2^q.
        let c = biased == 0 ? fraction : fraction | 0x10_0000_0000_0000
        let q = biased == 0 ? -1074 : biased &- 1075
        if q <= 0, q > -53, c & ((1 &<< UInt64(truncatingIfNeeded: -q)) &- 1) == 0 {
            // A whole number, exactly.
            return ShortestDigits(trimming: c &>> UInt64(truncatingIfNeeded: -q), exponent: 0)
        }
        return chosen(c, q, isFirstOfItsExponent: fraction == 0 && biased > 1)
    }

    /// The digits times a power of ten, exactly; they need be no number's any more.
    package func scaled(byPowerOfTen power: Int) -> ShortestDigits {
        significand == 0 ? self : ShortestDigits(significand: significand, exponent: exponent + power)
    }

    private init(significand: UInt64, exponent: Int) {
        self.significand = significand
        self.exponent = exponent
    }

    /// Zeros at the end go into the exponent.
    @inline(__always)
    private init(trimming digits: UInt64, exponent: Int) {
        var (digits, exponent) = (digits, exponent)
        while true {
            let (shorter, last) = digits.quotientAndRemainder(dividingBy: 10)
            guard last == 0 else { break }
            digits = shorter
            exponent &+= 1
        }
        self.init(significand: digits, exponent: exponent)
    }

    /// The digits of c × 2^q; of the first number of an exponent the one below is nearer than the one above.
    @inline(__always)
    private static func chosen(_ c: UInt64, _ q: Int, isFirstOfItsExponent: Bool) -> ShortestDigits {
        // An even significand's middles read back as it.
        let closed = c & 1
        let below = 4 &* c &- (isFirstOfItsExponent ? 1 : 2)
        let (at, above) = (4 &* c, 4 &* c &+ 2)
        // k is the whole part of log₁₀ of the distance of the middles, 2^q or three quarters of it.
        let k = (q &* 1_262_611 &- (isFirstOfItsExponent ? 524_031 : 0)) &>> 22
        let shift = UInt64(truncatingIfNeeded: q &+ PowersOfTen.binaryExponent(-k) &+ 1)
        let power = PowersOfTen.significand(-k)
        let value = scaled(at &<< shift, power)
        let lower = scaled(below &<< shift, power) &+ closed
        let upper = scaled(above &<< shift, power) &- closed
        let digits = value &>> 2
        // One or the other of two neighbours, as good as at random: chosen by bits, since half the branches would be guessed
        // wrong.
        func bit(_ condition: Bool) -> UInt64 { condition ? 1 : 0 }
        // At most one multiple of ten lies between the middles.
        let tens = digits / 10
        let isTenAbove = bit(40 &* tens &+ 40 <= upper)
        let isTen = (bit(lower <= 40 &* tens) ^ isTenAbove) & bit(digits >= 10)
        let isAbove = bit(4 &* digits &+ 4 <= upper)
        let isOne = bit(lower <= 4 &* digits) ^ isAbove
        // Both lie between the middles, or neither: the nearer one, and the even one where both are.
        let isNearerAbove = bit(value &+ (digits & 1) > 4 &* digits &+ 2)
        let unit = digits &+ (isOne & isAbove | (isOne ^ 1) & isNearerAbove)
        let mask = 0 &- isTen
        return ShortestDigits(
            trimming: (tens &+ isTenAbove) & mask | unit & ~mask, exponent: k &+ Int(truncatingIfNeeded: isTen))
    }

    /// A number times a power of ten, without its lower 128 bits, of which the last bit that is kept tells whether there
    /// are any.
    @inline(__always)
    private static func scaled(_ number: UInt64, _ power: (high: UInt64, low: UInt64)) -> UInt64 {
        let lower = power.low.multipliedFullWidth(by: number).high
        let upper = power.high.multipliedFullWidth(by: number)
        let (rest, carry) = upper.low.addingReportingOverflow(lower)
        return (upper.high &+ (carry ? 1 : 0)) | (rest > 1 ? 1 : 0)
    }
}
