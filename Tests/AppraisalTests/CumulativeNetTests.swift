import Testing

@testable import Appraisal

@Suite("The cumulative net benefit")
struct CumulativeNetTests {
    /// 400,000 at once; from month 6 on 60,000 a year against 216,000 a year, ten years.
    private var permits: MonthlyFlows {
        var flows = MonthlyFlows(years: 10)
        flows.oneOffCosts[0] = 400_000
        for month in 6..<120 {
            flows.recurringCosts[month] = 5000
            flows.recurringBenefits[month] = 18_000
        }
        return flows
    }

    @Test("It falls at once by the investment and rises by 13,000 a month from launch")
    func line() {
        let points = CumulativeNet(of: permits).points
        // The start, the investment at the same time, and the end of each of 120 months.
        #expect(points.count == 122)
        #expect(points[0] == .init(years: 0, net: 0))
        #expect(points[1] == .init(years: 0, net: -400_000))
        #expect(points[7] == .init(years: 0.5, net: -400_000))
        #expect(isClose(points[8].net, -387_000))
        // −400,000 + 114 × 13,000.
        #expect(isClose(points.last?.net, 1_082_000) && points.last?.years == 10)
    }

    @Test("It turns where the payback says: between month 36 and month 37")
    func crossing() {
        let points = CumulativeNet(of: permits).points
        let turn = points.first { $0.years > 0 && $0.net >= 0 }
        // 400,000 ÷ 13,000 is 30.77 months behind launch.
        #expect(turn?.years == 37.0 / 12)
        #expect(isClose(turn?.net, 31 * 13_000 - 400_000))
    }

    @Test("What is left at the end, less what closing costs, comes last at the end of the horizon")
    func end() {
        var flows = MonthlyFlows(years: 1)
        (flows.residual, flows.closingCost) = (30, 12)
        let points = CumulativeNet(of: flows).points
        #expect(points.last == .init(years: 1, net: 18))
        #expect(points[points.count - 2] == .init(years: 1, net: 0))
    }
}
