import Appraisal
import Projects

/// What each year costs and brings from a point of view, undiscounted, with the benefits by who gains.
///
/// ```swift
/// let parts = AnnualParts(of: project, account: results[.social])
/// parts.years[0].investment
/// ```
///
/// What is left at the end of the horizon, and what closing costs, stands in the last year.
package struct AnnualParts: Sendable, Hashable {
    /// A year of the appraisal.
    package struct Year: Sendable, Hashable {
        /// The number of the year, from 1.
        package let number: Int
        /// Costs of the investment, whenever they fall.
        package let investment: Double
        /// All other costs.
        package let running: Double
        /// Benefits of the government.
        package let toGovernment: Double
        /// Benefits of citizens and businesses.
        package let toCitizens: Double
        /// Benefits that several of them have together.
        package let toSociety: Double

        /// Everything that it brings.
        package var benefits: Double { toGovernment + toCitizens + toSociety }
        /// Everything that it costs.
        package var costs: Double { investment + running }
        /// Benefits less costs.
        package var net: Double { benefits - costs }
    }

    /// The years 1 … N.
    package let years: [Year]

    /// The years of an account of a project.
    package init(of project: Project, account: Account) {
        let terms = account.terms
        func table(_ flows: MonthlyFlows) -> YearTable { terms.yearTable(of: flows) }
        func table(_ isIncluded: @escaping (Flow) -> Bool) -> YearTable {
            table(LaidProject(project, on: terms, perspective: account.perspective, including: isIncluded).flows)
        }
        let all = table(account.flows)
        let invested = table(LaidProject(project, on: terms, perspective: account.perspective).investment)
        let government = table { $0.beneficiary == .government }
        let society = table { $0.beneficiary == .society }
        func benefits(_ table: YearTable, _ index: Int) -> Double {
            let year = table.years[index]
            return year.oneOffBenefits + year.recurringBenefits + (index == table.years.count - 1 ? table.residual : 0)
        }
        years = all.years.indices.map { index in
            let year = all.years[index]
            let whole = benefits(all, index)
            let (own, joint) = (benefits(government, index), benefits(society, index))
            // What the others gain is what is left; rounding leaves none where nobody else gains.
            let rest = whole - own - joint
            let isLast = index == all.years.count - 1
            let costs = year.oneOffCosts + year.recurringCosts + (isLast ? all.closingCost : 0)
            let investment = invested.years[index].oneOffCosts + invested.years[index].recurringCosts
            let running = costs - investment
            return Year(
                number: year.number, investment: investment,
                running: running.magnitude <= 1e-12 * costs.magnitude ? 0 : running, toGovernment: own,
                toCitizens: rest.magnitude <= 1e-12 * whole.magnitude ? 0 : rest, toSociety: joint)
        }
    }
}
