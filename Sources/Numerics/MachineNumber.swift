/// Numbers as programs read them: in CSV, JSON and wherever one machine writes for another.
package enum MachineNumber {
    /// The shortest decimal that reads back as the same number, with a point for decimals and no grouping.
    ///
    /// ```swift
    /// MachineNumber.text(0.1)      // "0.1"
    /// MachineNumber.text(9e15)     // "9000000000000000"
    /// MachineNumber.text(-0.0)     // "0"
    /// MachineNumber.text(1e22)     // "1e+22"
    /// ```
    ///
    /// Every result is a number in JSON. The exponent appears where JavaScript's does: below 1e-6 and from 1e21 on.
    /// What is infinite or not a number is the empty text.
    package static func text(_ number: Double) -> String {
        number.isFinite ? text(ShortestDigits(of: number), isNegative: number < 0) : ""
    }

    /// A number that somebody wrote, times a hundred: the point is moved, so that no digit is lost and nothing leaves the
    /// range of numbers; nothing where it is no number.
    ///
    /// ```swift
    /// MachineNumber.hundredfold("1e15")     // "100000000000000000"
    /// MachineNumber.hundredfold("1e308")    // "1e+310"
    /// ```
    package static func hundredfold(_ text: String) -> String? {
        guard let number = number(text), number.isFinite else { return nil }
        return Self.text(ShortestDigits(of: number).scaled(byPowerOfTen: 2), isNegative: number < 0)
    }

    private static func text(_ decimal: ShortestDigits, isNegative: Bool) -> String {
        String(unsafeUninitializedCapacity: room) { bytes in
            bytes.baseAddress.map { write(decimal, isNegative: isNegative, at: $0) } ?? 0
        }
    }

    /// Adds the same as bytes.
    package static func append(_ number: Double, to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
            let count = buffer.baseAddress.map { write(number, at: $0) } ?? 0
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// Writes the same as bytes, where there is ``room`` for them, and answers how many there are.
    package static func write(_ number: Double, at start: UnsafeMutablePointer<UInt8>) -> Int {
        guard number.isFinite else { return 0 }
        return write(ShortestDigits.digits(of: number), isNegative: number < 0, at: start)
    }

    /// The longest, −1.2345678901234567e-308, has 24 bytes; up to sixteen behind them are written over.
    package static let room = 40

    /// Writes a decimal in the first of forty bytes, and answers how many it took.
    ///
    /// Digits are put together in words: what is stored in small pieces and read back whole would wait for memory.
    @inline(__always)
    private static func write(
        _ decimal: ShortestDigits, isNegative: Bool, at start: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var end = start
        if decimal.significand == 0 {
            end[0] = UInt8(ascii: "0")
            return 1
        }
        if isNegative {
            end[0] = UInt8(ascii: "-")
            end += 1
        }
        let digits = DigitText(decimal.significand)
        // The number is 0.d₁d₂d₃… × 10^point.
        let point = digits.count + decimal.exponent
        switch point {
        case 1...21:
            digits.store(at: end)
            if point >= digits.count {
                for place in digits.count..<point { end[place] = UInt8(ascii: "0") }
                return end + point - start
            }
            digits.dropping(point).store(at: end + point + 1)
            end[point] = UInt8(ascii: ".")
            return end + digits.count + 1 - start
        case -5...0:
            let zeros = UnsafeMutableRawPointer(end)
            zeros.storeBytes(of: (0x3030_3030_3030_2E30 as UInt64).littleEndian, as: UInt64.self)
            end += 2 - point
            digits.store(at: end)
            return end + digits.count - start
        default:
            digits.store(at: end)
            end += 1
            if digits.count > 1 {
                digits.dropping(1).store(at: end + 1)
                end[0] = UInt8(ascii: ".")
                end += digits.count
            }
            end[0] = UInt8(ascii: "e")
            end[1] = UInt8(ascii: point > 0 ? "+" : "-")
            end += 2
            let exponent = (point - 1).magnitude
            for unit in [100, 10, 1] as [UInt] where exponent >= unit || unit == 1 {
                end[0] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: exponent / unit % 10)
                end += 1
            }
            return end - start
        }
    }
}

/// Seventeen digits as characters, in words of eight, the first in the lowest byte.
private struct DigitText {
    /// How many of them count; zeros stand behind them.
    let count: Int
    private var first: UInt64
    private var second: UInt64
    private var third: UInt64

    /// A table, and no switch, which would branch.
    private static let powers: [UInt64] = [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000,
    ]

    /// The digits of a number above zero and below 10^17.
    @inline(__always)
    init(_ number: UInt64) {
        // Moved up until there are seventeen, which takes no branch: how many there are is as good as random.
        // 1,233 ÷ 4,096 is a little more than log₁₀ 2.
        let about = ((64 &- number.leadingZeroBitCount) &* 1233) &>> 12
        count = about &+ (number >= Self.powers[about] ? 1 : 0)
        let whole = number &* Self.powers[17 &- count]
        let upper = whole / 1_000_000_000
        let rest = whole &- upper &* 1_000_000_000
        let lower = rest / 10
        first = Self.eight(upper) | 0x3030_3030_3030_3030
        second = Self.eight(lower) | 0x3030_3030_3030_3030
        third = (rest &- lower &* 10) | 0x30
    }

    /// The digits behind some, of which there are fewer than seventeen.
    @inline(__always)
    func dropping(_ places: Int) -> DigitText {
        var rest = self
        if places >= 8 { (rest.first, rest.second, rest.third) = (second, third, 0) }
        if places >= 16 { (rest.first, rest.second, rest.third) = (third, 0, 0) }
        let shift = UInt64(truncatingIfNeeded: 8 &* (places & 7))
        if shift > 0 {
            rest.first = rest.first &>> shift | rest.second &<< (64 &- shift)
            rest.second = rest.second &>> shift | rest.third &<< (64 &- shift)
            rest.third = rest.third &>> shift
        }
        return rest
    }

    /// Writes seventeen characters.
    @inline(__always)
    func store(at start: UnsafeMutablePointer<UInt8>) {
        let raw = UnsafeMutableRawPointer(start)
        raw.storeBytes(of: first.littleEndian, as: UInt64.self)
        raw.storeBytes(of: second.littleEndian, toByteOffset: 8, as: UInt64.self)
        start[16] = UInt8(truncatingIfNeeded: third)
    }

    /// Eight digits of a number below 10^8 as numbers, the first in the lowest byte.
    @inline(__always)
    private static func eight(_ number: UInt64) -> UInt64 {
        let high = number / 10_000
        let fours = high | ((number &- high &* 10_000) &<< 32)
        let hundreds = ((fours &* 10_486) &>> 20) & 0x0000_007F_0000_007F
        let twos = hundreds | ((fours &- hundreds &* 100) &<< 16)
        let tens = ((twos &* 103) &>> 10) & 0x000F_000F_000F_000F
        return tens | ((twos &- tens &* 10) &<< 8)
    }
}
