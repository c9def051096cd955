import Languages
import Testing

@Suite("Amounts of money as people read them")
struct AmountTests {
    private let english = NumberStyle(language: .english)

    @Test(
        "Millions and thousands have three digits, the integer part whole",
        arguments: [
            (929e6, "US$~929~M"), (929.4e6, "US$~929~M"), (2.2e6, "US$~2.2~M"), (12.34e6, "US$~12.3~M"),
            (5_249e6, "US$~5,249~M"), (1e6, "US$~1~M"), (1.006e6, "US$~1.01~M"), (940_000, "US$~940~k"),
            (9000, "US$~9~k"), (9120, "US$~9.12~k"), (1000, "US$~1~k"), (1e13, "US$~10,000,000~M"),
            (1e22, "US$~10,000,000,000,000,000~M"),
        ] as [(Double, String)])
    func scaled(amount: Double, expected: String) {
        #expect(english.amount(amount, currency: "USD").tilded == expected)
    }

    @Test(
        "Rounding carries an amount into the next scale",
        arguments: [
            (999.6, "US$~1~k"), (999_499, "US$~999~k"), (999_500, "US$~1~M"), (999_999, "US$~1~M"),
            (9.995e6, "US$~10~M"), (99.95e6, "US$~100~M"),
        ] as [(Double, String)])
    func carried(amount: Double, expected: String) {
        #expect(english.amount(amount, currency: "USD").tilded == expected)
    }

    @Test(
        "Below a thousand to the unit, below a hundred to the cent unless whole",
        arguments: [
            (940, "US$~940"), (123.6, "US$~124"), (5.19, "US$~5.19"), (5.1, "US$~5.10"), (5, "US$~5"),
            (99.996, "US$~100"), (5.001, "US$~5.00"), (0.5, "US$~0.50"), (0.0034, "US$~0.0034"),
            (0.05, "US$~0.05"), (0.0996, "US$~0.10"), (0.00001, "US$~0.00"), (0, "US$~0"), (-0.0, "US$~0"),
        ] as [(Double, String)])
    func small(amount: Double, expected: String) {
        #expect(english.amount(amount, currency: "USD").tilded == expected)
    }

    @Test(
        "What one of something is worth can be put back into a computation",
        arguments: [
            (3_338, "US$~3,338"), (5_200.25, "US$~5,200.25"), (4.5, "US$~4.50"), (0.034, "US$~0.034"), (0, "US$~0"),
        ] as [(Double, String)])
    func price(price: Double, expected: String) {
        #expect(english.price(price, currency: "USD").tilded == expected)
    }

    @Test("A minus sign stands before the currency, a bound before both; never a hyphen")
    func signs() {
        #expect(english.amount(-3.2e6, currency: "USD").tilded == "−US$~3.2~M")
        #expect(english.amount(-3.2e6, currency: "USD", bound: .atMost).tilded == "≤~−US$~3.2~M")
        #expect(english.amount(-0.00001, currency: "USD").tilded == "US$~0.00")
    }

    @Test("Spanish and Portuguese say mil; for millions M in Spanish and mi in Portuguese")
    func languages() {
        for language in [Language.spanish, .portuguese] {
            let style = NumberStyle(language: language)
            #expect(style.amount(5_249e6, currency: "USD").tilded == "US$~5.249~\(language == .spanish ? "M" : "mi")")
            #expect(style.amount(9120, currency: "BRL").tilded == "R$~9,12~mil")
            #expect(style.amount(5.19, currency: "EUR").tilded == "€~5,19")
        }
    }

    @Test("Only signs of one currency alone replace its code")
    func prefixes() {
        #expect(english.amount(600e6, currency: "PYG").tilded == "PYG~600~M")
        #expect(
            ["USD", "BRL", "EUR", "GBP", "MXN", "JPY"].map(NumberStyle.prefix) == ["US$", "R$", "€", "£", "MXN", "JPY"])
    }
}
