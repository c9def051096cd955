import Syntax
import Testing

@testable import ProjectFiles

@Suite("Amounts as people write them")
struct WrittenAmountTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let text: String
        let convention: NumberConvention
        let plain: String

        init(_ text: String, _ convention: NumberConvention, _ plain: String) {
            (self.text, self.convention, self.plain) = (text, convention, plain)
        }

        var testDescription: String { text }
    }

    static let samples = [
        Sample("300 millones", .comma, "300000000"), Sample("1,5 mil millones", .comma, "1500000000"),
        Sample("R$ 1.200.000,00", .comma, "1200000.00"), Sample("US$ 3 million", .point, "3000000"),
        Sample("1.000.000", .comma, "1000000"), Sample("1,240.50", .point, "1240.50"),
        // Others of the kind.
        Sample("3 million USD", .point, "3000000"), Sample("2 mil milhões", .comma, "2000000000"),
        Sample("R$ 1,2 mi", .comma, "1200000"), Sample("R$ 3 bi", .comma, "3000000000"),
        Sample("€3bn", .point, "3000000000"), Sample("2,5 milhões", .comma, "2500000"),
        Sample("4 thousand million", .point, "4000000000"), Sample("0.5 million", .point, "500000"),
        Sample("400k", .point, "400000"), Sample("12,5 mil", .comma, "12500"), Sample("3 MM", .comma, "3000000"),
        Sample("Gs. 5 mil millones", .comma, "5000000000"), Sample("1\u{A0}200 millones", .comma, "1200000000"),
        // 1.005 × 1000 is 1004.9999999999999 in binary; the point is moved instead.
        Sample("1.005 thousand", .point, "1005"), Sample("0.0000015 million", .point, "1.5"),
        Sample("-2,5 mil", .comma, "-2500"),
    ]

    @Test("The signs of a country, a currency and a word for millions are read together", arguments: samples)
    func plain(_ sample: Sample) {
        #expect(WrittenAmount(sample.text)?.plain(in: sample.convention) == sample.plain)
    }

    @Test("Grouped twice, or grouped and with decimals, it is one number in every country")
    func unambiguous() throws {
        for text in ["1.000.000", "1,240.50", "1.240,50", "12,345,678", "1 000 000,5"] {
            #expect(try !#require(WrittenAmount(text)).isAmbiguous, "\(text)")
        }
        #expect(try #require(WrittenAmount("1.500 millones")).isAmbiguous)
        #expect(WrittenAmount("1.500 millones")?.unmistakableReadings == ["1.5000 millones", "1500 millones"])
    }

    @Test("A word that is another number elsewhere is told apart, with what it can mean")
    func doubtful() throws {
        for (text, readings) in [
            ("300 M", ["300000", "300000000"]), ("2 billones", ["2000000000", "2000000000000"]),
            ("1,5m", ["1500", "1500000"]),
        ] {
            let amount = try #require(WrittenAmount(text))
            #expect(amount.isMagnitudeDoubtful && amount.unmistakableReadings == readings, "\(text)")
            #expect(NumberConvention.allCases.allSatisfy { amount.plain(in: $0) == nil })
        }
    }

    @Test("The name of a currency stands for its code")
    func named() {
        let named = { (name: String) -> String? in name == "guaraníes" ? "PYG" : nil }
        let amount = WrittenAmount("5 millones de guaraníes", currencyNamed: named)
        #expect(amount?.plain(in: .comma) == "5000000" && amount?.fits("PYG") == true && amount?.fits("USD") == false)
        #expect(WrittenAmount("5 millones de ovejas", currencyNamed: named) == nil)
    }

    @Test(
        "What nobody means is no amount", arguments: ["", "millones", "3.5% million", "1e5 mil", "5 lakh", "1.2.3,4"])
    func none(text: String) {
        #expect(WrittenAmount(text) == nil)
    }
}
