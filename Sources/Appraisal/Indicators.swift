import Facts
import Numerics

/// Every indicator of one cash flow.
///
/// ```swift
/// let flow = CashFlow<ConstantPrices>(PeriodFlows(net: [-100, 60, 70]), timing: .end)
/// let indicators = Indicators(of: flow, at: try DiscountRate(constant: 0.1))
/// ```
///
/// Without a rate everything discounted is `noDiscountRate`; without flows everything is `noFlows`; what leaves the
/// range of numbers is `outOfRange`.
public struct Indicators: Sendable, Hashable {
    /// Σ outflows × factor, in the flow's currency.
    public let presentValueOfCosts: Computed<Double>
    /// Σ inflows × factor, in the flow's currency.
    public let presentValueOfBenefits: Computed<Double>
    /// Σ (inflows − outflows) × factor, in the flow's currency.
    public let netPresentValue: Computed<Double>
    /// Present value of benefits ÷ present value of costs; `bareNetFlow` where costs are not told from benefits.
    public let benefitCostRatio: Computed<Double>
    /// (Σ inflows − Σ outflows) ÷ Σ outflows, undiscounted.
    public let returnOnInvestment: Computed<Double>
    /// 1 + net present value ÷ |what is paid at t = 0 at once|; `noInitialOutlay` where that is no outlay.
    public let profitabilityIndex: Computed<Double>
    /// The simple payback.
    public let payback: Payback
    /// The payback of present values.
    public let discountedPayback: Payback
    /// All rates at which the net present value is zero.
    public let internalRates: InternalRates
    /// The spreadsheet's modified rate, financed and reinvested at the discount rate unless told otherwise.
    public let modifiedInternalRate: Computed<Double>

    /// The indicators of a flow, discounted at a rate if there is one.
    public init<PriceKind>(
        of flow: CashFlow<PriceKind>, at rate: DiscountRate<PriceKind>?, financeRate: Double? = nil,
        reinvestmentRate: Double? = nil
    ) {
        let timeline = flow.timeline
        let present = rate.map { timeline.discounted(by: $0.curve) }

        func discounted(_ metric: (Timeline) -> Computed<Double>) -> Computed<Double> {
            if timeline.isEmpty { return .notComputable(.noFlows) }
            guard let present else { return .notComputable(.noDiscountRate) }
            return metric(present)
        }
        presentValueOfCosts = discounted { .finite($0.totalOutflow) }
        presentValueOfBenefits = discounted { .finite($0.totalInflow) }
        netPresentValue = discounted { .finite($0.net) }
        benefitCostRatio = discounted { present in
            guard timeline.distinguishesCosts else { return .notComputable(.bareNetFlow) }
            return present.totalOutflow == 0 ? .notComputable(.noCosts) : .finite(present.ratio)
        }
        profitabilityIndex = discounted { present in
            let outlay = timeline.outlay
            return outlay > 0 ? .finite(1 + present.net / outlay) : .notComputable(.noInitialOutlay)
        }
        let costs = timeline.totalOutflow
        if timeline.isEmpty {
            returnOnInvestment = .notComputable(.noFlows)
        } else {
            returnOnInvestment = costs == 0 ? .notComputable(.noCosts) : .finite(timeline.net / costs)
        }
        payback = Payback(of: timeline)
        discountedPayback =
            timeline.isEmpty
            ? Payback(notComputable: .noFlows)
            : present.map { Payback(of: $0) } ?? Payback(notComputable: .noDiscountRate)
        let (times, amounts) = timeline.netByTime
        internalRates = timeline.isEmpty ? .undefined(.noFlows) : .solve(times: times, amounts: amounts)
        modifiedInternalRate = Self.modified(
            flow, timeline: timeline, finance: financeRate ?? rate?.constant,
            reinvestment: reinvestmentRate ?? rate?.constant)
    }

    private static func modified<PriceKind>(
        _ flow: CashFlow<PriceKind>, timeline: Timeline, finance: Double?, reinvestment: Double?
    ) -> Computed<Double> {
        if timeline.isEmpty { return .notComputable(.noFlows) }
        guard let positions = flow.positions else { return .notComputable(.unequalPeriods) }
        guard let finance, let reinvestment else { return .notComputable(.noDiscountRate) }
        return Appraisal.modifiedInternalRate(of: positions, financeRate: finance, reinvestmentRate: reinvestment)
    }
}

extension Timeline {
    /// What goes out, net, at t = 0.
    fileprivate var outlay: Double {
        var sum = CompensatedSum()
        for step in starts.indices where starts[step] == 0 && instantTimes[step] == 0 {
            sum.add(instantOutflows[step])
            sum.add(-instantInflows[step])
        }
        return sum.value
    }
}
