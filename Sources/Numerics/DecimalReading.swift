// Numbers from decimal text, correctly rounded: the nearest number, and the even one where two are equally near.
//
// Up to 2^53 and 22 decimals both sides are exact, so that one division or multiplication rounds correctly (W. D.
// Clinger, "How to read floating point numbers accurately", PLDI 1990). Beyond that the digits times a power of ten of
// 128 bits give two bounds; nearly always both round to one number (D. Lemire, "Number parsing at a gigabyte per second",
// Software: Practice and Experience 51 (2021), on an idea of M. Eisel's). Where they do not, whole numbers of any size
// decide.

extension MachineNumber {
    /// The number nearest to a decimal: digits with at most one point among them, a sign in front, an exponent behind.
    ///
    /// ```swift
    /// MachineNumber.number("-2.5e3")    // -2500
    /// MachineNumber.number("1e400")     // infinity: beyond the range
    /// MachineNumber.number("1,5")       // nil
    /// ```
    ///
    /// Nothing where the text is anything else, such as `inf` or ` 1`.
    package static func number(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { number($0) }
    }

    /// The number nearest to a decimal in ASCII.
    package static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        guard let decimal = WrittenDecimal(bytes) else { return nil }
        let number = decimal.digits == 0 ? 0 : decimal.quickly ?? decimal.exactly(bytes)
        return decimal.isNegative ? -number : number
    }
}

