import Appraisal
import Facts
import Numerics
import Projects

/// What a risk is worth to one party: what it costs if it happens, and what is to be expected of it.
package struct RiskValue: Sendable {
    /// The risk.
    package let risk: ProjectRisk
    /// The present value of what is lost if it happens and nothing was done against it.
    package let loss: Computed<Double>
    /// The same where its mitigation was taken.
    package let mitigatedLoss: Computed<Double>?
    /// The present value of what the mitigation costs; 0 where it costs nothing.
    package let mitigationCost: Computed<Double>?

    /// On which side of the loss, and of what is to be expected, the true one lies, where the delay moves what is unknown.
    package let bound: Bound?
    /// The same where its mitigation was taken.
    package let mitigatedBound: Bound?

    /// What is to be expected of it if nothing is done: probability × loss.
    package var expected: Computed<Double> { loss.map { $0 * risk.probability } }

    /// What is to be expected of it with its mitigation, and what that costs.
    package var mitigated: Computed<Double>? {
        guard let mitigation = risk.mitigation, let mitigatedLoss, let mitigationCost else { return nil }
        return mitigatedLoss.flatMap { loss in mitigationCost.map { loss * mitigation.probability + $0 } }
    }

    /// What is to be expected of it as the appraisal counts it.
    package var inForce: Computed<Double> { risk.mitigation?.isTaken == true ? mitigated ?? expected : expected }

    /// By how much the mitigation is worth more than it costs.
    package var gain: Computed<Double>? {
        if bound != nil, mitigatedBound != nil, !lessens { return mitigated == nil ? nil : .notComputable(.undecided) }
        return mitigated.map { mitigated in expected.flatMap { before in mitigated.map { before - $0 } } }
    }

    /// On which side of the gain the true one lies.
    ///
    /// Of a mitigation that makes the delay no likelier and no longer, what is unknown loses less with it than without.
    package var boundOfGain: Bound? { bound ?? mitigatedBound?.reversed }

    /// Whether the mitigation leaves the risk no likelier, and its delay no longer.
    private var lessens: Bool {
        guard let mitigation = risk.mitigation else { return true }
        return mitigation.probability <= risk.probability && mitigation.months <= risk.months
    }
}

/// The risk register of a project as one party sees it.
///
/// ```swift
/// let valuation = RiskValuation(of: project, perspective: .social, terms: terms)
/// valuation.values.map(\.expected)         // each risk by itself
/// valuation.expected                       // all of them together
/// ```
///
/// loss = NPV of the project − NPV of the project with the risk come true
///
/// Each risk is valued by itself. Together they may come to more or less: delays add up, and a service that is late
/// already loses less by another delay, or more.
package struct RiskValuation: Sendable {
    /// Each risk by itself, in the order of the file.
    package let values: [RiskValue]
    /// By how much the net present value that can be expected with all risks together is below that without any.
    package let expected: Computed<Double>
    /// On which side of that the true difference lies, or why nobody can tell.
    package let boundOfExpected: Computed<Bound?>
    /// On which side of the exposure the true one lies.
    package let boundOfExposure: Bound?
    /// What the contingent liabilities cost the budget if all are called, undiscounted, within the horizon.
    package let exposure: Double
    /// Whether any of them is one.
    package let hasContingentLiabilities: Bool

    /// The risks of a project as a party sees them; its account without them and the one with their expected value are made
    /// unless they are there already.
    package init(
        of project: Project, perspective: Perspective, terms: AppraisalTerms, planned known: Account? = nil,
        withRisks expecting: Account? = nil
    ) {
        var planned = project
        planned.countsRisks = false
        let value = ContingentWorth(perspective: perspective, terms: terms)
        let gaps = DataGaps(of: planned, perspective: perspective)
        let delay = planned.boundOfDelay(
            in: perspective, moving: Set(Flow.Role.allCases).subtracting([.investment]), on: terms)
        func bound(_ months: Int) -> Bound? { months > 0 ? delay.value.flatMap { $0 } : nil }
        values = planned.risks.map { risk in
            func loss(_ exposure: ProjectRisk.Exposure) -> Computed<Double> {
                let money = value.cost(of: risk.effect, in: planned)
                guard exposure.months > 0 else { return money.map { $0 * exposure.share } }
                if let reason = gaps.reasonAgainstNet ?? delay.reason { return .notComputable(reason) }
                let late = value.worth(of: planned).flatMap { early in
                    value.worth(of: planned.delayed(byMonths: exposure.months)).map { early - $0 }
                }
                return late.flatMap { late in money.map { $0 * exposure.share + late } }
            }
            return RiskValue(
                risk: risk, loss: loss(risk.bare), mitigatedLoss: risk.mitigated.map(loss),
                mitigationCost: risk.mitigation.map { value.cost(of: $0.cost, in: planned) },
                bound: bound(risk.bare.months), mitigatedBound: risk.mitigated.flatMap { bound($0.months) })
        }
        let counted = planned.risks.flatMap { [$0.effect, $0.mitigationCost].compactMap { $0 } }
        let hidesEffect = counted.contains { $0.isCounted(in: perspective) && $0.unknown != nil }
        let moves = planned.risks.contains { $0.inForce.months > 0 }
        boundOfExpected = (moves ? delay : .value(nil)).flatMap { delay in
            // A delay that costs at most so much, and an effect that costs at least so much, leave it open.
            if hidesEffect, delay == .atMost { return .notComputable(.undecided) }
            return .value(hidesEffect ? .atLeast : delay)
        }
        let sure = known ?? Account(of: planned, perspective: perspective, terms: terms)
        let withRisks =
            expecting ?? Account(of: planned.withExpectedRisks, perspective: perspective, terms: terms)
        expected = sure[.netPresentValue].flatMap { sure in withRisks[.netPresentValue].map { sure - $0 } }
        let contingent = planned.risks.filter { $0.isContingentLiability }.compactMap { $0.effect }
        boundOfExposure = contingent.contains { $0.unknown != nil } ? .atLeast : nil
        hasContingentLiabilities = planned.risks.contains { $0.isContingentLiability }
        let flows = CashFlowProjection(
            planned.holding(onlyCosts: contingent), years: terms.horizonYears, perspective: .fiscal
        )
        .flows
        exposure = compensatedSum(flows.oneOffCosts) + compensatedSum(flows.recurringCosts)
    }
}

extension ByPerspective where Value == RiskValuation {
    /// Each risk as every party sees it, in the order of the file.
    package var ofEachRisk: [ByPerspective<RiskValue>] {
        self[.social].values.indices.map { place in map { $0.values[place] } }
    }
}

/// What flows are worth to a party on some terms.
private struct ContingentWorth {
    let perspective: Perspective
    let terms: AppraisalTerms

    func worth(of project: Project) -> Computed<Double> {
        let flows = LaidProject(project, on: terms, perspective: perspective).flows
        return Worth(
            counted: flows, in: project.prices, launchMonth: project.launchMonth, on: terms, without: nil
        ).indicators.netPresentValue
    }

    /// The present value of a line that is a cost; why there is none where its amount is unknown.
    func cost(of line: Flow?, in project: Project) -> Computed<Double> {
        guard let line, line.isCounted(in: perspective) else { return .value(0) }
        if line.unknown != nil { return .notComputable(.noCostKnown) }
        return worth(of: project.holding(onlyCosts: [line])).map { -$0 }
    }
}
