import Testing

@testable import Numerics

/// Swift's own `description` and `Double(String)`, which are independent of all that is tested here, tell what is right.
@Suite("Numbers to and from decimals")
struct DecimalTests {
    /// What the numbers of a run follow from.
    static let seed: UInt64 = 20_261_129

    /// A number of one of four kinds: any bits, amounts with cents, shares, and what arithmetic leaves of amounts.
    private static func number(_ draw: UInt64) -> Double {
        let generator = Philox(seed: seed)
        let words = generator.words(UInt32(truncatingIfNeeded: draw), UInt32(truncatingIfNeeded: draw >> 32), 1, 7)
        let bits = UInt64(words.1) << 32 | UInt64(words.0)
        switch draw & 3 {
        case 0: return Double(bitPattern: bits)
        case 1: return Double(Int64(bitPattern: bits) >> 20) / 100
        case 2: return Double(bits >> 11) * 0x1p-53
        default: return (Double(bits >> 11) * 0x1p-53 - 0.5) * 1e7
        }
    }

    /// The digits of a decimal without zeros at the ends, and how many of them stand before the point.
    private static func parts(_ text: String) -> (digits: [UInt8], point: Int) {
        var (digits, point, exponent): ([UInt8], Int?, Int) = ([], nil, 0)
        for (place, byte) in text.utf8.enumerated() {
            if byte == UInt8(ascii: "e") {
                exponent = Int(text.utf8.dropFirst(place + 1).map { String(UnicodeScalar($0)) }.joined()) ?? 0
                break
            }
            if byte == UInt8(ascii: ".") {
                point = digits.count
            } else if byte != UInt8(ascii: "-") {
                digits.append(byte)
            }
        }
        let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
        let kept = digits[zeros...].reversed().drop { $0 == UInt8(ascii: "0") }.reversed()
        return (Array(kept), (point ?? digits.count) + exponent - zeros)
    }

    @Test("What is printed has the digits of Swift's description, and reads back as the same bits")
    func manyNumbers() {
        let blocks = 1000
        let each = UInt64(ElementaryPoints.count / blocks)
        let found = ParallelBlocks.map(blocks, threads: ParallelBlocks.processorCount) { block in
            for draw in (UInt64(block) * each)..<(UInt64(block + 1) * each) {
                let number = Self.number(draw)
                guard number.isFinite else { continue }
                let (text, description) = (MachineNumber.text(number), number.description)
                // Where no exponent is written both are the same text, but for what stands for whole numbers.
                let isAlike =
                    description.utf8.contains(UInt8(ascii: "e"))
                    ? Self.parts(text) == Self.parts(description)
                    : description == text || description == text + ".0" || number == 0
                let back = MachineNumber.number(text)
                let again = MachineNumber.number(description)
                guard isAlike, back == number, again?.bitPattern == number.bitPattern else { return draw as UInt64? }
            }
            return nil
        }
        let draw = found.compactMap { $0 }.first
        #expect(draw == nil, "seed \(Self.seed), draw \(draw ?? 0): \(Self.number(draw ?? 0))")
    }

    @Test("Every power of two, its neighbours and the ends of the range are printed and read exactly")
    func powersOfTwo() {
        var numbers: [Double] = [.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude]
        for exponent in -1074...1023 {
            let power = Double(sign: .plus, exponent: exponent, significand: 1)
            numbers += [power.nextDown, power, power.nextUp]
        }
        for exponent in -323...308 {
            let power = Double("1e\(exponent)") ?? 0
            numbers += [power.nextDown, power, power.nextUp]
        }
        for number in numbers + numbers.map({ -$0 }) where number != 0 {
            let text = MachineNumber.text(number)
            #expect(Self.parts(text) == Self.parts(number.description))
            #expect(text.hasPrefix("-") == (number < 0))
            #expect(MachineNumber.number(text)?.bitPattern == number.bitPattern)
        }
    }

    @Test("Random decimals of any length are read as Swift reads them")
    func manyDecimals() {
        let blocks = 1000
        let each = ElementaryPoints.count / 10 / blocks
        let found = ParallelBlocks.map(blocks, threads: ParallelBlocks.processorCount) { block in
            let generator = Philox(seed: Self.seed)
            for draw in (block * each)..<((block + 1) * each) {
                let words = generator.words(UInt32(draw), 0, 2, 7)
                // Up to 40 digits, a point somewhere, an exponent that keeps most of them in range.
                var text = words.0 & 1 == 1 ? "-" : ""
                let length = 1 + Int(words.0 >> 1 % 40)
                let point = Int(words.0 >> 16) % (length + 10)
                for place in 0..<length {
                    if place == point { text += "." }
                    text += String(generator.words(UInt32(draw), UInt32(place), 3, 7).0 % 10)
                }
                if words.1 & 1 == 1 { text += "e\(Int(words.1 >> 1 % 660) - 340)" }
                guard MachineNumber.number(text)?.bitPattern == Double(text)?.bitPattern else { return text as String? }
            }
            return nil
        }
        #expect(found.compactMap { $0 }.first == nil)
    }

