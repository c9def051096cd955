import Appraisal
import Facts
import Testing

@Suite("Payback")
struct PaybackTests {
    private func payback(_ net: [Double]) -> Payback {
        Payback(of: CashFlow<ConstantPrices>(PeriodFlows(net: net), timing: .end))
    }

    private func payback(_ flows: MonthlyFlows) -> Payback {
        Payback(of: CashFlow<ConstantPrices>(flows, timing: .end))
    }

    @Test("A payback of 0.9 ÷ 0.3 is 3, although the binary numbers fall short of it")
    func decimals() {
        // In binary 0.9 − 3 × 0.3 leaves 5.6e-17 to be paid.
        #expect(payback([-0.9, 0.3, 0.3, 0.3]).first == .value(3))
        #expect(payback([-0.9, 0.3, 0.3, 0.3]).final == .value(3))
        // 0.7 − 7 × 0.1 is the other way round: paid back a hair too soon.
        #expect(payback([-0.7] + [Double](repeating: 0.1, count: 7)).first == .value(7))
    }

    @Test("Inside a period the benefit accrues evenly")
    func linear() {
        // 100 − 60 = 40 left, of the 70 of year 2.
        #expect(isClose(payback([-100, 60, 70]).first, 1 + 40.0 / 70))
        #expect(payback([-100, 400]).first == .value(0.25))
    }

    @Test("Inside a month it accrues evenly too")
    func insideTheMonth() {
        var flows = MonthlyFlows(years: 1)
        flows.oneOffCosts[0] = 100
        flows.recurringBenefits[5] = 400
        // A quarter of the sixth month: 5.25 months.
        #expect(payback(flows).first == .value(5.25 / 12))
    }

    @Test("A one-off amount crosses at its instant, the start of its month")
    func instant() {
        var flows = MonthlyFlows(years: 2)
        flows.oneOffCosts[0] = 100
        flows.oneOffBenefits[18] = 100
        #expect(payback(flows).first == .value(1.5))
        flows.oneOffBenefits[18] = 1e9
        #expect(payback(flows).first == .value(1.5))
    }

    @Test("On one instant costs and benefits are netted before anything is said")
    func oneInstant() {
        var flows = MonthlyFlows(years: 1)
        flows.oneOffCosts[0] = 100
        flows.oneOffBenefits[0] = 100
        #expect(payback(flows).isNeverNegative)
        #expect(payback(flows).first == .value(0))
    }

    @Test("A residual value can pay back at the horizon, and no sooner")
    func residual() {
        var flows = MonthlyFlows(years: 5)
        flows.oneOffCosts[0] = 100
        flows.recurringBenefits[59] = 40
        flows.residual = 60
        #expect(payback(flows).first == .value(5))
        flows.residual = 59
        #expect(payback(flows).first == .notComputable(.notReached))
    }

    @Test("Lost and regained, the first and the final crossing differ")
    func firstAndFinal() {
        // −1, +1 (crossing at ½ of year 1), −2, +2 (at ½ of year 3).
        let twice = payback([-1, 2, -3, 4])
        #expect(twice.first == .value(0.5))
        #expect(twice.final == .value(2.5))
        #expect(!twice.isNeverNegative)
    }

    @Test("Lost again at the end, the final crossing is reversed")
    func reversed() {
        let lost = payback([-1, 2, -3])
        #expect(lost.first == .value(0.5))
        #expect(lost.final == .notComputable(.reversed))
    }

    @Test("Exactly nothing left to pay is paid back, and stays so")
    func touching() {
        let touch = payback([-2, 2, 0, 0])
        #expect(touch.first == .value(1))
        #expect(touch.final == .value(1))
    }

    @Test("Not reached is not reached, however near")
    func notReached() {
        #expect(payback([-100, 60, 39.99]).first == .notComputable(.notReached))
        #expect(payback([-100, 60, 39.99]).final == .notComputable(.notReached))
        #expect(payback([-100, 0, 0]).first == .notComputable(.notReached))
        // It comes in before it goes out: below zero from then on.
        #expect(payback([100, -200]).first == .notComputable(.notReached))
    }

    @Test("Where it is never below zero, the payback is zero and says so")
    func neverNegative() {
        for flows in [[1, 2], [0, 5], [3, -1, -2, 1], [0, 0, 0], [5]] as [[Double]] {
            #expect(payback(flows).first == .value(0))
            #expect(payback(flows).final == .value(0))
            #expect(payback(flows).isNeverNegative)
        }
    }

