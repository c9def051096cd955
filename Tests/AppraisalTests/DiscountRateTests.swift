import Appraisal
import Testing

/// Expected factors are Π 1 ÷ (1 + rᵢ), by mpmath at 50 digits.
@Suite("Discount rates")
struct DiscountRateTests {
    private typealias Real = DiscountRate<ConstantPrices>
    private typealias Nominal = DiscountRate<CurrentPrices>

    @Test("A constant rate is a power, also inside a year")
    func constant() throws {
        let rate = try Real(constant: 0.12)
        #expect(rate.factor(at: 0) == 1)
        #expect(isClose(rate.factor(at: 1), 0.89285714285714290))
        #expect(isClose(rate.factor(at: 0.5), 0.94491118252306805))
        #expect(isClose(rate.factor(at: 10), 0.32197323659069621))
        #expect(isClose(rate.factor(at: 10.5), 0.30423611172769432))
        #expect(rate.constant == 0.12)
        #expect(rate.rates == [0.12])
    }

    @Test("Twelve per cent is at hand")
    func twelvePercent() throws {
        #expect(try Real.twelvePercent == Real(constant: 0.12))
        #expect(Nominal.twelvePercent.constant == 0.12)
    }

    @Test("A schedule multiplies the factors of its years, and its last rate persists")
    func schedule() throws {
        let rate = try Real(schedule: [0.035, 0.04, 0.03])
        #expect(rate.factor(at: 0) == 1)
        #expect(isClose(rate.factor(at: 1), 0.96618357487922701))
        #expect(isClose(rate.factor(at: 2), 0.92902266815310297))
        // 1 ÷ (1.035 × 1.04 × 1.03³).
        #expect(isClose(rate.factor(at: 5), 0.85018734611033031))
        #expect(rate.constant == nil)
        #expect(rate.rates == [0.035, 0.04, 0.03])
    }

    @Test("The middle of a year takes the square root of that year's own factor")
    func midYear() throws {
        let rate = try Real(schedule: [0.035, 0.04, 0.03])
        // 1 ÷ (1.035 × √1.04), then 1 ÷ (1.035 × 1.04 × 1.03 × √1.03) behind the schedule's end.
        #expect(isClose(rate.factor(at: 1.5), 0.94742094269654120))
        #expect(isClose(rate.factor(at: 3.5), 0.88873129612578894))
    }

    @Test("A schedule may be as long as it likes")
    func longSchedule() throws {
        let rates = [Double](repeating: 0.035, count: 30) + [Double](repeating: 0.03, count: 45)
        // 1 ÷ (1.035³⁰ × 1.03^10.5).
        #expect(isClose(try Real(schedule: rates).factor(at: 40.5), 0.26121532153333290))
    }

    @Test("A schedule of equal rates is a constant rate")
    func levelSchedule() throws {
        let level = try Real(schedule: [0.06, 0.06, 0.06])
        let constant = try Real(constant: 0.06)
        #expect(level.constant == 0.06)
        for time in [0, 0.5, 1, 2.5, 40] {
            #expect(isClose(level.factor(at: time), constant.factor(at: time)))
        }
    }

    @Test("At zero everything counts the same, and below zero later counts more")
    func zeroAndBelow() throws {
        #expect(try Real(constant: 0).factor(at: 1200) == 1)
        // 1 ÷ 0.5³ = 8.
        #expect(isClose(try Real(constant: -0.5).factor(at: 3), 8))
        #expect(try Real(constant: 0.12).factor(at: 1e9) == 0)
    }

    @Test("Before now an amount grows at the first year's rate")
    func past() throws {
        #expect(isClose(try Real(constant: 0.12).factor(at: -1), 1.12))
        // 1.035^2.5 = 1.0898102154… (mpmath).
        #expect(isClose(try Real(schedule: [0.035, 0.04]).factor(at: -2.5), 1.0898102154260046))
    }

