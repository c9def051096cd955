import Appraisal
import Facts
import Testing

@Suite("Indicators")
struct IndicatorsTests {
    private typealias Rate = DiscountRate<ConstantPrices>

    private func indicators(_ net: [Double], _ rate: Double) throws -> Indicators {
        Indicators(of: CashFlow(PeriodFlows(net: net), timing: .end), at: try Rate(constant: rate))
    }

    @Test("A bare net flow has everything but a benefit-cost ratio")
    func bareNetFlow() throws {
        let result = try indicators([-100, 60, 70], 0.1)
        // 60 ÷ 1.1 + 70 ÷ 1.21 = 13 600 ÷ 121; less 100 = 1500 ÷ 121.
        #expect(isClose(result.presentValueOfCosts, 100))
        #expect(isClose(result.presentValueOfBenefits, 13_600.0 / 121))
        #expect(isClose(result.netPresentValue, 1_500.0 / 121, relative: 1e-13))
        #expect(result.benefitCostRatio == .notComputable(.bareNetFlow))
        // (130 − 100) ÷ 100.
        #expect(isClose(result.returnOnInvestment, 0.3))
        // 1 + 15 ÷ 121.
        #expect(isClose(result.profitabilityIndex, 136.0 / 121))
        // 100 − 60 = 40 of the 70 of year 2; discounted 100 − 600 ÷ 11 = 500 ÷ 11 of 7000 ÷ 121: 55 ÷ 70.
        #expect(isClose(result.payback.first, 1 + 40.0 / 70))
        #expect(isClose(result.discountedPayback.first, 1 + 55.0 / 70))
        // (60 + √31 600) ÷ 200 − 1.
        #expect(isClose(result.internalRates.roots.first?.rate, 0.18881944173155889))
        // FV = 60 × 1.1 + 70 = 136, PV = 100: √1.36 − 1.
        #expect(isClose(result.modifiedInternalRate, 1.36.squareRoot() - 1, relative: 1e-13))
    }

    @Test("Operating costs are costs, never negative benefits")
    func costsAndBenefits() throws {
        let flows = PeriodFlows(costs: [100, 22, 0], benefits: [0, 66, 121])
        let result = Indicators(of: CashFlow(flows, timing: .end), at: try Rate(constant: 0.1))
        // Costs 100 + 22 ÷ 1.1 = 120, benefits 66 ÷ 1.1 + 121 ÷ 1.21 = 160.
        #expect(isClose(result.presentValueOfCosts, 120))
        #expect(isClose(result.presentValueOfBenefits, 160))
        #expect(isClose(result.netPresentValue, 40))
        #expect(isClose(result.benefitCostRatio, 4.0 / 3))
        // (187 − 122) ÷ 122.
        #expect(isClose(result.returnOnInvestment, 65.0 / 122))
        // 1 + 40 ÷ 100.
        #expect(isClose(result.profitabilityIndex, 1.4))
        // 100 − 44 = 56 of 121.
        #expect(isClose(result.payback.first, 1 + 56.0 / 121))
    }

    @Test("Months: every indicator of a small project by hand", arguments: Timing.allCases)
    func months(timing: Timing) throws {
        var flows = MonthlyFlows(years: 2)
        flows.oneOffCosts[0] = 1200
        for month in 12..<24 {
            flows.recurringCosts[month] = 10
            flows.recurringBenefits[month] = 210
        }
        flows.residual = 121
        let result = Indicators(of: CashFlow(flows, timing: timing), at: try Rate(constant: 0.1))
        // Year 2 is discounted over 1 + δ, the residual value over 2: 121 ÷ 1.21 = 100.
        let factor: Double =
            switch timing {
            case .end: 1 / 1.21
            case .mid: 1 / (1.1 * 1.1.squareRoot())
            case .start: 1 / 1.1
            }
        #expect(isClose(result.presentValueOfCosts, 1200 + 120 * factor))
        #expect(isClose(result.presentValueOfBenefits, 2520 * factor + 100))
        #expect(isClose(result.netPresentValue, 2400 * factor - 1100))
        #expect(isClose(result.benefitCostRatio, (2520 * factor + 100) / (1200 + 120 * factor)))
        // (2641 − 1320) ÷ 1320.
        #expect(isClose(result.returnOnInvestment, 1321.0 / 1320))
        #expect(isClose(result.profitabilityIndex, 1 + (2400 * factor - 1100) / 1200, relative: 1e-13))
        // 200 a month from the thirteenth: six months.
        #expect(isClose(result.payback.first, 1.5))
        // The middle of a year is no whole period of a modified rate.
        if timing == .mid {
            #expect(result.modifiedInternalRate == .notComputable(.unequalPeriods))
        } else {
            // Years 0, 1, 2: end [−1200, 0, 2521], start [−1200, 2400, 121]; two periods.
            let future = timing == .end ? 2521 : 2400 * 1.1 + 121
            #expect(isClose(result.modifiedInternalRate, (future / 1200).squareRoot() - 1, relative: 1e-13))
        }
    }

