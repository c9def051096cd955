import Testing

@testable import Numerics

@Suite("The shortest decimal of a number")
struct ShortestDecimalTests {
    private func text(_ number: Double, decimals: Int) throws -> String {
        let rounded = try #require(ShortestDecimal(number)).rounded(decimals: decimals)
        let fraction = rounded.fractionText(decimals: max(0, decimals))
        return (rounded.isNegative ? "-" : "") + rounded.integerText + (fraction.isEmpty ? "" : "." + fraction)
    }

    @Test(
        "Halves of the decimal go away from zero, whatever the binary value",
        arguments: [
            (0.125, 2, "0.13"), (2.675, 2, "2.68"), (1.005, 2, "1.01"), (-0.125, 2, "-0.13"), (0.5, 0, "1"),
            (-0.5, 0, "-1"), (0.49999999999999994, 0, "0"), (2.5, 0, "3"), (0.05, 1, "0.1"), (0.04, 1, "0.0"),
        ] as [(Double, Int, String)])
    func halves(number: Double, decimals: Int, expected: String) throws {
        #expect(try text(number, decimals: decimals) == expected)
    }

    @Test(
        "A carry goes through the nines",
        arguments: [(9.995, 2, "10.00"), (999_999.96, 1, "1000000.0"), (0.0999, 3, "0.100"), (0.96, 0, "1")]
            as [(Double, Int, String)])
    func carry(number: Double, decimals: Int, expected: String) throws {
        #expect(try text(number, decimals: decimals) == expected)
    }

    @Test("Rounding to tens and hundreds works, and to nothing")
    func beforeThePoint() throws {
        #expect(try text(1250, decimals: -2) == "1300")
        #expect(try text(50, decimals: -2) == "100")
        #expect(try text(49, decimals: -2) == "0")
        #expect(try text(4.9, decimals: -3) == "0")
        #expect(try text(-4, decimals: -1) == "0")
    }

    @Test("The largest and the smallest numbers are written out")
    func extremes() throws {
        #expect(try text(1e22, decimals: 0) == "1" + String(repeating: "0", count: 22))
        #expect(
            try text(Double.leastNonzeroMagnitude, decimals: 324) == "0." + String(repeating: "0", count: 323) + "5")
        #expect(try text(Double.leastNonzeroMagnitude, decimals: 2) == "0.00")
        #expect(try text(1.5e300, decimals: 0) == "15" + String(repeating: "0", count: 299))
    }

    @Test("Zero has no sign, and what rounds to zero loses it")
    func zero() throws {
        #expect(try text(-0.0, decimals: 1) == "0.0")
        #expect(try text(-0.04, decimals: 1) == "0.0")
        #expect(ShortestDecimal(0.0) == ShortestDecimal(-0.0))
    }

    @Test("What is infinite or not a number has none", arguments: [Double.infinity, -.infinity, .nan])
    func nonFinite(number: Double) {
        #expect(ShortestDecimal(number) == nil)
    }

    @Test("Moving the point is exact")
    func scaled() throws {
        #expect(try #require(ShortestDecimal(0.07)).scaled(byPowerOfTen: 2) == ShortestDecimal(7))
        #expect(try #require(ShortestDecimal(1.1)).scaled(byPowerOfTen: 2) == ShortestDecimal(110))
    }
}