/// A decimal as it is written.
private struct WrittenDecimal {
    var isNegative = false
    /// The first nineteen digits behind the zeros in front, as a whole number.
    var digits: UInt64 = 0
    /// The power of ten that they are multiplied by.
    var exponent = 0
    /// Whether there are further digits other than zero.
    var isCut = false
    /// The exponent behind the digits, none being zero.
    var written = 0

    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var place = 0
        let end = bytes.count
        func digit(_ place: Int) -> UInt64? {
            guard place < end else { return nil }
            let value = bytes[place] &- UInt8(ascii: "0")
            return value < 10 ? UInt64(value) : nil
        }
        if place < end, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
            isNegative = bytes[place] == UInt8(ascii: "-")
            place += 1
        }
        let start = place
        var point: Int?
        var kept = 0
        while place < end {
            if kept < 12, kept > 0 || bytes[place] != UInt8(ascii: "0"), let eight = Self.eightDigits(bytes, place) {
                digits = digits &* 100_000_000 &+ eight
                if point != nil { exponent -= 8 }
                kept += 8
                place += 8
            } else if let value = digit(place) {
                if kept < 19 {
                    digits = digits &* 10 &+ value
                    if point != nil { exponent -= 1 }
                    if digits != 0 { kept += 1 }
                } else {
                    isCut = isCut || value != 0
                    if point == nil { exponent += 1 }
                }
                place += 1
            } else if bytes[place] == UInt8(ascii: "."), point == nil {
                point = place
                place += 1
            } else {
                break
            }
        }
        // At least one digit, beside a point.
        guard place - start > (point == nil ? 0 : 1) else { return nil }
        guard place < end else { return }
        guard bytes[place] | 0x20 == UInt8(ascii: "e") else { return nil }
        place += 1
        let isBelow = place < end && bytes[place] == UInt8(ascii: "-")
        if place < end, isBelow || bytes[place] == UInt8(ascii: "+") { place += 1 }
        var power = 0
        guard digit(place) != nil else { return nil }
        while let value = digit(place) {
            // More is out of range, whatever the digits: no text has so many of them. It fits 32 bits, as a page's numbers have.
            if power < 100_000_000 { power = power * 10 + Int(value) }
            place += 1
        }
        guard place == end else { return nil }
        written = isBelow ? -power : power
        exponent += written
    }

    /// The value of eight bytes, if all of them are digits.
    @inline(__always)
    private static func eightDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64? {
        guard bytes.count - place >= 8 else { return nil }
        let word = UInt64(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
        // A carry or a borrow into the upper half of a byte tells what is no digit.
        guard word & (word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030 else {
            return nil
        }
        var value = word & 0x0F0F_0F0F_0F0F_0F0F
        value = (value &* 2561) &>> 8
        value = ((value & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
        return ((value & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
    }

    /// The number, where one operation or two bounds tell.
    @inline(__always)
    var quickly: Double? {
        if !isCut, digits <= 1 << 53, exponent >= -22, exponent <= 22 {
            let number = Double(digits)
            return exponent < 0 ? number / exactPowers[-exponent] : number * exactPowers[exponent]
        }
        let bounds = bounds
        return bounds.low == bounds.high ? bounds.low : nil
    }

    /// Two numbers of which the correctly rounded one is one; they are equal or next to one another.
    var bounds: (low: Double, high: Double) {
        // Less than 10^19 times at most 10^−343: under half of the least number.
        if exponent < PowersOfTen.first { return (0, 0) }
        if exponent > 310 { return (.infinity, .infinity) }
        let zeros = digits.leadingZeroBitCount
        let shifted = digits &<< UInt64(truncatingIfNeeded: zeros)
        let power = PowersOfTen.significand(exponent)
        // Of the product's 192 bits the upper 128, which the true one exceeds by less than one, and, since the power may
        // be rounded up, falls short of by less than one.
        let upper = power.high.multipliedFullWidth(by: shifted)
        let product = TwoWords(high: upper.high, low: upper.low)
            .adding(power.low.multipliedFullWidth(by: shifted).high)
        var most = product.adding(1)
        if isCut {
            // One more in the last of nineteen digits: the power itself, shifted by four at most.
            let more = power.high &<< UInt64(truncatingIfNeeded: zeros)
            most = most.adding(more).adding(16)
            most.high &+= zeros == 0 ? 0 : power.high &>> UInt64(truncatingIfNeeded: 64 &- zeros)
        }
        // Past the last bit of 128 the sum is as good as 2^128.
        if most.high < product.high { most = TwoWords(high: .max, low: .max) }
        // 2^(e − 127) of the power, 2^64 of the bits that are gone, 2^−zeros of the shift.
        let scale = PowersOfTen.binaryExponent(exponent) - 127 + 64 - zeros
        return (product.subtractingOne.rounded(scale), most.rounded(scale))
    }
}

/// A whole number of 128 bits, in plain words: shifting larger ones takes helpers that a browser does not have.
private struct TwoWords {
    var high: UInt64
    var low: UInt64

    @inline(__always)
    func adding(_ number: UInt64) -> TwoWords {
        let (sum, carry) = low.addingReportingOverflow(number)
        return TwoWords(high: high &+ (carry ? 1 : 0), low: sum)
    }

    @inline(__always)
    var subtractingOne: TwoWords { TwoWords(high: high &- (low == 0 ? 1 : 0), low: low &- 1) }

    /// This number, at least 2^120, times a power of two as the nearest number, the even one of two.
    @inline(__always)
    func rounded(_ scale: Int) -> Double {
        let zeros = UInt64(truncatingIfNeeded: high.leadingZeroBitCount)
        let top = high &<< zeros | (zeros == 0 ? 0 : low &>> (64 &- zeros))
        let bottom = low &<< zeros
        // The number is between 1 and 2 times 2^exponent.
        let exponent = scale + 127 - Int(truncatingIfNeeded: zeros)
        if exponent > 1023 { return .infinity }
        // Fewer bits where the result is subnormal; with none, only rounding can make it one.
        let bits = min(53, exponent + 1075)
        if bits < 0 { return 0 }
        var kept = bits == 0 ? 0 : top &>> UInt64(truncatingIfNeeded: 64 - bits)
        let rest = top &<< UInt64(truncatingIfNeeded: bits)
        let isOdd = kept & 1 == 1
        if rest > 1 << 63 || rest == 1 << 63 && (bottom > 0 || isOdd) { kept += 1 }
        // A significand that is rounded up to 2^53 carries into the exponent.
        return Double(bitPattern: exponent < -1022 ? kept : UInt64(truncatingIfNeeded: exponent + 1022) << 52 + kept)
    }
}

extension WrittenDecimal {
    /// The number, by whole numbers of any size.
    func exactly(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
        let (low, high) = bounds
        // The middle between both is m × 2^e; what lies beyond the greatest number is infinite from half a step on.
        let lowBits = low.bitPattern
        let biased = Int(truncatingIfNeeded: lowBits >> 52)
        let c = biased == 0 ? lowBits : lowBits & 0xF_FFFF_FFFF_FFFF | 0x10_0000_0000_0000
        var middle = WholeNumber(2 * c + 1)
        var decimal = WholeNumber(isCut ? 0 : digits)
        var power = exponent
        if isCut {
            // All digits, from the first that is not zero; a middle has at most 767, so of more only whether they are
            // zero matters.
            power = written
            var (count, isBehindPoint, hasMore) = (0, false, false)
            for byte in bytes {
                if byte | 0x20 == UInt8(ascii: "e") { break }
                if byte == UInt8(ascii: ".") { isBehindPoint = true }
                let value = byte &- UInt8(ascii: "0")
                guard value < 10 else { continue }
                if count > 0 || value > 0 { count += 1 }
                if count <= 800 {
                    decimal.multiply(by: 10, adding: UInt32(value))
                    if isBehindPoint { power -= 1 }
                } else {
                    hasMore = hasMore || value > 0
                    if !isBehindPoint { power += 1 }
                }
            }
            decimal.multiply(by: 10, adding: hasMore ? 1 : 0)
            power -= 1
        }
        if power < 0 {
            for _ in 0..<(-power) { middle.multiply(by: 10) }
        } else {
            for _ in 0..<power { decimal.multiply(by: 10) }
        }
        let shift = (biased == 0 ? -1074 : biased - 1075) - 1
        if shift < 0 { decimal.shiftLeft(-shift) } else { middle.shiftLeft(shift) }
        switch decimal.compared(to: middle) {
        case ..<0: return low
        case 0: return lowBits & 1 == 0 ? low : high
        default: return high
        }
    }
}

/// A whole number of any size, of zero or more.
private struct WholeNumber {
    /// From the lowest, in base 2^32; none of them for zero, and the last is not zero.
    private var parts: [UInt32] = []

    init(_ number: UInt64) {
        parts = [UInt32(truncatingIfNeeded: number), UInt32(truncatingIfNeeded: number >> 32)]
        while parts.last == 0 { parts.removeLast() }
    }

    mutating func multiply(by factor: UInt32, adding digit: UInt32 = 0) {
        var carry = UInt64(digit)
        for place in parts.indices {
            carry += UInt64(parts[place]) * UInt64(factor)
            parts[place] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { parts.append(UInt32(truncatingIfNeeded: carry)) }
    }

    mutating func shiftLeft(_ bits: Int) {
        multiply(by: 1 << UInt32(bits % 32))
        if !parts.isEmpty { parts.insert(contentsOf: repeatElement(0, count: bits / 32), at: 0) }
    }

    /// Below, at or above zero as it is below, at or above another one.
    func compared(to other: WholeNumber) -> Int {
        if parts.count != other.parts.count { return parts.count - other.parts.count }
        for (own, its) in zip(parts.reversed(), other.parts.reversed()) where own != its { return own < its ? -1 : 1 }
        return 0
    }
}

/// The powers of ten that a number holds exactly.
private let exactPowers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
]
