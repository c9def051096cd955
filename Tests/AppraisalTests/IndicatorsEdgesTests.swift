import Appraisal
import Facts
import Testing

@Suite("Indicators at the edges")
struct IndicatorsEdgesTests {
    private typealias Rate = DiscountRate<ConstantPrices>

    private static let metrics: [(name: String, of: @Sendable (Indicators) -> Computed<Double>)] = [
        ("presentValueOfCosts", { $0.presentValueOfCosts }), ("presentValueOfBenefits", { $0.presentValueOfBenefits }),
        ("netPresentValue", { $0.netPresentValue }), ("benefitCostRatio", { $0.benefitCostRatio }),
        ("returnOnInvestment", { $0.returnOnInvestment }), ("profitabilityIndex", { $0.profitabilityIndex }),
        ("modifiedInternalRate", { $0.modifiedInternalRate }), ("payback", { $0.payback.first }),
        ("finalPayback", { $0.payback.final }), ("discountedPayback", { $0.discountedPayback.first }),
    ]

    private func indicators(_ flows: PeriodFlows, _ rate: Double? = 0.1) throws -> Indicators {
        Indicators(of: CashFlow(flows, timing: .end), at: try rate.map { try Rate(constant: $0) })
    }

    /// The reasons of all metrics that have one.
    private func reasons(_ indicators: Indicators) -> [String: Reason] {
        let found = Self.metrics.compactMap { metric in metric.of(indicators).reason.map { (metric.name, $0) } }
        return Dictionary(uniqueKeysWithValues: found)
    }

    @Test("Without flows everything is noFlows, with a rate and without", arguments: [0.1, nil])
    func noFlows(rate: Double?) throws {
        for flows in [PeriodFlows(net: []), PeriodFlows(costs: [], benefits: [])] {
            let result = try indicators(flows, rate)
            #expect(reasons(result).count == Self.metrics.count)
            #expect(Set(reasons(result).values) == [.noFlows])
            #expect(result.internalRates == .undefined(.noFlows))
        }
        let dated = DatedFlows([], dayCount: .actual365Fixed)
        let result = Indicators(of: CashFlow<ConstantPrices>(dated), at: try rate.map { try Rate(constant: $0) })
        #expect(Set(reasons(result).values) == [.noFlows])
    }

    @Test(
        "A cost and a saving that are the same leave the investment alone, whatever they are and however they are weighed",
        arguments: [
            (1, 1e12, 10, 0.05), (1e-9, 2749.509035, 30, 1e-7), (1000, 1000, 60, -0.4), (581, 4158, 7, -0.99),
            (2662.7, 4093, 100, -0.9), (1000, 1000, 200, -0.2),
        ] as [(Double, Double, Int, Double)])
    func sameBothWays(investment: Double, yearly: Double, years: Int, rate: Double) throws {
        var months = MonthlyFlows(years: years)
        months.oneOffCosts[0] = investment
        for month in 0..<months.months {
            months.recurringCosts[month] = yearly / 12
            months.recurringBenefits[month] = yearly / 12
        }
        let periods = [Double](repeating: yearly, count: years)
        for flow in [
            CashFlow<ConstantPrices>(months, timing: .end),
            CashFlow(PeriodFlows(costs: [investment] + periods, benefits: [0] + periods), timing: .end),
        ] {
            let result = Indicators(of: flow, at: try Rate(constant: rate))
            #expect(result.netPresentValue == .value(-investment))
            #expect(result.payback.first == .notComputable(.notReached))
            #expect(result.discountedPayback.first == .notComputable(.notReached))
        }
        let level = LevelProjects(capacity: 1)
        let isTaken = level.set(
            0, investment: investment, annualCost: yearly, annualBenefit: yearly, years: years, rate: rate)
        #expect(isTaken == (rate >= -0.5))
        guard isTaken else { return }
        level.compute(rows: 1)
        #expect(level[0].netPresentValue == -investment)
        #expect(level[0].paybackYears == nil && level[0].discountedPaybackYears == nil && level[0].internalRate == nil)
    }

