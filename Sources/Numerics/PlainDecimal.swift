/// Numbers as most are written: digits, perhaps a point, and digits behind it.
///
/// ```swift
/// // At "1250.75,…" the place moves to the comma, and the number is 1250.75.
/// PlainDecimal.read(&place)
/// ```
///
/// Eight digits are taken at a time: a carry or a borrow into the upper half of a byte tells what is no digit, and three
/// multiplications make a number of them. Up to 2^53 and 22 decimals one division rounds correctly (W. D. Clinger, "How to
/// read floating point numbers accurately", PLDI 1990). `MachineNumber` reads all others, to the same bits.
@usableFromInline package enum PlainDecimal {
    /// The number at a place, with some sign before its decimals; the place moves behind it.
    ///
    /// It is no number where there is none, or none that one division gives. At least eight bytes behind it may be read, and
    /// a byte that is no digit follows it. Zeros in front of other digits are refused, as JSON has it, and so is a sign
    /// without digits on both sides.
    @inlinable @inline(__always)
    package static func read(_ place: inout UnsafePointer<UInt8>, point: UInt8 = UInt8(ascii: ".")) -> Double {
        let word = eight(at: place)
        let count = leadingDigits(word)
        if count == 0 || (count > 1 && place[0] == UInt8(ascii: "0")) { return .nan }
        var digits: UInt64
        if count == 8 {
            digits = value(of: word)
            place += 8
            var more = 0
            while place[0] &- UInt8(ascii: "0") < 10, more < 8 {
                digits = digits &* 10 &+ UInt64(place[0] &- UInt8(ascii: "0"))
                place += 1
                more &+= 1
            }
            if more > 7 { return .nan }
        } else {
            digits = value(of: word &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count))
            place += count
        }
        if place[0] != point { return Double(digits) }
        place += 1
        let decimals = eight(at: place)
        var places = leadingDigits(decimals)
        if places == 0 { return .nan }
        if places < 8 {
            let scaled = digits.multipliedFullWidth(by: power(places))
            if scaled.high != 0 || scaled.low > 1 &<< 53 { return .nan }
            digits = scaled.low &+ value(of: decimals &<< UInt64(truncatingIfNeeded: 64 &- 8 &* places))
            if digits > 1 &<< 53 { return .nan }
            place += places
            return Double(digits) / Double(power(places))
        }
        places = 0
        while place[0] &- UInt8(ascii: "0") < 10 {
            digits = digits &* 10 &+ UInt64(place[0] &- UInt8(ascii: "0"))
            place += 1
            places &+= 1
            if digits > 1 &<< 53 || places > 19 { return .nan }
        }
        return Double(digits) / Double(power(places))
    }

    @inlinable @inline(__always)
    static func eight(at place: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
    }

    /// How many of eight bytes, from the first, are digits.
    @inlinable @inline(__always)
    static func leadingDigits(_ word: UInt64) -> Int {
        let lower = word &- 0x3030_3030_3030_3030
        let other = (word &+ 0x4646_4646_4646_4646) | lower
        return (other & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
    }

    /// The value of eight digits, the first in the lowest byte.
    @inlinable @inline(__always)
    static func value(of word: UInt64) -> UInt64 {
        var value = word & 0x0F0F_0F0F_0F0F_0F0F
        value = (value &* 2561) &>> 8
        value = ((value & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
        return ((value & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
    }

    /// Powers of ten up to the nineteenth, which are exact as whole numbers and as floating-point ones.
    @inlinable @inline(__always)
    static func power(_ places: Int) -> UInt64 {
        switch places {
        case 0: 1
        case 1: 10
        case 2: 100
        case 3: 1000
        case 4: 10_000
        case 5: 100_000
        case 6: 1_000_000
        case 7: 10_000_000
        case 8: 100_000_000
        case 9: 1_000_000_000
        case 10: 10_000_000_000
        case 11: 100_000_000_000
        case 12: 1_000_000_000_000
        case 13: 10_000_000_000_000
        case 14: 100_000_000_000_000
        case 15: 1_000_000_000_000_000
        case 16: 10_000_000_000_000_000
        case 17: 100_000_000_000_000_000
        case 18: 1_000_000_000_000_000_000
        default: 10_000_000_000_000_000_000
        }
    }
}
