import Numerics
import Testing

struct DecimalDigitTests {
    @Test func aByteIsADigitFromZeroToNineAndNoOther() {
        let digits = (UInt8.min...UInt8.max).filter { $0.isDigit }
        #expect(digits == Array("0123456789".utf8))
    }

    @Test(arguments: ["٧", "７", "²", "½", "Ⅷ", "一", "a", " ", "-", "7\u{301}"])
    func whatIsANumberToPeopleAloneIsNoDigit(_ text: String) {
        #expect(text.allSatisfy { !$0.isDigit })
        #expect(!text.isDigits)
    }

    @Test func aScalarIsADigitAsItsCharacterIs() {
        // Every scalar of the first plane.
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(scalar.isDigit == ("0"..."9").contains(scalar))
        }
    }

    @Test(arguments: [
        ("2027", true), ("0", true), ("", false), ("+7", false), ("-7", false), ("1.5", false), (" 1", false),
    ])
    func aTextOfDigitsHasOneAtLeastAndNothingElse(_ text: String, isDigits: Bool) {
        #expect(text.isDigits == isDigits)
        #expect(text[...].isDigits == isDigits)
    }
}
