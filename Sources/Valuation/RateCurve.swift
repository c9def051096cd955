import Appraisal
import Facts

/// What an account is worth at many discount rates, one beside another, as a line is drawn of.
///
/// ```swift
/// RateCurve(of: results[.social], to: 0.2).points[30].value     // at 10 %
/// ```
package struct RateCurve: Sendable, Hashable {
    /// A rate, and what the account is worth at it.
    package struct Point: Sendable, Hashable {
        /// The rate, as a fraction.
        package let rate: Double
        /// The net present value.
        package let value: Double
    }

    /// The points, from a rate of nothing on.
    package let points: [Point]

    /// The curve of an account whose net present value can be computed, up to a rate; empty for any other.
    package init(of account: Account, to highest: Double, steps: Int = 60) {
        guard account[.netPresentValue].value != nil else {
            points = []
            return
        }
        points = (0...steps).compactMap { step in
            let rate = highest * Double(step) / Double(steps)
            guard let terms = account.terms.at(rate),
                let value = terms.netPresentValue(of: account.flows)
            else { return nil }
            return Point(rate: rate, value: value)
        }
    }
}