    @Test("A decimal in the middle between two numbers goes to the even one, and one digit more to the nearer")
    func middles() {
        for draw in 0..<3000 as Range<UInt64> {
            let number = Self.number(4 * draw).magnitude
            guard number.isFinite, number < .greatestFiniteMagnitude else { continue }
            // Exactly half way up: the number and half a step, written out in full.
            let middle = Self.exact(number, plusHalfAStep: true)
            let even = number.bitPattern & 1 == 0 ? number : number.nextUp
            #expect(MachineNumber.number(middle) == even, "\(middle)")
            #expect(MachineNumber.number(middle + String(repeating: "0", count: 900) + "1") == number.nextUp)
            #expect(MachineNumber.number(Self.exact(number, plusHalfAStep: false)) == number)
            #expect(Double(middle) == even)
        }
        let most = Self.exact(.greatestFiniteMagnitude, plusHalfAStep: true)
        #expect(MachineNumber.number(most) == .infinity)
        #expect(MachineNumber.number(most.dropLast(2) + "1") == .greatestFiniteMagnitude)
        #expect(MachineNumber.number("2.4703282292062327208e-324") == 0)
        #expect(MachineNumber.number("2.4703282292062327209e-324") == .leastNonzeroMagnitude)
    }

    /// All decimal digits of a number above zero, or of the middle between it and the next one.
    private static func exact(_ number: Double, plusHalfAStep: Bool) -> String {
        let bits = number.bitPattern
        let biased = Int(bits >> 52)
        var significand = bits & 0xF_FFFF_FFFF_FFFF | (biased == 0 ? 0 : 1 << 52)
        significand = 2 * significand + (plusHalfAStep ? 1 : 0)
        var exponent = max(1, biased) - 1076
        // The digits, last first, by doubling, or by multiplying by five and moving the point.
        var digits = String(significand).utf8.reversed().map { Int($0 - UInt8(ascii: "0")) }
        func multiply(by factor: Int) {
            var carry = 0
            for place in digits.indices {
                carry += digits[place] * factor
                digits[place] = carry % 10
                carry /= 10
            }
            while carry > 0 {
                digits.append(carry % 10)
                carry /= 10
            }
        }
        var places = 0
        while exponent > 0 {
            multiply(by: 2)
            exponent -= 1
        }
        while exponent < 0 {
            multiply(by: 5)
            places += 1
            exponent += 1
        }
        while digits.count <= places { digits.append(0) }
        let text = digits.reversed().map(String.init).joined()
        return text.prefix(text.count - places) + "." + text.suffix(places)
    }

    @Test(
        "Decimals in every form, and what is none",
        arguments: [
            ("0", 0), ("-0", -0.0), ("+5", 5), (".5", 0.5), ("5.", 5), ("1e5", 1e5), ("1E+05", 1e5), ("1.5e-3", 0.0015),
            ("00012.50", 12.5), ("0.000000000000000000000000000001", 1e-30),
            ("123456789012345678901234567890", 0x1.8ee90ff6c373ep+96),
            ("9007199254740993", 9_007_199_254_740_992), ("9007199254740995", 9_007_199_254_740_996),
            ("1e400", .infinity), ("-1e400", -.infinity),
            ("1e-400", 0), ("0e999999999999999999999", 0), ("1e99999999999999999999", .infinity),
            ("1e-99999999999999999999", 0), ("437389.34", 437389.34), ("", nil), (".", nil), ("-", nil), ("e5", nil),
            ("1e", nil), ("1e+", nil),
            ("1.2.3", nil), (" 1", nil), ("1 ", nil), ("1,5", nil), ("inf", nil), ("nan", nil), ("0x1p3", nil),
            ("1_000", nil), ("--1", nil), ("١", nil),
        ] as [(String, Double?)])
    func forms(text: String, expected: Double?) {
        #expect(MachineNumber.number(text)?.bitPattern == expected?.bitPattern)
    }

    @Test("Numbers are added to bytes as they are put into text")
    func bytes() {
        var bytes = Array("x".utf8)
        for number in [0, -1.5, 1e21, 1.7976931348623157e308, -1.2345678901234568e-300, .nan] {
            MachineNumber.append(number, to: &bytes)
            bytes.append(UInt8(ascii: ";"))
        }
        let expected = "x0;-1.5;1e+21;1.7976931348623157e+308;-1.2345678901234568e-300;;"
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
}
