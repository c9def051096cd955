import Appraisal
import Projects

/// Everything that is computed of the options of a project side by side, before anybody lays it out.
///
/// ```swift
/// let results = OptionsResults(of: project.options) { terms(for: $0) }
/// results[.social].rows[1].beyondFirst?[.netPresentValue]
/// results.adjusted?.rows[1].beyondFirst?[.netPresentValue]      // as the file's method counts it
/// ```
package struct OptionsResults: Sendable {
    /// The comparisons from each point of view.
    package let comparisons: ByPerspective<OptionComparison>
    /// The government's comparison of cash alone; nothing where nothing is marked as no cash.
    package let cashOnly: OptionComparison?
    /// The options as the file's method counts them; nothing where it asks for nothing.
    package let adjusted: AdjustedOptions?

    /// The results of options, each on its own terms.
    package init(of options: [ProjectOption], terms: (Project) -> AppraisalTerms) {
        let comparisons = ByPerspective { OptionComparison(options, perspective: $0, terms: terms) }
        self.comparisons = comparisons
        let hasNonCash = options.contains { option in
            option.project.flows.contains { $0.isCashable == false || $0.isInKind }
        }
        cashOnly =
            hasNonCash ? OptionComparison(options, perspective: .fiscal, cashOnly: true, terms: terms) : nil
        adjusted = AdjustedOptions(of: comparisons[.social])
    }

    /// The comparison from a point of view.
    package subscript(perspective: Perspective) -> OptionComparison { comparisons[perspective] }
}