    @Test("What is first above zero, then below it, pays back when it returns")
    func dip() {
        // 1, −1, +1: half of year 2.
        #expect(payback([1, -2, 2]).first == .value(1.5))
        #expect(!payback([1, -2, 2]).isNeverNegative)
    }

    @Test("Without any flow there is no payback")
    func noFlows() {
        #expect(payback([]).first == .notComputable(.noFlows))
        #expect(payback([]).final == .notComputable(.noFlows))
        #expect(!payback([]).isNeverNegative)
    }

    @Test("A single outflow is not paid back")
    func oneFlow() {
        #expect(payback([-100]).first == .notComputable(.notReached))
    }

    @Test("Huge amounts are paid back like others, and beyond the range of numbers the reason is that")
    func huge() {
        #expect(payback([-1e307, 5e306, 1e307]).first == .value(1.5))
        #expect(payback([-1e308, 1e308, 1e308]).first == .notComputable(.outOfRange))
        #expect(payback([-.infinity, 1]).first == .notComputable(.outOfRange))
        #expect(payback([-1, .nan]).final == .notComputable(.outOfRange))
        #expect(payback([-1e-307, 5e-308, 1e-307]).first == .value(1.5))
    }

    @Test("A factor on every flow changes nothing", arguments: [1e12, 1e-12, 3, 1e280, 1e-280])
    func scale(factor: Double) {
        let flows: [[Double]] = [
            [-0.9, 0.3, 0.3, 0.3], [-100, 60, 70], [-1, 2, -3, 4], [-1, 2, -3], [1, -2, 2], [-100, 60, 39.99], [1, 2],
            [-0.7, 0.1, 0.2, 0.1, 0.3], [-2.1, 0.7, 0.7, 0.7, 0.7],
        ]
        for net in flows {
            let plain = payback(net)
            let scaled = payback(net.map { $0 * factor })
            #expect(scaled.first.reason == plain.first.reason)
            #expect(scaled.final.reason == plain.final.reason)
            #expect(scaled.isNeverNegative == plain.isNeverNegative)
            for (one, other) in [(plain.first, scaled.first), (plain.final, scaled.final)] {
                if let years = one.value { #expect(isClose(other, years)) }
            }
        }
        #expect(payback([-0.9 * factor, 0.3 * factor, 0.3 * factor, 0.3 * factor]).first == .value(3))
    }

    @Test("A tiny shortfall beside large amounts is rounding, a larger one is not")
    func tolerance() {
        #expect(payback([-1e9, 1e9 - 1e-4]).first == .value(1))
        #expect(payback([-1e9, 1e9 - 1]).first == .notComputable(.notReached))
    }

    @Test("Discounted, each month's amount counts at its year's factor")
    func discounted() throws {
        let rate = try DiscountRate<ConstantPrices>(constant: 0.25)
        let flow = CashFlow<ConstantPrices>(PeriodFlows(net: [-100, 100, 100]), timing: .end)
        // 100 ÷ 1.25 = 80 in year 1, 100 ÷ 1.5625 = 64 in year 2: 1 + 20 ÷ 64.
        #expect(isClose(Payback(of: flow, discountedAt: rate).first, 1.3125))
        #expect(Payback(of: flow).first == .value(1))
        var months = MonthlyFlows(years: 2)
        months.oneOffCosts[0] = 100
        for month in 0..<24 { months.recurringBenefits[month] = 100.0 / 12 }
        let monthly = CashFlow<ConstantPrices>(months, timing: .end)
        #expect(isClose(Payback(of: monthly, discountedAt: rate).first, 1.3125))
        #expect(Payback(of: monthly).first == .value(1))
    }

    @Test("Dated flows cross at their days")
    func dated() throws {
        let dates = ["2023-01-01", "2024-01-01", "2026-01-01"].compactMap { CalendarDate($0) }
        let flows = try DatedFlows(dates: dates, amounts: [-100, 60, 70], dayCount: .thirty360)
        #expect(Payback(of: CashFlow<ConstantPrices>(flows)).first == .value(3))
    }

    @Test("Counted from a month of the project, the payback is shorter by it and never below zero")
    func fromLaunch() {
        #expect(payback([-100, 0, 50, 50]).firstCounted(fromMonth: 18) == .value(1.5))
        #expect(payback([-100, 400]).firstCounted(fromMonth: 18) == .value(0))
        #expect(payback([-100]).firstCounted(fromMonth: 18) == .notComputable(.notReached))
    }
}
