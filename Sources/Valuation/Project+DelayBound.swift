import Appraisal
import Facts
import Projects

extension Project {
    /// On which side of what a delay costs the true cost lies, where lines of some roles move, or why nobody can tell.
    ///
    /// cost of delay = NPV now − NPV later. What moves back within a fixed horizon is worth no more than before, at rates
    /// of zero or more: an unknown cost that moves makes the true cost of the delay at most the computed one, an unknown
    /// saving at least. What stays counts in both and cancels. What runs on until the launch grows with the delay.
    package func boundOfDelay(
        in perspective: Perspective, moving roles: Set<Flow.Role>, isAlone: Bool = true, on terms: AppraisalTerms
    ) -> Computed<Bound?> {
        let gaps = DataGaps(of: self, perspective: perspective)
        let unknown = flows.filter { $0.unknown != nil && $0.isCounted(in: perspective) }
        if !gaps.hidesCost, !gaps.hidesBenefit { return .value(nil) }
        // Beside another option a line that both have cancels only as long as neither moves.
        guard isAlone, terms.discounting.rates.allSatisfy({ $0 >= 0 }),
            !unknown.contains(where: { $0.drivers.carriedOver != nil })
        else { return .notComputable(.undecided) }
        let moving = unknown.filter { roles.contains($0.role) }
        let movesCost =
            moving.contains { $0.side(in: perspective) == .cost }
            || gaps.investmentList != nil && roles.contains(.investment)
            || gaps.operatingCostList != nil && roles.contains(.operating)
        let movesBenefit = moving.contains { $0.side(in: perspective) == .benefit } || gaps.savingsList != nil
        if movesCost, movesBenefit { return .notComputable(.bothSidesUnknown) }
        return .value(movesCost ? .atMost : movesBenefit ? .atLeast : nil)
    }
}
