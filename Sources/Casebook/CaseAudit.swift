import Facts
import Money
import Numerics
import Projects

/// What came of a claim: the figure as asserted, the figure as computed again, and the verdict.
package struct Finding: Sendable, Hashable {
    /// The id of the case.
    package let caseID: String
    /// The claim.
    package let claim: Claim
    /// What is asserted, and where its rounding leaves it; nothing where it cannot be computed.
    package let asserted: Reckoned?
    /// What it is held against; of two limits the lower one.
    package let computed: Reckoned?
    /// The upper one of two limits.
    package let upperLimit: Reckoned?
    /// The verdict.
    package let verdict: Verdict
    /// Why there is none, where it cannot be checked.
    package let obstacle: AuditObstacle?

    /// The figure as asserted less the figure as computed: of limits, less the one that it is beyond, else the only one.
    package var difference: Double? {
        guard let asserted, let computed else { return nil }
        guard let upperLimit else { return Self.difference(asserted, computed) }
        if asserted.interval.isAbove(upperLimit.interval) { return Self.difference(asserted, upperLimit) }
        return computed.interval.isAbove(asserted.interval) ? Self.difference(asserted, computed) : nil
    }

    /// The name of the line or quantity that is asserted and wrong as it is printed; nothing where it is sound, or none.
    package var wrongAsPrinted: String? {
        guard verdict.isWrong, case .printed(let figure) = claim.assertion else { return nil }
        return figure.id
    }

    /// A difference without the dust that sums of decimals leave.
    private static func difference(_ one: Reckoned, _ other: Reckoned) -> Double {
        let difference = one.value - other.value
        return difference.magnitude <= max(one.value.magnitude, other.value.magnitude) * 1e-12 ? 0 : difference
    }
}

/// Computes every claim of a case again, and judges it.
///
/// ```swift
/// let audit = CaseAudit(of: item, money: register.tables)
/// audit.findings.filter { $0.verdict == .differs }
/// ```
///
/// A figure agrees with what it is held against where an interval of both has a number in common: half a unit of the last
/// printed digit to either side of each figure, carried through the computation.
package struct CaseAudit: Sendable {
    /// What came of each claim, in the order of the file.
    package let findings: [Finding]

    /// The names of the lines and quantities that a claim asserts and that are found wrong as they are printed.
    package var wrongAsPrinted: Set<String> { Set(findings.compactMap { $0.wrongAsPrinted }) }

    /// An audit of a case, with what its conversions look things up in.
    package init(of item: Case, money: MoneyTables) {
        let evaluation = ClaimEvaluation(country: item.project.country, money: money)
        findings = item.claims.map { Self.finding(on: $0, of: item.id, evaluation) }
    }

    private static func finding(on claim: Claim, of caseID: String, _ evaluation: ClaimEvaluation) -> Finding {
        let asserted = evaluation.outcome(of: claim.assertion.expression)
        let expressions = claim.check?.expressions ?? []
        let computed = expressions.map { evaluation.outcome(of: $0) }
        let values = computed.map { try? $0.get() }
        let obstacle = obstacle(to: claim, [asserted] + computed)
        let verdict =
            obstacle == nil
            ? judged(claim.check, (try? asserted.get())?.interval, values.map { $0?.interval }) : .cannotBeChecked
        return Finding(
            caseID: caseID, claim: claim, asserted: try? asserted.get(), computed: values.first ?? nil,
            upperLimit: values.count > 1 ? values[1] : nil, verdict: verdict, obstacle: obstacle)
    }

    private static func obstacle(to claim: Claim, _ outcomes: [ClaimEvaluation.Outcome]) -> AuditObstacle? {
        if let words = claim.obstacle { return .stated(words) }
        if let figure = claim.figures.first(where: { $0.isUnverified }) {
            return .unverified(source: figure.evidence.source ?? "")
        }
        for case .failure(let failure) in outcomes { return failure.obstacle }
        return nil
    }

    private static func judged(_ check: Claim.Check?, _ asserted: Interval?, _ computed: [Interval?]) -> Verdict {
        guard let check, let asserted, let first = computed.first ?? nil else { return .cannotBeChecked }
        switch check {
        case .equals: return asserted.overlaps(first) ? .agrees : .differs
        case .atLeast: return first.isAbove(asserted) ? .differs : .agrees
        case .atMost: return asserted.isAbove(first) ? .differs : .agrees
        case .plausible(let low, _):
            let isBelow = low != nil && first.isAbove(asserted)
            let upper = low == nil ? first : computed.count > 1 ? computed[1] : nil
            return isBelow || upper.map(asserted.isAbove) == true ? .implausible : .agrees
        }
    }
}
