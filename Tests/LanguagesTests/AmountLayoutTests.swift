import Testing

@testable import Languages

@Suite("Amounts that stand under one another share a unit and their decimals")
struct AmountLayoutTests {
    private let style = NumberStyle(language: .english)

    private func texts(_ amounts: [Double], moreDigits: Int = 0) -> [String] {
        guard let layout = style.layout(of: amounts, moreDigits: moreDigits) else { return [] }
        return amounts.map {
            style.amount($0, currency: "USD", in: layout).replacing("\u{A0}", with: " ").replacing("US$ ", with: "")
        }
    }

    @Test("Millions need no decimals where the largest has three digits without them")
    func millions() {
        #expect(texts([950e6, 304e6, 1_183e6, 83e6]) == ["950 M", "304 M", "1,183 M", "83 M"])
        #expect(texts([6.3e6, 1.4e6, 30.54e6, -9.28e6]) == ["6.3 M", "1.4 M", "30.5 M", "−9.3 M"])
    }

    @Test(
        "A column whose least amount is less than a million, and whose largest is not far above, is told in thousands")
    func thousands() {
        #expect(texts([4.8e6, 900e3, 7.35e6, 40e3]) == ["4,800 k", "900 k", "7,350 k", "40 k"])
    }

    @Test("No amount is left far from what it is")
    func near() {
        // 0.59 to none would be 1, to one decimal 0.6: within a fortieth.
        #expect(texts([5_249e6, 0.59e6]) == ["5,249.0 M", "0.6 M"])
    }

    @Test("An amount too small for the unit of its column stands in its own")
    func tooSmall() { #expect(texts([5_249e6, 4_000]) == ["5,249 M", "4 k"]) }

    @Test("An amount below a five-hundredth of the largest has its own digits in the same unit")
    func ownDigits() {
        #expect(texts([5_248e6, 34.6e6, 2.1e6]) == ["5,248 M", "35 M", "2.1 M"])
        #expect(texts([90e3, 1.81e6, 2_100]) == ["90 k", "1,810 k", "2.1 k"])
    }

    @Test("Under a heading with the unit an amount needs none")
    func bare() throws {
        let amounts = [940e3, 230e6, 9e3, 2.2e6, 0]
        let layout = try #require(style.layout(of: amounts))
        #expect(amounts.map { style.bareAmount($0, in: layout) } == ["0.94", "230.00", "0.009", "2.20", "0"])
        #expect(style.unit(ofCurrency: "USD", in: layout) == "US$\u{A0}M")
    }

    @Test("Amounts that differ are told apart, and zeros that all end in go")
    func apart() {
        #expect(texts([108.2e6, 108.4e6]) == ["108.2 M", "108.4 M"])
        #expect(texts([4.2e6, 1.5e6]) == ["4.2 M", "1.5 M"])
        #expect(texts([108e6, 216e6], moreDigits: 2) == ["108 M", "216 M"])
    }

    @Test("Three decimals are never printed: they would be read as thousands")
    func noThreeDecimals() { #expect(texts([1.2341e6, 1.2349e6]) == ["1.2341 M", "1.2349 M"]) }

    @Test("Below thousands amounts have cents or none")
    func cents() {
        #expect(texts([5.19, 1_200.4]) == ["5.19", "1,200.40"])
        #expect(texts([60, 400, 0]) == ["60", "400", "0"])
    }

    @Test("A single amount stands as it does alone")
    func alone() { #expect(style.layout(of: [929.4e6, 0]) == nil) }

    @Test("A country's marks and a currency's sign are written")
    func country() {
        let own = NumberStyle(language: .spanish, decimal: ".", group: ",", signs: ["PEN": "S/"])
        #expect(own.amount(24_812.5e3, currency: "PEN").replacing("\u{A0}", with: " ") == "S/ 24.8 M")
        #expect(own.amount(5_249e6, currency: "USD").replacing("\u{A0}", with: " ") == "US$ 5,249 M")
        #expect(own.percent(0.125).replacing("\u{A0}", with: " ") == "12.5 %")
        #expect(own.duration(years: 2.2).replacing("\u{A0}", with: " ") == "2.2 años")
    }
}
