import Syntax
import Testing

@Suite("What a number written as text can mean")
struct NumberReadingTests {
    private static let texts =
        JSONReaderTests.texts(over: "01.,-", upTo: 6) + ["1e5", "-1E-2", "1.000.000", "12,345,678", "1.234,50"]

    /// The text read with one sign for decimals and the other for groups, where that is how it is written.
    private func value(_ text: String, decimal: Character, group: Character) -> Double? {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let halves = unsigned.split(separator: decimal, omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        let groups = halves[0].split(separator: group, omittingEmptySubsequences: false)
        let isGrouped = groups.count == 1 || (groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].first != "0")
        let isWhole = groups.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
        guard isGrouped, isWhole, groups.count == 1 || groups[0].count <= 3 else { return nil }
        let sign = text.hasPrefix("-") ? "-" : ""
        return machineNumber(sign + ([groups.joined()] + halves.dropFirst().map(String.init)).joined(separator: "."))
    }

    @Test("Over all short texts a number has a meaning of its own only where both conventions agree or one is JSON's")
    func exhausted() {
        for text in Self.texts {
            let point = value(text, decimal: ".", group: ",")
            let comma = value(text, decimal: ",", group: ".")
            switch NumberReading(text) {
            case .plain(let number):
                #expect(number == machineNumber(text), "\(text)")
                #expect(comma == nil || comma == number, "\(text)")
            case .ambiguous(let readings):
                // Each can be written down as it is suggested, and what either convention makes of it is among them.
                let numbers = readings.map(machineNumber)
                #expect(!numbers.isEmpty && !numbers.contains(nil) && Set(numbers).count == numbers.count, "\(text)")
                #expect(point == nil || numbers.contains(point), "\(text)")
                #expect(comma == nil || numbers.contains(comma), "\(text)")
                #expect(machineNumber(text) == nil || numbers.count == 2, "\(text)")
            case .none:
                #expect(point == nil && comma == nil && machineNumber(text) == nil, "\(text)")
            }
        }
    }

    @Test(
        "The meanings of texts that people write",
        arguments: [
            ("1234.5", .plain(1234.5)), ("0.125", .plain(0.125)), ("1e6", .plain(1e6)), ("-3", .plain(-3)),
            ("20.000", .ambiguous(["20", "20000"])), ("1.250", .ambiguous(["1.250", "1250"])),
            ("20,000", .ambiguous(["20", "20000"])), ("-20,000", .ambiguous(["-20", "-20000"])),
            ("36,6", .ambiguous(["36.6"])), ("0,125", .ambiguous(["0.125"])), ("1.234,50", .ambiguous(["1234.50"])),
            ("1,234.5", .ambiguous(["1234.5"])), ("1.234.567", .ambiguous(["1234567"])), ("1234.567", .plain(1234.567)),
            ("1.23.4", .none), ("01,5", .none), ("1,,5", .none), (",5", .none), ("5.", .none), ("007", .none),
            ("", .none),
            ("-", .none), ("+5", .none), ("12abc", .none), ("1 000", .none), ("١٢", .none), ("½", .none),
            ("inf", .none), ("nan", .none), ("1e999", .none), ("0x10", .none),
        ] as [(String, NumberReading)])
    func examples(text: String, reading: NumberReading) {
        #expect(NumberReading(text) == reading)
    }

    @Test(
        "A rate is a number in percent, or one below 1; anything else is bare", arguments: ["%", " %", "\u{A0}%", ""])
    func rates(percent: String) {
        for text in JSONReaderTests.texts(over: "01.,-", upTo: 4) {
            switch (NumberReading(text), RateReading(text + percent)) {
            case (.plain(let number), .rate(let rate)):
                #expect(rate == (percent.isEmpty ? number : number / 100), "\(text)")
            case (.plain(let number), .bare): #expect(percent.isEmpty && abs(number) >= 1, "\(text)")
            case (.ambiguous(let numbers), .ambiguous(let rates)):
                #expect(rates == numbers.map { $0 + (percent.isEmpty ? "" : "%") }, "\(text)")
            case (.none, .none): break
            default: Issue.record("\(text): \(NumberReading(text)), but \(RateReading(text + percent))")
            }
        }
    }

    @Test(
        "The meanings of rates that people write",
        arguments: [
            ("12%", .rate(0.12)), ("+60%", .rate(0.6)), ("-10 %", .rate(-0.1)), ("0.12", .rate(0.12)), ("12", .bare),
            ("1", .bare), ("-1", .bare), ("100%", .rate(1)), ("1,5%", .ambiguous(["1.5%"])),
            ("1.500%", .ambiguous(["1.500%", "1500%"])),
            ("%", .none), ("12%%", .none), ("twelve", .none), ("1e999%", .none), ("", .none),
        ] as [(String, RateReading)])
    func rateExamples(text: String, reading: RateReading) {
        #expect(RateReading(text) == reading)
    }
}
