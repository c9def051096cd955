import Syntax
import Testing

@Suite("A number as it is written in some country")
struct WrittenNumberTests {
    @Test(
        "What has one reading tells its convention",
        arguments: [
            ("1.234,56", NumberConvention.comma, "1234.56"), ("1,234.56", .point, "1234.56"), ("0,5", .comma, "0.5"),
            ("12.5", .point, "12.5"), ("1.234.567", .comma, "1234567"), ("1,234,567", .point, "1234567"),
            ("0.125", .point, "0.125"), ("1234,567", .comma, "1234.567"), ("1'234.5", .point, "1234.5"),
            ("1 234,5", .comma, "1234.5"), ("4,2E+09", .comma, "4.2e09"), ("-1.5%", .point, "-1.5"),
        ])
    func evident(text: String, convention: NumberConvention, plain: String) throws {
        let number = try #require(WrittenNumber(text))
        #expect(number.isEvident && !number.isAmbiguous)
        #expect(number.conventions == [convention])
        #expect(number.plain(in: convention) == plain)
    }

    @Test("Three digits behind a single mark are two numbers", arguments: ["1.234", "12,345", "-999.000", "1.250%"])
    func ambiguous(text: String) throws {
        let number = try #require(WrittenNumber(text))
        #expect(number.isAmbiguous && !number.isEvident)
    }

    @Test(
        "Without such a mark a number is the same everywhere",
        arguments: [("1234", "1234"), ("+60 %", "60"), ("1 234 567", "1234567"), ("\u{2212}5", "-5"), ("1e6", "1e6")])
    func neutral(text: String, plain: String) throws {
        let number = try #require(WrittenNumber(text))
        #expect(!number.isAmbiguous && !number.isEvident)
        #expect(NumberConvention.allCases.allSatisfy { number.plain(in: $0) == plain })
    }

    @Test(
        "What no country writes is no number",
        arguments: [
            "", "abc", "1,2,3", "1.2.3", "12 34", "1,23.456", "US$ 5", "1e", "--1", ".5", "5.", "1.234.56", "½",
        ])
    func none(text: String) {
        #expect(WrittenNumber(text) == nil)
    }

    @Test("Grouping whole numbers and reading them back is the identity in both conventions")
    func roundTrip() throws {
        for number in [1, 12, 123, 1_234, 12_345, 123_456, 1_234_567, 1_000_000_000] {
            for convention in NumberConvention.allCases {
                let mark = convention == .point ? "," : "."
                var groups: [String] = []
                var rest = number
                while rest >= 1000 {
                    groups.insert(String(String(1000 + rest % 1000).dropFirst()), at: 0)
                    rest /= 1000
                }
                let text = ([String(rest)] + groups).joined(separator: mark)
                #expect(WrittenNumber(text)?.value(in: convention) == Double(number), "\(text)")
            }
        }
    }
}
