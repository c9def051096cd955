import Syntax
import Testing

@Suite("The pattern of a range of whole numbers")
struct DecimalPatternTests {
    @Test(
        "It matches the numbers of the range as they are written, and no others",
        arguments: [
            1...12, 1...3612, 1900...2200, 0...7, 5...5, 9...10, 99...101, 15...287, 1...999, 10...10, 0...1000,
        ])
    func exhaustive(range: ClosedRange<Int>) throws {
        let pattern = try Regex("^(?:\(decimalPattern(range)))$")
        for number in 0...4000 {
            #expect(("\(number)".wholeMatch(of: pattern) != nil) == range.contains(number), "\(number) of \(range)")
        }
        for text in ["", "01", "-1", "1.0", " 1", "1e1"] {
            #expect(text.wholeMatch(of: pattern) == nil, "\(text) of \(range)")
        }
    }

    @Test("Every range up to 130 has one")
    func everyRange() throws {
        for low in 0...130 {
            for high in low...130 where (low * 7 + high).isMultiple(of: 5) {
                let pattern = try Regex("^(?:\(decimalPattern(low...high)))$")
                for number in 0...140 {
                    let isIn = (low...high).contains(number)
                    #expect(("\(number)".wholeMatch(of: pattern) != nil) == isIn, "\(number) of \(low)...\(high)")
                }
            }
        }
    }

    @Test("It is short")
    func short() {
        #expect(decimalPattern(1...12) == "[1-9]|1[0-2]")
        #expect(decimalPattern(1900...2200) == "19\\d{2}|2[0-1]\\d{2}|2200")
    }
}
