import Testing

@testable import Numerics

@Suite("Numbers as programs read them")
struct MachineNumberTests {
    @Test(
        "A number is the shortest decimal that reads back as itself",
        arguments: [
            (0.1, "0.1"), (0.1 + 0.2, "0.30000000000000004"), (-2.5, "-2.5"), (1.0 / 3, "0.3333333333333333"),
            (929e6, "929000000"), (5, "5"), (123.456, "123.456"), (-1, "-1"), (1e15, "1000000000000000"),
            (9_007_199_254_740_992, "9007199254740992"), (1.5e16, "15000000000000000"), (0.00001234, "0.00001234"),
        ] as [(Double, String)])
    func shortest(number: Double, expected: String) {
        #expect(MachineNumber.text(number) == expected)
        #expect(Double(expected) == number)
    }

    @Test(
        "There is no exponent from 1e-6 up to 1e21, as in JavaScript",
        arguments: [
            (1e-6, "0.000001"), (1.5e-6, "0.0000015"), (1e-7, "1e-7"), (-1.25e-7, "-1.25e-7"),
            (1e20, "100000000000000000000"), (1e21, "1e+21"), (1.5e22, "1.5e+22"), (.leastNonzeroMagnitude, "5e-324"),
            (1.7976931348623157e308, "1.7976931348623157e+308"),
        ] as [(Double, String)])
    func exponent(number: Double, expected: String) {
        #expect(MachineNumber.text(number) == expected)
        #expect(Double(expected) == number)
    }

    @Test("Zero has no sign")
    func zero() {
        #expect(MachineNumber.text(0) == "0")
        #expect(MachineNumber.text(-0.0) == "0")
    }

    @Test("What is infinite or not a number is empty", arguments: [Double.infinity, -.infinity, .nan])
    func nonFinite(number: Double) {
        #expect(MachineNumber.text(number) == "")
    }

    @Test(
        "A number that somebody wrote loses no digit, and leaves no range, when it is taken a hundred times",
        arguments: [
            ("0.07", "7"), ("1e15", "100000000000000000"), ("1e308", "1e+310"), ("-1.005", "-100.5"), ("0", "0"),
            ("1e400", nil), ("x", nil),
        ] as [(String, String?)])
    func hundredfold(text: String, expected: String?) {
        #expect(MachineNumber.hundredfold(text) == expected)
    }
}
