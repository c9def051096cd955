import Appraisal
import Facts
import Testing

/// Each kind of flow puts its amounts where they belong; the net present value shows it.
@Suite("Cash flows in time")
struct CashFlowTests {
    private typealias Rate = DiscountRate<ConstantPrices>

    private func worth(of flow: CashFlow<ConstantPrices>, at rate: Rate) -> Computed<Double> {
        Indicators(of: flow, at: rate).netPresentValue
    }

    @Test("A timing is a place in its year")
    func timing() {
        #expect(Timing.allCases.map(\.delta) == [1, 0.5, 0])
        #expect(Timing.allCases.map(\.rawValue) == ["end", "mid", "start"])
    }

    // MARK: Periods

    @Test("The flow of period 0 is now, and period k is discounted over k − 1 + δ")
    func periods() throws {
        let flows = PeriodFlows(net: [-100, 60, 70])
        let rate = try Rate(constant: 0.1)
        // −100 + 60 ÷ 1.1 + 70 ÷ 1.21 = 1500 ÷ 121.
        #expect(isClose(worth(of: CashFlow(flows, timing: .end), at: rate), 1500.0 / 121, relative: 1e-13))
        // −100 + 60 ÷ √1.1 + 70 ÷ (1.1 √1.1).
        let root = 1.1.squareRoot()
        #expect(
            isClose(
                worth(of: CashFlow(flows, timing: .mid), at: rate), -100 + 60 / root + 70 / (1.1 * root),
                relative: 1e-13))
        // −100 + 60 + 70 ÷ 1.1.
        #expect(isClose(worth(of: CashFlow(flows, timing: .start), at: rate), -40 + 70 / 1.1, relative: 1e-13))
    }

    @Test("From period 1 on it is a spreadsheet's NPV")
    func spreadsheet() throws {
        // Printed in the help of Microsoft Excel's NPV: 1,188.44. By fractions: 1188.443412335223…
        let flows = PeriodFlows(net: [-10_000, 3_000, 4_200, 6_800], firstPeriod: 1)
        let worth = worth(of: CashFlow(flows, timing: .end), at: try Rate(constant: 0.1))
        #expect(isClose(worth, 1188.443412335223, relative: 1e-12))
    }

    @Test("Under a schedule the middle of a year takes the square root of that year's factor")
    func schedule() throws {
        let rate = try Rate(schedule: [0.1, 0.21])
        // 121 ÷ (1.1 × 1.1) = 100, since √1.21 = 1.1.
        let flows = PeriodFlows(net: [0, 0, 121])
        #expect(isClose(worth(of: CashFlow(flows, timing: .mid), at: rate), 100))
        #expect(isClose(worth(of: CashFlow(flows, timing: .end), at: rate), 121 / (1.1 * 1.21)))
        #expect(isClose(worth(of: CashFlow(flows, timing: .start), at: rate), 110))
    }

    @Test("A net flow is split by its sign; costs and benefits stay as they are, the shorter list followed by nothing")
    func split() {
        let net = PeriodFlows(net: [-100, 0, 70])
        #expect(net.inflows == [0, 0, 70])
        #expect(net.outflows == [100, 0, 0])
        #expect(net.net == [-100, 0, 70])
        #expect(!net.distinguishesCosts)
        let both = PeriodFlows(costs: [100, 10], benefits: [20, 30, 40])
        #expect(both.inflows == [20, 30, 40])
        #expect(both.outflows == [100, 10, 0])
        #expect(both.net == [-80, 20, 40])
        #expect(both.distinguishesCosts)
        #expect(PeriodFlows(costs: [1, 2], benefits: []).inflows == [0, 0])
    }

    @Test("A flow that starts before now is counted, at its growth until now")
    func past() throws {
        // Period −1 ends at t = −1 (it runs from −2): 100 × 1.1, and the 55 of period 0 as they are.
        let flows = PeriodFlows(net: [100, 55], firstPeriod: -1)
        let worth = worth(of: CashFlow(flows, timing: .end), at: try Rate(constant: 0.1))
        #expect(isClose(worth, 165))
    }

    // MARK: Months

    @Test("A one-off amount is discounted at the start of its year, a recurring one at the timing's place in it")
    func months() throws {
        let rate = try Rate(constant: 0.21)
        for month in [12, 17, 23] {
            var once = MonthlyFlows(years: 3)
            once.oneOffBenefits[month] = 121
            for timing in Timing.allCases {
                #expect(isClose(worth(of: CashFlow(once, timing: timing), at: rate), 100))
            }
            var accruing = MonthlyFlows(years: 3)
            accruing.recurringBenefits[month] = 121
            // 121 ÷ 1.21², 121 ÷ (1.21 × 1.1) and 121 ÷ 1.21.
            #expect(isClose(worth(of: CashFlow(accruing, timing: .end), at: rate), 100 / 1.21))
            #expect(isClose(worth(of: CashFlow(accruing, timing: .mid), at: rate), 100 / 1.1))
            #expect(isClose(worth(of: CashFlow(accruing, timing: .start), at: rate), 100))
        }
    }

    @Test("A residual value falls at the end of the horizon, whatever the timing", arguments: Timing.allCases)
    func residual(timing: Timing) throws {
        var flows = MonthlyFlows(years: 2)
        flows.residual = 121
        #expect(isClose(worth(of: CashFlow(flows, timing: timing), at: try Rate(constant: 0.1)), 100))
    }

    @Test("The default timing equals a spreadsheet's C0 + NPV(r, C1 … CN)")
    func spreadsheetOfMonths() throws {
        var flows = MonthlyFlows(years: 3)
        flows.oneOffCosts[0] = 1200
        for month in 0..<36 {
            flows.recurringBenefits[month] = 75
            flows.recurringCosts[month] = 25
        }
        let rate = try Rate(constant: 0.1)
        let yearly = PeriodFlows(net: [-1200, 600, 600, 600])
        let expected = try #require(worth(of: CashFlow(yearly, timing: .end), at: rate).value)
        #expect(isClose(worth(of: CashFlow(flows, timing: .end), at: rate), expected, relative: 1e-13))
        // 600 × (1 ÷ 1.1 + 1 ÷ 1.21 + 1 ÷ 1.331) − 1200 = 388 800 ÷ 1331.
        #expect(isClose(expected, 388_800.0 / 1331, relative: 1e-13))
    }

    @Test("A horizon has at least one year, and starts out empty")
    func horizon() {
        #expect(MonthlyFlows(years: 10).months == 120)
        #expect(MonthlyFlows(years: 0).years == 1)
        #expect(MonthlyFlows(years: -4).months == 12)
        let flows = MonthlyFlows(years: 2)
        #expect(flows.oneOffCosts == [Double](repeating: 0, count: 24))
        #expect(flows.recurringBenefits.count == 24 && flows.residual == 0)
    }

    @Test("Everything moves but the residual value, and what falls behind the horizon is lost")
    func delayed() {
        var flows = MonthlyFlows(years: 1)
        flows.oneOffCosts = (1...12).map { Double($0) }
        flows.oneOffBenefits = (1...12).map { 10 * Double($0) }
        flows.recurringCosts = (1...12).map { 100 * Double($0) }
        flows.recurringBenefits = (1...12).map { 1000 * Double($0) }
        flows.residual = 7
        let later = flows.delayed(byMonths: 10)
        #expect(later.oneOffCosts == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2])
        #expect(later.oneOffBenefits == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 20])
        #expect(later.recurringCosts == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 200])
        #expect(later.recurringBenefits == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 2000])
        #expect(later.residual == 7)
        #expect(later.months == 12)
    }

    @Test("No delay changes nothing, and one beyond the horizon leaves the residual value alone")
    func noDelay() {
        var flows = MonthlyFlows(years: 1)
        flows.oneOffCosts[3] = 5
        flows.recurringBenefits[4] = 6
        #expect(flows.delayed(byMonths: 0) == flows)
        #expect(flows.delayed(byMonths: -3) == flows)
        flows.residual = 4
        var bare = MonthlyFlows(years: 1)
        bare.residual = 4
        #expect(flows.delayed(byMonths: 12) == bare)
        #expect(flows.delayed(byMonths: .max) == bare)
    }

    // MARK: Dates

    @Test("Dated flows are discounted by the years of their day count")
    func dates() throws {
        // Printed in the help of Microsoft Excel's XNPV: 2,086.65. By hand: days 0, 60, 303, 411 and 456 over 365.
        let days = ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"]
        let flows = try DatedFlows(
            dates: days.compactMap { CalendarDate($0) }, amounts: [-10_000, 2_750, 4_250, 3_250, 2_750],
            dayCount: .actual365Fixed)
        let worth = worth(of: CashFlow(flows), at: try Rate(constant: 0.09))
        #expect(isClose(worth, 2086.647602031535, relative: 1e-12))
    }

    @Test("Costs and benefits on the same dates keep apart")
    func datedCostsAndBenefits() throws {
        let dates = ["2023-01-01", "2024-01-01"].compactMap { CalendarDate($0) }
        let costs = try DatedFlows(dates: dates, amounts: [100, 11], dayCount: .actual365Fixed)
        let benefits = try DatedFlows(dates: dates, amounts: [20, 132], dayCount: .actual365Fixed)
        let indicators = Indicators(
            of: CashFlow<ConstantPrices>(costs: costs, benefits: benefits), at: try Rate(constant: 0.1))
        // 100 + 11 ÷ 1.1 = 110 and 20 + 132 ÷ 1.1 = 140.
        #expect(isClose(indicators.presentValueOfCosts, 110))
        #expect(isClose(indicators.presentValueOfBenefits, 140))
        #expect(isClose(indicators.benefitCostRatio, 14.0 / 11))
    }
}
