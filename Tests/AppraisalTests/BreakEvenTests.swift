import Appraisal
import Facts
import Testing

@Suite("Break-even saving, equivalent annual value and cost of delay")
struct BreakEvenTests {
    private typealias Rate = DiscountRate<ConstantPrices>

    /// 100 now, so much a month of costs and benefits from a month on.
    private func flows(years: Int = 2, from launch: Int = 0, cost: Double = 0, benefit: Double = 0) -> MonthlyFlows {
        var flows = MonthlyFlows(years: years)
        flows.oneOffCosts[0] = 100
        for month in launch..<flows.months {
            flows.recurringCosts[month] = cost
            flows.recurringBenefits[month] = benefit
        }
        return flows
    }

    private func breakEven(
        _ flows: MonthlyFlows, launch: Int, rate: Double = 0.1, timing: Timing = .end
    ) throws -> BreakEvenSaving {
        BreakEvenSaving(of: flows, launchMonth: launch, at: try Rate(constant: rate), timing: timing)
    }

    // MARK: Break-even saving

    @Test("From the first month on, costs are spread over the factors of the horizon")
    func wholeHorizon() throws {
        // 100 ÷ (1 ÷ 1.1 + 1 ÷ 1.21) = 100 × 1.21 ÷ 2.1 = 57.619…
        let saving = try breakEven(flows(), launch: 0)
        #expect(isClose(saving.total, 121 / 2.1))
        #expect(isClose(saving.additional, 121 / 2.1))
    }

    @Test("A part year counts by its months, each timing with its factors", arguments: Timing.allCases)
    func partYear(timing: Timing) throws {
        // Launch in month 5 (the sixth): 7 of the 12 months of year 1, then all of year 2.
        let first = [Timing.end: 1 / 1.1, .mid: 1 / 1.1.squareRoot(), .start: 1][timing] ?? .nan
        let divisor = first * 7 / 12 + first / 1.1
        #expect(isClose(try breakEven(flows(), launch: 5, timing: timing).total, 100 / divisor))
    }

    @Test("A launch in a later year leaves the years before it out")
    func laterYear() throws {
        // Only year 2, 9 of 12 months: 100 × 1.21 ÷ 0.75.
        #expect(isClose(try breakEven(flows(), launch: 15).total, 121 / 0.75))
    }

    @Test("Running costs are costs; what is saved already comes off the additional saving")
    func additional() throws {
        // At 0 %: costs 100 + 24 = 124 over two years, benefits 96.
        let saving = try breakEven(flows(cost: 1, benefit: 4), launch: 0, rate: 0)
        #expect(isClose(saving.total, 62))
        #expect(isClose(saving.additional, 14))
        // More than enough: below zero.
        #expect(isClose(try breakEven(flows(cost: 1, benefit: 6), launch: 0, rate: 0).additional, -10))
    }

    @Test("That saving makes the net present value nothing")
    func closes() throws {
        let saving = try #require(try breakEven(flows(from: 5, cost: 2), launch: 5).total.value)
        let closed = flows(from: 5, cost: 2, benefit: saving / 12)
        let worth = Indicators(of: CashFlow(closed, timing: .end), at: try Rate(constant: 0.1)).netPresentValue
        #expect(try #require(worth.value).magnitude < 1e-12)
    }

    @Test("A launch at the horizon or behind it leaves no year to save in", arguments: [24, 25, 1000])
    func beyondHorizon(launch: Int) throws {
        let saving = try breakEven(flows(), launch: launch)
        #expect(saving.total == .notComputable(.launchBeyondHorizon))
        #expect(saving.additional == .notComputable(.launchBeyondHorizon))
    }

    @Test("The last month is enough")
    func lastMonth() throws {
        // 100 × 1.21 × 12.
        #expect(isClose(try breakEven(flows(), launch: 23).total, 1452))
    }

    @Test("Costs beyond the range of numbers break even nowhere")
    func overflow() throws {
        var flows = MonthlyFlows(years: 1)
        flows.oneOffCosts[0] = 1e308
        flows.oneOffCosts[1] = 1e308
        #expect(try breakEven(flows, launch: 0).total == .notComputable(.outOfRange))
    }

