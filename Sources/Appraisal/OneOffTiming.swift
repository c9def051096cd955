/// Where in its year an amount is discounted that falls once.
public enum OneOffTiming: String, Sendable, Hashable, CaseIterable {
    /// At the start of its year, as a spreadsheet's `C0` is.
    case atStart = "at-start"
    /// Where the recurring amounts of its year are, as in tables that have no year 0.
    case withRecurring = "with-recurring"

    /// How far into its year, in years, where what recurs is discounted at a timing.
    package func delta(beside timing: Timing) -> Double { self == .atStart ? 0 : timing.delta }
}

/// Where in their year amounts are discounted: what recurs, and what falls once.
package struct AmountTiming: Sendable, Hashable {
    /// What recurs.
    package let recurring: Timing
    /// What falls once.
    package let oneOff: OneOffTiming

    /// By its parts.
    package init(recurring: Timing, oneOff: OneOffTiming) {
        (self.recurring, self.oneOff) = (recurring, oneOff)
    }
}
