import Facts
import Projects

/// A line of a project as a first look at it has it: what it amounts to in a year once everything runs, or in all.
package struct LineStatement: Sendable, Hashable {
    /// What becomes of the money.
    package enum Purpose: String, Sendable, Hashable, CaseIterable {
        /// It is spent.
        case bought
        /// It is saved.
        case saved
        /// It is still worth something when the horizon ends.
        case left
        /// It moves from one party to another.
        case moved
    }

    /// The line.
    package let line: Flow
    /// What becomes of the money.
    package let purpose: Purpose
    /// What recurs by the year, at its last uptake and before growth; what is saved or run year by year as in the last whole
    /// year that somebody knows; of anything else the whole.
    package let amount: Stated<Double>
    /// The shares of the amount by which it may be less and more, below and above zero; nothing where no range is given.
    package let range: Range?

    /// By which shares of it an amount may be less and more.
    package struct Range: Sendable, Hashable {
        /// At the low end, zero or less.
        package let low: Double
        /// At the high end, zero or more.
        package let high: Double
    }

    /// Whether the amount is that of a year.
    package var isPerYear: Bool { line.isStatedPerYear }

    /// A line of a project on terms of so many years.
    init(_ flow: Flow, years: Int) {
        line = flow
        purpose =
            switch flow.role {
            case .investment, .operating: .bought
            case .saving: .saved
            case .residual: .left
            case .transfer: .moved
            }
        let stated = flow.isStatedPerYear && flow.schedule.isByYear ? flow.lastFullYear ?? flow : flow
        func amount(at end: Estimate.End) -> Stated<Double> {
            stated.amount(at: end).map { flow.amountStated($0, years: years) }
        }
        self.amount = amount(at: .likely)
        if flow.amountIsRanged,
            case (.stated(let value), .stated(let low), .stated(let high)) = (
                amount(at: .likely), amount(at: .low), amount(at: .high)
            ), value > 0
        {
            range = Range(low: min(0, low / value - 1), high: max(0, high / value - 1))
        } else {
            range = nil
        }
    }
}

extension AppraisalResults {
    /// The lines of the project, those of a purpose behind one another: first what is bought, then what is saved.
    package var lineStatements: [LineStatement] {
        let all = project.flows.map { LineStatement($0, years: terms.horizonYears) }
        return LineStatement.Purpose.allCases.flatMap { purpose in all.filter { $0.purpose == purpose } }
    }
}

extension Flow {
    /// Whether it is looked at year by year; an investment is looked at as a whole.
    fileprivate var isStatedPerYear: Bool {
        schedule.isRecurring || (schedule.isByYear && role != .investment && lastFullYear != nil)
    }

    /// An amount of it by the year, or in all.
    fileprivate func amountStated(_ amount: Double, years: Int) -> Double {
        guard case .recurring(let period, _, _) = schedule else { return amount * times(inMonths: 12 * years) }
        // A volume is by the year already.
        let perYear = if case .driver = worth { 1.0 } else { period.timesAYear }
        return steady(amount * perYear)
    }

    /// Whether its amount has a range, whatever its growth and uptake have.
    fileprivate var amountIsRanged: Bool {
        switch worth {
        case .money(let stated): stated.value?.isRanged == true
        case .byYear(let figures): figures.total.value?.isRanged == true
        case .driver(let driver): driver.isRanged
        }
    }
}
