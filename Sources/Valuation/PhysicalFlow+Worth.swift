import Appraisal
import Facts
import Numerics
import Projects

// How much a project saves or causes in physical units over a horizon, and what that is worth.
extension PhysicalFlow {
    /// The quantity of each month of a horizon, whether it is saved or caused.
    package func quantities(in project: Project, years: Int) -> [Double] {
        laid(in: project, years: min(project.renewedAfterYears ?? years, years)).repeated(overYears: years)
            .recurringBenefits
    }

    private func laid(in project: Project, years: Int) -> MonthlyFlows {
        CashFlowProjection(quantitiesOf: self, in: project, years: years).flows
    }

    /// The sum over a horizon, below zero where it is caused; nothing where it is unknown.
    package func total(in project: Project, years: Int) -> Double? {
        guard quantity.amount().value != nil else { return nil }
        return compensatedSum(quantities(in: project, years: years)) * (isCaused ? -1 : 1)
    }

    /// The first year that has a price, where some of the horizon's quantity falls before it.
    package func firstPricedYear(in project: Project, years: Int) -> Int? {
        guard let price, let year = price.steps.first?.from, quantity.amount().value != nil else { return nil }
        let falls = quantities(in: project, years: years).enumerated()
        return falls.contains { $1 != 0 && price[month: $0, of: project] == nil } ? year : nil
    }

    /// What it is worth month by month, as far as it has a price; nothing where it has none at all or is unknown.
    ///
    /// It is in the prices that the rate of the terms takes. What is renewed is so at constant prices, those of its first
    /// life.
    package func worth(in project: Project, on terms: AppraisalTerms) -> MonthlyFlows? {
        guard let price, quantity.amount().value != nil else { return nil }
        let life = project.yearsLaid(on: terms)
        var flows = MonthlyFlows(years: life)
        var isPriced = false
        let quantities = laid(in: project, years: life).recurringBenefits
        for (month, quantity) in quantities.enumerated() {
            guard let price = price[month: month, of: project] else { continue }
            let amount = quantity * price
            isPriced = isPriced || quantity != 0
            if isCaused { flows.recurringCosts[month] = amount } else { flows.recurringBenefits[month] = amount }
        }
        // What is priced nowhere in the horizon is not worth nothing: its worth is unknown.
        return isPriced || quantities.allSatisfy { $0 == 0 } ? terms.counted(flows, in: project.prices) : nil
    }

    /// Its present value on some terms; nothing where it has no price or is unknown, or where the rate takes other prices.
    package func presentValue(in project: Project, on terms: AppraisalTerms) -> Double? {
        worth(in: project, on: terms).flatMap { flows in
            Worth(counted: flows, in: project.prices, launchMonth: project.launchMonth, on: terms, without: nil)
                .netPresentValue.value
        }
    }
}

/// What a line in physical units comes to over a horizon.
package struct PhysicalResult: Sendable, Hashable {
    /// The line.
    package let line: PhysicalFlow
    /// The sum over the horizon, below zero where it is caused; nothing where it is unknown.
    package let total: Double?
    /// Its present value; nothing where it has no price or is unknown.
    package let presentValue: Double?

    /// What each line of a project comes to on some terms, in the order of the file.
    package static func all(of project: Project, on terms: AppraisalTerms) -> [PhysicalResult] {
        project.physical.map { line in
            PhysicalResult(
                line: line, total: line.total(in: project, years: terms.horizonYears),
                presentValue: line.presentValue(in: project, on: terms))
        }
    }
}
