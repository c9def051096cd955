import Appraisal
import Facts
import Testing

/// Every one of the 3125 flows of five amounts from −2 to 2, against plain arithmetic in whole numbers.
@Suite("Payback of every small flow")
struct PaybackExhaustionTests {
    private static let flows: [[Double]] = (0..<5).reduce([[]]) { flows, _ in
        flows.flatMap { flow in [-2.0, -1, 0, 1, 2].map { flow + [$0] } }
    }

    private let zero: DiscountRate<ConstantPrices>

    init() throws {
        zero = try DiscountRate(constant: 0)
    }

    /// What is expected of a flow: cumulative sums are whole, and a crossing inside a period is a share of it.
    private func expected(_ net: [Double], width: Double) -> (crossings: [Double], endsBelow: Bool, wasBelow: Bool) {
        var cumulative = 0.0
        var crossings: [Double] = []
        var wasBelow = false
        for (period, amount) in net.enumerated() {
            let before = cumulative
            cumulative += amount
            if cumulative < 0 { wasBelow = true }
            guard before < 0, cumulative >= 0 else { continue }
            crossings.append(width == 0 ? Double(period) : Double(period - 1) + -before / (cumulative - before))
        }
        return (crossings, cumulative < 0, wasBelow)
    }

    private func check(_ payback: Payback, _ net: [Double], width: Double, unitsPerYear: Double) {
        let (crossings, endsBelow, wasBelow) = expected(net, width: width)
        #expect(payback.isNeverNegative == !wasBelow, "\(net)")
        let first = wasBelow ? crossings.first.map { $0 / unitsPerYear } : 0
        let final = wasBelow ? crossings.last.map { $0 / unitsPerYear } : 0
        #expect(payback.first == first.map { .value($0) } ?? .notComputable(.notReached), "\(net)")
        let reason: Reason = crossings.isEmpty ? .notReached : .reversed
        let isLost = wasBelow && (endsBelow || crossings.isEmpty)
        #expect(payback.final == (isLost ? nil : final).map { .value($0) } ?? .notComputable(reason), "\(net)")
    }

    @Test("Periods: the crossings are those of the cumulative sums, discounted at 0 % the same")
    func periods() {
        #expect(Self.flows.count == 3125)
        for net in Self.flows {
            let flow = CashFlow<ConstantPrices>(PeriodFlows(net: net), timing: .end)
            let simple = Payback(of: flow)
            check(simple, net, width: 1, unitsPerYear: 1)
            #expect(Payback(of: flow, discountedAt: zero) == simple)
        }
    }

    @Test("Months: one-off amounts cross at their months, discounted at 0 % the same")
    func months() {
        for net in Self.flows {
            var flows = MonthlyFlows(years: 1)
            for (month, amount) in net.enumerated() {
                flows.oneOffBenefits[month] = max(amount, 0)
                flows.oneOffCosts[month] = max(-amount, 0)
            }
            let flow = CashFlow<ConstantPrices>(flows, timing: .mid)
            let simple = Payback(of: flow)
            check(simple, net, width: 0, unitsPerYear: 12)
            #expect(Payback(of: flow, discountedAt: zero) == simple)
        }
    }

    @Test("Months: the first amount at once and the others over their months make the same as periods")
    func accruingMonths() {
        for net in Self.flows {
            var flows = MonthlyFlows(years: 1)
            flows.oneOffBenefits[0] = max(net[0], 0)
            flows.oneOffCosts[0] = max(-net[0], 0)
            for (month, amount) in net.dropFirst().enumerated() {
                flows.recurringBenefits[month] = max(amount, 0)
                flows.recurringCosts[month] = max(-amount, 0)
            }
            check(
                Payback(of: CashFlow<ConstantPrices>(flows, timing: .start)), net, width: 1, unitsPerYear: 12)
        }
    }
}
