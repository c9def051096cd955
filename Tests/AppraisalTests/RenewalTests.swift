import Appraisal
import Facts
import Testing

@Suite("Amounts that are renewed after a life")
struct RenewalTests {
    private func rate(_ rate: Double) throws -> DiscountRate<ConstantPrices> { try DiscountRate(constant: rate) }

    /// An investment of 10 that yields 3.75 a year for five years: a course's example of a replacement chain.
    private var life: MonthlyFlows {
        var flows = MonthlyFlows(years: 5)
        flows.oneOffCosts[0] = 10
        for month in 0..<60 { flows.recurringBenefits[month] = 3.75 / 12 }
        return flows
    }

    private func netPresentValue(_ flows: MonthlyFlows, _ rate: Double) throws -> Double? {
        Indicators(of: CashFlow<ConstantPrices>(flows, timing: .end), at: try self.rate(rate)).netPresentValue.value
    }

    @Test("A life of five years twice is worth as much as published")
    func chain() throws {
        // −10 + 3.75 × 3.604776… = 3.517911…; times 1 + 1.12^−5 = 1.567426856 it is 5.514068…, 5.514 as published.
        let value = try #require(try netPresentValue(life.repeated(overYears: 10), 0.12))
        #expect(abs(value - 5.514068) < 1e-6)
        let once = try #require(try netPresentValue(life, 0.12))
        #expect(abs(once - 3.517911) < 1e-6)
        #expect(abs(value - once * 1.5674268557203) < 1e-9)
    }

    @Test("What is left or owed at the end of a life falls where the next begins, and at the end of the last")
    func residual() throws {
        var flows = MonthlyFlows(years: 2)
        (flows.residual, flows.closingCost) = (30, 5)
        let chain = flows.repeated(overYears: 6)
        #expect(chain.oneOffBenefits[24] == 30 && chain.oneOffBenefits[48] == 30)
        #expect(chain.oneOffCosts[24] == 5 && chain.oneOffCosts[48] == 5)
        #expect(chain.residual == 30 && chain.closingCost == 5)
        // 25 × (1.1^−2 + 1.1^−4 + 1.1^−6) = 25 × 2.073924… (0.826446 + 0.683013 + 0.564474).
        #expect(abs(try #require(try netPresentValue(chain, 0.1)) - 25 * 2.0739337) < 1e-4)
    }

    @Test("A life that a horizon does not hold a whole number of times ends with it and leaves nothing")
    func cut() {
        var flows = MonthlyFlows(years: 2)
        (flows.oneOffCosts[0], flows.residual) = (7, 3)
        let chain = flows.repeated(overYears: 5)
        #expect([0, 24, 48].allSatisfy { chain.oneOffCosts[$0] == 7 })
        #expect(chain.residual == 0 && chain.oneOffBenefits[48] == 3)
        #expect(flows.repeated(overYears: 2) == flows && flows.repeated(overYears: 1) == flows)
    }

    @Test("Over a whole number of lives the equivalent annual value stays")
    func annual() throws {
        for (years, times) in [(1, 7), (3, 4), (7, 10)] {
            var flows = MonthlyFlows(years: years)
            flows.oneOffCosts[0] = 100
            flows.recurringBenefits[12 * years - 1] = 40
            flows.residual = 3
            let horizon = years * times
            let values = try [(flows, years), (flows.repeated(overYears: horizon), horizon)].map { flows, years in
                let value = Indicators(of: CashFlow<ConstantPrices>(flows, timing: .mid), at: try rate(0.08))
                    .netPresentValue
                return try #require(
                    equivalentAnnualValue(of: value, years: years, at: try rate(0.08), timing: .mid).value)
            }
            #expect(abs(values[0] - values[1]) < 1e-11 * values[0].magnitude)
        }
    }

    @Test("The present value of costs takes a one-off at the start of its year, what recurs where its timing says")
    func presentValueOfCosts() throws {
        var flows = MonthlyFlows(years: 3)
        flows.oneOffCosts[14] = 110
        flows.recurringCosts[30] = 133.1
        flows.oneOffBenefits[0] = 50
        flows.closingCost = 13.31
        // 110 ÷ 1.1 + 133.1 ÷ 1.331 + 13.31 ÷ 1.331 at the end of the year; ÷ 1.1² at its start.
        #expect(abs(flows.presentValueOfCosts(at: try rate(0.1), timing: .end) - 210) < 1e-9)
        #expect(abs(flows.presentValueOfCosts(at: try rate(0.1), timing: .start) - 220) < 1e-9)
    }
}
