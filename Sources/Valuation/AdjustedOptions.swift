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

    /// The option of an id.
    package subscript(id: String) -> Row? { rows.first { $0.option.id == id } }

    /// The adjusted options, or nothing where the file asks for no adjustment of any.
    package init?(of options: [ProjectOption], terms: (Project) -> AppraisalTerms) {
        self.init(of: OptionComparison(options, perspective: .social, terms: terms))
    }

    /// The adjusted options of a comparison from everyone's point of view.
    init?(of comparison: OptionComparison) {
        let adjustments = comparison.rows.map { row in
            SocialAdjustment(ofAny: row.option.project, terms: row.view.terms, asStated: row.view)
        }
        if adjustments.allSatisfy({ $0.steps.count == 1 }) { return nil }
        rows = zip(comparison.rows, adjustments).map { row, adjustment in
            let (project, own) = (row.option.project, row.view.terms)
            let (base, baseTerms) = (comparison.rows[0].option.project, comparison.rows[0].view.terms)
            let beyond = row.beyondFirst.map { difference in
                // Over its own years the first option goes on as long as this one.
                let theirs =
                    own.horizonYears == baseTerms.horizonYears
                    ? adjustments[0] : SocialAdjustment(ofAny: base, terms: own)
                let account = Account(
                    of: project, perspective: .social, terms: own, flows: adjustment.amounts.beyond(theirs.amounts),
                    invested: adjustment.invested.less(theirs.invested), cuts: difference.cuts, gaps: difference.gaps)
                guard own.horizonYears != baseTerms.horizonYears else { return account }
                return account.overOwnLives(
                    annual: Account.annualDifference(
                        (adjustment.amounts, project, own), (adjustments[0].amounts, base, baseTerms)),
                    gaps: difference.gaps, beside: base)
            }
            return Row(option: row.option, adjustment: adjustment, beyondFirst: beyond)
        }
    }
}
