import Syntax
import Testing

@Suite("The patterns of rates")
struct RatePatternTests {
    /// Digits with and without a point, in every length that matters.
    private static let numbers: [String] = {
        let wholes = ["0", "00", "01", "1", "9", "12", "99", "100", "101", "999", "1000", "12345"]
        let fractions = ["", ".", ".0", ".5", ".25", ".000", ".125", ".500", ".0000", ".12345", ",5", ",500", ".1.2"]
        return wholes.flatMap { whole in fractions.map { whole + $0 } } + ["", ".5", "1 0", "a", "1e1", "٣"]
    }()

    private static let texts = ["", "+", "-"].flatMap { sign in
        numbers.flatMap { number in ["", "%", " %", "\u{A0}%", "%%", " "].map { sign + number + $0 } }
    }

    private func check(_ pattern: String, _ holds: (Double, _ isPercent: Bool) -> Bool) throws {
        let pattern = try Regex(pattern)
        for text in Self.texts {
            // A power of ten and a minus on nothing are read, but nobody writes them.
            if text.contains("e") || text.hasPrefix("-0") || text.hasSuffix(" ") { continue }
            let isPercent = text.hasSuffix("%")
            let expected = if case .rate(let rate) = RateReading(text) { holds(rate, isPercent) } else { false }
            #expect((text.wholeMatch(of: pattern) != nil) == expected, "\(text)")
        }
    }

    @Test("A rate is what is read as one, above −100 %")
    func rates() throws { try check(RateReading.ratePattern) { rate, _ in rate > -1 } }

    @Test("A share is what is read as one, from 0 % to 100 %")
    func shares() throws { try check(RateReading.sharePattern) { rate, _ in (0...1).contains(rate) } }

    @Test("A percentage has its sign")
    func percentages() throws { try check(RateReading.percentagePattern) { _, isPercent in isPercent } }

    @Test("A change leaves nothing below zero")
    func changes() throws { try check(RateReading.changePattern) { rate, isPercent in isPercent && rate >= -1 } }
}