    @Test("What is nothing costs nothing at a factor beyond the range of numbers")
    func nothingAtAnyFactor() throws {
        // 1.01 × 100^200 is no number: what comes in has no value, and what goes out at the start has its own.
        let flows = PeriodFlows(
            costs: [102] + [Double](repeating: 0, count: 200), benefits: [0] + [Double](repeating: 51, count: 200))
        let result = try indicators(flows, -0.99)
        #expect(result.presentValueOfCosts == .value(102))
        #expect(result.presentValueOfBenefits == .notComputable(.outOfRange))
    }

    @Test("A single outflow now costs itself and gains nothing")
    func oneOutflow() throws {
        let result = try indicators(PeriodFlows(net: [-100]))
        #expect(result.presentValueOfCosts == .value(100))
        #expect(result.presentValueOfBenefits == .value(0))
        #expect(result.netPresentValue == .value(-100))
        #expect(result.returnOnInvestment == .value(-1))
        #expect(result.profitabilityIndex == .value(0))
        #expect(result.internalRates == .none(.onlyOutflows))
        #expect(
            reasons(result) == [
                "benefitCostRatio": .bareNetFlow, "modifiedInternalRate": .onlyOutflows, "payback": .notReached,
                "finalPayback": .notReached, "discountedPayback": .notReached,
            ])
    }

    @Test("A single inflow now has no cost to be set against")
    func oneInflow() throws {
        let result = try indicators(PeriodFlows(costs: [], benefits: [100]))
        #expect(result.netPresentValue == .value(100))
        #expect(result.payback.first == .value(0))
        #expect(result.payback.isNeverNegative && result.discountedPayback.isNeverNegative)
        #expect(result.internalRates == .none(.onlyInflows))
        #expect(
            reasons(result) == [
                "benefitCostRatio": .noCosts, "returnOnInvestment": .noCosts, "profitabilityIndex": .noInitialOutlay,
                "modifiedInternalRate": .onlyInflows,
            ])
    }

    @Test("A cost without benefit has a ratio of zero")
    func onlyCosts() throws {
        let result = try indicators(PeriodFlows(costs: [100, 10], benefits: []))
        #expect(result.benefitCostRatio == .value(0))
        #expect(result.returnOnInvestment == .value(-1))
        #expect(result.internalRates == .none(.onlyOutflows))
    }

    @Test("All zero is worth zero, pays back at once, and has no ratio and no rate")
    func allZero() throws {
        let result = try indicators(PeriodFlows(net: [0, 0, 0]))
        #expect(result.netPresentValue == .value(0))
        #expect(result.payback.first == .value(0))
        #expect(result.payback.isNeverNegative)
        #expect(result.internalRates == .undefined(.allZero))
        #expect(
            reasons(result) == [
                "benefitCostRatio": .bareNetFlow, "returnOnInvestment": .noCosts,
                "profitabilityIndex": .noInitialOutlay, "modifiedInternalRate": .allZero,
            ])
        #expect(try indicators(PeriodFlows(costs: [0], benefits: [0])).benefitCostRatio == .notComputable(.noCosts))
    }

    @Test("Without a rate only what is undiscounted is computed")
    func noRate() throws {
        let result = try indicators(PeriodFlows(net: [-100, 60, 70]), nil)
        #expect(isClose(result.returnOnInvestment, 0.3))
        #expect(isClose(result.payback.first, 1 + 40.0 / 70))
        #expect(result.internalRates.kind == .unique)
        #expect(
            reasons(result) == [
                "presentValueOfCosts": .noDiscountRate, "presentValueOfBenefits": .noDiscountRate,
                "netPresentValue": .noDiscountRate, "benefitCostRatio": .noDiscountRate,
                "profitabilityIndex": .noDiscountRate, "modifiedInternalRate": .noDiscountRate,
                "discountedPayback": .noDiscountRate,
            ])
    }

    @Test("Without an outlay at the start there is no profitability index")
    func noInitialOutlay() throws {
        #expect(
            try indicators(PeriodFlows(net: [0, -100, 200])).profitabilityIndex == .notComputable(.noInitialOutlay))
        #expect(try indicators(PeriodFlows(net: [10, -100])).profitabilityIndex == .notComputable(.noInitialOutlay))
        // A spreadsheet's first flow is a year away.
        #expect(
            try indicators(PeriodFlows(net: [-100, 200], firstPeriod: 1)).profitabilityIndex
                == .notComputable(.noInitialOutlay))
        // What accrues over the first month is no outlay at t = 0, even where it is discounted there.
        var months = MonthlyFlows(years: 1)
        months.recurringCosts[0] = 100
        let monthly = Indicators(of: CashFlow<ConstantPrices>(months, timing: .start), at: .twelvePercent)
        #expect(monthly.profitabilityIndex == .notComputable(.noInitialOutlay))
    }

    @Test("Dated flows have no equal periods for a modified rate")
    func dated() throws {
        let dates = ["2023-01-01", "2024-01-01"].compactMap { CalendarDate($0) }
        let flows = try DatedFlows(dates: dates, amounts: [-100, 110], dayCount: .actual365Fixed)
        let result = Indicators(of: CashFlow<ConstantPrices>(flows), at: try Rate(constant: 0.1))
        #expect(result.modifiedInternalRate == .notComputable(.unequalPeriods))
        #expect(result.benefitCostRatio == .notComputable(.bareNetFlow))
        #expect(isClose(result.profitabilityIndex, 1))
    }

    @Test("What leaves the range of numbers is outOfRange in every metric it touches")
    func overflow() throws {
        let result = try indicators(PeriodFlows(costs: [1e308, 1e308], benefits: [1e308, 1e308]), 0)
        for name in ["presentValueOfCosts", "presentValueOfBenefits", "benefitCostRatio"] {
            #expect(reasons(result)[name] == .outOfRange)
        }
        // The two sides cancel, flow by flow.
        #expect(result.payback.first == .value(0) && result.payback.isNeverNegative)
        #expect(result.internalRates == .undefined(.allZero))
    }

    @Test("Whatever comes in, no metric is NaN or infinite")
    func neverNaN() throws {
        let amounts: [Double] = [
            0, 1, -1, 1e308, -1e308, 1.7e308, -1.7e308, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .infinity,
            -.infinity, .nan,
        ]
        for rate in [-0.9999999999, 0, 0.1, 1e300] {
            for first in amounts {
                for second in amounts {
                    let flows = [
                        PeriodFlows(net: [first, second, 1]), PeriodFlows(costs: [first], benefits: [1, second]),
                    ]
                    for flow in flows {
                        let result = try indicators(flow, rate)
                        for metric in Self.metrics {
                            let value = metric.of(result).value
                            #expect(value?.isFinite != false, "\(metric.name) of \(first), \(second) at \(rate)")
                        }
                        #expect(result.internalRates.roots.allSatisfy { $0.rate > -1 && $0.rate.isFinite })
                    }
                }
            }
        }
    }

    @Test("A rate so negative that factors leave the range is outOfRange, not NaN")
    func hugeFactors() throws {
        var flows = MonthlyFlows(years: 200)
        flows.oneOffCosts[0] = 1
        flows.recurringBenefits[2399] = 1
        let result = Indicators(of: CashFlow(flows, timing: .end), at: try Rate(constant: -0.9999))
        #expect(result.netPresentValue == .notComputable(.outOfRange))
        #expect(result.discountedPayback.first == .notComputable(.outOfRange))
        #expect(isClose(result.returnOnInvestment, 0, relative: 0))
    }
}
