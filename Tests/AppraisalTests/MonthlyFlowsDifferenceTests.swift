import Appraisal
import Testing

@Suite("One alternative beyond another")
struct MonthlyFlowsDifferenceTests {
    private func flows(_ fill: (inout MonthlyFlows) -> Void) -> MonthlyFlows {
        var flows = MonthlyFlows(years: 2)
        fill(&flows)
        return flows
    }

    private let base = {
        var flows = MonthlyFlows(years: 2)
        for month in 0..<24 { flows.recurringCosts[month] = 100 }
        return flows
    }()

    @Test("What costs less is a benefit, what yields less a cost")
    func turned() {
        let cheaper = flows { flows in
            flows.oneOffCosts[0] = 500
            for month in 0..<24 { flows.recurringCosts[month] = 60 }
        }
        let difference = cheaper.beyond(base)
        #expect(difference.oneOffCosts[0] == 500)
        #expect(difference.recurringCosts.allSatisfy { $0 == 0 })
        #expect(difference.recurringBenefits.allSatisfy { $0 == 40 })
        let back = base.beyond(cheaper)
        #expect(back.oneOffBenefits[0] == 500 && back.recurringCosts.allSatisfy { $0 == 40 })
    }

    @Test("The net present value of the difference is the difference of the net present values")
    func netPresentValue() throws {
        let other = flows { flows in
            flows.oneOffCosts[3] = 700
            flows.residual = 50
            flows.closingCost = 20
            for month in 6..<24 { flows.recurringBenefits[month] = 130 }
        }
        let rate = try DiscountRate<ConstantPrices>(constant: 0.08)
        func value(_ flows: MonthlyFlows) throws -> Double {
            try #require(
                Indicators(of: CashFlow<ConstantPrices>(flows, timing: .mid), at: rate).netPresentValue.value)
        }
        let difference = try value(other.beyond(base))
        #expect(abs(difference - (try value(other) - value(base))) < 1e-9)
    }

    @Test("What it costs to close down is an outflow at the end of the horizon")
    func closing() throws {
        let flows = flows { $0.closingCost = 121 }
        let indicators = Indicators(
            of: CashFlow<ConstantPrices>(flows, timing: .end), at: try DiscountRate(constant: 0.1))
        // 121 ÷ 1.1² = 100.
        #expect(abs(try #require(indicators.presentValueOfCosts.value) - 100) < 1e-9)
        #expect(indicators.presentValueOfBenefits.value == 0)
        let table = YearTable(of: flows, at: try DiscountRate<ConstantPrices>(constant: 0.1), timing: .end)
        #expect(table.residual == 0 && table.closingCost == 121)
    }
}