    @Test("Several internal rates are all there, each with the slope of the net present value")
    func severalRates() throws {
        // −100 (1 − 1.1 v)(1 − 1.2 v).
        let roots = try indicators([-100, 230, -132], 0.1).internalRates.roots
        #expect(roots.map(\.slope) == [1, -1])
        #expect(isClose(roots[0].rate, 0.1, relative: 1e-13))
        #expect(isClose(roots[1].rate, 0.2, relative: 1e-13))
    }

    @Test("Benefits over costs, a schedule by year")
    func schedule() throws {
        let flows = PeriodFlows(costs: [100], benefits: [0, 110, 132])
        let result = Indicators(of: CashFlow(flows, timing: .end), at: try Rate(schedule: [0.1, 0.2]))
        // 110 ÷ 1.1 + 132 ÷ (1.1 × 1.2) = 200.
        #expect(isClose(result.netPresentValue, 100))
        #expect(isClose(result.benefitCostRatio, 2))
        // A schedule is no single rate to finance and reinvest at, unless both are given.
        #expect(result.modifiedInternalRate == .notComputable(.noDiscountRate))
        let told = Indicators(
            of: CashFlow(flows, timing: .end), at: try Rate(schedule: [0.1, 0.2]), financeRate: 0.1,
            reinvestmentRate: 0.2)
        // √((110 × 1.2 + 132) ÷ 100) − 1 = √2.64 − 1.
        #expect(isClose(told.modifiedInternalRate, 2.64.squareRoot() - 1, relative: 1e-13))
    }

    @Test("The modified rate takes its own rates where they are given")
    func ownRates() throws {
        let flow = CashFlow<ConstantPrices>(PeriodFlows(net: [-100, 60, -11, 70]), timing: .end)
        let result = Indicators(of: flow, at: try Rate(constant: 0.5), financeRate: 0.1, reinvestmentRate: 0.2)
        // FV = 60 × 1.44 + 70 = 156.4, PV = 100 + 11 ÷ 1.21 = 13 200 ÷ 121: the cube root of their ratio.
        let root = try #require(result.modifiedInternalRate.value) + 1
        #expect(isClose(root * root * root, 156.4 * 121 / 13_200, relative: 1e-13))
        let bare = Indicators(of: flow, at: nil, financeRate: 0.1, reinvestmentRate: 0.2)
        #expect(bare.modifiedInternalRate == result.modifiedInternalRate)
    }

    @Test("A factor on every flow changes amounts by it and nothing else", arguments: [1e12, 1e-12])
    func scale(factor: Double) throws {
        let plain = try indicators([-100, 60, 70], 0.1)
        let scaled = try indicators([-100 * factor, 60 * factor, 70 * factor], 0.1)
        let value = try #require(plain.netPresentValue.value)
        #expect(isClose(scaled.netPresentValue, value * factor, relative: 1e-13))
        for keyPath in [\Indicators.returnOnInvestment, \.profitabilityIndex, \.modifiedInternalRate] {
            #expect(isClose(scaled[keyPath: keyPath], try #require(plain[keyPath: keyPath].value), relative: 1e-13))
        }
        #expect(isClose(scaled.internalRates.roots.first?.rate, 0.18881944173155889))
    }

    @Test("What cancels is zero, and not what rounding left of it")
    func nothing() throws {
        // 0.1 + 0.2 − 0.3 in doubles is 2.8e-17.
        for flows in [[-0.3, 0.1, 0.2], [0.3, -0.1, -0.2], [-1.1, -2.2, 3.3], [-0.7, 0.1, 0.6]] {
            let result = try indicators(flows, 0)
            #expect(result.netPresentValue == .value(0))
            #expect(result.returnOnInvestment == .value(0))
        }
        // 1000 × 1.1^k over years at 10 %: the factor of each takes back what it grew.
        for year in 1...40 {
            var flows = [Double](repeating: 0, count: year + 1)
            (flows[0], flows[year]) = (-1000, 1000 * (0..<year).reduce(1.0) { grown, _ in grown * 1.1 })
            #expect(try indicators(flows, 0.1).netPresentValue.value.map { $0.magnitude < 1e-11 } == true)
        }
        #expect(try indicators([-100, 110], 0.1).netPresentValue == .value(0))
        #expect(try indicators([-100, 0, 121], 0.1).netPresentValue == .value(0))
        #expect(try indicators([-100, 0, 0, 133.1], 0.1).profitabilityIndex == .value(1))
        // A cent in a million counts, and so does the last digit of a whole amount.
        #expect(try indicators([-1e6, 1e6 + 0.01], 0).netPresentValue.value.map { $0 > 0 } == true)
        #expect(try indicators([-9_007_199_254_740_991, 9_007_199_254_740_990], 0).netPresentValue == .value(-1))
    }

    @Test("Benefits as high as costs are one and no hair more")
    func balanced() throws {
        let flow = CashFlow<ConstantPrices>(
            PeriodFlows(costs: [0.3, 0, 0], benefits: [0, 0.1, 0.2]), timing: .end)
        let result = Indicators(of: flow, at: try Rate(constant: 0))
        #expect(result.benefitCostRatio == .value(1))
        #expect(result.netPresentValue == .value(0))
    }

    @Test("A small amount between two large ones that cancel still counts")
    func compensated() throws {
        #expect(try indicators([-1e16, 1, 1e16], 0).netPresentValue == .value(1))
    }
}
