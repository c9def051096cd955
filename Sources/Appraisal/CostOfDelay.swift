import Facts
import Numerics

/// What it costs to have the benefits later.
///
/// ```swift
/// costOfDelay(of: flows, later: flows.delayed(byMonths: 6), at: rate, timing: .end)
/// ```
///
/// The net present value of the flows that a delay moves (benefits and operating costs, without the investment) now, less
/// that of the same flows `later` with the end of the horizon fixed; in the flow's currency, below zero where waiting pays.
public func costOfDelay<PriceKind>(
    of flows: MonthlyFlows, later: MonthlyFlows, at rate: DiscountRate<PriceKind>, timing: Timing,
    oneOff: OneOffTiming = .atStart
) -> Computed<Double> {
    func value(_ flows: MonthlyFlows) -> Computed<Double> {
        Indicators(of: CashFlow<PriceKind>(flows, timing: timing, oneOff: oneOff), at: rate).netPresentValue
    }
    return value(flows).flatMap { now in value(later).flatMap { .finite(netted([now, -$0])) } }
}
