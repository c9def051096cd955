import Facts
import Languages
import Testing

@Suite("Numbers as people read them")
struct NumberStyleTests {
    private let english = NumberStyle(language: .english)
    private let spanish = NumberStyle(language: .spanish)
    private let portuguese = NumberStyle(language: .portuguese)

    @Test("Each language has its separators")
    func separators() {
        #expect(english.number(1_234_567.5, decimals: 2) == "1,234,567.50")
        #expect(spanish.number(1_234_567.5, decimals: 2) == "1.234.567,50")
        #expect(portuguese.number(1_234_567.5, decimals: 2) == "1.234.567,50")
    }

    @Test("Every thousand is grouped, from four digits on")
    func grouping() {
        #expect(english.integer(999) == "999")
        #expect(spanish.integer(1234) == "1.234")
        #expect(english.integer(-12_345) == "−12,345")
        #expect(english.integer(.min) == "−9,223,372,036,854,775,808")
    }

    @Test(
        "Fixed decimals are kept, and rounded as people do",
        arguments: [
            (2.675, 2, "2.68"), (0.125, 2, "0.13"), (5, 2, "5.00"), (-1.5, 0, "−2"), (0.004, 2, "0.00"),
            (-0.004, 2, "0.00"), (0, 2, "0"), (-0.0, 2, "0"), (.leastNonzeroMagnitude, 1, "0.0"), (1.5, -3, "2"),
        ] as [(Double, Int, String)])
    func fixed(number: Double, decimals: Int, expected: String) {
        #expect(english.number(number, decimals: decimals) == expected)
    }

    @Test("Huge numbers are told in millions, never with an exponent")
    func huge() {
        #expect(english.number(999_999_999_999_999, decimals: 0) == "999,999,999,999,999")
        #expect(english.number(1e15, decimals: 2).tilded == "1,000,000,000~M")
        #expect(spanish.number(-1e22, decimals: 0).tilded == "−10.000.000.000.000.000~M")
        #expect(!english.number(1.5e300, decimals: 0).contains("e"))
    }

    @Test("Significant digits never cut the integer part")
    func significant() {
        #expect(english.significant(0.0123456, digits: 3) == "0.0123")
        #expect(english.significant(1234.5, digits: 3) == "1,235")
        #expect(english.significant(0.5, digits: 3) == "0.5")
        #expect(english.significant(0, digits: 3) == "0")
    }

    @Test("What a share stays below is rounded up, and is no zero where the share is none")
    func below() {
        #expect(english.percent(below: 0.01921, decimals: 2).tilded == "1.93~%")
        #expect(english.percent(below: 0.05, decimals: 2).tilded == "5~%")
        // None of 100,000 draws: Wilson's upper end is 3.8415 ÷ 100,003.8415 = 0.0038413 %.
        #expect(english.percent(below: 3.8415 / 100_003.8415, decimals: 2).tilded == "0.004~%")
        #expect(spanish.percent(below: 3.8415 / 10_000_003.8415, decimals: 2).tilded == "0,00004~%")
        #expect(english.percent(below: 0, decimals: 2).tilded == "0~%")
    }

    @Test("Percents drop trailing zeros and are exact")
    func percent() {
        #expect(english.percent(0.12).tilded == "12~%")
        #expect(english.percent(0.07).tilded == "7~%")
        #expect(english.percent(0.035).tilded == "3.5~%")
        #expect(spanish.percent(0.0347).tilded == "3,5~%")
        #expect(english.percent(0.12345, decimals: 2).tilded == "12.35~%")
        #expect(english.percent(-0.5).tilded == "−50~%")
        #expect(english.percent(50.48).tilded == "5,048~%")
        #expect(english.percent(0).tilded == "0~%")
        #expect(english.percent(0.0001).tilded == "0.0~%")
    }

    @Test(
        "Multiples have three digits, all of them, and more below one tenth",
        arguments: [
            (5048, "5,048×"), (12.34, "12.3×"), (12, "12.0×"), (0.853, "0.85×"), (2.25, "2.25×"), (-1, "−1.00×"),
            (9.996, "10.0×"), (99.96, "100×"), (0.996, "1.00×"), (0.0021, "0.0021×"), (0.5, "0.50×"), (0, "0×"),
            (0.00001, "0.00×"), (-0.00001, "0.00×"), (999.6, "1,000×"), (4.0043, "4.00×"), (0.095, "0.095×"),
        ] as [(Double, String)])
    func multiple(ratio: Double, expected: String) {
        #expect(english.multiple(ratio) == expected)
    }

    @Test("A ratio is a multiple without its sign")
    func ratio() {
        #expect(english.ratio(2.314) == "2.31")
        #expect(portuguese.ratio(1640.3) == "1.640")
        #expect(english.ratio(1e16).tilded == "10,000,000,000~M")
    }

    @Test("A bound stands before the number")
    func bounds() {
        #expect(english.percent(0.12, bound: .atLeast).tilded == "≥~12~%")
        #expect(english.multiple(-2, bound: .atMost).tilded == "≤~−2.00×")
        #expect(english.integer(7, bound: .atMost).tilded == "≤~7")
        #expect(english.bound(.atLeast) == "at least")
        #expect(spanish.bound(.atMost) == "a lo sumo")
        #expect(portuguese.bound(.atMost) == "no máximo")
    }

    @Test("An unknown has its words in every language")
    func unknowns() {
        #expect(Unknown.allCases.map(english.unknown) == ["not stated", "not quantified", "not separable"])
        #expect(Unknown.allCases.map(spanish.unknown) == ["no consta", "sin cuantificar", "no separable"])
        #expect(Unknown.allCases.map(portuguese.unknown) == ["não consta", "sem quantificação", "não separável"])
    }

    @Test("What is infinite or not a number is a dash", arguments: [Double.infinity, -.infinity, .nan])
    func nonFinite(number: Double) {
        #expect(english.number(number, decimals: 1) == "—")
        #expect(english.amount(number, currency: "USD") == "—")
        #expect(english.multiple(number) == "—")
        #expect(english.ratio(number) == "—")
        #expect(english.percent(number) == "—")
        #expect(english.duration(years: number, bound: .atMost) == "—")
        #expect(english.significant(number, digits: 3) == "—")
    }
}
