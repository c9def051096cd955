import Facts
import Projects

/// A line of a project, or what is left of it at the end, with what of it falls in each fiscal year.
package struct BudgetLine: Sendable {
    /// The line.
    package let flow: Flow
    /// What it is in a budget.
    package let budgetClass: BudgetClass
    /// Who pays, or who gains.
    package let party: Party
    /// Whether it is money; nothing for what others save.
    package let means: BudgetMeans?
    /// How many units of the budget fall in each year, whole; of an unknown amount none.
    package internal(set) var counts: [Double]
    /// Why nobody knows the amount, or that of some of its years.
    package let unknown: Unknown?
    /// The years, by their places, in which an unknown amount falls.
    package let unknownPlaces: [Int]
    /// What it comes to in the twelve months behind the horizon, as long as it goes on; nothing where it does not.
    package let yearAfter: Double?
    /// Which part of what falls in each fiscal year belongs to which year of the appraisal.
    package let timing: [[BudgetTiming]]

    /// Whether it counts for the government's budget.
    package var isGovernments: Bool { party == .government }

    /// Whether its amount is unknown in the year at a place.
    package func isUnknown(at place: Int) -> Bool { unknownPlaces.contains(place) }

    /// Whether something of it is known, beside what is unknown.
    package var isPartlyKnown: Bool { unknown == nil || counts.contains { $0 != 0 } }

    /// How many units fall in all years together.
    package var total: Double { counts.reduce(0, +) }
}
