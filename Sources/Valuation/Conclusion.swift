import Appraisal
import Facts
import Projects

/// What an appraisal comes to: what the project costs, to whom it pays back and when, and what is unknown or could
/// overturn that.
///
/// ```swift
/// let conclusion = Conclusion(of: results)
/// conclusion.outlay.investment.amount           // 950 million
/// conclusion[.budget][.paybackYears]            // 6.5 years
/// conclusion.threats                            // 3.7 % less from one line, for the budget
/// ```
package struct Conclusion: Sendable {
    /// The project.
    package let project: Project
    /// The account of each of those whom it can concern, by their point of view.
    private let accounts: ByPerspective<Account>
    /// What the project costs.
    package let outlay: OutlayStatement
    /// Those whom it concerns.
    package let concerned: [Stakeholder]
    /// What is unknown or could overturn the result, the most telling first.
    package let threats: [Threat]

    /// One thing that is unknown or could overturn a result.
    package enum Threat: Sendable, Hashable {
        /// Savings that nobody has put an amount on, or a whole list that is not stated.
        case unknownSavings([DataGaps.Line], list: Unknown?)
        /// So much more would have to be saved a year for everyone to be no worse off.
        case mustSaveMore(Double, Bound?)
        /// Nothing is known of the savings; from so much a year on everyone would be no worse off.
        case mustSave(Double, Bound?)
        /// A change of one line that takes a net present value to zero.
        case reversal(Stakeholder, ReversingChange)
        /// Every figure at the unfavourable end of its range: what everyone gains then, and the payback.
        case unfavourable(netPresentValue: Double, payback: Computed<Double>, Bound?)
        /// What the stated risk that is expected to cost most costs everyone if it comes true, with what is decided
        /// against it.
        case risk(LocalText, probability: Double, loss: Double, Bound?, isTurning: Bool)
        /// Another option is worth so much more a year to everyone.
        case rival(LocalText, perYear: Double, Bound?)
        /// No other option is worth more to everyone.
        case noRival
        /// What is unknown decides which option is worth more.
        case openChoice
        /// What so many months of delay cost everyone.
        case delay(months: Int, cost: Double, Bound?)

        /// Whether it takes a result from above zero to zero or below, or says which option is better.
        package var overturns: Bool {
            switch self {
            case .unknownSavings, .delay: false
            case .mustSaveMore, .mustSave, .reversal, .rival, .noRival, .openChoice: true
            case .unfavourable(let value, _, _): value < 0
            case .risk(_, _, _, _, let isTurning): isTurning
            }
        }
    }

    /// What an appraisal comes to, beside the stated risks as everyone sees them.
    package init(of results: AppraisalResults, risks: [RiskValue] = []) {
        project = results.project
        accounts = ByPerspective { results[Stakeholder(seeing: $0)] }
        outlay = OutlayStatement(of: results.project)
        concerned = results.concerned
        threats = Self.threats(to: results, concerning: concerned, risks: risks)
    }

    /// What a project comes to by the account of each of those whom it can concern.
    init(of project: Project, account: (Stakeholder) -> Account, threats: [Threat]) {
        self.project = project
        let accounts = ByPerspective { account(Stakeholder(seeing: $0)) }
        self.accounts = accounts
        self.threats = threats
        outlay = OutlayStatement(of: project)
        concerned = Stakeholder.allCases.filter { stakeholder in
            stakeholder.isConcerned(by: accounts[stakeholder.perspective].gaps)
        }
    }

    /// The account of one of those whom it concerns.
    package subscript(stakeholder: Stakeholder) -> Account { accounts[stakeholder.perspective] }

    /// Whether one of the threats takes everyone's result from above zero to zero or below, or says which option is better.
    package func overturns(_ threat: Threat) -> Bool {
        guard case .delay(_, let cost, _) = threat, let value = accounts[.social][.netPresentValue].value else {
            return threat.overturns
        }
        return value > 0 && cost >= value
    }

    private static func threats(
        to results: AppraisalResults, concerning concerned: [Stakeholder], risks: [RiskValue]
    ) -> [Threat] {
        let society = results[.society]
        let gaps = society.gaps
        let unknown = gaps.lines.filter { !$0.role.isCost }
        var threats: [Threat] = []
        if !unknown.isEmpty || gaps.savingsList != nil {
            threats.append(.unknownSavings(unknown, list: gaps.savingsList))
        }
        guard let value = society[.netPresentValue].value else {
            if society[.netPresentValue].reason == .noSavingQuantified,
                let saving = society[.breakEvenAnnualSaving].value, saving > 0
            {
                threats.append(.mustSave(saving, society.bounds[.breakEvenAnnualSaving]))
            }
            return threats
        }
        let more = society[.additionalBreakEvenAnnualSaving].value
        if value < 0, let more, more > 0 {
            threats.append(.mustSaveMore(more, society.bounds[.additionalBreakEvenAnnualSaving]))
        }
        let reversals = concerned.filter { $0 != .citizens }.compactMap { stakeholder in
            results.nearestReversal(for: stakeholder).map { (stakeholder, $0) }
        }
        // The frailest first; where nothing tells two apart, everyone's.
        let sorted = reversals.enumerated().sorted {
            ($0.element.1.share, $0.offset) < ($1.element.1.share, $1.offset)
        }
        threats += sorted.map { .reversal($0.element.0, $0.element.1) }
        // Behind what is nearest to overturning the result.
        let behind = threats.count - max(0, sorted.count - 1)
        if results.project.hasRanges, let worst = results.unfavourable[.netPresentValue].value {
            let threat = Threat.unfavourable(
                netPresentValue: worst, payback: results.unfavourable[.paybackYears],
                results.unfavourable.bounds[.netPresentValue])
            // What turns a gain of everyone into a loss goes before what only touches the budget.
            threats.insert(threat, at: worst < 0 && value >= 0 ? threats.count - sorted.count : threats.count)
        }
        if let risk = gravest(of: risks, against: value) { threats.insert(risk, at: behind) }
        let year = results.delays.first { $0.months == 12 }
        if let cost = year?.cost.value, cost > 0, case .value(let bound) = results.boundOfDelays {
            threats.append(.delay(months: 12, cost: cost, bound))
        }
        return threats
    }

    /// The risk from which most is to be expected, as what is decided against it leaves it.
    private static func gravest(of risks: [RiskValue], against value: Double) -> Threat? {
        let counted = risks.compactMap { risk -> (risk: RiskValue, probability: Double, loss: Double, bound: Bound?)? in
            let isMitigated = risk.risk.mitigation?.isTaken == true
            let loss = isMitigated ? risk.mitigatedLoss ?? risk.loss : risk.loss
            let probability = risk.risk.inForce.probability
            guard let loss = loss.value, loss > 0, probability > 0 else { return nil }
            return (risk, probability, loss, isMitigated ? risk.mitigatedBound : risk.bound)
        }
        // Of several as grave the first.
        let gravest = counted.reduce(counted.first) { most, next in
            guard let most else { return next }
            return next.probability * next.loss > most.probability * most.loss ? next : most
        }
        return gravest.map {
            .risk(
                $0.risk.risk.what, probability: $0.probability, loss: $0.loss, $0.bound,
                isTurning: value > 0 && $0.loss >= value && $0.bound != .atMost)
        }
    }
}

extension Project {
    /// Whether any figure of a line has a range.
    fileprivate var hasRanges: Bool { flows.contains { $0.isRanged } }
}
