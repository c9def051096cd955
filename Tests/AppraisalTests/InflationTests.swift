import Appraisal
import Testing

@Suite("Inflation")
struct InflationTests {
    @Test("A deflator is the product of the years before it, and the last rate persists")
    func deflator() throws {
        let path = try Inflation(schedule: [0.06, 0.05, 0.04])
        #expect(isClose(path.deflator(at: 0), 1))
        #expect(isClose(path.deflator(at: 2), 1 / (1.06 * 1.05)))
        #expect(isClose(path.deflator(at: 5), 1 / (1.06 * 1.05 * 1.04 * 1.04 * 1.04)))
        #expect(path.constant == nil)
        #expect(try Inflation(constant: 0.04).constant == 0.04)
    }

    @Test("Rates of −100 % or less are no inflation")
    func impossible() {
        #expect(throws: DiscountRateError.notAboveMinusOne(-1)) { try Inflation(constant: -1) }
        #expect(throws: DiscountRateError.emptySchedule) { try Inflation(schedule: []) }
    }

    @Test("Deflating and discounting at a real rate is discounting at the nominal one", arguments: Timing.allCases)
    func fisher(timing: Timing) throws {
        var flows = MonthlyFlows(years: 4)
        flows.oneOffCosts[0] = 1000
        flows.oneOffCosts[17] = 250
        for month in 7..<48 { flows.recurringBenefits[month] = 40 + Double(month) }
        for month in 0..<48 { flows.recurringCosts[month] = 5 }
        flows.residual = 300
        let inflation = try Inflation(schedule: [0.08, 0.05, 0.03])
        let real = try DiscountRate<ConstantPrices>(schedule: [0.05, 0.04])
        let nominal = try DiscountRate<CurrentPrices>(real: real, inflation: inflation)
        let deflated = Indicators(
            of: CashFlow<ConstantPrices>(flows.deflated(by: inflation, timing: timing), timing: timing), at: real)
        let current = Indicators(of: CashFlow<CurrentPrices>(flows, timing: timing), at: nominal)
        let (left, right) = (try #require(deflated.netPresentValue.value), try #require(current.netPresentValue.value))
        #expect(isClose(left, right))
        let ratios = (try #require(deflated.benefitCostRatio.value), try #require(current.benefitCostRatio.value))
        #expect(isClose(ratios.0, ratios.1))
    }

    @Test("A schedule of nominal rates and one of inflation make one of real rates, the last of each persisting")
    func schedules() throws {
        let inflation = try Inflation(schedule: [0.1, 0.05])
        let nominal = try DiscountRate<CurrentPrices>(schedule: [0.155, 0.155, 0.1025])
        let real = try DiscountRate<ConstantPrices>(nominal: nominal, inflation: inflation)
        // 1.155 ÷ 1.10 = 1.05; 1.155 ÷ 1.05 = 1.10; 1.1025 ÷ 1.05 = 1.05.
        #expect(zip(real.rates, [0.05, 0.10, 0.05]).allSatisfy { isClose($0, $1) })
        #expect(real.rates.count == 3)
    }
}
