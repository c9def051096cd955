import Languages
import Projects
import Syntax
import Testing
import Wording

@testable import Commands

@Suite("Ranges as people type them")
struct TypedRangeTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let text: String
        let convention: NumberConvention?
        let currency: String
        let numbers: [Double]

        init(_ text: String, _ convention: NumberConvention?, _ numbers: [Double], in currency: String = "USD") {
            self.text = text
            self.convention = convention
            self.currency = currency
            self.numbers = numbers
        }

        var testDescription: String { text }
    }

    /// A range, and its low end, its middle and its high end, by hand.
    static let samples = [
        Sample("between 3,500 and 5,000 million", .point, [3.5e9, 4.25e9, 5e9]),
        Sample("entre 3.500 y 5.000 millones", .comma, [3.5e9, 4.25e9, 5e9], in: "PYG"),
        Sample("3.500 a 5.000 millones", .comma, [3.5e9, 4.25e9, 5e9], in: "PYG"),
        Sample("de 3.500 a 5.000 milhões", .comma, [3.5e9, 4.25e9, 5e9], in: "BRL"),
        Sample("3500-5000", nil, [3500, 4250, 5000]), Sample("3500 ± 10%", nil, [3150, 3500, 3850]),
        // Others of the kind.
        Sample("from 3 to 5 thousand", nil, [3000, 4000, 5000]),
        Sample("entre R$ 1,2 e R$ 1,5 milhões", nil, [1.2e6, 1.35e6, 1.5e6], in: "BRL"),
        Sample("desde 3 hasta 5 mil millones", nil, [3e9, 4e9, 5e9], in: "PYG"),
        Sample("3.500 até 5.000", .comma, [3500, 4250, 5000], in: "BRL"),
        Sample("US$ 3,500 – US$ 5,000", .point, [3500, 4250, 5000]),
        Sample("3,500..5,000", .point, [3500, 4250, 5000]),
        // Each with a word of its own.
        Sample("500 mil a 1 millón", nil, [5e5, 7.5e5, 1e6]), Sample("500 mil - 1.000.000", nil, [5e5, 7.5e5, 1e6]),
        // One of them tells how both are written.
        Sample("3.500 a 5.000,50", nil, [3500, 4250.25, 5000.5]),
        Sample("3500 +/- 500", nil, [3000, 3500, 4000]), Sample("3,5 ± 0,5 millones", nil, [3e6, 3.5e6, 4e6]),
        Sample("3.500 millones más o menos 10 %", .comma, [3.15e9, 3.5e9, 3.85e9]),
        Sample("3500 mais ou menos 10%", nil, [3150, 3500, 3850]),
        Sample("2 millones de guaraníes a 3 millones de guaraníes", nil, [2e6, 2.5e6, 3e6], in: "PYG"),
        // 0.1 + 0.2 is 0.30000000000000004 in binary.
        Sample("0.1 to 0.2", nil, [0.1, 0.15, 0.2]), Sample("5 a 5", nil, [5]), Sample("5 ± 0", nil, [5]),
    ]

    private func heard(_ text: String, _ convention: NumberConvention?, _ currency: String) -> Answer<
        AnswerReader.Heard
    > {
        AnswerReader.figure(
            text,
            .init(
                convention: convention, currency: currency, currencyNamed: { $0 == "guaraníes" ? "PYG" : nil }))
    }

    @Test("The middle is the amount, between its ends", arguments: samples)
    func numbers(_ sample: Sample) throws {
        let figure = try #require(heard(sample.text, sample.convention, sample.currency).value).figure
        let ends = figure.ends
        #expect([ends?.low, figure.value, ends?.high].compactMap { $0 } == sample.numbers)
    }

    @Test("What is no sound range is refused with the reason")
    func refusals() {
        let cases: [(String, InterviewText)] = [
            ("5000-3500", .reversedRange(5000, 3500)), ("900 a 1 millón", .reversedRange(9e8, 1e6)),
            ("2027-01", .notANumber("2027-01")), ("3 millones a 5", .reversedRange(3e6, 5)),
            ("3 millones ± 500", .halfWritten("3 millones ± 500")), ("3 ± 5", .negative), ("-5 - 10", .negative),
            ("10% a 20%", .notANumber("10% a 20%")), ("R$ 3 a 5", .otherCurrency("R$ 3 a 5", currency: "USD")),
            ("3 a R$ 5", .otherCurrency("3 a R$ 5", currency: "USD")),
            ("3.500 a 5.000", .ambiguousNumber("3.500 a 5.000", readings: ["3.5000 - 5", "3500 - 5000"])),
            (
                "3,500 to 5,200 million",
                .ambiguousNumber(
                    "3,500 to 5,200 million", readings: ["3500 - 5200 million", "3.5000 - 5.2000 million"])
            ),
            ("3 a 5 M", .ambiguousNumber("5 M", readings: ["5000", "5000000"])),
            ("3,500.5 a 5.000,5", .notANumber("3,500.5 a 5.000,5")),
        ]
        for (text, refusal) in cases {
            guard case .refused(let why) = heard(text, nil, "USD") else {
                Issue.record("\(text)")
                continue
            }
            #expect(why == refusal, "\(text)")
        }
    }

    @Test("The readings that are told can be typed as they stand")
    func readings() {
        for (text, low) in [
            ("3.5000 - 5", 3.5), ("3500 - 5000", 3500), ("3500 - 5200 million", 3.5e9),
            ("3.5000 - 5.2000 million", 3.5e6),
        ] {
            #expect(heard(text, nil, "USD").value?.figure.ends?.low == low, "\(text)")
        }
    }

    @Test(
        "What is no range is left alone",
        arguments: [
            "3500", "-5", "1e-5", "3 500", "between you and me", "a 5", "entre 3 y 5 a 7", "3-5-7", "5000 a year",
        ])
    func none(text: String) {
        #expect(TypedRange(text) == nil)
    }
}
