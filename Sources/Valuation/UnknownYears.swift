import Appraisal
import Facts
import Projects

/// In which years of a view amounts are unknown, by the column of its year table in which they would stand.
///
/// ```swift
/// let unknown = UnknownYears(of: project, in: view)
/// unknown[.recurringCosts, year: 3]      // whether a cost of that year is more than the table says
/// unknown.net(ofYear: 3)                 // .atMost where it is
/// ```
package struct UnknownYears: Sendable {
    /// A column of amounts.
    package enum Column: Sendable, Hashable, CaseIterable {
        case oneOffCosts, oneOffBenefits, recurringCosts, recurringBenefits

        var isCost: Bool { self == .oneOffCosts || self == .recurringCosts }
    }

    private let years: Int
    /// The years, from 1, of each column.
    private var found: [Column: Set<Int>] = [:]
    /// Whether what is left at the end of the horizon is unknown, and what it costs to close down.
    private var (hidesResidual, hidesClosing) = (false, false)

    /// The years in which a project hides amounts from a view of it.
    ///
    /// Every line without an amount is laid out as if it were one unit of money. What hides a whole list, or a benefit that
    /// cannot be split, hides it in every year.
    package init(of project: Project, in view: Account) {
        years = view.terms.horizonYears
        let layout = CashFlowProjection(project.markingUnknown, years: years, perspective: view.perspective)
        let table = view.terms.yearTable(of: layout.flows)
        for year in table.years {
            for (column, amount) in [
                (Column.oneOffCosts, year.oneOffCosts), (.oneOffBenefits, year.oneOffBenefits),
                (.recurringCosts, year.recurringCosts), (.recurringBenefits, year.recurringBenefits),
            ] where amount != 0 {
                found[column, default: []].insert(year.number)
            }
        }
        hidesResidual = table.residual != 0
        hidesClosing = table.closingCost != 0
        let gaps = view.gaps
        let hidesCosts = gaps.investmentList != nil || gaps.operatingCostList != nil
        let hidesBenefits = gaps.savingsList != nil || gaps.mixesParties
        for column in Column.allCases where column.isCost ? hidesCosts : hidesBenefits {
            found[column] = Set(1...years)
        }
    }

    /// Whether a column holds less than there is in a year.
    package subscript(column: Column, year year: Int) -> Bool { found[column]?.contains(year) == true }

    /// On which side of what a column says of a year the true amount lies.
    package func bound(_ column: Column, year: Int) -> Bound? { self[column, year: year] ? .atLeast : nil }

    /// On which side of the value left at the end, and of the cost of closing down, the true one lies.
    package var boundOfResidual: Bound? { hidesResidual ? .atLeast : nil }
    /// The same of what it costs to close down.
    package var boundOfClosing: Bound? { hidesClosing ? .atLeast : nil }

    /// On which side of the net amount of some years, with what falls at the end or without it, the true one lies, or why
    /// nobody can tell.
    package func bound(ofNetOf years: ClosedRange<Int>, withEnd: Bool = false) -> Computed<Bound?> {
        func hides(_ isCost: Bool) -> Bool {
            Column.allCases.contains { column in
                column.isCost == isCost && years.contains { self[column, year: $0] }
            }
        }
        let cost = hides(true) || withEnd && hidesClosing
        let benefit = hides(false) || withEnd && hidesResidual
        if cost && benefit { return .notComputable(.bothSidesUnknown) }
        return .value(cost ? .atMost : benefit ? .atLeast : nil)
    }
}

extension Project {
    /// The lines whose amounts are unknown, each as if it were one unit of money, and nothing else.
    fileprivate var markingUnknown: Project {
        var project = holding { $0.unknown != nil }
        func marked(_ flows: [Flow]) -> [Flow] {
            flows.yearByYear.filter { $0.unknown != nil }.map { flow in
                var flow = flow
                flow.worth = .money(.stated(Estimate(1)))
                return flow
            }
        }
        project.investment = project.investment.map(marked)
        project.operating = project.operating.map(marked)
        project.savings = project.savings.map(marked)
        project.transfers = marked(project.transfers)
        project.residual = marked(project.residual)
        return project
    }
}

extension Project {
    /// On which side of the known investment the whole one lies.
    package var boundOfInvestment: Bound? { bound(of: investment) }
    /// The same of the known operating cost of a year.
    package var boundOfOperatingCost: Bound? { bound(of: operating) }

    private func bound(of list: Stated<[Flow]>) -> Bound? {
        list.value?.contains { $0.unknown != nil } == true ? .atLeast : nil
    }
}
