import Facts
import Foundation
import Testing

@testable import Appraisal

@Suite("Conventional flows side by side")
struct ConventionalFlowsTests {
    /// Flows with one change of sign, of 2 to 40 amounts, and a rate.
    private static let flows: [(amounts: [Double], rate: Double?)] = {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func random() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(state >> 11) * 0x1p-53
        }
        return (0..<2000).map { number in
            let count = 2 + number % 39
            let outlay = 1 + Int(random() * 3)
            let amounts = (0..<count).map { place in
                let size = (random() * 1e6).rounded() / 100
                return place == 0 ? -size - 1 : place < outlay ? -size : number % 7 == 3 && place % 2 == 0 ? 0 : size
            }
            return (amounts, number % 5 == 0 ? nil : (random() * 2000).rounded() / 10_000 - 0.05)
        }
    }()

    /// Holds what was computed side by side to what one flow gives alone; how many were computed.
    private func agree(_ flows: ConventionalFlows, _ alone: [CashFlow<ConstantPrices>]) throws -> Int {
        var computed = 0
        for (row, flow) in alone.enumerated() where flows.isComputed(row) {
            computed += 1
            let rate = Self.flows[row].rate
            let own = flows[row]
            let other = Indicators(of: flow, at: try rate.map { try DiscountRate(constant: $0) })
            #expect(own.netPresentValue == other.netPresentValue.value)
            #expect(own.paybackYears == other.payback.first.value)
            #expect(own.paybackYears == other.payback.final.value)
            #expect(own.discountedPaybackYears == other.discountedPayback.first.value)
            #expect(own.returnOnInvestment == other.returnOnInvestment.value)
            #expect(own.profitabilityIndex == other.profitabilityIndex.value)
            let root = try #require(other.internalRates.roots.first)
            #expect(other.internalRates.kind == .unique)
            #expect((own.internalRate - root.rate).magnitude <= 1e-14 * max(1, root.rate.magnitude), "row \(row)")
            guard let modified = own.modifiedInternalRate, let expected = other.modifiedInternalRate.value else {
                #expect(own.modifiedInternalRate == other.modifiedInternalRate.value)
                continue
            }
            #expect((modified - expected).magnitude <= 1e-14 * max(1, expected.magnitude))
        }
        return computed
    }

    @Test("However small the outlay is beside the gains, and however these lie, the rate is the one that there is")
    func extremes() throws {
        // 49.06 before gains of thousands over 23 periods: exact arithmetic has ln(1 + r) = 5.570510170123472.
        let found: [Double] = [
            -49.06, 12750.71, 34301.43, 16403.87, 15011.17, 17885.14, 21305.69, 33542.89, 22085.76, 12216.26, 39960.55,
            27780.27, 28438.56, 3377.58, 18770.2, 38229.45, 38041.36, 6137.48, 7424.87, 23722.98, 10412.43, 15187.47,
            14075.73, 34265.03,
        ]
        let single = ConventionalFlows(rows: 1, periods: 24)
        #expect(single.set(0, found, rate: nil))
        single.compute(rows: 1)
        #expect(single.isComputed(0) && (single[0].logGrowth - 5.570510170123472).magnitude < 1e-14)
        // Outlays of 1e-3 to 1e6 before 1 to 39 gains that stay, rise, fall, come late or come and go.
        var amounts: [[Double]] = []
        for power in -12...24 {
            for count in 1...39 {
                let outlay = -exp(Double(power) * 0.5756462732485115)
                for shape in 0..<5 {
                    let gains = (1...count).map { place -> Double in
                        switch shape {
                        case 0: 100
                        case 1: Double(place * place)
                        case 2: 1000 / Double(place)
                        case 3: place > count / 2 ? 500 : 0
                        default: place % 4 == 1 ? 900 : 1
                        }
                    }
                    if gains.contains(where: { $0 > 0 }) { amounts.append([outlay] + gains) }
                }
            }
        }
        let flows = ConventionalFlows(rows: amounts.count, periods: 40)
        for (row, amounts) in amounts.enumerated() { #expect(flows.set(row, amounts, rate: nil)) }
        flows.compute(rows: amounts.count)
        var computed = 0
        for (row, amounts) in amounts.enumerated() where flows.isComputed(row) {
            computed += 1
            let own = flows[row].logGrowth
            let value = amounts.enumerated().map { $1 * exp(-own * Double($0)) }
            // A zero of the sum, beside what it weighs: a step of 1e-12 of growth turns its sign.
            let (near, far) = (own - 1e-12 * max(1, own.magnitude), own + 1e-12 * max(1, own.magnitude))
            func sum(_ x: Double) -> Double { amounts.enumerated().map { $1 * exp(-x * Double($0)) }.reduce(0, +) }
            #expect(sum(near) > 0 && sum(far) < 0 || value.reduce(0, +).magnitude < 1e-13 * -amounts[0], "\(amounts)")
        }
        #expect(computed > amounts.count * 9 / 10)
    }

    @Test("By period, sums and paybacks are those of each flow alone to the bit, and rates to 1e-14")
    func byPeriod() throws {
        let flows = ConventionalFlows(rows: Self.flows.count, periods: 40)
        for (row, flow) in Self.flows.enumerated() {
            #expect(flows.set(row, flow.amounts, rate: flow.rate))
        }
        flows.compute(rows: Self.flows.count)
        let alone = Self.flows.map { CashFlow<ConstantPrices>(PeriodFlows(net: $0.amounts), timing: .end) }
        #expect(try agree(flows, alone) > 1900)
    }

    @Test("By date, sums and paybacks are those of each flow alone to the bit, and rates to 1e-14")
    func byDate() throws {
        let flows = ConventionalFlows(rows: Self.flows.count, periods: 40, isByDate: true)
        var alone: [CashFlow<ConstantPrices>] = []
        for (row, flow) in Self.flows.enumerated() {
            let days = flow.amounts.indices.map { 13_000 + row % 97 + $0 * (200 + row % 300) }
            let dates = days.compactMap { day in
                CalendarDate(year: 1971 + day / 360, month: 1 + day % 360 / 30, day: 1 + day % 28)
            }.sorted()
            let dated = DatedFlows(
                zip(dates, flow.amounts).map { ($0, $1) }, dayCount: DayCount.allCases[row % 3])
            alone.append(CashFlow(dated))
            #expect(flows.set(row, dated.amounts, times: dated.times, rate: flow.rate))
        }
        flows.compute(rows: Self.flows.count)
        #expect(try agree(flows, alone) > 1900)
    }

    @Test("What a row gives depends on no other row, nor on its place")
    func alone() {
        for isByDate in [false, true] {
            let (all, one) = (
                ConventionalFlows(rows: 2000, periods: 40, isByDate: isByDate),
                ConventionalFlows(rows: 1, periods: 64, isByDate: isByDate)
            )
            func set(_ flows: ConventionalFlows, _ row: Int, _ flow: (amounts: [Double], rate: Double?)) -> Bool {
                guard isByDate else { return flows.set(row, flow.amounts, rate: flow.rate) }
                return flows.set(
                    row, flow.amounts, times: flow.amounts.indices.map { Double($0) * 0.73 }, rate: flow.rate)
            }
            for (row, flow) in Self.flows.enumerated() { #expect(set(all, row, flow)) }
            all.compute(rows: 2000)
            for row in stride(from: 0, to: 2000, by: 37) {
                #expect(set(one, 0, Self.flows[row]))
                one.compute(rows: 1)
                #expect(one.isComputed(0) == all.isComputed(row))
                if one.isComputed(0) { #expect(one[0] == all[row]) }
            }
        }
    }

    @Test("Times that do not rise from zero are for whoever takes them in any order")
    func times() {
        let flows = ConventionalFlows(rows: 1, periods: 3, isByDate: true)
        #expect(!flows.set(0, [-1, 1, 1], times: [0, 1, 1], rate: nil))
        #expect(!flows.set(0, [-1, 1, 1], times: [0.5, 1, 2], rate: nil))
        #expect(!flows.set(0, [-1, 1, 1], times: [0, 2, 1], rate: nil))
        #expect(!flows.set(0, [-1, 1], times: [0, 1, 2], rate: nil))
        #expect(!flows.set(0, [-1, 1], times: [0, 1000], rate: nil))
        #expect(flows.set(0, [-1, 1, 1], times: [0, 1, 1.5], rate: 0.1))
    }
}
