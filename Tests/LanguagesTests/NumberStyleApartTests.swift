import Languages
import Testing

@Suite("Numbers beside one another have as many digits as tell them apart")
struct NumberStyleApartTests {
    private let style = NumberStyle(language: .portuguese)

    private func plain(_ texts: [String]) -> [String] { texts.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) } }

    @Test("Ends that would read alike get more digits, both of them")
    func ends() {
        #expect(plain(style.amounts([108.2e6, 108.4e6], currency: "BRL")) == ["R$ 108,2 mi", "R$ 108,4 mi"])
        #expect(
            plain(style.amounts([108e6, 108.005e6, 108.01e6], currency: "BRL")) == [
                "R$ 108 mi", "R$ 108,0050 mi", "R$ 108,01 mi",
            ])
        #expect(
            plain(style.amounts([-12_345.2, -12_345.6], currency: "BRL")) == ["−R$ 12,3452 mil", "−R$ 12,3456 mil"])
        #expect(plain(style.amounts([250.12, 250.13], currency: "BRL")) == ["R$ 250,12", "R$ 250,13"])
        #expect(plain(style.amounts([0.00001, 0.00002], currency: "BRL")) == ["R$ 0,00001", "R$ 0,00002"])
    }

    @Test("Ends that differ anyway, or are one, stay short")
    func short() {
        #expect(plain(style.amounts([108e6, 109e6], currency: "BRL")) == ["R$ 108 mi", "R$ 109 mi"])
        #expect(plain(style.amounts([108.2e6, 108.2e6], currency: "BRL")) == ["R$ 108 mi", "R$ 108 mi"])
        // They differ by rounding alone.
        #expect(plain(style.amounts([0.3, 0.1 + 0.2], currency: "BRL")) == ["R$ 0,30", "R$ 0,30"])
        #expect(plain(style.amounts([], currency: "BRL")) == [])
    }

    @Test("Three decimals would be thousands: there are four, and each of them is the number's own")
    func fourDecimals() {
        #expect(
            plain(style.amounts([108.3411e6, 108.3421e6], currency: "BRL")) == ["R$ 108,3411 mi", "R$ 108,3421 mi"])
        #expect(style.significantApart(19.94437, digits: 5) == "19,9444")
        #expect(style.significantApart(19.944, digits: 5) == "19,9440")
        #expect(style.significantApart(0.12345, digits: 3) == "0,123")
    }

    @Test("Percentages too")
    func percentages() {
        #expect(style.percentages([0.0412, 0.0413], decimals: 1) == ["4,12%", "4,13%"])
        #expect(style.percentages([0.041, 0.05], decimals: 0) == ["4%", "5%"])
        #expect(style.percentages([0.99999, 1], decimals: 2) == ["99,999%", "100%"])
    }

    @Test("Whatever the ends, their texts differ", arguments: Language.allCases)
    func any(language: Language) {
        let style = NumberStyle(language: language)
        for power in -3...14 {
            for step in [1e-2, 1e-4, 1e-6, 1e-8] where Double(power) + 4 > 0 {
                let low =
                    1.2345678901 * (0..<abs(power)).reduce(1.0) { value, _ in power < 0 ? value / 10 : value * 10 }
                let texts = style.amounts([low, low * (1 + step)], currency: "USD")
                #expect(Set(texts).count == 2, "\(low) \(step)")
            }
        }
    }
}
