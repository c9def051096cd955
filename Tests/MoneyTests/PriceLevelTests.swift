import Money
import Testing

@Suite("A price level")
struct PriceLevelTests {
    @Test("A level is a currency, an at sign and a year of four digits", arguments: ["BRL@1998", "brl@1998"])
    func reading(text: String) throws {
        let level = try #require(PriceLevel(text))
        #expect(level.currency.code == "BRL" && level.year == 1998)
        #expect(level.text == "BRL@1998")
    }

    @Test(
        "Anything else is no level",
        arguments: ["BRL", "BRL@", "@1998", "BRL@98", "BRL@19980", "$@1998", "BRL@1998@1", ""])
    func refusing(text: String) {
        #expect(PriceLevel(text) == nil)
    }
}
