import Appraisal
import Facts
import Testing

@Suite("The modified internal rate of return")
struct ModifiedInternalRateTests {
    private let loan: [Double] = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000]

    /// Close to an expected value: the expected ones are by mpmath 1.3 at 50 digits.
    private func expect(
        _ rate: Computed<Double>, _ expected: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let value = try #require(rate.value, sourceLocation: sourceLocation)
        #expect((value - expected).magnitude < 1e-14 * (1 + expected), sourceLocation: sourceLocation)
    }

    @Test("The spreadsheet's own example comes out")
    func spreadsheetExample() throws {
        // Printed in the help of Microsoft Excel's MIRR: 12.61 %, −4.80 % for three years, 13.48 % at 14 %.
        try expect(modifiedInternalRate(of: loan, financeRate: 0.10, reinvestmentRate: 0.12), 0.12609413036590515)
        let three = Array(loan.prefix(4))
        try expect(modifiedInternalRate(of: three, financeRate: 0.10, reinvestmentRate: 0.12), -0.04804465524998082)
        try expect(modifiedInternalRate(of: loan, financeRate: 0.10, reinvestmentRate: 0.14), 0.13475911082831485)
    }

    @Test("A zero in front counts as a period")
    func positions() throws {
        try expect(
            modifiedInternalRate(of: [0] + loan, financeRate: 0.10, reinvestmentRate: 0.12), 0.1217025138346586)
    }

    @Test("It is worked by hand: √((60 × 1.1 + 70) ÷ 100) − 1")
    func byHand() throws {
        let expected = 1.36.squareRoot() - 1
        try expect(modifiedInternalRate(of: [-100, 60, 70], financeRate: 0.1, reinvestmentRate: 0.1), expected)
        // An outflow that comes later is discounted: PV = 100 + 110 ÷ 1.1 = 200, FV = 242, two periods.
        try expect(modifiedInternalRate(of: [-100, -110, 242], financeRate: 0.1, reinvestmentRate: 0.5), 0.1)
    }

    @Test("Flows by period have it where they fall a period apart: where their value is zero it is the rate itself")
    func timing() throws {
        func rate(_ flows: PeriodFlows, _ timing: Timing, at rate: Double) throws -> Computed<Double> {
            Indicators(
                of: CashFlow<ConstantPrices>(flows, timing: timing), at: try DiscountRate(constant: rate)
            ).modifiedInternalRate
        }
        // −500 now, 500 and 500 a year after each other: 1 ÷ q + 1 ÷ q² = 1 at the golden ratio.
        let golden = (5.0.squareRoot() - 1) / 2
        try expect(try rate(PeriodFlows(net: [-1000, 500, 500, 500]), .start, at: golden), golden)
        // −600, 400 and 400, looked at a year after the last: ((400 × 1.12² + 400 × 1.12) ÷ 600)^(1 ÷ 3) − 1.
        try expect(try rate(PeriodFlows(net: [-1000, 400, 400, 400]), .start, at: 0.12), 0.165433617886073)
        #expect(try rate(PeriodFlows(net: [-1000, 400, 400]), .mid, at: 0.12).reason == .unequalPeriods)
        // All in the middles of their years are a year apart: √(400 × 1.12 + 400) ÷ √600 − 1.
        for timing in Timing.allCases {
            try expect(
                try rate(PeriodFlows(net: [-600, 400, 400], firstPeriod: 1), timing, at: 0.12), 0.18883696667513392)
        }
    }

    @Test("1200 periods at 1000 % stay in range")
    func longAndSteep() throws {
        try expect(
            modifiedInternalRate(
                of: [-1000] + Array(repeating: 1, count: 1199), financeRate: 0.1, reinvestmentRate: 10),
            9.915825180620225)
    }

    @Test("What cannot be computed says why")
    func reasons() {
        func reason(_ flows: [Double], finance: Double = 0.1, reinvestment: Double = 0.1) -> Reason? {
            modifiedInternalRate(of: flows, financeRate: finance, reinvestmentRate: reinvestment).reason
        }
        #expect(reason([]) == .noFlows)
        #expect(reason([0, 0]) == .allZero)
        #expect(reason([100, 50]) == .onlyInflows)
        #expect(reason([-100, 0]) == .onlyOutflows)
        #expect(reason([-100]) == .onlyOutflows)
        #expect(reason([100]) == .onlyInflows)
        #expect(reason([-100, .infinity]) == .outOfRange)
        #expect(reason([-100, 110], finance: -1) == .outOfRange)
        #expect(reason([-100, 110], reinvestment: .nan) == .outOfRange)
    }
}
