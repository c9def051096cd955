import Appraisal
import Projects

/// The options of a project in the social view as the file's method counts it, each alone and beyond the first.
///
/// ```swift
/// let adjusted = AdjustedOptions(of: project.options) { terms(for: $0) }
/// adjusted?.rows[1].beyondFirst?[.netPresentValue]     // adjusted NPV(option) − adjusted NPV(first)
/// ```
///
/// What the two have alike cancels, unknown or not, as in ``OptionComparison``; every step of the adjustment is in proportion
/// to the amounts, so that the adjusted difference is the difference of what is adjusted.
package struct AdjustedOptions: Sendable {
    /// An option with what is computed of it.
    package struct Row: Sendable {
        /// The option.
        package let option: ProjectOption
        /// The option step by step; as stated alone, where nothing of it is adjusted.
        package let adjustment: SocialAdjustment
        /// What it is beyond the first option with everything that the file asks for; nothing for the first.
        package let beyondFirst: Account?
    }

    /// The options, in the order of the file.
    package let rows: [Row]

    /// The adjusted options, or nothing where the file asks for no adjustment of any.
    package init?(of options: [ProjectOption], terms: (Project) -> AppraisalTerms) {
        let base = (options.first?.project).map { (SocialAdjustment(ofAny: $0, terms: terms($0)), $0, terms($0)) }
        let comparison = OptionComparison(options, perspective: .social, terms: terms)
        rows = comparison.rows.map { row in
            let (project, own) = (row.option.project, row.view.terms)
            let adjustment = SocialAdjustment(ofAny: project, terms: own)
            let beyond = row.beyondFirst.flatMap { difference in
                base.map { first, base, baseTerms in
                    // Over its own years the first option goes on as long as this one.
                    let theirs =
                        own.horizonYears == baseTerms.horizonYears ? first : SocialAdjustment(ofAny: base, terms: own)
                    let view = Account(
                        of: project, perspective: .social, terms: own,
                        flows: adjustment.amounts.beyond(theirs.amounts),
                        invested: adjustment.invested.less(theirs.invested), cuts: difference.cuts,
                        gaps: difference.gaps)
                    guard own.horizonYears != baseTerms.horizonYears else { return view }
                    return view.overOwnLives(
                        annual: Account.annualDifference(
                            (adjustment.amounts, project, own), (first.amounts, base, baseTerms)),
                        gaps: difference.gaps, beside: base)
                }
            }
            return Row(option: row.option, adjustment: adjustment, beyondFirst: beyond)
        }
        if rows.allSatisfy({ $0.adjustment.steps.count == 1 }) { return nil }
    }
}
