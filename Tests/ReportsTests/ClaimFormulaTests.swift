import Facts
import Money
import Numerics
import Testing

@testable import Casebook
@testable import Reports

/// Formulas of claims, the same in every language.
@Suite("Formulas of claims")
struct ClaimFormulaTests {
    private func figure(_ id: String?, _ value: Double = 1) -> ClaimExpression {
        .figure(
            ClaimFigure(
                id: id, value: .stated(value), interval: Interval(value), unit: nil, qualifier: nil,
                evidence: Evidence(), isUnverified: false))
    }

    @Test("An operation inside another stands in brackets; a figure goes by its id, else by its value")
    func operations() throws {
        let a = figure("a")
        let b = figure("b")
        func text(_ expression: ClaimExpression) -> String { ClaimFormula(expression).text }
        #expect(text(a) == "a")
        #expect(text(figure(nil, 2.5)) == "2.5")
        #expect(text(.sum([a, b, .number(3)])) == "a + b + 3")
        #expect(text(.product([.sum([a, b]), .number(12)])) == "(a + b) × 12")
        #expect(text(.difference(a, .sum([a, b]))) == "a − (a + b)")
        #expect(text(.ratio(a, .ratio(b, .number(60)))) == "a ÷ (b ÷ 60)")
        #expect(text(.share(.difference(a, b), of: a)) == "(a − b) ÷ a × 100")
        #expect(text(.growth(from: a, to: b)) == "(b − a) ÷ a × 100")
        #expect(text(.rate(a, per: .year, units: 13)) == "a × 13")
        let from = try #require(PriceLevel("BRL@1998"))
        let to = try #require(PriceLevel("USD@2017"))
        #expect(text(.conversion(a, from: from, to: to, order: nil)) == "a [BRL@1998 → USD@2017]")
        #expect(
            text(.ratio(.conversion(a, from: from, to: to, order: .convertFirst), b))
                == "a [BRL@1998 → USD@2017, convert-first] ÷ b")
    }

    @Test("A limit says on which side it is")
    func checks() {
        #expect(ClaimFormula(.equals(figure("a")))?.text == "a")
        #expect(ClaimFormula(.atLeast(figure("a")))?.text == "≥ a")
        #expect(ClaimFormula(.atMost(figure("a")))?.text == "≤ a")
        #expect(ClaimFormula(.plausible(atLeast: .number(1), atMost: .number(2)))?.text == "≥ 1, ≤ 2")
        #expect(ClaimFormula(nil) == nil)
    }
}
