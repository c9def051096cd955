import Appraisal
import Facts
import Testing

@Suite("The table of years")
struct YearTableTests {
    private typealias Rate = DiscountRate<ConstantPrices>

    /// Amounts of every kind, in odd months, over seven years.
    private static var project: MonthlyFlows {
        var flows = MonthlyFlows(years: 7)
        flows.oneOffCosts[0] = 1_234_567.89
        flows.oneOffCosts[13] = 98_765.43
        flows.oneOffBenefits[40] = 55_555.55
        for month in 5..<84 {
            flows.recurringCosts[month] = 10_000.0 / 12
            flows.recurringBenefits[month] = 400_000.0 / 12 * (1 + 0.01 * Double(month))
        }
        flows.residual = 77_777.77
        return flows
    }

    private static var rates: [Rate] {
        get throws { [try Rate(constant: 0.12), try Rate(schedule: [0.035, 0.04, 0.03]), try Rate(constant: 0)] }
    }

    @Test("Anyone can rebuild the net present value from it", arguments: Timing.allCases)
    func rebuild(timing: Timing) throws {
        for rate in try Self.rates {
            let table = YearTable(of: Self.project, at: rate, timing: timing)
            let indicators = Indicators(of: CashFlow(Self.project, timing: timing), at: rate)
            // Line by line as a reader would: each column times its factor, the residual value times its own.
            var costs = 0.0
            var benefits = table.residual * table.residualFactor
            for year in table.years {
                costs += year.oneOffCosts * year.oneOffFactor + year.recurringCosts * year.recurringFactor
                benefits += year.oneOffBenefits * year.oneOffFactor + year.recurringBenefits * year.recurringFactor
            }
            #expect(isClose(indicators.presentValueOfCosts, costs))
            #expect(isClose(indicators.presentValueOfBenefits, benefits))
            #expect(isClose(indicators.netPresentValue, benefits - costs, relative: 1e-13))
            let last = try #require(table.years.last)
            #expect(
                isClose(
                    indicators.netPresentValue, last.cumulativeDiscountedNet + table.residual * table.residualFactor,
                    relative: 1e-13))
        }
    }

    @Test("The factors are those of the start of the year and of the timing's place in it", arguments: Timing.allCases)
    func factors(timing: Timing) throws {
        for rate in try Self.rates {
            let table = YearTable(of: Self.project, at: rate, timing: timing)
            for year in table.years {
                let start = Double(year.number - 1)
                #expect(year.oneOffFactor == rate.factor(at: start))
                #expect(year.recurringFactor == rate.factor(at: start + timing.delta))
            }
            #expect(table.residualFactor == rate.factor(at: 7))
        }
    }

    @Test("A schedule's factors by hand")
    func schedule() throws {
        var flows = MonthlyFlows(years: 3)
        flows.oneOffCosts[0] = 1
        let table = YearTable(of: flows, at: try Rate(schedule: [0.25, 0.6]), timing: .end)
        // 1, 0.8, 0.8 ÷ 1.6 = 0.5, and 0.5 ÷ 1.6 = 0.3125.
        for (year, factors) in zip(table.years, [(1, 0.8), (0.8, 0.5), (0.5, 0.3125)]) {
            #expect(isClose(year.oneOffFactor, factors.0))
            #expect(isClose(year.recurringFactor, factors.1))
        }
        #expect(isClose(table.residualFactor, 0.3125))
    }

    @Test("Every amount stands in its year and its column, and the sums run on")
    func columns() throws {
        var flows = MonthlyFlows(years: 2)
        flows.oneOffCosts[0] = 100
        flows.oneOffCosts[11] = 20
        flows.oneOffBenefits[12] = 7
        for month in 6..<24 {
            flows.recurringCosts[month] = 1
            flows.recurringBenefits[month] = 15
        }
        flows.residual = 50
        let table = YearTable(of: flows, at: try Rate(constant: 0.25), timing: .end)
        #expect(table.years.map(\.number) == [1, 2])
        #expect(table.years.map(\.oneOffCosts) == [120, 0])
        #expect(table.years.map(\.oneOffBenefits) == [0, 7])
        #expect(table.years.map(\.recurringCosts) == [6, 12])
        #expect(table.years.map(\.recurringBenefits) == [90, 180])
        // 90 − 6 − 120 = −36, and 180 + 7 − 12 = 175.
        #expect(table.years.map(\.net) == [-36, 175])
        #expect(table.years.map(\.cumulativeNet) == [-36, 139])
        // −120 + 84 × 0.8 = −52.8; 7 × 0.8 + 168 × 0.64 = 113.12.
        #expect(isClose(table.years[0].discountedNet, -52.8))
        #expect(isClose(table.years[1].discountedNet, 113.12))
        #expect(isClose(table.years[1].cumulativeDiscountedNet, 60.32))
        #expect(table.residual == 50)
    }

    @Test("An empty project has a table of zeros")
    func empty() {
        let table = YearTable(of: MonthlyFlows(years: 2), at: DiscountRate<ConstantPrices>.twelvePercent, timing: .mid)
        #expect(table.years.count == 2)
        #expect(table.years.allSatisfy { $0.net == 0 && $0.discountedNet == 0 && $0.cumulativeNet == 0 })
    }
}
