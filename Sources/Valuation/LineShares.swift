import Appraisal
import Facts
import Projects

/// What share of its amount each line of a project comes to in each month, laid out as for an account.
///
/// An amount times its shares is what falls in each month; what a line comes to at the end of the horizon stands behind
/// the last month.
package struct LineShares: Sendable {
    /// The shares by month, and behind them that of the end.
    package let shares: [Double]
    /// The share of what was bought that is left at the end.
    package let left: Double

    /// The shares of a line of a project, or of one of its years, at an end of its ranges; nothing where its amount is
    /// unknown or nothing, or nobody counts it.
    ///
    /// Where risks can delay the service, those of a `planned` line, and not of what a risk costs, are expected over these
    /// delays.
    package init?(
        of flow: Flow, in project: Project, isPlanned: Bool = true, years: Int, end: Estimate.End = .likely
    ) {
        let perspective = Perspective.allCases.first { flow.isCounted(in: $0) }
        guard let perspective, let amount = flow.yearly(at: end), amount != 0 else { return nil }
        let isCost = flow.sign(in: perspective) < 0
        let counted = flow.countedShare(in: perspective, amount: flow.amount(at: end).value ?? amount)
        guard counted != 0 else { return nil }
        let scenario: Scenario =
            switch end {
            case .likely: .likely
            case .low: isCost ? .favourable : .unfavourable
            case .high: isCost ? .unfavourable : .favourable
            }
        let waits = isPlanned && flow.role != .investment && flow.role != .residual
        var (shares, left) = ([Double](repeating: 0, count: 12 * years + 1), 0.0)
        let chances: [(months: Int, probability: Double)] = project.countsRisks ? project.delayChances : [(0, 1)]
        for (months, probability) in chances {
            let late = months == 0 ? project : project.delayed(byMonths: months)
            let own = months != 0 && waits ? flow.delayed(byMonths: months, from: project.launchMonth) : flow
            let flows = CashFlowProjection(
                late.holding(alone: own), years: years, perspective: perspective, scenario: scenario
            ).flows
            let scale = probability / (amount * counted)
            for month in 0..<(12 * years) {
                let costs = flows.oneOffCosts[month] + flows.recurringCosts[month]
                let benefits = flows.oneOffBenefits[month] + flows.recurringBenefits[month]
                shares[month] += (isCost ? costs : benefits) * scale
            }
            shares[12 * years] += (isCost ? flows.closingCost : flows.residual) * scale
            left += (isCost ? flows.residual : flows.closingCost) * scale
        }
        (self.shares, self.left) = (shares, left)
    }
}

extension Flow {
    /// The amount of a year of what recurs, of all of anything else.
    package func yearly(at end: Estimate.End) -> Double? {
        guard let amount = amount(at: end).value else { return nil }
        if case .recurring(let period, _, _) = schedule, case .money = worth { return amount * period.timesAYear }
        return amount
    }
}

extension Project {
    /// The project with one line and nothing else, no risk either.
    fileprivate func holding(alone flow: Flow) -> Project {
        var project = planned.holding { _ in false }
        project.risks = []
        switch flow.role {
        case .investment: project.investment = .stated([flow])
        case .operating: project.operating = .stated([flow])
        case .saving: project.savings = .stated([flow])
        case .transfer: project.transfers = [flow]
        case .residual: project.residual = [flow]
        }
        return project
    }
}
