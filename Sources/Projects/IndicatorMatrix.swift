import Appraisal
import Facts
import Numerics

/// What benefits without a price are scored by: criteria whose weights make up the whole, and a score for each.
///
/// weighted score = Σ weight × score, on the scale of the scores. It stands beside the net present value and is never
/// added to it. Source: Bundesministerium der Finanzen, *Arbeitsanleitung Einführung in Wirtschaftlichkeitsuntersuchungen*,
/// on the Nutzwertanalyse: weights that sum to 100, 0 to 10 points for each criterion, their products added.
package struct IndicatorMatrix: Sendable, Hashable {
    /// What is looked at.
    package struct Criterion: Sendable, Hashable {
        /// What it is.
        package let what: LocalText
        /// Its share of the whole.
        package let weight: Double
        /// The score of a project that has no options.
        package let score: Double?
        /// The scores of options, by their ids.
        package let scores: [String: Double]
        /// Why it is scored so.
        package let why: LocalText?

        /// By its parts.
        package init(what: LocalText, weight: Double, score: Double?, scores: [String: Double], why: LocalText?) {
            self.what = what
            self.weight = weight
            self.score = score
            self.scores = scores
            self.why = why
        }

        /// The score of an option, or of the project without one.
        package func score(of option: String?) -> Double? { option.flatMap { scores[$0] } ?? score }
    }

    /// The highest score.
    package let scale: Double
    /// The criteria, in the order of the file.
    package let criteria: [Criterion]

    /// By its parts.
    package init(scale: Double, criteria: [Criterion]) {
        self.scale = scale
        self.criteria = criteria
    }

    /// The highest score unless another is given.
    package static let usualScale = 10.0

    /// The weighted score of an option, or of the project without one; nothing where a score is missing.
    package func weightedScore(of option: String?) -> Double? {
        let products = criteria.map { criterion in criterion.score(of: option).map { $0 * criterion.weight } }
        if products.contains(where: { $0 == nil }) { return nil }
        // Nobody scores to nine decimals, and 7.45 must not read 7.449999999999999.
        return (compensatedSum(products.compactMap { $0 }) * 1e9).rounded() / 1e9
    }
}
