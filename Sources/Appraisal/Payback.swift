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

    /// Rounding of monthly shares may leave so much of the amounts so far; it hides no crossing.
    private static let tolerance = 1e-12

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
        var cumulative = CompensatedSum()
        var gross = 0.0
        var isBelow = false
        var crossings: (first: Double, last: Double)?

        func cross(at place: Double) {
            let years = place / timeline.unitsPerYear
            crossings = (crossings?.first ?? years, years)
            isBelow = false
        }
        var wasEverBelow = false
        for step in timeline.starts.indices {
            cumulative.add(timeline.instantInflows[step])
            cumulative.add(-timeline.instantOutflows[step])
            gross += timeline.instantInflows[step].magnitude + timeline.instantOutflows[step].magnitude
            let start = timeline.starts[step]
            if cumulative.value < -Self.tolerance * gross {
                isBelow = true
                wasEverBelow = true
            } else if isBelow {
                cross(at: start)
            }
            let width = timeline.widths[step]
            guard width > 0 else { continue }
            let before = cumulative.value
            cumulative.add(timeline.accruingInflows[step])
            cumulative.add(-timeline.accruingOutflows[step])
            gross += timeline.accruingInflows[step].magnitude + timeline.accruingOutflows[step].magnitude
            let after = cumulative.value
            if after < -Self.tolerance * gross {
                isBelow = true
                wasEverBelow = true
            } else if isBelow {
                let share = after > before ? -before / (after - before) : 1
                // A crossing a hair short of the step's end is at its end: monthly shares do not add up to the last bit.
                cross(at: share > 1 - 1e-9 ? start + width : start + width * share)
            }
        }
        guard gross.isFinite else {
            self.init(notComputable: .outOfRange)
            return
        }
        if !wasEverBelow {
            self.init(first: .value(0), final: .value(0), isNeverNegative: true)
        } else if let crossings {
            self.init(
                first: .value(crossings.first), final: isBelow ? .notComputable(.reversed) : .value(crossings.last),
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
