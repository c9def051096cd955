import Facts
import Numerics

/// The saving that each year of operation would need for a project to be worth nothing, neither more nor less.
///
/// *total*: present value of costs ÷ A; *additional* to what is counted: −NPV ÷ A, where A = Σ factorₖ × (months of
/// year k from the launch on) ÷ 12. In the flow's currency a year.
package struct BreakEvenSaving: Sendable, Hashable {
    /// All of the saving that is needed.
    package let total: Computed<Double>
    /// What is needed beside the benefits that are counted; below zero where they are more than enough.
    package let additional: Computed<Double>

    /// The break-even saving where there is no rate.
    package static let withoutRate = BreakEvenSaving(notComputable: .noDiscountRate)

    private init(notComputable reason: Reason) {
        total = .notComputable(reason)
        additional = .notComputable(reason)
    }

    /// The break-even saving of a project that is launched in a month, counted from 0.
    package init<PriceKind>(
        of flows: MonthlyFlows, launchMonth: Int, at rate: DiscountRate<PriceKind>, timing: Timing,
        oneOff: OneOffTiming = .atStart
    ) {
        var sum = CompensatedSum()
        for year in 1...flows.years {
            let months = min(12, max(0, 12 * year - launchMonth))
            sum.add(rate.factor(at: Double(year - 1) + timing.delta) * Double(months) / 12)
        }
        let divisor = sum.value
        guard divisor > 0 else {
            total = .notComputable(.launchBeyondHorizon)
            additional = .notComputable(.launchBeyondHorizon)
            return
        }
        let present = CashFlow<PriceKind>(flows, timing: timing, oneOff: oneOff).timeline.discounted(by: rate.curve)
        total = .finite(present.totalOutflow / divisor)
        // No minus before a zero.
        additional = .finite((0 - present.net) / divisor)
    }
}