    @Test("The factors of some years add up, at one rate and by a schedule")
    func sumOfFactors() throws {
        // Σ 1.12^−(k − ½), k = 1 … 10; 1 ÷ 1.1 + 1 ÷ (1.1 × 1.25) = 18 ÷ 11; 1 + 1 ÷ 1.1.
        #expect(isClose(try Real(constant: 0.12).sumOfFactors(years: 10, timing: .mid), 5.9796339940901548))
        let schedule = try Real(schedule: [0.1, 0.25])
        #expect(isClose(schedule.sumOfFactors(years: 2, timing: .end), 18.0 / 11))
        #expect(isClose(schedule.sumOfFactors(years: 2, timing: .start), 21.0 / 11))
        #expect(schedule.sumOfFactors(years: 0, timing: .end) == 0)
        #expect(try Real(constant: 0).sumOfFactors(years: 7, timing: .end) == 7)
    }

    @Test("What is no rate is refused", arguments: [-1, -1.5, .infinity, -.infinity] as [Double])
    func notARate(value: Double) {
        #expect(throws: DiscountRateError.notAboveMinusOne(value)) { try Real(constant: value) }
        #expect(throws: DiscountRateError.notAboveMinusOne(value)) { try Real(schedule: [0.12, value, 0.04]) }
    }

    @Test("NaN and an empty schedule are refused, a rate just above −100 % is not")
    func edges() throws {
        #expect(throws: DiscountRateError.self) { try Real(constant: .nan) }
        #expect(throws: DiscountRateError.emptySchedule) { try Real(schedule: []) }
        #expect(try Real(constant: (-1.0).nextUp).factor(at: 1) > 1e15)
    }

    @Test("Fisher: a real rate of 4 % under 3 % of inflation is a nominal one of 7.12 %")
    func fisher() throws {
        // 1.04 × 1.03 = 1.0712, and back (0.0712 − 0.03) ÷ 1.03 = 0.04.
        let real = try Real(constant: 0.04)
        let nominal = try Nominal(real: real, inflation: 0.03)
        #expect(isClose(nominal.constant, 0.0712))
        #expect(isClose(try Real(nominal: nominal, inflation: 0.03).constant, 0.04))
        // 12 % nominal under 5 %: 0.07 ÷ 1.05 = 1 ÷ 15.
        #expect(isClose(try Real(nominal: Nominal(constant: 0.12), inflation: 0.05).constant, 1.0 / 15))
    }

    @Test("Fisher holds year by year, and for falling prices")
    func fisherOfSchedule() throws {
        // 1.02 × 1.1 = 1.122 and 1.05 × 1.1 = 1.155.
        let nominal = try Nominal(real: Real(schedule: [0.02, 0.05]), inflation: 0.1)
        #expect(isClose(nominal.rates[0], 0.122))
        #expect(isClose(nominal.rates[1], 0.155))
        // (0.03 + 0.02) ÷ 0.98.
        #expect(isClose(try Real(nominal: Nominal(constant: 0.03), inflation: -0.02).constant, 0.05 / 0.98))
    }

    @Test("Fisher refuses an inflation of −100 % or less, or none", arguments: [-1, -2, .infinity] as [Double])
    func fisherErrors(inflation: Double) throws {
        let real = try Real(constant: 0.04)
        let nominal = try Nominal(constant: 0.04)
        #expect(throws: DiscountRateError.notAboveMinusOne(inflation)) {
            try Real(nominal: nominal, inflation: inflation)
        }
        #expect(throws: DiscountRateError.self) { try Nominal(real: real, inflation: inflation) }
    }

    @Test("Current flows at a nominal rate are worth what constant ones are at the real rate")
    func sameWorth() throws {
        let real = try Real(constant: 0.04)
        let nominal = try Nominal(real: real, inflation: 0.03)
        let constant = [-100.0, 30, 40, 50]
        let current = constant.enumerated().map { $1 * (0..<$0).reduce(1.0) { product, _ in product * 1.03 } }
        let worth = Indicators(of: CashFlow(PeriodFlows(net: constant), timing: .end), at: real).netPresentValue
        let same = Indicators(of: CashFlow(PeriodFlows(net: current), timing: .end), at: nominal).netPresentValue
        // −100 + 30 ÷ 1.04 + 40 ÷ 1.04² + 50 ÷ 1.04³.
        #expect(isClose(worth, 10.27822030040965, relative: 1e-13))
        #expect(isClose(same, try #require(worth.value), relative: 1e-13))
    }
}
