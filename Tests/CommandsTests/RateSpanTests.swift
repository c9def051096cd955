import Testing
import Wording

@testable import Commands

@Suite("A span of discount rates")
struct RateSpanTests {
    @Test("Two rates with two points between them are a span")
    func spans() {
        #expect(Invocation.span("0%..15%") == 0...0.15)
        #expect(Invocation.span("0..0.15") == 0...0.15)
        #expect(Invocation.span("-2%..4%") == -0.02...0.04)
        #expect(Invocation.span("-99%..10000%") == -0.99...100)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "..", "5%", "0%..15", "15%..0%", "4%..4%", "-100%..4%", "a..b", "0%..10001%", "0%..1e9%", "0%..1e22%",
            "0%..1e308%",
        ])
    func none(text: String) {
        #expect(Invocation.span(text) == nil)
    }

    @Test("The span is written onto the option, or left out")
    func option() throws {
        let usual = try Invocation(["appraise", "--discount-rate-sensitivity", "a.json"])
        #expect(usual[.discountRateSensitivity] == "" && usual.arguments == ["a.json"])
        let asked = try Invocation(["appraise", "a.json", "--discount-rate-sensitivity=0%..15%"])
        #expect(asked[.discountRateSensitivity] == "0%..15%")
        #expect(throws: UsageProblem.unwantedValue(.nominal)) { try Invocation(["appraise", "--nominal=9%"]) }
    }
}
