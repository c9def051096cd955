import Facts
import Numerics

/// How long it takes until what came in covers what went out.
///
/// The cumulative net benefit is followed from t = 0: inside a step the instant comes first, then the accruing amount,
/// evenly. A crossing is where it turns from below zero to zero or more.
///
/// ```swift
/// let flow = CashFlow<ConstantPrices>(PeriodFlows(net: [-0.9, 0.3, 0.3, 0.3]), timing: .end)
/// Payback(of: flow).first    // .value(3)
/// ```
public struct Payback: Sendable, Hashable {
    /// Years from t = 0 to the first crossing; 0 where it was never below zero; `notReached` where there is none.
    public let first: Computed<Double>
    /// Years from t = 0 to the crossing after which it stays; `reversed` where it ends below zero after a crossing.
    public let final: Computed<Double>
    /// Whether the cumulative net benefit was never below zero.
    public let isNeverNegative: Bool

    /// The payback of undiscounted flows.
    public init<PriceKind>(of flow: CashFlow<PriceKind>) {
        self.init(of: flow.timeline)
    }

    /// The payback of flows at their present values; without discounting it equals the simple one.
    public init<PriceKind>(of flow: CashFlow<PriceKind>, discountedAt rate: DiscountRate<PriceKind>) {
        self.init(of: flow.timeline.discounted(by: rate.curve))
    }

    /// The same reason for both crossings.
    public init(notComputable reason: Reason) {
        self.init(first: .notComputable(reason), final: .notComputable(reason), isNeverNegative: false)
    }

    init(of timeline: Timeline) {
        if timeline.isEmpty {
            self.init(notComputable: .noFlows)
            return
        }
        var scan = PaybackScan()
        func eight(_ amount: Double) -> SIMD8<Double> { SIMD8(repeating: amount) }
        for step in timeline.starts.indices {
            scan.instant(
                inflows: eight(timeline.instantInflows[step]), outflows: eight(timeline.instantOutflows[step]),
                at: timeline.starts[step])
            guard timeline.widths[step] > 0 else { continue }
            scan.accrue(
                inflows: eight(timeline.accruingInflows[step]), outflows: eight(timeline.accruingOutflows[step]),
                from: timeline.starts[step], over: timeline.widths[step])
        }
        guard scan.gross[0].isFinite else {
            self.init(notComputable: .outOfRange)
            return
        }
        if !scan.wasBelow[0] {
            self.init(first: .value(0), final: .value(0), isNeverNegative: true)
        } else if scan.first[0] < .infinity {
            self.init(
                first: .value(scan.first[0] / timeline.unitsPerYear),
                final: scan.isBelow[0] ? .notComputable(.reversed) : .value(scan.last[0] / timeline.unitsPerYear),
                isNeverNegative: false)
        } else {
            self.init(notComputable: .notReached)
        }
    }

    private init(first: Computed<Double>, final: Computed<Double>, isNeverNegative: Bool) {
        self.first = first
        self.final = final
        self.isNeverNegative = isNeverNegative
    }

    /// The years from a month of the project, counted from 0, to the first crossing; never below zero.
    public func firstCounted(fromMonth month: Int) -> Computed<Double> {
        first.map { max(0, $0 - Double(month) / 12) }
    }
}
