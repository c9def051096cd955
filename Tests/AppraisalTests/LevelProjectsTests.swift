import Appraisal
import Facts
import Testing

@Suite("Level annual projects in closed form")
struct LevelProjectsTests {
    private struct Level {
        var investment, cost, benefit: Double
        var years: Int
        var rate: Double
    }

    private func compute(_ levels: [Level]) throws -> [LevelProjects.Results] {
        let projects = LevelProjects(capacity: levels.count)
        for (row, level) in levels.enumerated() {
            try #require(
                projects.set(
                    row, investment: level.investment, annualCost: level.cost, annualBenefit: level.benefit,
                    years: level.years, rate: level.rate), "\(level)")
        }
        projects.compute(rows: levels.count)
        return levels.indices.map { projects[$0] }
    }

    /// The same by months, which is how every other project is computed.
    private func byMonths(_ level: Level) throws -> Indicators {
        var flows = MonthlyFlows(years: level.years)
        flows.oneOffCosts[0] = level.investment
        for month in 0..<flows.months {
            flows.recurringCosts[month] = level.cost / 12
            flows.recurringBenefits[month] = level.benefit / 12
        }
        return Indicators(
            of: CashFlow<ConstantPrices>(flows, timing: .end), at: try DiscountRate(constant: level.rate))
    }

    /// Numbers from 0 to 1, the same in every run (Marsaglia's xorshift).
    private struct Source {
        var state: UInt64 = 88_172_645_463_325_252

        mutating func next() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(state >> 11) * 0x1p-53
        }

        mutating func choice<Element>(_ elements: [Element]) -> Element {
            elements[Int(next() * Double(elements.count))]
        }
    }

    /// Projects of every kind: usual ones, exact paybacks, rates near zero, net present values near zero, long and short.
    private static let levels: [Level] = {
        var source = Source()
        return (0..<2400).map { number in
            var level = Level(
                investment: (1e4 + 9e6 * source.next()).rounded(), cost: (5e7 * source.next()).rounded() / 100,
                benefit: (1.8e8 * source.next()).rounded() / 100,
                years: source.choice([1, 2, 3, 5, 8, 10, 15, 20, 40, 120]),
                rate: (1500 * source.next()).rounded() / 10_000)
            switch number % 6 {
            case 1: level.investment = (level.benefit - level.cost).magnitude * Double(1 + number % 5)
            case 2: level.rate = -level.rate
            case 3:
                // The years' net is the investment but for a millionth or less.
                level.benefit = level.cost + level.investment / Double(level.years) * (1 + 1e-6 * (source.next() - 0.5))
            case 4: level.rate = 0
            case 5:
                let annuity = annuity(years: level.years, rate: level.rate)
                level.investment = max(1, (level.benefit - level.cost).magnitude * annuity)
            default: break
            }
            return level
        }
    }()

    @Test(
        "Values are those of 60 digits",
        arguments: [
            // Investment, cost, benefit, years, rate; then from mpmath: net present value, ratio, internal rate.
            ([1000, 0, 125.001, 8, 0.05], [-192.09194185895857752, 0.80790805814104142248, 1.7777740905620406799e-6]),
            (
                [1000, 10, 135.0000001, 8, 0.05],
                [-192.09840442539679707, 0.81956358497326260787, 1.77777767186562927e-10]
            ),
            ([1000, 0, 124.999, 8, 0.03], [-122.545496000254867, 0.877454503999745133, -1.7777814650476376672e-6]),
            ([50, 1, 2, 60, 0.12], [-41.675950715021112264, 0.28544140494451956477, 0.0061834131612539633251]),
            ([7, 0, 3, 3, 0.4], [-2.2332361516034986768, 0.68096626405664304617, 0.13700914959534715993]),
            ([1e6, 0, 1e7, 1, 0.1], [8090909.0909090908632, 9.0909090909090908632, 9]),
            ([100, 0, 1.5, 200, 0.005], [89.36083144630987527, 1.8936083144630987527, 0.014085518092433994035]),
            ([100, 50, 50.4, 200, -0.01], [158.55274721636492563, 1.004890721194762338, -0.0021419092975318231378]),
        ] as [([Double], [Double])])
    func exact(given: [Double], expected: [Double]) throws {
        let level = Level(
            investment: given[0], cost: given[1], benefit: given[2], years: Int(given[3]), rate: given[4])
        let results = try compute([level])[0]
        let gross = level.investment + (level.cost + level.benefit) * annuity(years: level.years, rate: level.rate)
        #expect((results.netPresentValue - expected[0]).magnitude <= 4e-16 * gross)
        #expect(isClose(results.benefitCostRatio, expected[1], relative: 1e-15))
        #expect(isClose(results.internalRate, expected[2], relative: 2e-15))
        #expect(isClose(results.profitabilityIndex, 1 + expected[0] / level.investment, relative: 1e-13))
    }

    @Test("Where decimals say zero it is zero")
    func zeros() throws {
        let results = try compute([
            Level(investment: 1000, cost: 0, benefit: 125, years: 8, rate: 0),
            Level(investment: 1.2, cost: 0, benefit: 0.15, years: 8, rate: 0),
            Level(investment: 0.7, cost: 0.2, benefit: 0.3, years: 7, rate: 0),
        ])
        for each in results {
            #expect(each.netPresentValue == 0)
            #expect(each.benefitCostRatio == 1)
            #expect(each.returnOnInvestment == 0)
            #expect(each.internalRate == 0)
            #expect(each.profitabilityIndex == 1)
        }
        #expect(results.map { $0.paybackYears } == [8, 8, 7])
        #expect(results.map { $0.discountedPaybackYears } == [8, 8, 7])
        // A benefit of 0.1 + 0.2 beside a cost of 0.3 leaves nothing, and is for the other path.
        let projects = LevelProjects(capacity: 1)
        #expect(
            !projects.set(0, investment: 10, annualCost: 0.3, annualBenefit: 0.1 + 0.2, years: 8, rate: 0.05))
    }

    @Test("A payback at a rate far below zero is that of the years so far, however much later years weigh")
    func farBelowZero() throws {
        // At −50 % a year's 1 is worth 2, 4, 8, 16, 32: 60 − 30 = 30 of the fifth year's 32. The sixtieth is worth 2⁶⁰.
        // At −20 % the first seven are worth 5 (1.25⁷ − 1); 20 − 18.84185791015625 of the eighth, 1.25⁸.
        let results = try compute([
            Level(investment: 60, cost: 0, benefit: 1, years: 60, rate: -0.5),
            Level(investment: 20, cost: 0, benefit: 1, years: 200, rate: -0.2),
            Level(investment: 60, cost: 2, benefit: 3, years: 200, rate: -0.5),
        ])
        let years = results.map { $0.discountedPaybackYears ?? .nan }
        for (own, expected) in zip(years, [4.9375, 7 + 1.15814208984375 / 5.9604644775390625, 4.9375]) {
            #expect(isClose(own, expected, relative: 1e-12))
        }
    }

    @Test("Results are those by months to 1e-12, and there are as many")
    func careful() throws {
        let levels = Self.levels.filter { level in
            LevelProjects(capacity: 1).set(
                0, investment: level.investment, annualCost: level.cost, annualBenefit: level.benefit,
                years: level.years, rate: level.rate)
        }
        #expect(levels.count > 2300)
        for (level, own) in zip(levels, try compute(levels)) {
            let careful = try byMonths(level)
            let annuity = annuity(years: level.years, rate: level.rate)
            let gross = level.investment + (level.cost + level.benefit) * annuity
            let total = level.investment + (level.cost + level.benefit) * Double(level.years)
            let costs = level.investment + level.cost * Double(level.years)
            func agrees(_ own: Double?, _ other: Double?, within tolerance: Double) -> Bool {
                guard let own, let other else { return own == nil && other == nil }
                return (own - other).magnitude <= tolerance
            }
            #expect(agrees(own.netPresentValue, careful.netPresentValue.value, within: 1e-14 * gross), "\(level)")
            #expect(isClose(own.benefitCostRatio, careful.benefitCostRatio.value ?? 0, relative: 1e-12), "\(level)")
            #expect(
                agrees(own.returnOnInvestment, careful.returnOnInvestment.value, within: 1e-14 * total / costs),
                "\(level)")
            let years = 1e-12 * Double(level.years)
            #expect(agrees(own.paybackYears, careful.payback.first.value, within: years), "\(level)")
            // Far out an amount is worth so little that its own rounding moves the payback.
            let last = try DiscountRate<ConstantPrices>(constant: level.rate).factor(at: Double(level.years))
            let far = years + 4 * Double.ulpOfOne * gross / ((level.benefit - level.cost).magnitude * last)
            #expect(
                agrees(own.discountedPaybackYears, careful.discountedPayback.first.value, within: far), "\(level)")
            let root = careful.internalRates.roots.first
            #expect(agrees(own.internalRate, root?.rate, within: 1e-12 * (1 + (root?.rate ?? 0))), "\(level)")
        }
    }

    @Test("What a row gives depends on no other row, to the bit")
    func neighbours() throws {
        let levels = Array(
            Self.levels.filter { $0.benefit > 1.001 * $0.cost || $0.benefit < 0.999 * $0.cost }.prefix(800))
        let together = try compute(levels)
        let reversed = try compute(levels.reversed())
        #expect(Array(reversed.reversed()) == together)
        for (level, expected) in zip(levels, together) {
            #expect(try compute([level])[0] == expected, "\(level)")
        }
    }

    @Test("What no closed form holds for is refused")
    func refused() {
        let projects = LevelProjects(capacity: 1)
        func holds(_ investment: Double, _ cost: Double, _ benefit: Double, _ years: Int, _ rate: Double) -> Bool {
            projects.set(
                0, investment: investment, annualCost: cost, annualBenefit: benefit, years: years, rate: rate)
        }
        #expect(holds(1, 0, 1, 1, 0.1))
        #expect(!holds(0, 0, 1, 1, 0.1))
        #expect(!holds(-1, 0, 1, 1, 0.1))
        #expect(!holds(1, -1, 1, 1, 0.1))
        #expect(!holds(1, 0, 0, 1, 0.1))
        #expect(!holds(1, 0, 1, 0, 0.1))
        #expect(!holds(1, 0, 1, 201, 0.1))
        #expect(!holds(1, 0, 1, 1, 1))
        #expect(!holds(1, 0, 1, 1, .nan))
        #expect(!holds(.infinity, 0, 1, 1, 0.1))
        #expect(!holds(.nan, 0, 1, 1, 0.1))
    }
}
