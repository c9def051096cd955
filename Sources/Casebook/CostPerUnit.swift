import Appraisal
import Facts
import Numerics
import Projects
import Valuation

/// What one unit of output cost: the honest answer where no saving is quantified.
///
/// cost of the very window in which the quantity was reached ÷ the quantity, undiscounted, in the project's currency
/// for one unit. The window may reach beyond the horizon.
package struct CostPerUnit: Sendable, Hashable {
    /// What was reached, and when.
    package let unit: UnitOfOutput
    /// The cost of the window.
    package let cost: Computed<Double>
    /// The cost of one unit.
    package let perUnit: Computed<Double>
    /// On which side the true cost lies.
    package let boundOfCost: Bound?
    /// On which side the true cost of a unit lies: more units than stated make it less.
    package let boundPerUnit: Bound?

    /// The cost of a unit of a project's output, as everybody together bears it.
    package init(of unit: UnitOfOutput, in project: Project) {
        self.unit = unit
        let gaps = DataGaps(of: project, perspective: .social)
        guard gaps.knowsCost else {
            cost = .notComputable(gaps.hidesCost ? .noCostKnown : .noCosts)
            perUnit = cost
            boundOfCost = nil
            boundPerUnit = nil
            return
        }
        let years = (unit.window.upperBound + 11) / 12
        let flows = CashFlowProjection(project, years: years, perspective: .social).flows
        let total = compensatedSum(flows.oneOffCosts[unit.window]) + compensatedSum(flows.recurringCosts[unit.window])
        cost = .finite(total)
        // More units make it less, an unknown cost more: then it lies on neither side.
        perUnit =
            gaps.hidesCost && unit.qualifier == .moreThan
            ? .notComputable(.bothSidesUnknown) : .finite(total / unit.quantity)
        boundOfCost = gaps.hidesCost ? .atLeast : nil
        boundPerUnit =
            switch (gaps.hidesCost, unit.qualifier) {
            case (true, .moreThan?): nil
            case (true, _), (false, .nearly?), (false, .upTo?): .atLeast
            case (false, .moreThan?): .atMost
            case (false, _): nil
            }
    }
}