    // MARK: Equivalent annual value

    @Test("A net present value is spread over the factors of the horizon")
    func equivalentAnnual() throws {
        let rate = try Rate(constant: 0.12)
        // 1000 ÷ 5.650223028…
        let value = equivalentAnnualValue(of: .value(1000), years: 10, at: rate, timing: .end)
        #expect(isClose(value, 1000 / 5.6502230284108652))
        #expect(
            isClose(
                equivalentAnnualValue(of: .value(1000), years: 10, at: rate, timing: .start),
                1000 / 6.3282497918201688))
        #expect(equivalentAnnualValue(of: .value(50), years: 5, at: try Rate(constant: 0), timing: .mid) == .value(10))
        #expect(equivalentAnnualValue(of: .value(0), years: 5, at: rate, timing: .mid) == .value(0))
    }

    @Test("Under a schedule each year has its own factor")
    func equivalentAnnualOfSchedule() throws {
        // 1 ÷ 1.1 + 1 ÷ (1.1 × 1.25) = 18 ÷ 11.
        let value = equivalentAnnualValue(
            of: .value(36), years: 2, at: try Rate(schedule: [0.1, 0.25]), timing: .end)
        #expect(isClose(value, 22))
    }

    @Test("Without a net present value, or without a year, there is none")
    func noEquivalent() {
        let rate = DiscountRate<ConstantPrices>.twelvePercent
        #expect(
            equivalentAnnualValue(of: .notComputable(.noSavingQuantified), years: 10, at: rate, timing: .end)
                == .notComputable(.noSavingQuantified))
        #expect(
            equivalentAnnualValue(of: .value(1), years: 0, at: rate, timing: .end) == .notComputable(.noFlows))
    }

    // MARK: Cost of delay

    /// What a delay moves: all but the investment.
    private func moving(cost: Double, benefit: Double) -> MonthlyFlows {
        var flows = flows(cost: cost, benefit: benefit)
        flows.oneOffCosts[0] = 0
        return flows
    }

    @Test("A year's delay costs the last year's net benefit and the wait for the others")
    func delay() throws {
        // Net 120 a year over two years: 120 ÷ 1.1 + 120 ÷ 1.21, less 120 ÷ 1.21 alone.
        let project = moving(cost: 2, benefit: 12)
        let cost = costOfDelay(
            of: project, later: project.delayed(byMonths: 12), at: try Rate(constant: 0.1), timing: .end)
        #expect(isClose(cost, 120 / 1.1, relative: 1e-13))
        // Half a year: 60 in year 1 instead of 120.
        let half = costOfDelay(
            of: project, later: project.delayed(byMonths: 6), at: try Rate(constant: 0.1), timing: .end)
        #expect(isClose(half, 60 / 1.1, relative: 1e-13))
    }

    @Test("No delay costs nothing, and one beyond the horizon everything")
    func delayAtTheEnds() throws {
        let rate = try Rate(constant: 0.1)
        let project = moving(cost: 2, benefit: 12)
        #expect(costOfDelay(of: project, later: project.delayed(byMonths: 0), at: rate, timing: .end) == .value(0))
        let all = costOfDelay(of: project, later: project.delayed(byMonths: 24), at: rate, timing: .end)
        #expect(isClose(all, 120 / 1.1 + 120 / 1.21, relative: 1e-13))
        #expect(costOfDelay(of: project, later: project.delayed(byMonths: 2400), at: rate, timing: .end) == all)
    }

    @Test("Where running costs more than it saves, waiting pays; the residual value does not move")
    func waitingPays() throws {
        var project = moving(cost: 12, benefit: 2)
        project.residual = 1000
        let cost = costOfDelay(
            of: project, later: project.delayed(byMonths: 12), at: try Rate(constant: 0.1), timing: .end)
        #expect(isClose(cost, -120 / 1.1, relative: 1e-12))
    }
}
